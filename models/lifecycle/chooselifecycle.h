// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

#include <map>

/** The life cycle that a business is to have instead of its present one: one of these four. */
struct LifeCycleChoice
{
    QString builtIn = {};       // The key or name of one that comes with the program;
    Id<LifeCycle> earlier = {}; // or one that the business had before;
    QString ownName = {};       // or a new one of this name, which begins as the present one is.
    QString language = {};      // Of a built-in one; empty: the locale's.
    std::map<PhaseId, int> mapping = {}; // Present phase to phase of the new one, from 0; what is missing goes where it is proposed.
};

/** What choosing a life cycle would do. */
struct LifeCyclePlan
{
    struct Step
    {
        Phase from;
        qint64 customers = 0;
        int to = 0; // Index of a phase.
    };

    LifeCycle lifeCycle;       // Without an id if it is a new one,
    std::vector<Phase> phases; // and its phases as well.
    std::vector<Step> steps;   // One for each phase of the present life cycle, in order.

    qint64 customers() const;
    /** How many customers come to the phase at \a index. */
    qint64 arriving(int index) const;
};

/** Reads only. Throws Invalid if the choice or its mapping means nothing, or the present life cycle. */
LifeCyclePlan planLifeCycle(Connection &db, const LifeCycleChoice &choice);

/** Life cycles that the business had before and may have again, the latest first, with their phases. */
std::vector<std::pair<LifeCycle, std::vector<Phase>>> earlierLifeCycles(Connection &db);

/**
 * Gives the business another life cycle and moves every customer to the phase that its present one is mapped to; returns
 * how many. The phases of the present one are retired: visits keep their names. Segments and views that ask for a present
 * phase ask for what it is mapped to.
 */
qint64 chooseLifeCycle(Operation &operation, const LifeCycleChoice &choice, const std::shared_ptr<Progress> &progress);
