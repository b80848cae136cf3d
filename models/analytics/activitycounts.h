// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/wilson.h"
#include "models/base/idset.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

/** How many kinds of activity there are, in the order of ActivityKind. */
inline constexpr size_t ActivityKindCount = 6;

/** Whether somebody was spoken to in a call; not known without an outcome, or with one that the list does not have. */
enum class Reach { Unknown, NotReached, Reached };

/** An activity as it is counted. */
struct CountedActivity
{
    qint64 customer = 0;
    qint64 group = 0; // By what the report splits: a day, a number of a person, …
    size_t kind = 0;
    Reach reach = Reach::Unknown; // Of a call.
    qint64 minutes = 0;
};

/** How much of what happened, and how many customers were part of it. */
struct ActivityCounts
{
    qint64 activities = 0;
    qint64 customers = 0;
    qint64 minutes = 0;
    std::array<qint64, ActivityKindCount> byKind{};
    std::array<qint64, ActivityKindCount> customersByKind{};
    qint64 tried = 0; // Calls whose outcome says whether somebody was reached,
    qint64 reached = 0; // those in which somebody was,
    qint64 customersTried = 0; // and whom they were with.
    qint64 customersReached = 0;

    bool operator==(const ActivityCounts &) const = default;

    /** Reached calls of those tried; none if there were none. */
    std::optional<double> reachRate() const { return tried > 0 ? std::optional(double(reached) / double(tried)) : std::nullopt; }
    /** Where the rate is believed to lie, 95 %. */
    Interval reachInterval() const { return wilsonInterval(reached, tried); }
};

/** Counts activities, all together and group by group, in any order. Keeps eight bytes of each, to tell customers apart. */
class ActivityCounter
{
public:
    void add(const CountedActivity &activity);

    const ActivityCounts &all() const { return m_all; }
    /** What was added, by group. */
    std::map<qint64, ActivityCounts> groups();

private:
    std::map<qint64, size_t> m_places;
    std::vector<ActivityCounts> m_groups;
    std::vector<quint64> m_seen; // The place of the group, the customer, and the part that it played.
    ActivityCounts m_all;
    IdSet m_customers;
    std::array<IdSet, ActivityKindCount> m_customersByKind;
    IdSet m_customersTried;
    IdSet m_customersReached;
};
