// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/rules/rule.h"

/**
 * Stores a new rule or the changes of one. What it suggested and nobody decided is withdrawn if it is switched off, or if it now
 * waits for, asks or does something else.
 *
 * Throws Invalid without a name, with another rule's name, for what cannot be waited for or done, and for a query that means nothing.
 */
Rule saveRule(Operation &operation, Rule rule);

/** Deletes a rule and the memory of what it did. */
void deleteRule(Operation &operation, RuleId id);

/** Puts the rules into the order of \a ids. */
void orderRules(Operation &operation, const std::vector<RuleId> &ids);

/** Throws Invalid without a title, or with an impossible number of days. */
TaskTemplate saveTaskTemplate(Operation &operation, TaskTemplate made);

/** Throws Invalid, naming them, if rules use it. */
void deleteTaskTemplate(Operation &operation, TaskTemplateId id);
