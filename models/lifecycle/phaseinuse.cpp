// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/phaseinuse.h"

#include <algorithm>

PhaseId phaseInUse(const std::vector<Phase> &all, PhaseId wanted)
{
    PhaseId phase = wanted;
    for (size_t steps = 0; steps <= all.size(); ++steps) {
        const auto found = std::ranges::find(all, phase, &Phase::id);
        if (found == all.end())
            return {};
        if (!found->isRetired)
            return found->id;
        phase = found->replacedBy;
    }
    return {};
}
