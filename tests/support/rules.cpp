// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rules.h"

#include "models/customers/customerfields.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/rules/saverule.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

void withoutShippedRules(Connection &db)
{
    for (const Rule &rule : db.select<Rule>(u"ORDER BY id"_s))
        perform(db, TestOrigin, u"Delete a rule"_s, &deleteRule, rule.id);
}

Rule aRule(Connection &db, const QString &name, const RuleTrigger &trigger, const RuleActions &actions, RuleMode mode, const QString &condition)
{
    Rule rule{.name = name, .mode = mode, .trigger = trigger, .actions = actions};
    if (rule.actions.all.empty())
        rule.actions.all.push_back({.kind = ActionKind::Notify, .text = u"Look"_s});
    if (!condition.isEmpty())
        rule.query = QString::fromUtf8(QJsonDocument(queryToJson(parsedQuery(condition, customerFields(db)))).toJson(QJsonDocument::Compact));
    return perform(db, TestOrigin, u"Save a rule"_s, &saveRule, rule).value;
}

Purchase bought(Connection &db, const Customer &customer, QDate day, qint64 amount)
{
    Purchase purchase{.customer = customer.id, .day = day, .amount = amount, .currency = u"EUR"_s};
    perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) { operation.insert(purchase); });
    return purchase;
}

QStringList firingsFor(Connection &db, const Customer &customer)
{
    QStringList all;
    for (const RuleFiring &firing : db.select<RuleFiring>(u"WHERE customer_id = ? ORDER BY id"_s, customer.id))
        all.append(db.find(firing.rule).name + u": "_s + nameOf(firing.state));
    return all;
}
