// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

/**
 * For each of \a from the index of the phase of \a to that is most like it: its namesake, or else one of the
 * same role, in their order, or else of the role that comes nearest in meaning: who is lost begins anew where nobody is.
 */
std::vector<int> proposedPhases(const std::vector<Phase> &from, const std::vector<Phase> &to);
