// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergeparticipants.h"

#include "models/activities/activity.h"

using namespace Qt::StringLiterals;

void removeParticipantsAmong(Operation &operation, CustomerId gone, CustomerId keep)
{
    const auto among = operation.db().select<ActivityParticipant>(
        u"WHERE (customer_id = ? AND activity_id IN (SELECT id FROM activity WHERE customer_id = ?)) "
        "OR (customer_id = ? AND activity_id IN (SELECT id FROM activity WHERE customer_id = ?)) "
        "OR (customer_id = ? AND activity_id IN (SELECT activity_id FROM activity_participant WHERE customer_id = ?)) ORDER BY id"_s,
        gone, keep, keep, gone, gone, keep);
    for (const ActivityParticipant &participant : among)
        operation.remove(participant);
}

void separateParticipants(Operation &operation, const CustomerMerge &merge, CustomerId gone, const std::vector<Change> &changes)
{
    Connection &db = operation.db();
    for (const Change &change : changes) {
        if (change.table != tableName<ActivityParticipant>() || change.wasThereAfter)
            continue;
        auto participant = recordOf<ActivityParticipant>(change.before);
        if (participant.customer.value == merge.keptId)
            participant.customer = merge.customer;
        else if (participant.customer != gone)
            continue;
        const auto activity = db.select<Activity>(u"WHERE id = ?"_s, participant.activity);
        const bool isThere = !activity.empty()
            && (activity.front().customer == participant.customer
                || !db.select<ActivityParticipant>(u"WHERE activity_id = ? AND customer_id = ?"_s, participant.activity, participant.customer).empty());
        if (!activity.empty() && !isThere && !db.exists(participant.id))
            operation.insert(participant);
    }
}
