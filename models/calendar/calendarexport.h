// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/calendar/calendarwriter.h"
#include "models/database/connection.h"

#include <memory>

/** What of the business other programs are told. */
struct CalendarExport
{
    std::optional<QString> owner; // None: everybody's.
    QDate since;                  // Of what is done or took place: from this day on. Invalid: nothing of it.

    bool operator==(const CalendarExport &) const = default;
};

/** How far back calendars reach where nobody says otherwise. */
inline constexpr int UsualCalendarDays = 30;

/** The open tasks in the order in which they are due, then those that are done; at most \a limit if it is positive. */
std::vector<CalendarTask> calendarTasks(Connection &db, const CalendarExport &what, int limit = 0);
/** The visits and meetings that took place, by time. */
std::vector<CalendarMeeting> calendarMeetings(Connection &db, const CalendarExport &what, int limit = 0);

/** All of it as one calendar, or no text at all if there is nothing: a calendar must not be empty. */
QByteArray exportedCalendar(Connection &db, const CalendarExport &what, const std::shared_ptr<Progress> &progress = {});
/** The same written into \a file, wholly or not at all. Throws Failure, also if there is nothing to write. */
Done exportCalendarTo(Connection &db, const CalendarExport &what, const QString &file, const std::shared_ptr<Progress> &progress = {});
