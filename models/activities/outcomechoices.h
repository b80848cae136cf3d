// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contactoutcome.h"
#include "models/database/connection.h"

/** What can be chosen from when something is logged. */
struct OutcomeChoices
{
    std::vector<ContactOutcome> outcomes; // In their order, without those that are retired.
    std::vector<Phase> phases;            // Of the life cycle, in order.

    /** The phase that \a outcome suggests; null if it suggests none, or one that is gone. */
    const Phase *phaseOf(const ContactOutcome &outcome) const;
};

OutcomeChoices outcomeChoices(Connection &db);
