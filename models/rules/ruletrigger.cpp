// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/ruletrigger.h"

#include "models/rules/rulewords.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

template<typename Enum>
void write(QJsonObject &json, QLatin1StringView key, const std::optional<Enum> &value)
{
    if (value)
        json.insert(key, nameOf(*value));
}

void write(QJsonObject &json, QLatin1StringView key, const std::optional<int> &value)
{
    if (value)
        json.insert(key, *value);
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

void PhaseChoice::writeTo(QJsonObject &json) const
{
    if (phase)
        json.insert("phase"_L1, phase.value);
    write(json, "role"_L1, role);
}

PhaseChoice PhaseChoice::of(const QJsonObject &json)
{
    return {.phase = {json.value("phase"_L1).toInteger()}, .role = fromName<PhaseRole>(json.value("role"_L1).toString())};
}

QJsonObject RuleTrigger::toJson() const
{
    QJsonObject json{{u"on"_s, nameOf(kind)}};
    phase.writeTo(json);
    if (kind == TriggerKind::DaysInPhase || kind == TriggerKind::Date)
        json.insert("days"_L1, days);
    if (kind == TriggerKind::NthPurchase)
        json.insert("number"_L1, number);
    if (kind == TriggerKind::Activity && !outcome.isEmpty())
        json.insert("outcome"_L1, outcome);
    write(json, "activity"_L1, activity);
    write(json, "feedback"_L1, feedback);
    write(json, "from"_L1, lowest);
    write(json, "to"_L1, highest);
    if (kind == TriggerKind::Date) {
        json.insert("date"_L1, date);
        json.insert("yearly"_L1, isYearly);
    }
    return json;
}

RuleTrigger RuleTrigger::fromJson(const QJsonObject &json)
{
    return {.kind = fromName<TriggerKind>(json.value("on"_L1).toString()).value_or(TriggerKind::Purchase),
            .phase = PhaseChoice::of(json),
            .days = json.value("days"_L1).toInt(),
            .number = std::max(1, json.value("number"_L1).toInt(1)),
            .outcome = json.value("outcome"_L1).toString(),
            .activity = fromName<ActivityKind>(json.value("activity"_L1).toString()),
            .feedback = fromName<FeedbackKind>(json.value("feedback"_L1).toString()),
            .lowest = ::number(json.value("from"_L1)),
            .highest = ::number(json.value("to"_L1)),
            .date = json.value("date"_L1).toString(),
            .isYearly = json.value("yearly"_L1).toBool(true)};
}

QString RuleTrigger::toText() const
{
    return QString::fromUtf8(QJsonDocument(toJson()).toJson(QJsonDocument::Compact));
}

RuleTrigger RuleTrigger::fromText(const QString &text)
{
    return fromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString RuleTrigger::shown() const
{
    return whenText(*this, {});
}
