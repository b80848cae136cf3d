// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/tasks/task.h"

/**
 * Stores a new task or the changes of one. A new task without an owner belongs to whoever makes it.
 *
 * Throws Invalid without a title or a day, and Conflict if somebody else changed the task since.
 */
Task saveTask(Operation &operation, Task task);

/** Marks a task as done now; one that is done already stays as it is. */
Task completeTask(Operation &operation, TaskId id);
