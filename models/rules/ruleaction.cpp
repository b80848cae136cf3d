// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruleaction.h"

#include "models/rules/rulewords.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const RuleAction &action)
{
    QJsonObject json{{u"do"_s, nameOf(action.kind)}};
    action.phase.writeTo(json);
    if (action.taskTemplate)
        json.insert("template"_L1, action.taskTemplate.value);
    if (!action.text.isEmpty())
        json.insert("text"_L1, action.text);
    return json;
}

RuleAction actionOf(const QJsonObject &json)
{
    return {.kind = fromName<ActionKind>(json.value("do"_L1).toString()).value_or(ActionKind::Notify),
            .phase = PhaseChoice::of(json),
            .taskTemplate = {json.value("template"_L1).toInteger()},
            .text = json.value("text"_L1).toString()};
}

} // namespace

bool RuleActions::has(ActionKind kind) const
{
    return std::ranges::find(all, kind, &RuleAction::kind) != all.end();
}

bool RuleActions::onlyMoves() const
{
    return !all.empty() && std::ranges::all_of(all, [](const RuleAction &action) { return action.kind == ActionKind::Move; });
}

QJsonArray RuleActions::toJson() const
{
    QJsonArray array;
    for (const RuleAction &action : all)
        array.append(jsonOf(action));
    return array;
}

RuleActions RuleActions::fromJson(const QJsonArray &json)
{
    RuleActions actions;
    for (const QJsonValue &value : json)
        actions.all.push_back(actionOf(value.toObject()));
    return actions;
}

QString RuleActions::toText() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

RuleActions RuleActions::fromText(const QString &text)
{
    return fromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

QString RuleActions::shown() const
{
    return actionsText(*this, {});
}

QString RuleProposal::toText() const
{
    const QJsonObject json{{u"when"_s, trigger.toJson()}, {u"then"_s, actions.toJson()}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

RuleProposal RuleProposal::fromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.trigger = RuleTrigger::fromJson(json.value("when"_L1).toObject()),
            .actions = RuleActions::fromJson(json.value("then"_L1).toArray())};
}
