// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

/** A chance, 0 to 1, as people read it: in steps of 5 %, for no model is more exact; "< 5 %" and "> 95 %" at the ends; "–" for NaN. */
QString chanceText(double chance, const QLocale &locale = QLocale());
