// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/saverule.h"

#include "models/customers/customer.h"
#include "models/history/setwriting.h"
#include "models/lists/query/queryjson.h"
#include "models/rules/rulecontext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;
constexpr int MinutesOfDay = 24 * 60;
constexpr int MostDays = 3650;
constexpr int MostPurchases = 10'000;

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

void checkName(Connection &db, const Rule &rule)
{
    if (rule.name.isEmpty())
        refuse(QCoreApplication::translate("Rules", "A rule needs a name."));
    for (const Rule &other : db.select<Rule>(u"WHERE id <> ?"_s, rule.id.value)) {
        if (folded(other.name) == folded(rule.name))
            refuse(QCoreApplication::translate("Rules", "There is a rule “%1” already. Choose another name.").arg(isolated(rule.name)));
    }
}

void checkTrigger(const RuleContext &context, const RuleTrigger &trigger)
{
    if (trigger.days < 0 || trigger.days > MostDays)
        refuse(QCoreApplication::translate("Rules", "Give a number of days from 0 to %1.").arg(MostDays));
    if (trigger.number < 1 || trigger.number > MostPurchases)
        refuse(QCoreApplication::translate("Rules", "Say which purchase it is: the first, the second, …"));
    if (trigger.lowest && trigger.highest && *trigger.lowest > *trigger.highest)
        refuse(QCoreApplication::translate("Rules", "The lowest score is higher than the highest one."));
    if (trigger.kind == TriggerKind::Date && trigger.date.isEmpty())
        refuse(QCoreApplication::translate("Rules", "Say which date the rule waits for."));
    if (!trigger.phase.isAny() && context.phasesMeant(trigger.phase).empty())
        refuse(QCoreApplication::translate("Rules", "There is no such phase. Choose another one."));
}

void checkAction(const RuleContext &context, const RuleAction &action)
{
    switch (action.kind) {
    case ActionKind::Move:
        if (action.phase.isAny() || (action.phase.phase && !context.target(action.phase)))
            refuse(QCoreApplication::translate("Rules", "Say to which phase the rule moves customers."));
        break;
    case ActionKind::Task:
        (void)context.taskTemplate(action.taskTemplate);
        break;
    case ActionKind::Tag:
        if (tagsOf(action.text).size() != 1)
            refuse(QCoreApplication::translate("Rules", "Say which tag the rule adds: a word or a few, without a comma."));
        break;
    case ActionKind::Assign:
        if (action.text.isEmpty())
            refuse(QCoreApplication::translate("Rules", "Say to which colleague the rule assigns customers."));
        break;
    case ActionKind::Notify:
        if (action.text.isEmpty())
            refuse(QCoreApplication::translate("Rules", "Say what the notice says."));
        break;
    }
}

/** The query as it is stored: its condition alone; empty if it asks nothing. */
QString storedCondition(const QString &query)
{
    if (query.isEmpty())
        return {};
    const Query asked{.condition = queryFromJson(query.toUtf8()).condition};
    return asked.condition.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(queryToJson(asked)).toJson(QJsonDocument::Compact));
}

void withdrawSuggestions(Operation &operation, RuleId rule)
{
    updateAll<RuleFiring>(operation, {u"rule_id = ? AND is_open = 1 AND state = 'suggested'"_s, {rule}},
                          {assign(&RuleFiring::state, FiringState::Withdrawn), assign(&RuleFiring::isOpen, false),
                           assign(&RuleFiring::decidedBy, operation.origin().actor), assign(&RuleFiring::decidedAt, operation.now())});
}

int nextPosition(Connection &db)
{
    Rows rows = db.run(u"SELECT coalesce(max(position), -1) + 1 FROM rule"_s);
    rows.next();
    return int(rows.integer(0));
}

} // namespace

Rule saveRule(Operation &operation, Rule rule)
{
    Connection &db = operation.db();
    rule.name = singleLine(rule.name).left(LongestName).trimmed();
    for (RuleAction &action : rule.actions.all)
        action.text = singleLine(action.text);
    rule.query = storedCondition(rule.query);
    RuleContext context(db);
    checkName(db, rule);
    checkTrigger(context, rule.trigger);
    if (rule.actions.all.empty())
        refuse(QCoreApplication::translate("Rules", "A rule has to do something. Add what it does."));
    for (const RuleAction &action : rule.actions.all)
        checkAction(context, action);
    (void)context.condition(rule);
    if (!rule.id) {
        rule.position = nextPosition(db);
        operation.insert(rule);
        return rule;
    }
    const Rule before = db.find(rule.id);
    operation.update(rule);
    const bool isAnother = before.trigger != rule.trigger || before.query != rule.query || before.actions != rule.actions;
    if (isAnother || (before.isActive && !rule.isActive))
        withdrawSuggestions(operation, rule.id);
    db.run(u"UPDATE rule SET problem = '', problem_at = NULL WHERE id = ?"_s, rule.id);
    return rule;
}

void deleteRule(Operation &operation, RuleId id)
{
    const Rule rule = operation.db().find(id);
    removeAll<RuleFiring>(operation, {u"rule_id = ?"_s, {id}});
    operation.remove(rule);
}

void orderRules(Operation &operation, const std::vector<RuleId> &ids)
{
    int position = 0;
    for (const RuleId id : ids) {
        Rule rule = operation.db().find(id);
        rule.position = position++;
        operation.update(rule);
    }
}

TaskTemplate saveTaskTemplate(Operation &operation, TaskTemplate made)
{
    made.title = singleLine(made.title);
    if (made.title.isEmpty())
        refuse(QCoreApplication::translate("Rules", "A task needs a title. Say what is to be done."));
    if (made.dueDays < 0 || made.dueDays > MostDays)
        refuse(QCoreApplication::translate("Rules", "Give a number of days from 0 to %1.").arg(MostDays));
    made.note = storable(made.note).trimmed();
    if (made.dueMinute)
        made.dueMinute = qBound(0, *made.dueMinute, MinutesOfDay - 1);
    if (made.remindMinutes)
        made.remindMinutes = qBound(0, *made.remindMinutes, MostDays * MinutesOfDay);
    if (made.id)
        operation.update(made);
    else
        operation.insert(made);
    return made;
}

void deleteTaskTemplate(Operation &operation, TaskTemplateId id)
{
    const TaskTemplate made = operation.db().find(id);
    QStringList users;
    for (const Rule &rule : operation.db().select<Rule>(u"ORDER BY position"_s)) {
        if (std::ranges::find(rule.actions.all, id, &RuleAction::taskTemplate) != rule.actions.all.end())
            users.append(rule.name);
    }
    if (!users.isEmpty())
        refuse(QCoreApplication::translate("Rules", "“%1” is used by: %2. Change these rules first.")
                   .arg(isolated(made.title), isolated(users.join(u", "_s))));
    operation.remove(made);
}
