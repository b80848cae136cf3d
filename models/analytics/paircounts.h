// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

/**
 * How often each pair of things was met, which are numbered from 0. A table for the first few thousand, which are quick to count,
 * and a list for pairs with one of the others.
 */
class PairCounts
{
public:
    /** Counts the pair of \a low and \a high, which is greater. */
    void add(size_t low, size_t high)
    {
        if (high >= MostInTable) {
            ++m_others[quint64(high) << 32 | quint64(low)];
            return;
        }
        const size_t place = high * (high - 1) / 2 + low;
        if (place >= m_table.size())
            m_table.resize(high * (high + 1) / 2);
        ++m_table[place];
    }

    qint64 of(size_t low, size_t high) const
    {
        if (high >= MostInTable) {
            const auto found = m_others.find(quint64(high) << 32 | quint64(low));
            return found == m_others.end() ? 0 : qint64(found->second);
        }
        const size_t place = high * (high - 1) / 2 + low;
        return place < m_table.size() ? qint64(m_table[place]) : 0;
    }

    /** Calls \a take with each pair that was met and how often. */
    template<typename Take>
    void forEach(Take take) const
    {
        size_t low = 0;
        size_t high = 1;
        for (const quint32 count : m_table) {
            if (count > 0)
                take(low, high, qint64(count));
            if (++low == high) {
                low = 0;
                ++high;
            }
        }
        for (const auto &[pair, count] : m_others)
            take(size_t(pair & 0xffffffffu), size_t(pair >> 32), qint64(count));
    }

private:
    static constexpr size_t MostInTable = 5000; // 50 MB.

    std::vector<quint32> m_table; // (0, 1), (0, 2), (1, 2), (0, 3), …
    std::unordered_map<quint64, quint32> m_others;
};

/** Numbers things from 0 in the order in which they are met. */
class PlaceNumbers
{
public:
    size_t placeOf(qint64 id)
    {
        const auto [found, isNew] = m_places.try_emplace(id, m_ids.size());
        if (isNew)
            m_ids.push_back(id);
        return found->second;
    }

    /** Nothing for what was not met. */
    std::optional<size_t> find(qint64 id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    size_t count() const { return m_ids.size(); }
    qint64 idAt(size_t place) const { return m_ids[place]; }

private:
    std::unordered_map<qint64, size_t> m_places;
    std::vector<qint64> m_ids;
};
