// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/movetask.h"

#include "models/base/localtime.h"
#include "models/tasks/savetask.h"

#include <QCoreApplication>

Task moveTask(Operation &operation, TaskId id, const CalendarTime &to)
{
    Task task = operation.db().find(id);
    if (task.doneAt.isValid())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("moveTask", "“%1” is done already. It stays where it is.").arg(task.title));
    task.dueDay = to.day;
    task.dueMinute = to.minute;
    task.minutes = to.minutes;
    if (!to.minute) {
        task.zone.clear();
    } else if (task.zone.isEmpty() || task.zone == localZone()) {
        task.zone = localZone();
    } else {
        const QDateTime there = instantOf(to.day, QTime(0, 0).addSecs(*to.minute * 60), QTimeZone::systemTimeZone()).toTimeZone(zoneOf(task.zone));
        task.dueDay = there.date();
        task.dueMinute = there.time().msecsSinceStartOfDay() / 60'000;
    }
    return saveTask(operation, task);
}
