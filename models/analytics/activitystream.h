// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activityreport.h"
#include "models/analytics/localdays.h"
#include "models/analytics/textnumbers.h"
#include "models/database/connection.h"

#include <functional>

class IntegerRows;
class PhasesAt;

/** Reads the activities of a period and says in which group each of them is. */
class ActivityStream
{
public:
    ActivityStream(Connection &db, const ReportOptions &wanted);
    ~ActivityStream();
    Q_DISABLE_COPY_MOVE(ActivityStream)

    ActivityBy by() const { return m_by; }
    bool isAboutEverybody() const { return !m_options.customers; }
    QDate asOf() const { return m_asOf; }
    /** The first day of the period; invalid if it has no beginning. */
    QDate from() const { return m_options.from; }
    QDate to() const { return m_to; }

    /** Calls \a take with each activity from the day \a from, if it is valid, to the day \a to. */
    void read(QDate from, QDate to, const std::function<void(const CountedActivity &)> &take);

    /** The group of \a key as the report names it; of phases only the key. */
    ActivityGroup named(qint64 key) const;

private:
    qint64 groupOf(const CountedActivity &activity, qint64 at, size_t outcome, const IntegerRows &rows);

    Connection &m_db;
    ReportOptions m_options;
    ActivityBy m_by;
    QDate m_asOf;
    QDate m_to;
    TextNumbers m_outcomes;
    std::vector<Reach> m_reach; // By the number of the outcome; those that the list does not have come after it.
    TextNumbers m_people;
    LocalDays m_days;
    std::unique_ptr<PhasesAt> m_phasesAt;
};
