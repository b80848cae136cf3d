// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/wilson.h"

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
    bool isUnlisted = false; // A call with an outcome that is not in the list.
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
    qint64 unlisted = 0; // Calls with an outcome that is not in the list.

    bool operator==(const ActivityCounts &) const = default;

    /** Reached calls of those tried; none if there were none. */
    std::optional<double> reachRate() const { return tried > 0 ? std::optional(double(reached) / double(tried)) : std::nullopt; }
    /** Where the rate is believed to lie, 95 %. */
    Interval reachInterval() const { return wilsonInterval(reached, tried); }
};

/** What a customer took part in, as bits: the kinds, and of calls whether one was tried and whether one reached somebody. */
using ActivityParts = quint8;

/** Counts activities and tells their customers apart: a byte for each up to the highest id. */
class ActivitySum
{
public:
    void add(const CountedActivity &activity);
    /** Adds what \a others counted, of the same customers or of others. */
    void add(const ActivitySum &others);

    const ActivityCounts &counts() const { return m_counts; }

private:
    ActivityCounts m_counts;
    std::vector<ActivityParts> m_parts; // By customer.
};

/** Counts activities, all together and group by group, in any order. Keeps eight bytes of each. */
class ActivityCounter
{
public:
    ActivityCounter() = default;
    Q_DISABLE_COPY_MOVE(ActivityCounter)

    void add(const CountedActivity &activity);

    const ActivityCounts &all() const { return m_all.counts(); }
    /** What was added, by group. */
    std::map<qint64, ActivityCounts> groups() const;

private:
    struct Group
    {
        ActivityCounts counts;
        std::vector<quint64> seen; // Each customer and its parts.
    };

    std::map<qint64, Group> m_groups;
    std::map<qint64, Group>::iterator m_latest = m_groups.end(); // Neighbours are often of one group.
    ActivitySum m_all;
    quint64 m_highest = 0; // Of the customers.
};
