// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlcondition.h"
#include "models/history/operation.h"
#include "models/rules/rulecontext.h"

/**
 * Lets \a rule fire for the customers of \a events (customer_id, cause, moment) who are of its condition and for whom it has not
 * fired because of the same, as an operation caused by \a cause. It suggests or applies. Does nothing and has no operation if
 * there are none. Throws Failure; then nothing was changed.
 */
Performed fireRule(RuleContext &context, const Rule &rule, const SqlCondition &events, OperationId cause);

/** The same, but a failure is only noted in the rule's row. */
Performed fireSafely(RuleContext &context, const Rule &rule, const SqlCondition &events, OperationId cause);

/** How many customers \a rule would fire for. */
qint64 countFiring(RuleContext &context, const Rule &rule, const SqlCondition &events);

/** Does what \a actions say with \a customers; the tasks of those whom nobody looks after are \a owner's. */
void applyActions(Operation &operation, const RuleContext &context, const RuleActions &actions, const std::vector<qint64> &customers,
                  const QString &ruleName, const QString &owner);

/** "Ada Lovelace" or "250,000 customers". */
QString customersText(Connection &db, const std::vector<qint64> &customers);
