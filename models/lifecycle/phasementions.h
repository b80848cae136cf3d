// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lists/query/query.h"

/** Names of phases in stored queries, which name phases as people do. */
struct PhaseRenaming
{
    QString from;
    QString to;
    bool isReplaced = false; // The phase is another one now: conditions on past visits go on asking for the old one.
    bool isShared = false;   // Other phases, retired or in another life cycle, are still called so.
};

/** \a condition with the phases' new names. */
Condition withPhasesRenamed(Condition condition, const std::vector<PhaseRenaming> &renamings);

/** Makes the queries of segments, views and rules follow new names. */
void followPhaseNames(Operation &operation, const std::vector<PhaseRenaming> &renamings);
