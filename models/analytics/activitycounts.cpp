// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activitycounts.h"

#include <algorithm>

namespace {

constexpr size_t Call = 0;
constexpr int PartBits = 4;
constexpr int CustomerBits = 36;
constexpr quint64 CustomerMask = (quint64(1) << CustomerBits) - 1;

// Parts that a customer can play, as bits: the kinds, and of calls these.
constexpr quint32 Tried = 1U << ActivityKindCount;
constexpr quint32 Reached = 1U << (ActivityKindCount + 1);

quint32 partsOf(const CountedActivity &activity)
{
    quint32 parts = 1U << activity.kind;
    if (activity.kind == Call && activity.reach != Reach::Unknown)
        parts |= Tried | (activity.reach == Reach::Reached ? Reached : 0);
    return parts;
}

/** The parts in four bits: a kind, or a call that was tried or reached. */
quint64 packed(quint32 parts)
{
    if ((parts & Reached) != 0)
        return ActivityKindCount + 1;
    return (parts & Tried) != 0 ? ActivityKindCount : qCountTrailingZeroBits(parts);
}

quint32 unpacked(quint64 part)
{
    if (part >= ActivityKindCount)
        return (1U << Call) | Tried | (part > ActivityKindCount ? Reached : 0);
    return 1U << part;
}

void count(ActivityCounts &counts, const CountedActivity &activity, quint32 parts)
{
    ++counts.activities;
    ++counts.byKind.at(activity.kind);
    counts.minutes += activity.minutes;
    counts.tried += (parts & Tried) != 0 ? 1 : 0;
    counts.reached += (parts & Reached) != 0 ? 1 : 0;
}

void countCustomer(ActivityCounts &counts, quint32 parts)
{
    ++counts.customers;
    for (size_t kind = 0; kind < ActivityKindCount; ++kind)
        counts.customersByKind.at(kind) += (parts >> kind) & 1U;
    counts.customersTried += (parts & Tried) != 0 ? 1 : 0;
    counts.customersReached += (parts & Reached) != 0 ? 1 : 0;
}

} // namespace

void ActivityCounter::add(const CountedActivity &activity)
{
    const quint32 parts = partsOf(activity);
    count(m_all, activity, parts);
    m_customers.insert(activity.customer);
    m_customersByKind.at(activity.kind).insert(activity.customer);
    if ((parts & Tried) != 0)
        m_customersTried.insert(activity.customer);
    if ((parts & Reached) != 0)
        m_customersReached.insert(activity.customer);
    m_all.customers = m_customers.size();
    m_all.customersByKind.at(activity.kind) = m_customersByKind.at(activity.kind).size();
    m_all.customersTried = m_customersTried.size();
    m_all.customersReached = m_customersReached.size();

    const size_t place = m_places.try_emplace(activity.group, m_groups.size()).first->second;
    if (place == m_groups.size())
        m_groups.emplace_back();
    count(m_groups[place], activity, parts);
    m_seen.push_back(((quint64(place) << CustomerBits | (quint64(activity.customer) & CustomerMask)) << PartBits) | packed(parts));
}

std::map<qint64, ActivityCounts> ActivityCounter::groups()
{
    std::vector<ActivityCounts> groups = m_groups;
    std::sort(m_seen.begin(), m_seen.end());
    for (auto each = m_seen.begin(); each != m_seen.end();) {
        const quint64 who = *each >> PartBits;
        quint32 parts = 0;
        for (; each != m_seen.end() && *each >> PartBits == who; ++each)
            parts |= unpacked(*each & ((1U << PartBits) - 1));
        countCustomer(groups[size_t(who >> CustomerBits)], parts);
    }
    std::map<qint64, ActivityCounts> byKey;
    for (const auto &[key, place] : m_places)
        byKey.emplace(key, groups[place]);
    return byKey;
}
