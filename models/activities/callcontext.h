// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lifecycle/phase.h"
#include "models/tasks/task.h"

/** What is good to know while something is logged: who it is about, and what was to be done. */
struct CallContext
{
    std::optional<Customer> customer; // None if it is gone, or there is none.
    std::optional<Phase> phase;
    std::optional<Task> task;
};

/** Of \a customer; if that is null, of the one whom \a task is about. Either may be null or gone. */
CallContext callContext(Connection &db, CustomerId customer, TaskId task);
