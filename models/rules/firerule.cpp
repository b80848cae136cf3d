// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/firerule.h"

#include "models/customers/bulkedit.h"
#include "models/history/setwriting.h"
#include "models/lifecycle/movephase.h"
#include "models/rules/activerules.h"
#include "models/tasks/taskof.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** For whom the rule is to fire: as what stands after FROM. */
SqlCondition firing(RuleContext &context, const Rule &rule, const SqlCondition &events)
{
    const SqlCondition condition = context.condition(rule);
    SqlCondition from{u"(%1) AS event JOIN customer ON customer.id = event.customer_id WHERE (%2) AND NOT EXISTS "
                      "(SELECT 1 FROM rule_firing AS earlier WHERE earlier.customer_id = event.customer_id AND earlier.rule_id = ? "
                      "AND (earlier.cause = event.cause OR (earlier.is_open = 1 AND earlier.state = 'suggested')))"_s.arg(events.sql, condition.sql),
                      events.values};
    from.values.insert(from.values.end(), condition.values.begin(), condition.values.end());
    from.values.emplace_back(rule.id);
    return from;
}

/** The customers for whom the operation noted a firing. */
std::vector<qint64> firedFor(Operation &operation)
{
    Rows rows = operation.db().run(u"SELECT DISTINCT rule_firing.customer_id FROM change JOIN rule_firing ON rule_firing.id = change.record_id "
                                   "WHERE change.operation_id = ? AND change.table_name = 'rule_firing' ORDER BY rule_firing.customer_id"_s,
                                   operation.id());
    std::vector<qint64> customers;
    while (rows.next())
        customers.push_back(rows.integer(0));
    return customers;
}

/** Who made the rule fire: who did what caused it. */
QString actorOf(Connection &db, OperationId cause)
{
    for (OperationId each = cause; each;) {
        const OperationRecord operation = db.find(each);
        if (!operation.rule)
            return operation.actor;
        each = operation.causedBy;
    }
    return {};
}

qint64 makeTasks(Operation &operation, const TaskTemplate &made, const std::vector<qint64> &customers, const QString &owner)
{
    const SqlCondition those = anyOf(operation.db().dialect(), u"customer.id"_s, customers);
    const Task task = taskOf(made, operation.now().toLocalTime().date(), workingDays(operation.db()));
    return insertAll<Task>(operation, {u"customer WHERE "_s + those.sql, those.values},
                           {assignSql(&Task::customer, u"customer.id"_s), assign(&Task::title, task.title), assign(&Task::dueDay, task.dueDay),
                            assignSql(&Task::owner, u"CASE WHEN customer.owner <> '' THEN customer.owner ELSE %1 END"_s.arg(operation.db().dialect().typed(u"?"_s, ColumnType::Text)), {owner}),
                            assign(&Task::createdAt, operation.now()), assign(&Task::kind, task.kind), assign(&Task::dueMinute, task.dueMinute),
                            assign(&Task::zone, task.zone), assign(&Task::priority, task.priority), assign(&Task::remindMinutes, task.remindMinutes),
                            assign(&Task::remindAt, task.remindAt), assign(&Task::onWorkingDays, task.onWorkingDays), assign(&Task::note, task.note)});
}

} // namespace

QString customersText(Connection &db, const std::vector<qint64> &customers)
{
    if (customers.size() == 1) {
        Rows rows = db.run(u"SELECT name FROM customer WHERE id = ?"_s, customers.front());
        if (rows.next())
            return isolated(rows.text(0));
    }
    return QCoreApplication::translate("Rules", "%Ln customer(s)", nullptr, int(customers.size()));
}

