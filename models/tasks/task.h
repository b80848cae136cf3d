// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/tasks/recurrence.h"

/** What is to be done: anything, or a contact of the kind of the activity that it becomes. */
enum class TaskKind { ToDo, Call, Email, Message, Visit, Meeting };
template<>
inline constexpr auto namesOf<TaskKind> = std::to_array<const char *>({"to-do", "call", "e-mail", "message", "visit", "meeting"});

enum class Priority { Low, Normal, High };
template<>
inline constexpr auto namesOf<Priority> = std::to_array<const char *>({"low", "normal", "high"});

/** Something to do by a day, or at a time of it: the next step with a customer. */
struct Task
{
    Id<Task> id;
    int version = 0;
    CustomerId customer; // Null: of no customer.
    QString title;
    QDate dueDay;
    QDateTime doneAt; // Invalid: still to do.
    QString owner;
    QDateTime createdAt;
    TaskKind kind = TaskKind::ToDo;
    std::optional<int> dueMinute; // Minutes after midnight by the clocks of the zone; none: any time of the day.
    QString zone;                 // IANA name, such as "Europe/Berlin"; empty without a time.
    int minutes = 0;              // How long it takes; 0: not said.
    Priority priority = Priority::Normal;
    std::optional<int> remindMinutes; // So long before it is due, without a time before StartOfDay; none: no reminder.
    QDateTime remindAt;               // When to remind next; invalid: not at all, or not again.
    Recurrence recurrence;
    bool recursAfterDone = false; // Counted from the day on which it is done, not from that on which it was due.
    QDate recursFrom;             // A day of the pattern in which it comes back, which due days leave; invalid if it does not.
    bool onWorkingDays = false;   // When it comes back on a day on which nobody works it moves to the next one.
    QString note;
    FeedbackId feedback;  // What it is about, if it is about feedback.
    ActivityId activity;  // What it became when it was done.
    QString calendarUid;  // By which another calendar knows it; see RFC 5545, section 3.8.4.7.

    bool operator==(const Task &) const = default;
};

using TaskId = Id<Task>;

/** When the day begins for reminders of tasks without a time: minutes after midnight by the clocks where we are. */
inline constexpr int StartOfDay = 9 * 60;

/** The instant at which \a task is due; of one without a time the start of the day where we are. */
QDateTime dueAt(const Task &task);
/** When to remind of \a task first; invalid if not at all. */
QDateTime firstReminder(const Task &task);

template<>
constexpr auto tableOf<Task>()
{
    return Table("task", Column{"id", &Task::id}, Column{"version", &Task::version},
                 Column{"customer_id", &Task::customer}, Column{"title", &Task::title},
                 Column{"due_day", &Task::dueDay}, Column{"done_at", &Task::doneAt}, Column{"owner", &Task::owner},
                 Column{"created_at", &Task::createdAt}, Column{"kind", &Task::kind}, Column{"due_minute", &Task::dueMinute},
                 Column{"zone", &Task::zone}, Column{"minutes", &Task::minutes}, Column{"priority", &Task::priority},
                 Column{"remind_minutes", &Task::remindMinutes}, Column{"remind_at", &Task::remindAt},
                 Column{"recurrence", &Task::recurrence}, Column{"recurs_after_done", &Task::recursAfterDone},
                 Column{"recurs_from", &Task::recursFrom}, Column{"on_working_days", &Task::onWorkingDays},
                 Column{"note", &Task::note}, Column{"feedback_id", &Task::feedback}, Column{"activity_id", &Task::activity},
                 Column{"calendar_uid", &Task::calendarUid});
}
