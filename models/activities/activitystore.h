// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/activity.h"
#include "models/database/connection.h"

/** Reads activities. Lives on a data thread; see DataThread::run(). */
class ActivityStore
{
public:
    explicit ActivityStore(Connection &db) : m_db(db) {}

    /** What happened with a customer, the newest first. */
    std::vector<Activity> of(CustomerId customer);

private:
    Connection &m_db;
};
