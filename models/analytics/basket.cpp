// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/basket.h"

#include <algorithm>

namespace {

constexpr qint64 FewestBaskets = 10;
constexpr qint64 BasketsPerPair = 200;

} // namespace

void BasketCounter::add(std::span<const qint64> products)
{
    ++m_baskets;
    m_basket.clear();
    for (const qint64 product : products)
        m_basket.push_back(m_places.placeOf(product));
    std::sort(m_basket.begin(), m_basket.end());
    m_counts.resize(m_places.count());
    for (size_t high = 0; high < m_basket.size(); ++high) {
        ++m_counts[m_basket[high]];
        for (size_t low = 0; low < high; ++low)
            m_pairs.add(m_basket[low], m_basket[high]);
    }
}

qint64 BasketCounter::leastCount() const
{
    return std::max(FewestBaskets, (m_baskets + BasketsPerPair - 1) / BasketsPerPair);
}

std::vector<ProductPair> BasketCounter::pairs(qint64 leastCount) const
{
    std::vector<ProductPair> pairs;
    m_pairs.forEach([&](size_t low, size_t high, qint64 count) {
        if (count >= leastCount)
            pairs.push_back({m_places.idAt(low), m_places.idAt(high), count, m_counts[low], m_counts[high], m_baskets});
    });
    return pairs;
}
