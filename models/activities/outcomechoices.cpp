// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/outcomechoices.h"

#include "models/activities/outcomestore.h"
#include "models/lifecycle/lifecyclestore.h"

#include <algorithm>

const Phase *OutcomeChoices::phaseOf(const ContactOutcome &outcome) const
{
    const auto found = std::ranges::find(phases, outcome.phase, &Phase::id);
    return found == phases.end() ? nullptr : &*found;
}

OutcomeChoices outcomeChoices(Connection &db)
{
    return {OutcomeStore(db).outcomes(), LifeCycleStore(db).phases()};
}
