// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/daycounts.h"
#include "models/analytics/survival.h"
#include "models/base/names.h"

#include <array>
#include <map>
#include <span>

/** What became of an entry into a phase so far. Every entry has exactly one outcome. */
enum class Outcome { Advanced, Lost, Back, Sideways, Still };
template<>
inline constexpr auto namesOf<Outcome> = std::to_array<const char *>({"advanced", "lost", "back", "sideways", "still"});
inline constexpr size_t OutcomeCount = namesOf<Outcome>.size();

/** Where a phase stands among the others. */
struct PhasePlace
{
    qint64 phase = 0;
    qint64 lifeCycle = 0;
    int position = 0;
    int role = 0; // In the order of the roles, from reach on.
    bool isLapsed = false;
    bool isLost = false;
    bool isRetired = false; // Its position is of no account any more.

    bool isEnd() const { return isLapsed || isLost; }
    bool operator==(const PhasePlace &) const = default;
};

/**
 * What a customer did who went from \a from to \a to.
 *
 * Sideways to a phase of the same role, whatever life cycle it belongs to. Lost to one for the lapsed or the lost, unless they
 * come from the lost. Otherwise advanced to a later phase and back to an earlier one: by position, or, if one of the two is
 * retired or of another life cycle, by role. Who returns from the lapsed or the lost has always moved back.
 */
Outcome outcomeOf(const PhasePlace &from, const PhasePlace &to);

/** A stay of a customer in a phase, as figures read it. Instants are UTC milliseconds, days day numbers. */
struct Stay
{
    qint64 visit = 0;
    qint64 phase = 0;
    qint64 entered = 0;
    qint64 enteredDay = 0;
    std::optional<qint64> left = {}; // Nothing: still there when last looked at.
    qint64 leftDay = 0;              // The day of the last look if nothing.
    int reason = 0;                  // For entering and for leaving, by the number that its reader gave it; 0: none.
    int leavingReason = 0;
};

/** The stays of one customer, the earliest first; of two that begin together the one that ends first. */
struct CustomerStays
{
    qint64 customer = 0;
    std::vector<Stay> stays;
};

/** Brings \a stays, which come in any order, into theirs. */
void sortStays(std::vector<Stay> &stays);

/** Entries with one outcome, and the customers who made them: the same one can do so again. */
struct OutcomeTotal
{
    qint64 entries = 0;
    qint64 customers = 0;

    void add(const OutcomeTotal &others)
    {
        entries += others.entries;
        customers += others.customers;
    }
    bool operator==(const OutcomeTotal &) const = default;
};

/** What became of the entries into one phase. */
struct PhaseFlow
{
    qint64 phase = 0;
    OutcomeTotal entered;
    std::array<OutcomeTotal, OutcomeCount> outcomes;
    qint64 lapsed = 0;                // Of those lost, went to a phase for the lapsed: they may come back.
    std::map<qint64, DayCounts> next; // By the phase that followed, the days until then; 0: one that nobody knows.
    DayCounts still;                  // The days so far of those who are still there.

    const OutcomeTotal &of(Outcome outcome) const { return outcomes[size_t(outcome)]; }
    /** How many days customers stay; who is still there is censored. */
    SurvivalCurve days() const;
};

/** Follows the entries into phases within a period to their outcomes. */
class PhaseFlowBuilder
{
public:
    /** Counts entries at \a from or later, but before \a end. */
    PhaseFlowBuilder(std::vector<PhasePlace> places, qint64 from, qint64 end);

    void add(const CustomerStays &customer);
    /** Adds what \a others counted of other customers, in the same phases and the same period. */
    void add(const PhaseFlowBuilder &others);

    /** Calls \a take with each stay of \a customer that is an entry of the period, and its outcome. */
    template<typename Take>
    void forEachEntry(const CustomerStays &customer, Take take) const
    {
        for (size_t i = 0; i < customer.stays.size(); ++i) {
            const Stay &stay = customer.stays[i];
            if (isOfPeriod(stay))
                take(stay, outcomeAt(customer.stays, i));
        }
    }

    /**
     * Calls \a take with each stay of \a customer that is a loss of the period: with the lapsed or the lost, and not come
     * from those of the same role or from worse; and with the stay before it, or null if the customer began so.
     */
    template<typename Take>
    void forEachLoss(const CustomerStays &customer, Take take) const
    {
        for (size_t i = 0; i < customer.stays.size(); ++i) {
            if (isLoss(customer.stays, i))
                take(customer.stays[i], i > 0 ? &customer.stays[i - 1] : nullptr);
        }
    }

    /** Where \a phase stands in flows(); nothing if it is not one of the places. */
    std::optional<size_t> indexOf(qint64 phase) const;
    /** One for each place, in their order. */
    const std::vector<PhaseFlow> &flows() const { return m_flows; }

private:
    bool isOfPeriod(const Stay &stay) const { return stay.entered >= m_from && stay.entered < m_end; }
    bool isLoss(std::span<const Stay> stays, size_t i) const;
    Outcome outcomeAt(std::span<const Stay> stays, size_t i) const;
    std::vector<PhasePlace> m_places;
    std::vector<std::pair<qint64, size_t>> m_indexes; // Of m_places by phase.
    qint64 m_from;
    qint64 m_end;
    std::vector<PhaseFlow> m_flows;
    std::vector<size_t> m_counted; // What the customer at hand has been counted for.
};
