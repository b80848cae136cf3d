// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/dialect.h"
#include "models/database/sqlcondition.h"

/** The customers whom every term of \a text means, see searchTerms(). */
SqlCondition searchCondition(const Dialect &dialect, const QString &text);
