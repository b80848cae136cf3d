// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/churn.h"
#include "models/analytics/cohorts.h"
#include "models/analytics/retention.h"

#include <QByteArray>

/** Who counts as inactive if nobody says otherwise: after so many days without a purchase. */
inline constexpr int UsualInactiveDays = 365;

/**
 * What cohorts, retention and churn need of the purchases of some customers, in whatever currency.
 *
 * Adds up: of two sets of customers the counts are the sum of theirs. Says nothing about the as-of day, so that it holds on every
 * day from that of the last purchase on.
 */
struct PurchaseCounts
{
    CohortCounts cohorts;
    RetentionByMonth retention;
    ChurnCounts churn;
    qint64 returns = 0;

    void add(const PurchaseCounts &others);

    /** In about two bytes a number, most of which are small. */
    QByteArray toBytes() const;
    /** Nothing if \a bytes are not what toBytes() makes. */
    static std::optional<PurchaseCounts> fromBytes(const QByteArray &bytes);

    bool operator==(const PurchaseCounts &) const = default;
};

/** Counts purchases. Memory does not grow with their number. */
class PurchaseCounter
{
public:
    /** Looks at nothing after \a asOf. \a inactiveDays of less than a month make the counts hold for that day only. */
    explicit PurchaseCounter(QDate asOf, int inactiveDays = UsualInactiveDays)
        : m_asOf(dayNumber(asOf)), m_cohorts(asOf), m_retention(asOf), m_churn(asOf, inactiveDays)
    {
    }

    /** Takes purchases ordered by \a customer, then \a day (day number). */
    void add(qint64 customer, qint64 day, qint64 amount)
    {
        m_cohorts.add(customer, day, amount);
        m_retention.add(customer, day, amount);
        m_churn.add(customer, day, amount);
        m_returns += amount < 0 && day <= m_asOf ? 1 : 0;
    }

    /** After the last purchase. */
    PurchaseCounts counts();

private:
    qint64 m_asOf;
    CohortBuilder m_cohorts;
    RetentionBuilder m_retention;
    ChurnBuilder m_churn;
    qint64 m_returns = 0;
};
