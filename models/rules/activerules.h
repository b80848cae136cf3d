// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/rules/rule.h"

/** The rules that are switched on, in their order. Kept for the connection until a rule changes, whoever changes it. */
const std::vector<Rule> &activeRules(Connection &db);

/** A number that is another one after a rule was added or changed. */
qint64 rulesVersion(Connection &db);

/** The tables whose changes can make rules fire or suggestions untrue. */
const QStringList &tablesThatConcernRules();

/** Says in the row of \a rule why it could not do its work. */
void noteProblem(Connection &db, RuleId rule, const QString &message);
