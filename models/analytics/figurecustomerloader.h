// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lifecycle/phase.h"

#include <vector>

/**
 * Finds the ids of the customers behind a number of a report: exactly as many as the report counted at that as-of day.
 *
 * Months are month numbers. Works like a store, for DataThread::run(), on the background thread.
 */
class FigureCustomerLoader
{
public:
    explicit FigureCustomerLoader(Connection &db) : m_db(db) {}

    /** Of the cohort of \a month, those who bought \a monthsLater; those who bought then or after it. */
    std::vector<qint64> ofCohort(int month, int monthsLater, QDate asOf);
    std::vector<qint64> ofCohortSince(int month, int monthsLater, QDate asOf);

    /** Who bought in \a month; of these, who did and who did not buy in the next; who came back in the next after a pause. */
    std::vector<qint64> whoBought(int month, QDate asOf);
    std::vector<qint64> whoStayed(int month, QDate asOf);
    std::vector<qint64> whoPaused(int month, QDate asOf);
    std::vector<qint64> whoCameBack(int month, QDate asOf);

    /** Who had been inactive for \a days days when \a month ended; who became so in it; who bought again in it. */
    std::vector<qint64> whoWereInactive(int month, int days, QDate asOf);
    std::vector<qint64> whoBecameInactive(int month, int days, QDate asOf);
    std::vector<qint64> whoReturned(int month, int days, QDate asOf);

    /** Who was in \a phase when \a month ended. */
    std::vector<qint64> inPhase(PhaseId phase, int month, QDate asOf);

    /** Whose latest recommendation score in \a month was from \a lowest to \a highest. */
    std::vector<qint64> whoScored(int month, int lowest, int highest, QDate asOf);

    /** Who had an open complaint when \a month ended; who complained in it. */
    std::vector<qint64> withOpenComplaint(int month, QDate asOf);
    std::vector<qint64> whoComplained(int month, QDate asOf);

private:
    template<typename... Values>
    std::vector<qint64> select(const QString &sql, const Values &...values);

    Connection &m_db;
};
