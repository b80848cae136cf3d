// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarentry.h"
#include "models/exchange/importresult.h"

/** A to-do or an event as a calendar of another program tells it, in the terms of a task. */
struct CalendarItem
{
    qint64 line = 0; // Where in the file it begins.
    bool isEvent = false;
    QString uid;
    QString recurrenceId; // Of a single date of a series that was changed: which one it was.
    QString summary;
    QString description;
    QString location;
    QStringList categories;
    QDate day; // By the clocks of the zone.
    std::optional<int> minute;
    QString zone;
    int minutes = 0;
    int days = 1; // How many days it takes, if it is all day.
    Priority priority = Priority::Normal;
    bool isDone = false;
    bool isCancelled = false;
    std::optional<int> remindMinutes;
    bool recurs = false;
    Recurrence recurrence;         // Never, if none of ours says the same.
    std::vector<QDate> returnDays; // Of what recurs: all days within the span that was asked for.
    QStringList mails;             // Addresses of who takes part.
};

/** What a file of iCalendar holds. */
struct CalendarFile
{
    std::vector<CalendarItem> items;
    QList<Rejection> rejections;
    int otherComponents = 0; // Journals, free and busy times, …
    QStringList remarks;
};
