// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unordered_map>
#include <vector>

/** What the purchase models look at of a customer's purchases: days on which something was bought, whatever how often on one of them. */
struct PurchaseHistory
{
    qint64 repeats = 0; // Days with a purchase after the first: x.
    qint64 lastDay = 0; // From the first of them to the last: t_x, in days.
    qint64 age = 0;     // From the first of them to the end of what is observed: T, in days.

    bool operator==(const PurchaseHistory &) const = default;
};

inline constexpr double DaysPerWeek = 7.0; // The models count time in weeks.

/** Equal histories, counted: the models only have to look at each of them once. */
class PurchasePatterns
{
public:
    struct Pattern
    {
        PurchaseHistory history;
        qint64 customers = 0;
    };

    struct Hash
    {
        size_t operator()(const PurchaseHistory &history) const noexcept
        {
            constexpr size_t Odd = 0x9e3779b97f4a7c15u;
            return ((size_t(history.repeats) * Odd + size_t(history.lastDay)) * Odd + size_t(history.age)) * Odd;
        }
    };

    /** What was bought once and for the first time on the last day counts, too. Histories that contradict themselves do not. */
    void add(const PurchaseHistory &history, qint64 customers = 1);

    std::vector<Pattern> all() const;
    qint64 customers() const { return m_customers; }
    qint64 repeatCustomers() const { return m_repeatCustomers; }
    qint64 longestAge() const { return m_longestAge; }

private:
    std::unordered_map<PurchaseHistory, qint64, Hash> m_counts;
    qint64 m_customers = 0;
    qint64 m_repeatCustomers = 0;
    qint64 m_longestAge = 0;
};
