// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lifecyclereport.h"
#include "models/database/connection.h"
#include "models/lifecycle/phase.h"

/** Reads all visits once and counts what the report says of them. Follows \a options' query. For the background thread. */
LifeCycleReport loadLifeCycleReport(Connection &db, const ReportOptions &options);

/**
 * Finds the ids of the customers behind a number of a LifeCycleReport with the same options: exactly as many as it counted.
 *
 * A group is the name that the report gives it; without one everybody is meant.
 */
class LifeCycleCustomerLoader
{
public:
    explicit LifeCycleCustomerLoader(Connection &db) : m_db(db) {}

    /** Who was in \a phase at the end of \a day. */
    std::vector<qint64> inPhase(const ReportOptions &options, PhaseId phase, QDate day, const std::optional<QString> &group);
    /** Who entered \a phase in the period, with \a outcome if there is one. */
    std::vector<qint64> whoEntered(const ReportOptions &options, PhaseId phase, std::optional<Outcome> outcome,
                                   const std::optional<QString> &group);
    /** Who was lost in the period for \a reason, which is empty for none. */
    std::vector<qint64> whoWereLost(const ReportOptions &options, const QString &reason, const std::optional<QString> &group);

private:
    Connection &m_db;
};
