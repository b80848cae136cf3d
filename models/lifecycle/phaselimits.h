// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/** How a number of customers stands to the limits of a phase. */
enum class LimitState { Within, TooFew, TooMany };
LimitState limitState(qint64 customers, std::optional<int> fewest, std::optional<int> most);

/** Changes how many customers \a phase should hold; nothing: no limit. Throws Invalid if no number of customers fits both. */
void limitPhase(Operation &operation, PhaseId phase, std::optional<int> fewest, std::optional<int> most);
