// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasepatterns.h"

#include <algorithm>
#include <tuple>

void PurchasePatterns::add(const PurchaseHistory &history, qint64 customers)
{
    const bool isPossible = history.repeats >= 0 && history.lastDay >= history.repeats && history.age >= history.lastDay
        && (history.repeats > 0 || history.lastDay == 0);
    if (!isPossible || customers <= 0)
        return;
    m_counts[history] += customers;
    m_customers += customers;
    m_repeatCustomers += history.repeats > 0 ? customers : 0;
    m_longestAge = std::max(m_longestAge, history.age);
}

/** In one order whatever order they came in, so that sums are the same to the last digit. */
std::vector<PurchasePatterns::Pattern> PurchasePatterns::all() const
{
    std::vector<Pattern> patterns;
    patterns.reserve(m_counts.size());
    for (const auto &[history, customers] : m_counts)
        patterns.push_back({history, customers});
    std::ranges::sort(patterns, {}, [](const Pattern &pattern) {
        return std::tuple(pattern.history.repeats, pattern.history.lastDay, pattern.history.age);
    });
    return patterns;
}
