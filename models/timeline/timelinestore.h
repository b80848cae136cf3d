// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/timeline/customeredits.h"
#include "models/timeline/timelineline.h"

/** Reads what happened with one customer. */
class TimelineStore
{
public:
    explicit TimelineStore(Connection &db) : m_db(db) {}

    /** What is planned by its day, then everything else, the newest first. */
    std::vector<TimelineEntry> entries(CustomerId customer);
    std::vector<qint64> ids(CustomerId customer, TimelineFilter filter) { return idsOf(entries(customer), filter); }
    TimelineCounts counts(CustomerId customer) { return countsOf(entries(customer)); }
    /** The lines of \a ids, which are of \a customer's timeline, in no particular order. */
    std::vector<TimelineLine> lines(CustomerId customer, const std::vector<qint64> &ids);
    /** What the edits that stand in one line changed. */
    std::vector<EditedField> edits(CustomerId customer, TimelineId line);

private:
    Connection &m_db;
};
