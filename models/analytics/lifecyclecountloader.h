// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lifecyclecounts.h"
#include "models/database/connection.h"

/** Reads all visits and counts them. */
LifeCycleCounts loadLifeCycleCounts(Connection &db, const LifeCycleFrame &frame);

/**
 * The same, for a connection to keep: db.caches().get<LifeCycleCountCache>().current(db, frame).
 *
 * Keeps the counts of customers in blocks. Notices by the history whose visits may be others since, and counts only their blocks. That
 * needs commits in the order of their changes, which only SQLite promises; elsewhere, and on a connection that writes, everything is
 * counted anew.
 */
class LifeCycleCountCache
{
public:
    LifeCycleCounts current(Connection &db, const LifeCycleFrame &frame);

private:
    bool update(Connection &db);
    void countBlock(Connection &db, size_t block);

    LifeCycleFrame m_frame;
    std::vector<LifeCycleCounts> m_blocks; // In the order of the customers' ids.
    qint64 m_latestChange = -1;
};
