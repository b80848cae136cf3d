// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulejson.h"

#include "app/cli/command.h"
#include "app/cli/recordjson.h"

#include "models/lifecycle/lifecyclestore.h"
#include "models/rules/saverule.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const Rule &rule)
{
    return rule.isActive ? nameOf(rule.mode) : u"off"_s;
}

/** A role stays a role, so that the rule works with any life cycle. */
PhaseChoice typedPhase(Connection &db, const QString &text)
{
    if (text.isEmpty() || text == u"any")
        return {};
    if (const auto role = fromName<PhaseRole>(text))
        return {.role = role};
    return {.phase = LifeCycleStore(db).phaseNamed(text).id};
}

int typedNumber(const QString &text, const QString &what)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber)
        throw UsageError(u"“%1” is no number of %2."_s.arg(text, what));
    return number;
}

template<typename Enum>
std::optional<Enum> typedKind(const QString &text)
{
    if (text.isEmpty() || text == u"any")
        return {};
    if (const auto kind = fromName<Enum>(text))
        return kind;
    throw UsageError(u"“%1” is none of: %2."_s.arg(text, allNames<Enum>().join(u", "_s)));
}

TaskTemplateId templateFor(Operation &operation, const QString &title, int days)
{
    for (const TaskTemplate &known : operation.db().select<TaskTemplate>(u"ORDER BY id"_s)) {
        if (known.title == title && known.dueDays == days)
            return known.id;
    }
    return saveTaskTemplate(operation, {.title = title, .dueDays = days}).id;
}

} // namespace

QJsonObject ruleJson(const RuleLine &line)
{
    return {{u"id"_s, line.rule.id.value},
            {u"name"_s, line.rule.name},
            {u"state"_s, stateOf(line.rule)},
            {u"meaning"_s, line.meaning},
            {u"fired"_s, line.firings},
            {u"open"_s, line.open},
            {u"last_fired"_s, jsonOf(line.lastFiredAt)},
            {u"last_customer"_s, line.lastCustomer ? QJsonValue(line.lastCustomer.value) : QJsonValue()},
            {u"problem"_s, line.problem}};
}

QJsonObject definitionJson(const Rule &rule)
{
    return {{u"id"_s, rule.id.value},
            {u"name"_s, rule.name},
            {u"state"_s, stateOf(rule)},
            {u"when"_s, rule.trigger.toJson()},
            {u"if"_s, rule.query.isEmpty() ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(rule.query.toUtf8()).object().value(u"condition"))},
            {u"then"_s, rule.actions.toJson()}};
}

QJsonObject firingJson(const FiringLine &line)
{
    return {{u"id"_s, line.firing.id.value},
            {u"rule"_s, line.ruleName},
            {u"customer"_s, line.firing.customer.value},
            {u"customer_name"_s, line.customerName},
            {u"state"_s, nameOf(line.firing.state)},
            {u"happened"_s, jsonOf(line.firing.happenedAt)},
            {u"fired"_s, jsonOf(line.firing.firedAt)},
            {u"cause"_s, line.firing.cause},
            {u"text"_s, line.text},
            {u"decided_by"_s, line.firing.decidedBy},
            {u"operation"_s, line.firing.operation.value}};
}

RuleTrigger typedTrigger(Connection &db, const QString &text)
{
    const QStringList parts = text.split(u':');
    const auto kind = fromName<TriggerKind>(parts.front());
    if (!kind)
        throw UsageError(u"A rule cannot wait for “%1”. It can for: %2."_s.arg(parts.front(), allNames<TriggerKind>().join(u", "_s)));
    RuleTrigger trigger{.kind = *kind};
    switch (*kind) {
    case TriggerKind::EntersPhase:
    case TriggerKind::LeavesPhase:
        trigger.phase = typedPhase(db, parts.value(1));
        break;
    case TriggerKind::DaysInPhase:
        trigger.phase = typedPhase(db, parts.value(1));
        trigger.days = typedNumber(parts.value(2), u"days"_s);
        break;
    case TriggerKind::Activity:
        trigger.activity = typedKind<ActivityKind>(parts.value(1));
        trigger.outcome = parts.value(2);
        break;
    case TriggerKind::NthPurchase:
        trigger.number = typedNumber(parts.value(1), u"purchases"_s);
        break;
    case TriggerKind::Feedback:
        trigger.feedback = typedKind<FeedbackKind>(parts.value(1));
        if (const QString scores = parts.value(2); !scores.isEmpty()) {
            trigger.lowest = typedNumber(scores.section(u'-', 0, 0), u"points"_s);
            trigger.highest = typedNumber(scores.section(u'-', -1), u"points"_s);
        }
        break;
    case TriggerKind::Date:
        trigger.date = parts.value(1, BirthdayField);
        trigger.days = parts.size() > 2 ? typedNumber(parts.value(2), u"days"_s) : 0;
        break;
    case TriggerKind::Purchase:
    case TriggerKind::Silence:
        break;
    }
    return trigger;
}

RuleActions typedActions(Operation &operation, const QStringList &texts)
{
    RuleActions actions;
    for (const QString &text : texts) {
        const QString what = text.section(u':', 1);
        const auto kind = fromName<ActionKind>(text.section(u':', 0, 0));
        if (!kind)
            throw UsageError(u"A rule cannot “%1”. It can: %2."_s.arg(text, allNames<ActionKind>().join(u", "_s)));
        RuleAction action{.kind = *kind};
        if (*kind == ActionKind::Move) {
            action.phase = typedPhase(operation.db(), what);
        } else if (*kind == ActionKind::Task) {
            const bool hasDays = what.contains(u':');
            action.taskTemplate = templateFor(operation, hasDays ? what.section(u':', 0, -2) : what, hasDays ? typedNumber(what.section(u':', -1), u"days"_s) : 0);
        } else {
            action.text = what;
        }
        actions.all.push_back(action);
    }
    return actions;
}
