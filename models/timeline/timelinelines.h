// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/timeline/timelineline.h"

/** Words the entries of one customer's timeline for a person, kind by kind. */
class TimelineLines
{
public:
    TimelineLines(Connection &db, CustomerId customer) : m_db(db), m_customer(customer) {}

    /** Adds the lines of those of \a records, which are of \a kind, that still exist. */
    void add(TimelineKind kind, const std::vector<qint64> &records);
    std::vector<TimelineLine> take() { return std::move(m_lines); }

private:
    void addTasks(const std::vector<qint64> &records);
    void addActivities(const std::vector<qint64> &records);
    void addPurchases(const std::vector<qint64> &records);
    void addFeedback(const std::vector<qint64> &records);
    void addPhaseVisits(const std::vector<qint64> &records);
    void addMerges(const std::vector<qint64> &records);
    void addDocuments(const std::vector<qint64> &records);
    void addConsents(const std::vector<qint64> &records);
    void addContracts(TimelineKind kind, const std::vector<qint64> &records);
    void addEdits(const std::vector<qint64> &records);

    template<typename Record>
    std::vector<Record> select(const std::vector<qint64> &records);

    Connection &m_db;
    CustomerId m_customer;
    std::vector<TimelineLine> m_lines;
};
