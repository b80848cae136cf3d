// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activityreport.h"
#include "models/database/connection.h"

/** Counts the activities of the period by \a options.activitiesBy, or by person. Follows the query. For the background thread. */
ActivityReport loadActivityReport(Connection &db, const ReportOptions &options);

/** What of a group's activities a number counts. */
enum class ActivityPart { All, Tried, Reached };

/**
 * Finds the ids of the customers behind a number of an ActivityReport with the same options: exactly as many as it counted.
 *
 * Works like a store, for DataThread::run(), on the background thread.
 */
class ActivityCustomerLoader
{
public:
    explicit ActivityCustomerLoader(Connection &db) : m_db(db) {}

    /** With whom something of \a kind, an index of ActivityKind or -1 for any, was done in \a group of the report. */
    std::vector<qint64> inGroup(const ReportOptions &options, const ActivityGroup &group, int kind, ActivityPart part);

private:
    Connection &m_db;
};
