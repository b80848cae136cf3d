// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/saveactivity.h"
#include "models/lifecycle/movephase.h"
#include "models/tasks/task.h"

/** What is to be noted at once: what happened, with whom, and what is to be done next. */
struct ActivityEntry
{
    Activity activity;              // Without a customer it is of newCustomer; without a time it is of now.
    std::optional<Customer> newCustomer = {};
    QDate followUp = {};            // Invalid: nothing is planned.
    QString followUpTitle = {};     // Empty: made of what happened.
    std::vector<CustomerId> participants = {}; // Who took part besides.
    TaskId completes = {};          // The task that it was; null: none.
    std::optional<PhaseMove> move = {}; // Where the customer goes by it; its customer is that of the activity.
};

/** What was noted. */
struct LoggedActivity
{
    Activity activity;
    std::optional<Task> followUp;
};

/**
 * Notes an activity, and with it the new customer it is of, the task that it completes, the one that follows and the move to
 * another phase, done by whoever notes it.
 *
 * Throws Invalid for what lies in the future, an impossible duration, or a follow-up in the past, and NotFound without
 * such a customer or task.
 */
LoggedActivity logActivity(Operation &operation, const ActivityEntry &entry);
