// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

/** How a contact can turn out, as the business tells it: what Activity::outcome says by its name. */
struct ContactOutcome
{
    Id<ContactOutcome> id;
    int version = 0;
    QString name; // Stored with activities; those that ship have names to translate, see outcomeText().
    int position = 0; // From 0: the order in which they are offered.
    bool isReached = false; // Whether somebody was spoken to: counts for the reach rate.
    std::optional<int> followUpDays; // Suggests a follow-up after so many days.
    PhaseId phase; // Suggests a move there; null: none.
    bool isRetired = false; // No longer offered.

    bool operator==(const ContactOutcome &) const = default;
};

using ContactOutcomeId = Id<ContactOutcome>;

template<>
constexpr auto tableOf<ContactOutcome>()
{
    return Table("outcome", Column{"id", &ContactOutcome::id}, Column{"version", &ContactOutcome::version}, Column{"name", &ContactOutcome::name},
                 Column{"position", &ContactOutcome::position}, Column{"is_reached", &ContactOutcome::isReached},
                 Column{"follow_up_days", &ContactOutcome::followUpDays}, Column{"phase_id", &ContactOutcome::phase},
                 Column{"is_retired", &ContactOutcome::isRetired});
}
