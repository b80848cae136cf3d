// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/savetask.h"

/** Does the same to several tasks, which are few enough to be looked at one by one. Each returns how many. */
qint64 completeTasks(Operation &operation, const std::vector<TaskId> &tasks);
qint64 snoozeTasks(Operation &operation, const std::vector<TaskId> &tasks, const QDateTime &until);
qint64 assignTasks(Operation &operation, const std::vector<TaskId> &tasks, const QString &owner);
qint64 deleteTasks(Operation &operation, const std::vector<TaskId> &tasks);
