// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/tasks/task.h"
#include "models/tasks/workingdays.h"

/**
 * Stores a new task or the changes of one. A new task without an owner belongs to whoever makes it, a time without a zone is of clocks where we are,
 * and who plans something about feedback plans it for the customer who gave it. When to remind follows when it is due.
 *
 * Throws Invalid for what is missing or impossible, and Conflict if somebody else changed the task since.
 */
Task saveTask(Operation &operation, Task task);

/**
 * Marks a task as done now, by \a activity if it became one, and plans the next one if it comes back: the first of its pattern that is yet to come.
 *
 * One that is done already stays as it is.
 */
Task completeTask(Operation &operation, TaskId id, ActivityId activity = {});

/**
 * Puts a task off until \a until: it is due on that day, at the time of the day that it had. Within the day on which it is due, or to later today, \a until is
 * the time at which it is due, if it has one and does not come back, or else at which it reminds. The pattern in which it comes back stays.
 *
 * Throws Invalid for what is over already.
 */
Task snoozeTask(Operation &operation, TaskId id, const QDateTime &until);

/** Reminds of a task again \a at that time; when it is due stays. */
Task remindAgain(Operation &operation, TaskId id, const QDateTime &at);

void deleteTask(Operation &operation, TaskId id);

/** What comes after \a done, which recurs and was done at \a doneAt, not yet stored. */
Task following(const Task &done, const QDateTime &doneAt, const WorkingDays &workingDays);
