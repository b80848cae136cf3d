// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarexport.h"

/** A folder holds so many tasks at most, those that are due first. */
inline constexpr int MostCalendarFiles = 10'000;

/** What was done to bring a folder up to date. */
struct CalendarFolderResult
{
    int written = 0;
    int removed = 0;
    int unchanged = 0;
    bool isFull = false; // There is more than a folder holds.

    bool operator==(const CalendarFolderResult &) const = default;
};

/**
 * Makes \a folder hold a file of iCalendar for each task and meeting that \a what means, called by its uid: what vdirsyncer calls a vdir.
 *
 * Files that are as they should be are left alone. Others are removed only if this business wrote them: their names and what is in them say so.
 * Throws Failure if the folder is not there or a file cannot be written.
 */
CalendarFolderResult updateCalendarFolder(Connection &db, const QString &folder, const CalendarExport &what);
