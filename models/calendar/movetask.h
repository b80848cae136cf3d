// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/tasks/task.h"

/** When something is to be, by the clocks where we are. */
struct CalendarTime
{
    QDate day;
    std::optional<int> minute; // After midnight; none: any time of the day.
    int minutes = 0;           // How long; 0: not said.

    bool operator==(const CalendarTime &) const = default;
};

/** Puts a task on another day or at another time, where it stays in its own time zone. Throws Invalid if it is done. */
Task moveTask(Operation &operation, TaskId id, const CalendarTime &to);
