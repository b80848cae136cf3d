// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlcondition.h"
#include "models/rules/rulecontext.h"

/** The tables whose changes may make a rule with this trigger fire at once; none for what only time brings. */
QStringList tablesOf(TriggerKind kind);

/**
 * For whom what \a operation did is what \a rule waits for: a query for customer_id, cause and the moment, each customer once.
 *
 * Only what was added counts: a change or an undo makes no event.
 */
SqlCondition eventsOf(const RuleContext &context, const Rule &rule, OperationId operation);

/** The same of what time has brought since the day \a from, for those whose customer.id fits \a among; for everybody if that is empty. */
SqlCondition nightlyEventsOf(const RuleContext &context, const Rule &rule, QDate from, const SqlCondition &among = {});

/** Whether what made the rule fire is still there: of the row of rule_firing and its customer. */
SqlCondition stillTrue(const RuleTrigger &trigger);
