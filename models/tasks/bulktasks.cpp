// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/bulktasks.h"

qint64 completeTasks(Operation &operation, const std::vector<TaskId> &tasks)
{
    for (const TaskId id : tasks)
        completeTask(operation, id);
    return qint64(tasks.size());
}

qint64 snoozeTasks(Operation &operation, const std::vector<TaskId> &tasks, const QDateTime &until)
{
    for (const TaskId id : tasks)
        snoozeTask(operation, id, until);
    return qint64(tasks.size());
}

qint64 assignTasks(Operation &operation, const std::vector<TaskId> &tasks, const QString &owner)
{
    for (const TaskId id : tasks) {
        Task task = operation.db().find(id);
        task.owner = owner;
        saveTask(operation, task);
    }
    return qint64(tasks.size());
}

qint64 deleteTasks(Operation &operation, const std::vector<TaskId> &tasks)
{
    for (const TaskId id : tasks)
        deleteTask(operation, id);
    return qint64(tasks.size());
}
