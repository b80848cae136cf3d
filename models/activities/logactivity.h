// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/history/operation.h"
#include "models/tasks/task.h"

/** What is to be noted at once: what happened, with whom, and what is to be done next. */
struct ActivityEntry
{
    Activity activity;              // Without a customer it is of newCustomer; without a time it is of now.
    std::optional<Customer> newCustomer;
    QDate followUp;                 // Invalid: nothing is planned.
    QString followUpTitle;          // Empty: made of what happened.
};

/** What was noted. */
struct LoggedActivity
{
    Activity activity;
    std::optional<Task> followUp;
};

/**
 * Notes an activity, and with it the new customer it is of and the task that follows, done by whoever notes it.
 *
 * Throws Invalid for what lies in the future, an impossible duration, or a follow-up in the past, and NotFound without
 * such a customer.
 */
LoggedActivity logActivity(Operation &operation, const ActivityEntry &entry);
