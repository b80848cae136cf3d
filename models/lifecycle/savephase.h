// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

#include <map>

/** A phase of the life cycle as somebody wants it: a new one, or a stored one with what is to change. */
struct PhaseDraft
{
    Phase phase; // A new one has no id; its position is where it comes to stand, -1: at the end. Of a stored one it does not matter.
    std::map<QString, QString> entering = {}; // Reasons that visits give, and what they are to give instead,
    std::map<QString, QString> leaving = {};  // because they have another name or something else replaced them.
};

/**
 * Stores the phase. Segments and views that name it follow a new name.
 *
 * Throws Invalid if the name is empty or taken, or a number or a text is not fit; Conflict if somebody else changed it since.
 */
Phase savePhase(Operation &operation, PhaseDraft draft);

/** Gives the phases this order; those that are not named come after them as they were. */
void orderPhases(Operation &operation, const std::vector<PhaseId> &phases);

/** Moves the customers of \a phase to \a replacement and retires it: visits keep its name. Returns how many customers moved. */
qint64 deletePhase(Operation &operation, PhaseId phase, PhaseId replacement, const std::shared_ptr<Progress> &progress);

void renameLifeCycle(Operation &operation, const QString &name);
