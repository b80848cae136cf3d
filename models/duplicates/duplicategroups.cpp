// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/duplicatescan.h"

#include <QHash>

#include <algorithm>

namespace {

constexpr size_t MostInSet = 12; // More can hardly be compared side by side, and a chain of likenesses proves nothing.

void add(DuplicateSet &set, CustomerId customer)
{
    const auto place = std::lower_bound(set.customers.begin(), set.customers.end(), customer);
    if (place == set.customers.end() || *place != customer)
        set.customers.insert(place, customer);
}

} // namespace

std::vector<DuplicateSet> grouped(std::vector<DuplicatePair> pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
        return std::tie(b.likeness.strength, a.a, a.b) < std::tie(a.likeness.strength, b.a, b.b);
    });
    std::vector<DuplicateSet> sets;
    QHash<CustomerId, size_t> setOf;
    for (const DuplicatePair &pair : pairs) {
        const auto first = setOf.constFind(pair.a);
        const auto second = setOf.constFind(pair.b);
        const bool hasFirst = first != setOf.constEnd();
        const bool hasSecond = second != setOf.constEnd();
        size_t into = hasFirst ? *first : hasSecond ? *second : sets.size();
        if (hasFirst && hasSecond && *first != *second) {
            DuplicateSet &other = sets[*second];
            if (sets[into].customers.size() + other.customers.size() > MostInSet) {
                sets.push_back({{pair.a, pair.b}, {pair}});
                continue;
            }
            const DuplicateSet moved = std::exchange(other, {});
            for (const CustomerId customer : moved.customers) {
                add(sets[into], customer);
                setOf[customer] = into;
            }
            sets[into].pairs.insert(sets[into].pairs.end(), moved.pairs.begin(), moved.pairs.end());
        } else if (hasFirst != hasSecond && sets[into].customers.size() >= MostInSet) {
            into = sets.size();
        }
        if (into == sets.size())
            sets.emplace_back();
        for (const CustomerId customer : {pair.a, pair.b}) {
            add(sets[into], customer);
            setOf[customer] = into;
        }
        sets[into].pairs.push_back(pair);
    }
    std::erase_if(sets, [](const DuplicateSet &set) { return set.pairs.empty(); });
    for (DuplicateSet &set : sets)
        std::stable_sort(set.pairs.begin(), set.pairs.end(), [](const DuplicatePair &a, const DuplicatePair &b) {
            return a.likeness.strength > b.likeness.strength;
        });
    std::stable_sort(sets.begin(), sets.end(), [](const DuplicateSet &a, const DuplicateSet &b) {
        return a.likeness().strength > b.likeness().strength;
    });
    return sets;
}
