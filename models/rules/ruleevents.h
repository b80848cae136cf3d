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

/** The customers from \a first to \a last for whom time has brought what \a rule waits for since the day \a from. */
SqlCondition nightlyEventsOf(const RuleContext &context, const Rule &rule, QDate from, qint64 first, qint64 last);

/** Whether what made the rule fire is still there: of the row of rule_firing and its customer. */
SqlCondition stillTrue(const RuleTrigger &trigger);
