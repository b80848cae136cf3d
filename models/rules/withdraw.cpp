// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/withdraw.h"

#include "models/history/setwriting.h"
#include "models/rules/activerules.h"
#include "models/rules/ruleevents.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const QString OpenSuggestion = u"rule_firing.is_open = 1 AND rule_firing.state = 'suggested'"_s;

/** Of rule_firing: that one of \a operations, which made \a changes, changed its customer, or something of the customer's. */
SqlCondition touchedBy(const Dialect &dialect, const std::vector<OperationId> &operations, const ChangeSet &changes)
{
    // "|| ''": not by the index of tables and records, which would walk through the whole history.
    const SqlValue ids = dialect.idList(operations);
    const QString done = dialect.anyOf(u"change.operation_id"_s);
    SqlCondition touched{u"rule_firing.customer_id IN (SELECT change.record_id FROM change WHERE %1 AND change.table_name || '' = 'customer' "
                         "AND change.last_record_id IS NULL"_s.arg(done),
                         {ids}};
    for (const QString &table : {u"purchase"_s, u"activity"_s, u"feedback"_s, u"task"_s, u"custom_value"_s}) {
        if (!changes.touches(table))
            continue;
        const QString was = dialect.jsonValue(u"change.before"_s, u"customer_id"_s, ColumnType::Integer);
        touched.sql += u" UNION SELECT coalesce(%1.customer_id, %2) FROM change LEFT JOIN %1 ON %1.id BETWEEN change.record_id "
                       "AND coalesce(change.last_record_id, change.record_id) WHERE %3 AND change.table_name || '' = '%1'"_s
                           .arg(table, was, done);
        touched.values.push_back(ids);
    }
    touched.sql += u')';
    return touched;
}

/** The rules that have an open suggestion among \a those. */
std::vector<Rule> rulesOf(Connection &db, const SqlCondition &those)
{
    const SqlCondition open = both({OpenSuggestion, {}}, those);
    Rows rows = db.runWith(u"SELECT DISTINCT rule_firing.rule_id FROM rule_firing WHERE "_s + open.sql, open.values);
    std::vector<RuleId> ids;
    while (rows.next())
        ids.push_back(rows.as<RuleId>(0));
    if (ids.empty())
        return {};
    return db.select<Rule>(u"WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(ids));
}

qint64 withdraw(Operation &operation, RuleContext &context, const Rule &rule, const SqlCondition &those)
{
    SqlCondition untrue = both({OpenSuggestion + u" AND rule_firing.rule_id = ?"_s, {rule.id}}, those);
    if (rule.isActive) {
        const SqlCondition still = stillTrue(rule.trigger);
        const SqlCondition condition = context.condition(rule);
        untrue.sql += u" AND NOT EXISTS (SELECT 1 FROM customer WHERE customer.id = rule_firing.customer_id AND %1 AND (%2))"_s.arg(still.sql, condition.sql);
        untrue.values.insert(untrue.values.end(), still.values.begin(), still.values.end());
        untrue.values.insert(untrue.values.end(), condition.values.begin(), condition.values.end());
    }
    return updateAll<RuleFiring>(operation, untrue,
                                 {assign(&RuleFiring::state, FiringState::Withdrawn), assign(&RuleFiring::isOpen, false),
                                  assign(&RuleFiring::decidedAt, operation.now())});
}

Performed withdrawn(RuleContext &context, const SqlCondition &those, OperationId cause)
{
    Connection &db = context.db();
    Performed all;
    for (const Rule &rule : rulesOf(db, those)) {
        try {
            Operation operation(db, {rule.name, Source::Rule, cause, rule.id}, rule.name);
            const qint64 count = withdraw(operation, context, rule, those);
            operation.setLabel(QCoreApplication::translate("Rules", "Withdraw %Ln suggestion(s)", nullptr, int(count)));
            const Performed done = operation.commit();
            all.changes.add(done.changes);
        } catch (const Failure &failure) {
            noteProblem(db, rule.id, failure.error.message);
            all.changes.add(tableName<Rule>(), rule.id.value);
        }
    }
    return all;
}

} // namespace

Performed withdrawOutdated(Connection &db, const std::vector<OperationId> &causes, const ChangeSet &changes)
{
    if (causes.empty() || !db.run(u"SELECT 1 FROM rule_firing WHERE is_open = 1 LIMIT 1"_s).next())
        return {};
    const SqlCondition touched = touchedBy(db.dialect(), causes, changes);
    if (rulesOf(db, touched).empty())
        return {};
    RuleContext context(db);
    return withdrawn(context, touched, causes.front());
}

Performed withdrawOutdated(RuleContext &context)
{
    return withdrawn(context, {}, {});
}
