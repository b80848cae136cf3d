// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"
#include "models/rules/rulestore.h"
#include "tests/support/testdatabase.h"

/** Takes the rules away that every business begins with. */
void withoutShippedRules(Connection &db);

/** A rule that is on, stored; it does nothing but say something unless \a actions say more. */
Rule aRule(Connection &db, const QString &name, const RuleTrigger &trigger, const RuleActions &actions = {}, RuleMode mode = RuleMode::Suggest,
           const QString &condition = {});

/** Something bought, a day ago at the earliest of many. */
Purchase bought(Connection &db, const Customer &customer, QDate day = QDate::currentDate(), qint64 amount = 1000);

/** What rules did for \a customer so far, the oldest first: "Rule: suggested". */
QStringList firingsFor(Connection &db, const Customer &customer);
