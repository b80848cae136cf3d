// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/database/connection.h"

#include <QHash>

/** An activity as it is shown to be edited. */
struct ActivitySheet
{
    Activity activity;
    std::vector<Customer> people; // The customer whom it belongs to, then those who took part besides.
};

/** Reads activities. Lives on a data thread; see DataThread::run(). */
class ActivityStore
{
public:
    explicit ActivityStore(Connection &db) : m_db(db) {}

    /** What happened with a customer, the newest first. */
    std::vector<Activity> of(CustomerId customer);
    /** What happened with others and \a customer took part in, the newest first. */
    std::vector<Activity> takenPartBy(CustomerId customer);
    /** Throws NotFound without such an activity. */
    ActivitySheet sheet(ActivityId id);
    /** The names of those who took part besides, of activities with such. */
    QHash<ActivityId, QStringList> participants(const std::vector<ActivityId> &activities);

private:
    Connection &m_db;
};
