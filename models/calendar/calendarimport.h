// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/calendar/calendaritem.h"
#include "models/history/operation.h"
#include "models/tasks/holiday.h"

/** How to import a calendar. */
struct CalendarImportOptions
{
    QString owner;         // Whose the new tasks are; empty: of who imports.
    bool takesPast = false; // Events that are over, too.
};

/** What an import of a calendar did, or would do. */
struct CalendarImportResult
{
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int skipped = 0; // Over, done or cancelled.
    QList<Rejection> rejections;
    QStringList remarks;
};

/** How far ahead what comes back in a way of its own is made single tasks. */
inline constexpr int DaysAhead = 365;

/** The span in which an import looks for what comes back. */
inline CalendarSpan importSpan(QDate today)
{
    return {today, today.addDays(DaysAhead)};
}

/**
 * Makes tasks of what \a file holds, or changes those that came from the same calendar before. Attendees name the customer by e-mail address.
 *
 * What comes back as no task can becomes single tasks within a year.
 */
CalendarImportResult importCalendar(Operation &operation, const CalendarFile &file, const CalendarImportOptions &options);

/** Reads the file \a path and imports it. */
CalendarImportResult importCalendarFile(Operation &operation, const QString &path, const CalendarImportOptions &options);
/** What that would do: does all of it and takes it back. */
CalendarImportResult tryCalendarImport(Connection &db, const Origin &origin, const QString &path, const CalendarImportOptions &options);

/** The days on which \a file says that something lasts all day: holidays, from \a first on and for some years. */
std::vector<Holiday> holidaysIn(const CalendarFile &file, const CalendarSpan &span);
/** This year and the four after it. */
CalendarSpan holidaySpan(QDate today);
/** Reads the file \a path for holidays. Throws Invalid if it holds none. */
std::vector<Holiday> holidaysInFile(const QString &path);
