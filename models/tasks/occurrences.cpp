// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/occurrences.h"

#include "models/base/day.h"

namespace {

constexpr int Week = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

QDate nextByDays(int every, QDate start, QDate after)
{
    return start.addDays((start.daysTo(after) / every + 1) * every);
}

QDate nextByWeekdays(const Weekdays &weekdays, int every, QDate start, QDate after)
{
    const QDate first = mondayOf(start);
    const qint64 weeks = first.daysTo(mondayOf(after)) / Week;
    for (QDate monday = first.addDays(weeks / every * every * Week);; monday = monday.addDays(qint64(every) * Week)) {
        for (const Qt::DayOfWeek weekday : weekdays.days) {
            if (const QDate day = monday.addDays(weekday - Qt::Monday); day > after)
                return day;
        }
    }
}

QDate nextByMonths(int every, QDate start, QDate after)
{
    int months = (monthNumber(after) - monthNumber(start)) / every * every;
    while (start.addMonths(months) <= after)
        months += every;
    return start.addMonths(months);
}

} // namespace

QDate nextOccurrence(const Recurrence &recurrence, QDate start, QDate after)
{
    constexpr int Months = 12;
    const int every = std::max(1, recurrence.every);
    if (!recurrence.recurs() || !start.isValid())
        return {};
    if (recurrence.unit == RecurrenceUnit::Weeks && !recurrence.weekdays.days.empty())
        return nextByWeekdays(recurrence.weekdays, every, start, std::max(after, start.addDays(-1)));
    if (start > after)
        return start;
    switch (recurrence.unit) {
    case RecurrenceUnit::Days: return nextByDays(every, start, after);
    case RecurrenceUnit::Weeks: return nextByDays(every * Week, start, after);
    case RecurrenceUnit::Months: return nextByMonths(every, start, after);
    case RecurrenceUnit::Years: return nextByMonths(every * Months, start, after);
    case RecurrenceUnit::Never: break;
    }
    return {};
}
