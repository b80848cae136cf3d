// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chance.h"

#include <cmath>

using namespace Qt::StringLiterals;

QString chanceText(double chance, const QLocale &locale)
{
    constexpr int Step = 5;
    constexpr double Least = Step / 100.0;
    if (!std::isfinite(chance))
        return u"–"_s;
    const auto percent = [&](long number) { return locale.toString(int(number)) + u' ' + locale.percent(); };
    if (chance < Least)
        return u"< "_s + percent(Step);
    if (chance > 1.0 - Least)
        return u"> "_s + percent(100 - Step);
    return percent(Step * std::lround(100.0 * chance / Step));
}
