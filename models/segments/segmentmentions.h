// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/query/query.h"

/** The name of the field by which queries of customers name segments. */
inline const QString SegmentField = QStringLiteral("segment");

/** Whether \a condition names the segment \a name. */
bool mentionsSegment(const Condition &condition, const QString &name);
/** \a condition with the segment \a from named \a to. */
Condition withSegmentRenamed(Condition condition, const QString &from, const QString &to);
