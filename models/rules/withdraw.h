// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/rules/rulecontext.h"

/**
 * Withdraws the suggestions that are no longer true of the customers whom \a causes touched with \a changes, as an operation caused by the first of
 * them: the customer moved, the purchase is gone. Returns what that changed.
 */
Performed withdrawOutdated(Connection &db, const std::vector<OperationId> &causes, const ChangeSet &changes);

/** The same of all customers, on the context's day. */
Performed withdrawOutdated(RuleContext &context);
