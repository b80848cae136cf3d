// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/saveactivity.h"

#include "models/activities/activitykinds.h"
#include "models/base/day.h"
#include "models/base/text.h"
#include "models/tasks/task.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutes = 7 * 24 * 60;

QString tidiedNames(const QString &lines)
{
    QStringList names;
    for (const QString &line : lines.split(u'\n')) {
        if (const QString name = singleLine(line); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u'\n');
}

Activity tidied(Activity activity, const Operation &operation)
{
    const auto at = happenedAt(activity.at, operation.now());
    if (!at)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("logActivity", "What happened cannot lie in the future. Plan it as a follow-up instead."));
    activity.at = *at;
    if (activity.minutes < 0 || activity.minutes > MostMinutes)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("logActivity", "The duration must lie between 0 and %1 minutes.").arg(MostMinutes));
    if (!hasDirection(activity.kind))
        activity.direction = Direction::None;
    activity.outcome = hasOutcome(activity.kind) ? singleLine(activity.outcome) : QString();
    activity.topic = singleLine(activity.topic);
    activity.note = storable(activity.note).trimmed();
    activity.colleagues = tidiedNames(activity.colleagues);
    activity.doneBy = singleLine(activity.doneBy);
    if (activity.doneBy.isEmpty())
        activity.doneBy = operation.origin().actor;
    return activity;
}

std::vector<CustomerId> othersAmong(const std::vector<CustomerId> &participants, CustomerId owner)
{
    std::vector<CustomerId> others;
    for (const CustomerId each : participants) {
        if (each != owner && std::ranges::find(others, each) == others.end())
            others.push_back(each);
    }
    return others;
}

void storeParticipants(Operation &operation, const ActivityDetails &details)
{
    Connection &db = operation.db();
    std::vector<CustomerId> stored;
    for (const ActivityParticipant &each : db.select<ActivityParticipant>(u"WHERE activity_id = ? ORDER BY id"_s, details.activity.id)) {
        if (std::ranges::find(details.participants, each.customer) == details.participants.end())
            operation.remove(each);
        else
            stored.push_back(each.customer);
    }
    for (const CustomerId customer : details.participants) {
        if (std::ranges::find(stored, customer) != stored.end())
            continue;
        db.find(customer);
        ActivityParticipant participant{.activity = details.activity.id, .customer = customer};
        operation.insert(participant);
    }
}

} // namespace

ActivityDetails saveActivity(Operation &operation, ActivityDetails details)
{
    details.activity = tidied(std::move(details.activity), operation);
    details.participants = othersAmong(details.participants, details.activity.customer);
    operation.db().find(details.activity.customer);
    if (details.activity.id)
        operation.update(details.activity);
    else
        operation.insert(details.activity);
    storeParticipants(operation, details);
    return details;
}

void deleteActivity(Operation &operation, ActivityId id)
{
    Connection &db = operation.db();
    const Activity activity = db.find(id);
    for (const ActivityParticipant &each : db.select<ActivityParticipant>(u"WHERE activity_id = ? ORDER BY id"_s, id))
        operation.remove(each);
    for (Task &task : db.select<Task>(u"WHERE activity_id = ? ORDER BY id"_s, id)) {
        task.activity = {};
        operation.update(task);
    }
    operation.remove(activity);
}
