// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskof.h"

#include "models/base/localtime.h"

Task taskOf(const TaskTemplate &made, QDate today, const WorkingDays &workingDays)
{
    Task task{.title = made.title,
              .dueDay = today.addDays(made.dueDays),
              .kind = made.kind,
              .dueMinute = made.dueMinute,
              .zone = made.dueMinute ? localZone() : QString(),
              .priority = made.priority,
              .remindMinutes = made.remindMinutes,
              .onWorkingDays = made.onWorkingDays,
              .note = made.note};
    if (made.onWorkingDays)
        task.dueDay = workingDays.nextWorkingDay(task.dueDay);
    task.remindAt = firstReminder(task);
    return task;
}
