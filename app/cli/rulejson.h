// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/rules/rulestore.h"

#include <QJsonObject>

/** What the command line prints of rules and of what they did. */
QJsonObject ruleJson(const RuleLine &line);
QJsonObject definitionJson(const Rule &rule);
QJsonObject firingJson(const FiringLine &line);

/** What is typed after --when and --then: "days-in-phase:convert:14", "move:retain". Throws UsageError. */
RuleTrigger typedTrigger(Connection &db, const QString &text);
/** Stores the tasks that it names as templates, where there are none of them yet. */
RuleActions typedActions(Operation &operation, const QStringList &texts);
