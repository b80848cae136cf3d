// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/history/operation.h"

/** An activity, and the customers who took part in it besides the one whom it belongs to. */
struct ActivityDetails
{
    Activity activity;
    std::vector<CustomerId> participants;

    bool operator==(const ActivityDetails &) const = default;
};

/**
 * Stores a new activity, or the changes of one, and who took part.
 *
 * Without a time it is of now; without anybody who did it, of whoever stores it. Throws Invalid for what lies in the future
 * and for an impossible duration, NotFound without such a customer, Conflict if somebody else changed the activity since.
 */
ActivityDetails saveActivity(Operation &operation, ActivityDetails details);

/** Deletes an activity; a task that became it stays done. */
void deleteActivity(Operation &operation, ActivityId id);
