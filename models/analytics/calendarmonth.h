// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/day.h"

#include <chrono>

/** The month number (see monthNumber()) of a day number, fast enough for millions of days. */
inline int monthOfDay(qint64 day)
{
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day}}};
    return 12 * int(date.year()) + int(unsigned(date.month())) - 1;
}

inline QDate lastOfMonth(int month) { return firstOfMonth(month + 1).addDays(-1); }

/** Whether all of \a month lies within what was observed up to and including \a asOf. */
inline bool isMonthOver(int month, QDate asOf) { return lastOfMonth(month) <= asOf; }

/** The first instant after \a date, in UTC milliseconds: what happened before it happened up to and including \a date. */
inline qint64 endOfDay(QDate date) { return localInstant(date.addDays(1), QTime(0, 0)).toMSecsSinceEpoch(); }
