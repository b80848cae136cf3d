// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

/**
 * The phase of \a all that \a phase is now: itself, or where its customers went when it was retired, and so on; null if
 * that leads nowhere.
 */
PhaseId phaseInUse(const std::vector<Phase> &all, PhaseId phase);
