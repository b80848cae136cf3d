// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

/** How many things took how many whole days. */
class DayCounts
{
public:
    /** Less than no days, which only a clock that was wrong can give, counts as none. */
    void add(qint64 days)
    {
        const auto place = size_t(std::max<qint64>(days, 0));
        if (place >= m_counts.size())
            m_counts.resize(place + 1);
        ++m_counts[place];
        ++m_total;
    }

    /** Adds what \a others counted. */
    void add(const DayCounts &others)
    {
        m_counts.resize(std::max(m_counts.size(), others.m_counts.size()));
        std::ranges::transform(others.m_counts, m_counts, m_counts.begin(), std::plus());
        m_total += others.m_total;
    }

    qint64 total() const { return m_total; }

    /** Calls \a take with each number of days and how many took so many. */
    template<typename Take>
    void forEach(Take take) const
    {
        for (size_t days = 0; days < m_counts.size(); ++days) {
            if (m_counts[days] > 0)
                take(qint64(days), qint64(m_counts[days]));
        }
    }

    /** The fewest days that at least half of them did not exceed. */
    std::optional<qint64> median() const
    {
        qint64 seen = 0;
        for (size_t days = 0; days < m_counts.size(); ++days) {
            seen += m_counts[days];
            if (m_total > 0 && 2 * seen >= m_total)
                return qint64(days);
        }
        return {};
    }

private:
    std::vector<quint32> m_counts;
    qint64 m_total = 0;
};
