// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/rhythm.h"

#include <algorithm>
#include <numeric>

std::optional<double> usualGap(const std::vector<qint64> &days)
{
    if (days.size() < 3)
        return {};
    std::vector<qint64> gaps(days.size());
    std::adjacent_difference(days.begin(), days.end(), gaps.begin());
    gaps.erase(gaps.begin());
    const auto upper = gaps.begin() + qsizetype(gaps.size() / 2);
    std::nth_element(gaps.begin(), upper, gaps.end());
    if (gaps.size() % 2 == 1)
        return double(*upper);
    return double(*upper + *std::max_element(gaps.begin(), upper)) / 2;
}
