// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/tasks/weekdays.h"

#include <QDate>
#include <QSet>

/** On which days the business works: certain days of the week, but not on holidays. */
class WorkingDays
{
public:
    /** If there is no day of the week on which anybody works, every day counts as a working day. */
    explicit WorkingDays(Weekdays weekdays, QSet<QDate> holidays = {});

    bool isWorkingDay(QDate day) const;
    /** \a day if it is a working day, or else the first one after it. */
    QDate nextWorkingDay(QDate day) const;

private:
    Weekdays m_weekdays;
    QSet<QDate> m_holidays;
};

/** The working days of the business whose data \a db holds. */
WorkingDays workingDays(Connection &db);
