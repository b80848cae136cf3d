// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

/** What a phase is for, whatever a life cycle calls it. Figures read roles, so they work with any life cycle. */
enum class PhaseRole { Reach, Acquire, Convert, Retain, Loyal, Lapsed, Lost };
template<>
inline constexpr auto namesOf<PhaseRole>
    = std::to_array<const char *>({"reach", "acquire", "convert", "retain", "loyal", "lapsed", "lost"});

/** An ordered list of phases that customers go through. */
struct LifeCycle
{
    Id<LifeCycle> id;
    int version = 0;
    QString name;
    QString builtIn; // The key of the file in resources/lifecycles that it began as; empty: the business's own.

    bool operator==(const LifeCycle &) const = default;
};

template<>
constexpr auto tableOf<LifeCycle>()
{
    return Table("life_cycle", Column{"id", &LifeCycle::id}, Column{"version", &LifeCycle::version},
                 Column{"name", &LifeCycle::name}, Column{"built_in", &LifeCycle::builtIn});
}

/** One step of a life cycle. */
struct Phase
{
    Id<Phase> id;
    int version = 0;
    Id<LifeCycle> lifeCycle;
    int position = 0; // From 0, left to right on the board; -1: deleted, no longer in its life cycle.
    QString name;
    PhaseRole role = PhaseRole::Reach;
    int color = 0;                  // Index into the theme's phase colours.
    std::optional<int> stalledDays; // Nothing: cards never count as stalled here.
    bool asksReason = false;        // Whether moving a customer here asks why.
    QString explanation;            // What the customer needs here.
    QString reasons;                // Usual reasons for moving here, one a line.
    bool asksReasonLeaving = false; // Whether moving a customer away asks why.
    QString leavingReasons;         // Usual reasons for moving away, one a line.
    QString suggestedActivities;    // What to do for a customer here, one a line.
    std::optional<int> fewest;      // Customers that it should hold at least,
    std::optional<int> most;        // and at most: the limits of work in progress.
    bool isRetired = false;         // Deleted, or of a life cycle that is not in use: known to the visits that were to it.
    Id<Phase> replacedBy;           // Where customers went when it was retired.

    bool operator==(const Phase &) const = default;
};

using PhaseId = Id<Phase>;

template<>
constexpr auto tableOf<Phase>()
{
    return Table("phase", Column{"id", &Phase::id}, Column{"version", &Phase::version},
                 Column{"life_cycle_id", &Phase::lifeCycle}, Column{"position", &Phase::position},
                 Column{"name", &Phase::name}, Column{"role", &Phase::role}, Column{"color", &Phase::color},
                 Column{"stalled_days", &Phase::stalledDays}, Column{"asks_reason", &Phase::asksReason},
                 Column{"explanation", &Phase::explanation}, Column{"reasons", &Phase::reasons},
                 Column{"asks_reason_leaving", &Phase::asksReasonLeaving},
                 Column{"leaving_reasons", &Phase::leavingReasons},
                 Column{"suggested_activities", &Phase::suggestedActivities}, Column{"fewest", &Phase::fewest},
                 Column{"most", &Phase::most}, Column{"is_retired", &Phase::isRetired},
                 Column{"replaced_by_id", &Phase::replacedBy});
}

/** Through what a customer came into a phase. */
enum class MovedThrough { Board, Form, Rule, Import, Bulk, CommandLine, Sample };
template<>
inline constexpr auto namesOf<MovedThrough>
    = std::to_array<const char *>({"board", "form", "rule", "import", "bulk", "command-line", "sample"});

/** A customer's stay in a phase. A customer's visits have no gaps and never overlap; the last one is open. */
struct PhaseVisit
{
    Id<PhaseVisit> id;
    int version = 0;
    CustomerId customer;
    PhaseId phase;
    QDateTime enteredAt;
    QDateTime leftAt; // Invalid: still there.
    QString movedBy;
    MovedThrough through = MovedThrough::Board;
    QString reason; // For entering this phase.
    QString note;
    QString leavingReason; // For leaving it.

    bool operator==(const PhaseVisit &) const = default;
};

template<>
constexpr auto tableOf<PhaseVisit>()
{
    return Table("phase_visit", Column{"id", &PhaseVisit::id}, Column{"version", &PhaseVisit::version},
                 Column{"customer_id", &PhaseVisit::customer}, Column{"phase_id", &PhaseVisit::phase},
                 Column{"entered_at", &PhaseVisit::enteredAt}, Column{"left_at", &PhaseVisit::leftAt},
                 Column{"moved_by", &PhaseVisit::movedBy}, Column{"through", &PhaseVisit::through},
                 Column{"reason", &PhaseVisit::reason}, Column{"note", &PhaseVisit::note},
                 Column{"leaving_reason", &PhaseVisit::leavingReason});
}
