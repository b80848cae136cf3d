// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/savetask.h"

#include <QCoreApplication>

namespace {

[[noreturn]] void refuse(const char *text)
{
    throw Failure(Error::Kind::Invalid, QCoreApplication::translate("saveTask", text));
}

} // namespace

Task saveTask(Operation &operation, Task task)
{
    task.title = singleLine(task.title);
    task.owner = singleLine(task.owner);
    if (task.title.isEmpty())
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task needs a title. Say what is to be done."));
    if (!task.dueDay.isValid())
        refuse(QT_TRANSLATE_NOOP("saveTask", "A task needs a day. Say by when it is to be done."));
    operation.db().find(task.customer);
    if (task.id) {
        operation.update(task);
        return task;
    }
    if (task.owner.isEmpty())
        task.owner = operation.origin().actor;
    task.createdAt = operation.now();
    operation.insert(task);
    return task;
}

Task completeTask(Operation &operation, TaskId id)
{
    Task task = operation.db().find(id);
    if (task.doneAt.isValid())
        return task;
    task.doneAt = operation.now();
    operation.update(task);
    return task;
}
