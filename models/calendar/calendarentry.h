// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

#include <map>

/** Days from the first to the last, both included. */
struct CalendarSpan
{
    QDate first;
    QDate last;

    bool operator==(const CalendarSpan &) const = default;

    bool contains(QDate day) const { return day >= first && day <= last; }
};

/** What stands on a day of the calendar: a task, a day on which one comes back, or a contact that took place. Days and times are local. */
struct CalendarEntry
{
    enum class Kind { Task, Activity };

    Kind kind = Kind::Task;
    qint64 record = 0; // The id of the task or the activity.
    ActivityKind activity = ActivityKind::Call; // Of an activity.
    TaskKind task = TaskKind::ToDo;             // Of a task.
    CustomerId customer;
    QString customerName;
    QString title; // Of an activity its topic, which may be empty.
    QString owner;
    QDate day;
    std::optional<int> minute; // After midnight; none: any time of the day.
    int minutes = 0;           // 0: not said.
    Priority priority = Priority::Normal;
    bool isDone = false;      // Always so of an activity.
    bool recurs = false;
    bool isProjected = false; // Not there yet: on this day the task will come back.

    bool operator==(const CalendarEntry &) const = default;

    /** Whether it is a task that may be put on another day. */
    bool canMove() const { return kind == Kind::Task && !isDone && !isProjected; }
    bool isOverdue(QDate today) const { return canMove() && day < today; }
    /** Whether \a other stands for the same, perhaps after it was moved. */
    bool isSame(const CalendarEntry &other) const
    {
        return kind == other.kind && record == other.record && isProjected == other.isProjected && (!isProjected || day == other.day);
    }
};

/** Which entries to show. */
struct CalendarQuery
{
    CalendarSpan span;
    std::optional<QString> owner; // None: everybody's.
    bool showsDone = true;        // Tasks that are done, and contacts that took place.
    bool showsCalls = false;      // Calls that took place, besides visits and meetings.

    bool operator==(const CalendarQuery &) const = default;
};

/** What a span of days holds. */
struct CalendarContent
{
    CalendarSpan span;
    std::vector<CalendarEntry> entries; // By day; on a day those without a time first, the others by their time.
    std::map<QDate, int> unlisted;      // How many more there are on days that hold very many.
    std::map<QDate, QString> holidays;
    Weekdays workingDays;
    QStringList owners; // Of everything in the span, whether shown or not; folded order.

    bool isWorkingDay(QDate day) const
    {
        return !holidays.contains(day) && (workingDays.days.empty() || workingDays.days.contains(Qt::DayOfWeek(day.dayOfWeek())));
    }
};

/** An entry as a person reads it: "Call back · Ada Lovelace". */
QString shownTitle(const CalendarEntry &entry);
/** The same as a sentence with day, time and state, for screen readers. */
QString spokenText(const CalendarEntry &entry);
/** "09:30" in the person's format, from minutes after midnight. */
QString timeOfDayText(int minute);
