// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarentry.h"
#include "models/database/connection.h"

/** Finds what the calendar shows. Lives on a data thread; see DataThread::run(). */
class CalendarStore
{
public:
    /** So many entries of one day are listed, of the others it is said how many there are. */
    static constexpr int MostOfDay = 200;

    explicit CalendarStore(Connection &db) : m_db(db) {}

    /** Tasks come back after \a today only: what did not happen before will not any more. */
    CalendarContent content(const CalendarQuery &query, QDate today);

private:
    std::vector<CalendarEntry> tasks(const CalendarQuery &query, QDate today, std::vector<ActivityId> &became);
    std::vector<CalendarEntry> contacts(const CalendarQuery &query);
    void addCalls(const CalendarQuery &query, std::vector<CalendarEntry> &entries);
    void nameCustomers(std::vector<CalendarEntry> &entries);
    void addHolidays(CalendarContent &content);

    Connection &m_db;
};
