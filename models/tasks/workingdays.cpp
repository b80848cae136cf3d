// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/workingdays.h"

#include "models/business/business.h"

using namespace Qt::StringLiterals;

WorkingDays::WorkingDays(Weekdays weekdays, QSet<QDate> holidays)
    : m_weekdays(std::move(weekdays))
    , m_holidays(std::move(holidays))
{
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    return m_weekdays.days.empty() || (m_weekdays.days.contains(Qt::DayOfWeek(day.dayOfWeek())) && !m_holidays.contains(day));
}

QDate WorkingDays::nextWorkingDay(QDate day) const
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

WorkingDays workingDays(Connection &db)
{
    Weekdays weekdays;
    for (const Business &business : db.select<Business>(u"LIMIT 1"_s))
        weekdays = business.workingDays;
    QSet<QDate> holidays;
    for (Rows rows = db.run(u"SELECT day FROM holiday"_s); rows.next();)
        holidays.insert(rows.as<QDate>(0));
    return WorkingDays(weekdays, holidays);
}
