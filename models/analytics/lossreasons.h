// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <vector>

/** One reason why customers were lost, with its place in the Pareto order. */
struct LossReason
{
    QString reason; // Empty: none was given.
    qint64 losses = 0;
    qint64 customers = 0; // Who were lost for it: the same one can be so twice.
    qint64 revenue = 0;   // Of these customers, in the year before they were lost, in minor units.
    double share = 0.0;
    double cumulative = 0.0; // Share of this reason and those before it.

    bool operator==(const LossReason &) const = default;
};

/**
 * Counts why customers were lost, the most frequent reason first. Losses without a reason are counted, too, and stand last:
 * what was not asked must not look as if it did not happen.
 */
class LossReasonBuilder
{
public:
    /** Takes losses ordered by customer. \a revenue is what they brought in the year before. */
    void add(qint64 customer, const QString &reason, qint64 revenue);

    /** Adds what \a others counted of other customers. */
    void add(const LossReasonBuilder &others);

    std::vector<LossReason> reasons() const;

private:
    struct Counted
    {
        qint64 losses = 0;
        qint64 customers = 0;
        qint64 revenue = 0;
        qint64 lastCustomer = 0;
    };

    std::map<QString, Counted> m_reasons;
    qint64 m_losses = 0;
};
