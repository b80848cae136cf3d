// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

/** The day with which the week of \a day begins where \a locale is spoken. */
inline QDate firstOfWeek(QDate day, const QLocale &locale)
{
    constexpr int DaysOfWeek = 7;
    return day.addDays(-((day.dayOfWeek() - int(locale.firstDayOfWeek()) + DaysOfWeek) % DaysOfWeek));
}
