// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/business/business.h"
#include "models/database/connection.h"
#include "models/tasks/holiday.h"

/** On which days nobody works: of the week, and of the year. */
struct RestDays
{
    Weekdays workingDays;
    std::vector<Holiday> holidays; // By day.
};

/** Reads holidays. Lives on a data thread; see DataThread::run(). */
class HolidayStore
{
public:
    explicit HolidayStore(Connection &db) : m_db(db) {}

    std::vector<Holiday> all() { return m_db.select<Holiday>(QStringLiteral("WHERE 1 = 1 ORDER BY day, id")); }
    std::vector<Holiday> on(QDate day) { return m_db.select<Holiday>(QStringLiteral("WHERE day = ? ORDER BY id"), day); }
    RestDays restDays() { return {m_db.find(Id<Business>{1}).workingDays, all()}; }

private:
    Connection &m_db;
};
