// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activities/contactoutcome.h"
#include "models/history/operation.h"

/** There are not more outcomes than this, so that all of them can be shown at once. */
inline constexpr size_t MostOutcomes = 24;

/**
 * Stores a new outcome, at the end, or the changes of one. Activities, rules, segments and views follow a new name, in parts,
 * between which \a progress, which may be null, is told and asked whether to stop. A new one with the name of one that was
 * deleted takes it up again.
 *
 * Throws Invalid if the name is empty or taken, or the number of days is not fit, NotFound without such a phase, Conflict if
 * somebody else changed it since.
 */
ContactOutcome saveOutcome(Operation &operation, ContactOutcome outcome, const std::shared_ptr<Progress> &progress = {});

/** Gives the outcomes this order; those that are not named come after them as they were. */
void orderOutcomes(Operation &operation, const std::vector<ContactOutcomeId> &outcomes);

/**
 * Deletes an outcome. Activities, rules, segments and views name \a replacement instead; without one they keep the name, which is
 * only no longer offered. Returns how many activities changed.
 */
qint64 deleteOutcome(Operation &operation, ContactOutcomeId outcome, ContactOutcomeId replacement, const std::shared_ptr<Progress> &progress = {});
