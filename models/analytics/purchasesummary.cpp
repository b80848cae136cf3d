// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasesummary.h"

void PurchaseSummaryBuilder::add(qint64 customer, qint64 day, qint64 amount)
{
    if (amount < 0 || day > m_end)
        return;
    if (m_customers.empty() || m_customers.back().customer != customer) {
        m_customers.push_back({.customer = customer, .history = {.age = m_end - day}});
        m_firstDay = day;
    }
    CustomerPurchases &bought = m_customers.back();
    const qint64 sinceFirst = day - m_firstDay;
    if (sinceFirst > bought.history.lastDay) {
        ++bought.history.repeats;
        bought.history.lastDay = sinceFirst;
    }
    (sinceFirst == 0 ? bought.firstAmount : bought.repeatAmount) += amount;
}

PurchasePatterns patternsOf(const std::vector<CustomerPurchases> &customers)
{
    PurchasePatterns patterns;
    for (const CustomerPurchases &bought : customers)
        patterns.add(bought.history);
    return patterns;
}

std::vector<RepeatSpending> spendingOf(const std::vector<CustomerPurchases> &customers, double minorUnits)
{
    std::vector<RepeatSpending> spending;
    spending.reserve(customers.size());
    for (const CustomerPurchases &bought : customers)
        spending.push_back(bought.spending(minorUnits));
    return spending;
}
