// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/followzone.h"

#include "models/base/localtime.h"

using namespace Qt::StringLiterals;

namespace {

QDateTime startIn(const QTimeZone &zone, const Task &task)
{
    return instantOf(task.dueDay, QTime(0, 0).addSecs(StartOfDay * 60), zone).addSecs(-qint64(*task.remindMinutes) * 60);
}

} // namespace

int followZone(Operation &operation, const QString &person, const QTimeZone &before, const QTimeZone &zone, const QDateTime &now)
{
    operation.setFinal();
    int moved = 0;
    const QDateTime earliest = now.addDays(-1);
    for (Task task : operation.db().select<Task>(
             u"WHERE remind_at IS NOT NULL AND remind_at > ? AND done_at IS NULL AND due_minute IS NULL AND remind_minutes IS NOT NULL AND owner = ? "
             "AND NOT EXISTS (SELECT 1 FROM reminded WHERE reminded.remind_at = task.remind_at AND reminded.task_id = task.id) ORDER BY remind_at"_s,
             earliest, person)) {
        if (task.remindAt != startIn(before, task))
            continue;
        task.remindAt = startIn(zone, task);
        operation.update(task);
        ++moved;
    }
    return moved;
}
