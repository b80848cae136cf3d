// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitystore.h"

using namespace Qt::StringLiterals;

std::vector<Activity> ActivityStore::of(CustomerId customer)
{
    return m_db.select<Activity>(u"WHERE customer_id = ? ORDER BY at DESC, id DESC"_s, customer);
}

std::vector<Activity> ActivityStore::takenPartBy(CustomerId customer)
{
    return m_db.select<Activity>(u"WHERE customer_id <> ? AND id IN (SELECT activity_id FROM activity_participant WHERE customer_id = ?) "
                                 "ORDER BY at DESC, id DESC"_s,
                                 customer, customer);
}

ActivitySheet ActivityStore::sheet(ActivityId id)
{
    ActivitySheet sheet{.activity = m_db.find(id), .people = {}};
    sheet.people.push_back(m_db.find(sheet.activity.customer));
    for (const ActivityParticipant &each : m_db.select<ActivityParticipant>(u"WHERE activity_id = ? ORDER BY id"_s, id))
        sheet.people.push_back(m_db.find(each.customer));
    return sheet;
}

QHash<ActivityId, QStringList> ActivityStore::participants(const std::vector<ActivityId> &activities)
{
    QHash<ActivityId, QStringList> names;
    Rows rows = m_db.run(u"SELECT activity_id, customer.name FROM activity_participant JOIN customer ON customer.id = customer_id WHERE "_s
                             + m_db.dialect().anyOf(u"activity_id"_s) + u" ORDER BY activity_participant.id"_s,
                         m_db.dialect().idList(activities));
    while (rows.next())
        names[ActivityId{rows.integer(0)}].append(rows.text(1));
    return names;
}