void applyActions(Operation &operation, const RuleContext &context, const RuleActions &actions, const std::vector<qint64> &customers,
                  const QString &ruleName, const QString &owner)
{
    const CustomerSelection selection{.ids = customers, .all = {}};
    for (const RuleAction &action : actions.all) {
        switch (action.kind) {
        case ActionKind::Move: {
            const PhaseId phase = context.target(action.phase);
            if (!phase)
                throw Failure(Error::Kind::NotFound,
                              QCoreApplication::translate("Rules", "This life cycle has no phase for what the rule “%1” wants. Choose another phase in it.")
                                  .arg(isolated(ruleName)));
            moveSelected(operation, selection,
                         {.phase = phase, .through = MovedThrough::Rule, .reason = QCoreApplication::translate("Rules", "By the rule “%1”").arg(isolated(ruleName))},
                         {});
            break;
        }
        case ActionKind::Task:
            makeTasks(operation, context.taskTemplate(action.taskTemplate), customers, owner);
            break;
        case ActionKind::Tag:
            addTag(operation, selection, action.text, {});
            break;
        case ActionKind::Assign:
            setField(operation, selection, u"owner"_s, action.text, {});
            break;
        case ActionKind::Notify:
            break; // The firing itself is the notice.
        }
    }
}

qint64 countFiring(RuleContext &context, const Rule &rule, const SqlCondition &events)
{
    const SqlCondition from = firing(context, rule, events);
    Rows rows = context.db().runWith(u"SELECT count(*) FROM "_s + from.sql, from.values);
    rows.next();
    return rows.integer(0);
}

Performed fireRule(RuleContext &context, const Rule &rule, const SqlCondition &events, OperationId cause)
{
    Connection &db = context.db();
    const SqlCondition from = firing(context, rule, events);
    if (!db.runWith(u"SELECT 1 FROM "_s + from.sql + u" LIMIT 1"_s, from.values).next())
        return {};
    const bool applies = rule.mode == RuleMode::Apply;
    Operation operation(db, {rule.name, Source::Rule, cause, rule.id}, rule.name);
    insertAll<RuleFiring>(operation, from,
                          {assign(&RuleFiring::rule, rule.id), assignSql(&RuleFiring::customer, u"event.customer_id"_s),
                           assignSql(&RuleFiring::cause, u"event.cause"_s), assignSql(&RuleFiring::happenedAt, u"event.moment"_s),
                           assign(&RuleFiring::firedAt, operation.now()),
                           assign(&RuleFiring::state, applies ? FiringState::Applied : FiringState::Suggested),
                           assign(&RuleFiring::isOpen, !applies || rule.actions.has(ActionKind::Notify)),
                           assign(&RuleFiring::proposal, RuleProposal{rule.trigger, rule.actions}),
                           assign(&RuleFiring::operation, operation.id())});
    const std::vector<qint64> customers = firedFor(operation);
    const QString done = actionsText(rule.actions, ruleNames(db));
    if (applies) {
        applyActions(operation, context, rule.actions, customers, rule.name, actorOf(db, cause));
        operation.setLabel(QCoreApplication::translate("Rules", "%1: %2", "customers, what a rule did").arg(customersText(db, customers), done));
    } else {
        operation.setLabel(QCoreApplication::translate("Rules", "Suggested for %1: %2", "customers, what a rule suggests").arg(customersText(db, customers), done));
    }
    db.run(u"UPDATE rule SET problem = '', problem_at = NULL WHERE id = ? AND problem <> ''"_s, rule.id);
    Performed performed = operation.commit();
    if (applies || rule.actions.has(ActionKind::Notify))
        performed.followed.append(QCoreApplication::translate("Rules", "By the rule “%1”: %2", "rule, what it did").arg(isolated(rule.name), performed.label));
    return performed;
}

Performed fireSafely(RuleContext &context, const Rule &rule, const SqlCondition &events, OperationId cause)
{
    QString problem;
    try {
        return fireRule(context, rule, events, cause);
    } catch (const Failure &failure) {
        problem = failure.error.message;
    } catch (const std::exception &exception) {
        problem = QString::fromUtf8(exception.what());
    }
    noteProblem(context.db(), rule.id, problem);
    Performed noted;
    noted.changes.add(tableName<Rule>(), rule.id.value);
    return noted;
}
