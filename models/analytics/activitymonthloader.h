// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activitystream.h"

/**
 * What was done month by month, for a connection to keep: db.caches().get<ActivityMonthCache>().current(db, stream).
 *
 * Notices by the history in which months activities may be others since, and counts only those anew. That needs commits in the order of
 * their changes, which only SQLite promises; elsewhere, and on a connection that writes, everything is counted anew. A month takes
 * a byte for each customer.
 */
class ActivityMonthCache
{
public:
    /** Whether \a stream is of a kind that is kept: all customers, by month, not too many of them. */
    static bool canKeep(const ActivityStream &stream);

    /** By monthNumber(). */
    const std::map<int, ActivitySum> &current(Connection &db, ActivityStream &stream);
    /** Of the months that current() returned last, together. */
    ActivityCounts all() const;

private:
    bool update(Connection &db, ActivityStream &stream);
    void countMonth(ActivityStream &stream, int month);
    void addUpEarlier();

    qint64 m_begin = 0; // Of the period, and its end: UTC milliseconds.
    qint64 m_end = 0;
    std::map<int, ActivitySum> m_months;
    ActivitySum m_earlier; // All of them but the last, in which nearly every change is.
    qint64 m_latestChange = -1;
};
