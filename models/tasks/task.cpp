// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/task.h"

#include "models/base/localtime.h"

QDateTime dueAt(const Task &task)
{
    const QTime time = QTime(0, 0).addSecs(task.dueMinute.value_or(StartOfDay) * 60);
    return instantOf(task.dueDay, time, task.dueMinute ? zoneOf(task.zone) : QTimeZone::systemTimeZone());
}

QDateTime firstReminder(const Task &task)
{
    return task.remindMinutes && !task.doneAt.isValid() ? dueAt(task).addSecs(-qint64(*task.remindMinutes) * 60) : QDateTime();
}
