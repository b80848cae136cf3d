// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/rules/rule.h"

/** Does what the open suggestions among \a firings propose; returns how many. Throws Conflict if none of them is open any more. */
qint64 acceptSuggestions(Operation &operation, const std::vector<qint64> &firings);

/** Closes the open suggestions and notices among \a firings; returns how many. Throws Conflict if none of them is open any more. */
qint64 dismissSuggestions(Operation &operation, const std::vector<qint64> &firings);
