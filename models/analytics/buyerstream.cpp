// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/buyerstream.h"

#include "models/analytics/purchaseloader.h"
#include "models/base/day.h"
#include "models/customers/rhythm.h"

BuyerBuilder::BuyerBuilder(QDate asOf, std::function<void(const Buyer &)> take)
    : m_asOf(dayNumber(asOf))
    , m_take(std::move(take))
{
}

void BuyerBuilder::add(const PurchaseEntry &entry)
{
    if (entry.amount < 0 || entry.day > m_asOf)
        return;
    if (entry.customer != m_buyer.customer)
        finish();
    m_buyer.customer = entry.customer;
    m_buyer.amount += entry.amount;
    if (m_days.empty() || m_days.back() != entry.day)
        m_days.push_back(entry.day);
}

void BuyerBuilder::finish()
{
    if (m_days.empty())
        return;
    m_buyer.firstDay = m_days.front();
    m_buyer.secondDay = m_days.size() > 1 ? m_days[1] : m_days.front();
    m_buyer.lastDay = m_days.back();
    m_buyer.days = qint64(m_days.size());
    const std::optional<double> gap = usualGap(m_days);
    m_buyer.isLaterThanUsual = gap && double(m_asOf - m_buyer.lastDay) > GapsUntilLate * *gap;
    m_take(m_buyer);
    m_buyer = {};
    m_days.clear();
}
