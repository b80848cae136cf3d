// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activitycounts.h"

#include <algorithm>

namespace {

constexpr size_t Call = 0;
constexpr size_t Tried = ActivityKindCount;
constexpr size_t Reached = ActivityKindCount + 1;
constexpr int PartBits = Reached + 1;

ActivityParts partsOf(const CountedActivity &activity)
{
    unsigned parts = 1U << activity.kind;
    if (activity.kind == Call && activity.reach != Reach::Unknown)
        parts |= 1U << Tried | (activity.reach == Reach::Reached ? 1U << Reached : 0U);
    return ActivityParts(parts);
}

void count(ActivityCounts &counts, const CountedActivity &activity, ActivityParts parts)
{
    ++counts.activities;
    ++counts.byKind.at(activity.kind);
    counts.minutes += activity.minutes;
    counts.tried += (parts >> Tried) & 1;
    counts.reached += (parts >> Reached) & 1;
    counts.unlisted += activity.isUnlisted ? 1 : 0;
}

/** Counts what of \a parts is not \a known of a customer yet. */
void countCustomer(ActivityCounts &counts, ActivityParts &known, ActivityParts parts)
{
    const unsigned added = parts & ~unsigned(known);
    if (added == 0)
        return;
    counts.customers += known == 0 ? 1 : 0;
    for (size_t kind = 0; kind < ActivityKindCount; ++kind)
        counts.customersByKind.at(kind) += (added >> kind) & 1U;
    counts.customersTried += (added >> Tried) & 1U;
    counts.customersReached += (added >> Reached) & 1U;
    known |= parts;
}

} // namespace

void ActivitySum::add(const CountedActivity &activity)
{
    const auto customer = size_t(activity.customer);
    if (customer >= m_parts.size())
        m_parts.resize(std::max(customer + 1, 2 * m_parts.size()));
    const ActivityParts parts = partsOf(activity);
    count(m_counts, activity, parts);
    countCustomer(m_counts, m_parts[customer], parts);
}

void ActivitySum::add(const ActivitySum &others)
{
    const ActivityCounts &counts = others.m_counts;
    m_counts.activities += counts.activities;
    m_counts.minutes += counts.minutes;
    m_counts.tried += counts.tried;
    m_counts.reached += counts.reached;
    m_counts.unlisted += counts.unlisted;
    for (size_t kind = 0; kind < ActivityKindCount; ++kind)
        m_counts.byKind.at(kind) += counts.byKind.at(kind);
    m_parts.resize(std::max(m_parts.size(), others.m_parts.size()));
    for (size_t customer = 0; customer < others.m_parts.size(); ++customer)
        countCustomer(m_counts, m_parts[customer], others.m_parts[customer]);
}

void ActivityCounter::add(const CountedActivity &activity)
{
    m_all.add(activity);
    if (m_latest == m_groups.end() || m_latest->first != activity.group)
        m_latest = m_groups.try_emplace(activity.group).first;
    const ActivityParts parts = partsOf(activity);
    const auto customer = quint64(activity.customer);
    count(m_latest->second.counts, activity, parts);
    m_latest->second.seen.push_back(customer << PartBits | parts);
    m_highest = std::max(m_highest, customer);
}

std::map<qint64, ActivityCounts> ActivityCounter::groups() const
{
    std::map<qint64, ActivityCounts> groups;
    std::vector<ActivityParts> known(m_highest + 1);
    for (const auto &[key, group] : m_groups) {
        ActivityCounts counts = group.counts;
        for (const quint64 seen : group.seen)
            countCustomer(counts, known[seen >> PartBits], ActivityParts(seen));
        for (const quint64 seen : group.seen)
            known[seen >> PartBits] = 0;
        groups.emplace(key, counts);
    }
    return groups;
}
