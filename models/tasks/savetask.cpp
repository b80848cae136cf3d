// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/savetask.h"

#include "models/base/localtime.h"
#include "models/tasks/occurrences.h"

#include <QCoreApplication>

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr int LongestMinutes = 7 * MinutesOfDay;
constexpr int EarliestReminder = 366 * MinutesOfDay;
constexpr int MostUnits = 999;

[[noreturn]] void refuse(const char *text)
{
    throw Failure(Error::Kind::Invalid, QCoreApplication::translate("saveTask", text));
}

QTimeZone zoneOfTask(const Task &task)
{
    return task.dueMinute ? zoneOf(task.zone) : QTimeZone::systemTimeZone();
}

QDate dayIn(const QTimeZone &zone, const QDateTime &at)
{
    return at.toTimeZone(zone).date();
}

void tidyTime(Task &task)
{
    if (!task.dueMinute) {
        task.zone.clear();
        return;
    }
    if (*task.dueMinute < 0 || *task.dueMinute >= MinutesOfDay)
        refuse(QT_TRANSLATE_NOOP("saveTask", "There is no such time of the day."));
    if (task.zone.isEmpty())
        task.zone = localZone();
    if (!QTimeZone(task.zone.toUtf8()).isValid())
        refuse(QT_TRANSLATE_NOOP("saveTask", "There is no such time zone. Name one such as Europe/Berlin."));
}

void tidyRecurrence(Task &task)
{
    if (!task.recurrence.recurs()) {
        task.recurrence = {};
        task.recursAfterDone = false;
        task.recursFrom = {};
        return;
    }
    if (task.recurrence.every < 1 || task.recurrence.every > MostUnits)
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task can come back every 1 to 999 days, weeks, months or years."));
    if (task.recurrence.unit != RecurrenceUnit::Weeks)
        task.recurrence.weekdays = {};
}

void tidy(Connection &db, Task &task)
{
    task.title = singleLine(task.title);
    task.owner = singleLine(task.owner);
    task.note = storable(task.note).trimmed();
    if (task.title.isEmpty())
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task needs a title. Say what is to be done."));
    if (!task.dueDay.isValid())
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task needs a day. Say by when it is to be done."));
    if (task.minutes < 0 || task.minutes > LongestMinutes)
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task can take a week at most."));
    if (task.remindMinutes && (*task.remindMinutes < 0 || *task.remindMinutes > EarliestReminder))
        refuse(QT_TRANSLATE_NOOP("saveTask", "A reminder can come a year before a task is due, and not after it."));
    tidyTime(task);
    tidyRecurrence(task);
    if (task.feedback) {
        const CustomerId customer = db.find(task.feedback).customer;
        if (!task.customer)
            task.customer = customer;
        if (task.customer != customer)
            refuse(QT_TRANSLATE_NOOP("saveTask", "This feedback is another customer's. Choose feedback of the customer of the task."));
    }
    if (task.customer)
        db.find(task.customer);
    if (task.activity)
        db.find(task.activity);
}

/** Whether it is to be reminded of at another time than of \a before. */
bool remindsOtherwise(const Task &task, const Task &before)
{
    return task.dueDay != before.dueDay || task.dueMinute != before.dueMinute || task.zone != before.zone || task.remindMinutes != before.remindMinutes
        || task.doneAt != before.doneAt;
}

} // namespace

Task saveTask(Operation &operation, Task task)
{
    tidy(operation.db(), task);
    if (task.id) {
        const Task before = operation.db().find(task.id);
        if (task.recurrence.recurs() && (task.dueDay != before.dueDay || task.recurrence != before.recurrence || !task.recursFrom.isValid()))
            task.recursFrom = task.dueDay;
        if (remindsOtherwise(task, before))
            task.remindAt = firstReminder(task);
        operation.update(task);
        return task;
    }
    if (task.owner.isEmpty())
        task.owner = operation.origin().actor;
    if (task.recurrence.recurs())
        task.recursFrom = task.dueDay;
    task.remindAt = firstReminder(task);
    task.createdAt = operation.now();
    operation.insert(task);
    return task;
}

Task following(const Task &done, const QDateTime &doneAt, const WorkingDays &workingDays)
{
    const QDate today = dayIn(zoneOfTask(done), doneAt);
    const QDate pattern = done.recursFrom.isValid() ? done.recursFrom : done.dueDay;
    Task next = done;
    next.id = {};
    next.version = 0;
    next.doneAt = {};
    next.activity = {};
    next.calendarUid.clear(); // Another calendar knows the one that is done by it.
    next.createdAt = doneAt;
    next.dueDay = done.recursAfterDone ? nextOccurrence(done.recurrence, today, today) : nextOccurrence(done.recurrence, pattern, std::max(done.dueDay, today));
    next.recursFrom = done.recursAfterDone ? next.dueDay : pattern;
    if (next.onWorkingDays)
        next.dueDay = workingDays.nextWorkingDay(next.dueDay);
    next.remindAt = firstReminder(next);
    return next;
}

Task completeTask(Operation &operation, TaskId id, ActivityId activity)
{
    Task task = operation.db().find(id);
    if (task.doneAt.isValid())
        return task;
    task.doneAt = operation.now();
    task.activity = activity;
    task.remindAt = {};
    operation.update(task);
    if (task.recurrence.recurs()) {
        Task next = following(task, operation.now(), workingDays(operation.db()));
        operation.insert(next);
    }
    return task;
}

Task snoozeTask(Operation &operation, TaskId id, const QDateTime &until)
{
    Task task = operation.db().find(id);
    if (task.doneAt.isValid())
        refuse(QT_TRANSLATE_NOOP("saveTask", "This task is done already."));
    const QTimeZone zone = zoneOfTask(task);
    const QDate day = dayIn(zone, until);
    if (!until.isValid() || day < dayIn(zone, operation.now()))
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task cannot be put off into the past. Choose today or a later day."));
    const bool isSameDay = day == task.dueDay;
    const bool isByTime = until > operation.now() && (isSameDay || (!task.dueMinute && day == dayIn(zone, operation.now())));
    if (isByTime && task.dueMinute && !task.recurrence.recurs())
        task.dueMinute = QTime(0, 0).secsTo(until.toTimeZone(zone).time()) / 60;
    task.dueDay = day;
    task.remindAt = firstReminder(task);
    if (isByTime && (!task.dueMinute || task.recurrence.recurs()))
        task.remindAt = until.toUTC();
    else if (task.remindMinutes && task.remindAt <= operation.now())
        task.remindAt = dueAt(task);
    operation.update(task);
    return task;
}

Task remindAgain(Operation &operation, TaskId id, const QDateTime &at)
{
    Task task = operation.db().find(id);
    if (task.doneAt.isValid())
        refuse(QT_TRANSLATE_NOOP("saveTask", "This task is done already."));
    task.remindAt = at.toUTC();
    operation.update(task);
    return task;
}

void deleteTask(Operation &operation, TaskId id)
{
    operation.remove(operation.db().find(id));
}
