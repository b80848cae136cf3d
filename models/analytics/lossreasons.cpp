// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lossreasons.h"

#include <algorithm>
#include <tuple>

void LossReasonBuilder::add(qint64 customer, const QString &reason, qint64 revenue)
{
    Counted &counted = m_reasons[reason];
    if (counted.losses == 0 || counted.lastCustomer != customer) {
        ++counted.customers;
        counted.revenue += revenue;
    }
    counted.lastCustomer = customer;
    ++counted.losses;
    ++m_losses;
}

void LossReasonBuilder::add(const LossReasonBuilder &others)
{
    for (const auto &[reason, other] : others.m_reasons) {
        Counted &counted = m_reasons[reason];
        counted.losses += other.losses;
        counted.customers += other.customers;
        counted.revenue += other.revenue;
    }
    m_losses += others.m_losses;
}

std::vector<LossReason> LossReasonBuilder::reasons() const
{
    std::vector<LossReason> reasons;
    for (const auto &[reason, counted] : m_reasons)
        reasons.push_back({reason, counted.losses, counted.customers, counted.revenue, double(counted.losses) / double(m_losses)});
    std::sort(reasons.begin(), reasons.end(), [](const LossReason &one, const LossReason &other) {
        return std::tuple(one.reason.isEmpty(), -one.losses, one.reason)
            < std::tuple(other.reason.isEmpty(), -other.losses, other.reason);
    });
    qint64 losses = 0;
    for (LossReason &reason : reasons) {
        losses += reason.losses;
        reason.cumulative = double(losses) / double(m_losses);
    }
    return reasons;
}
