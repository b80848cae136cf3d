// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

/** "Retain": what the phase is for, in the person's language. */
QString roleTitle(PhaseRole role);
/** What that means for customers, in a sentence. */
QString roleExplanation(PhaseRole role);
/** "Blue": what the phase colour at \a index is called. */
QString colorTitle(int index);
