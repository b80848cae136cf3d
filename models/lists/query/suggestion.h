// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/** The one of \a known that was probably meant by \a typed; empty if none is near. */
QString nearest(const QString &typed, const QStringList &known);
