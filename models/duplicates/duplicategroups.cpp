// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatescan.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

constexpr size_t MostInSet = 12; // More can hardly be compared side by side.

/** Joins sets of customers, pair by pair. */
class Grouping
{
public:
    explicit Grouping(const std::vector<DuplicatePair> &pairs)
    {
        for (const DuplicatePair &pair : pairs)
            m_alike.insert({pair.a.value, pair.b.value});
    }

    void add(const DuplicatePair &pair)
    {
        const size_t first = setWith(pair.a);
        const size_t second = setWith(pair.b);
        if (first != second && !mayJoin(pair, m_sets[first], m_sets[second])) {
            m_sets.push_back({{pair.a, pair.b}, {pair}});
            return;
        }
        if (first != second)
            join(first, second);
        m_sets[first].pairs.push_back(pair);
    }

    std::vector<DuplicateSet> sets()
    {
        std::erase_if(m_sets, [](const DuplicateSet &set) { return set.pairs.empty(); });
        return std::move(m_sets);
    }

private:
    size_t setWith(CustomerId customer)
    {
        const auto found = m_setOf.constFind(customer);
        if (found != m_setOf.constEnd())
            return *found;
        m_sets.push_back({{customer}, {}});
        m_setOf.insert(customer, m_sets.size() - 1);
        return m_sets.size() - 1;
    }

    bool mayJoin(const DuplicatePair &pair, const DuplicateSet &a, const DuplicateSet &b) const
    {
        if (a.customers.size() + b.customers.size() > MostInSet)
            return false;
        if (strengthOf(pair.likeness) != Strength::Possible)
            return true;
        return std::all_of(a.customers.begin(), a.customers.end(), [&](CustomerId one) {
            return std::all_of(b.customers.begin(), b.customers.end(), [&](CustomerId other) {
                return m_alike.contains(std::minmax(one.value, other.value));
            });
        });
    }

    void join(size_t into, size_t from)
    {
        const DuplicateSet moved = std::exchange(m_sets[from], {});
        DuplicateSet &set = m_sets[into];
        for (const CustomerId customer : moved.customers) {
            set.customers.insert(std::lower_bound(set.customers.begin(), set.customers.end(), customer), customer);
            m_setOf[customer] = into;
        }
        set.pairs.insert(set.pairs.end(), moved.pairs.begin(), moved.pairs.end());
    }

    QSet<std::pair<qint64, qint64>> m_alike;
    std::vector<DuplicateSet> m_sets;
    QHash<CustomerId, size_t> m_setOf;
};

} // namespace

std::vector<DuplicateSet> grouped(std::vector<DuplicatePair> pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tie(b.likeness.strength, a.a, a.b) < std::tie(a.likeness.strength, b.a, b.b);
    });
    Grouping grouping(pairs);
    for (const DuplicatePair &pair : pairs)
        grouping.add(pair);
    std::vector<DuplicateSet> sets = grouping.sets();
    for (DuplicateSet &set : sets)
        std::stable_sort(set.pairs.begin(), set.pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
            return a.likeness.strength > b.likeness.strength;
        });
    std::stable_sort(sets.begin(), sets.end(), [](const DuplicateSet &a, const DuplicateSet &b) {
        return a.likeness().strength > b.likeness().strength;
    });
    return sets;
}
