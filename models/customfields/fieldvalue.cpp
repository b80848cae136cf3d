// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/fieldvalue.h"

#include "models/base/decimal.h"
#include "models/base/money.h"
#include "models/base/result.h"
#include "models/customfields/customvalue.h"
#include "models/lists/query/testvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostShown = 60;

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

QString shown(const QString &text)
{
    return isolated(text.size() > MostShown ? text.left(MostShown) + u'…' : text);
}

QString choiceNames(const FieldDefinition &definition, const std::vector<CustomChoiceId> &choices)
{
    QStringList names;
    for (const CustomChoiceId id : choices) {
        if (const CustomChoice *choice = definition.choice(id))
            names.append(choice->name);
    }
    return names.join(u", "_s);
}

CustomChoiceId choiceOf(const FieldDefinition &definition, const QString &name)
{
    if (const CustomChoice *choice = definition.choiceNamed(name))
        return choice->id;
    QStringList names;
    for (const CustomChoice &choice : definition.choices)
        names.append(choice.name);
    refuse(QCoreApplication::translate("FieldValue", "%1 cannot be “%2”. It is one of: %3.", "field, value, choices")
               .arg(isolated(definition.field.name), shown(name), names.mid(0, 40).join(u", "_s)));
}

std::optional<qint64> numberFrom(const FieldDefinition &definition, const QString &text, const QString &currency)
{
    switch (definition.field.kind) {
    case CustomFieldKind::Number:
        return scaledFromDecimal(text, NumberDecimals);
    case CustomFieldKind::Money:
        return minorUnits(text, currency);
    case CustomFieldKind::Date: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(dayNumber(day)) : std::nullopt;
    }
    default: {
        const auto answer = yesOrNo(text);
        return answer ? std::optional<qint64>(*answer ? 1 : 0) : std::nullopt;
    }
    }
}

QString problemOf(CustomFieldKind kind)
{
    switch (kind) {
    case CustomFieldKind::Number:
        return QCoreApplication::translate("FieldValue", "“%1” is no number. Write it as 42 or 42.5.");
    case CustomFieldKind::Money:
        return QCoreApplication::translate("FieldValue", "“%1” is no amount. Write it as 1000 or 1000.50.");
    case CustomFieldKind::Date:
        return QCoreApplication::translate("FieldValue", "“%1” is not a day. Write it as in 1985-04-12.");
    default:
        return QCoreApplication::translate("FieldValue", "“%1” is neither yes nor no.");
    }
}

bool holdsText(CustomFieldKind kind)
{
    return kind == CustomFieldKind::Text || kind == CustomFieldKind::Link;
}

} // namespace

QString customValueWords(const CustomValue &value)
{
    const QString words = spacedWords(value.text);
    return (words.isEmpty() && !value.text.isEmpty() ? u' ' + folded(value.text) : words).left(MostCharactersOfWords);
}

QString storedText(const FieldDefinition &definition, const FieldValue &value)
{
    if (holdsText(definition.field.kind))
        return value.text;
    if (!hasChoices(definition.field.kind))
        return value.number ? QString::number(*value.number) : QString();
    QStringList ids;
    for (const CustomChoiceId id : value.choices)
        ids.append(QString::number(id.value));
    return ids.join(u',');
}

FieldValue fromStoredText(const FieldDefinition &definition, const QString &text)
{
    if (text.isEmpty())
        return {};
    if (holdsText(definition.field.kind))
        return {.text = text};
    if (!hasChoices(definition.field.kind))
        return {.number = text.toLongLong()};
    FieldValue value;
    for (const QString &id : text.split(u',')) {
        if (const CustomChoice *choice = definition.choice({id.toLongLong()}))
            value.choices.push_back(choice->id);
    }
    return value;
}

FieldValue defaultOf(const FieldDefinition &definition)
{
    return fromStoredText(definition, definition.field.defaultValue);
}

QString machineText(const FieldDefinition &definition, const FieldValue &value, const QString &currency)
{
    if (holdsText(definition.field.kind))
        return value.text;
    if (hasChoices(definition.field.kind))
        return choiceNames(definition, value.choices);
    if (!value.number)
        return {};
    switch (definition.field.kind) {
    case CustomFieldKind::Number:
        return shortScaledText(*value.number, NumberDecimals);
    case CustomFieldKind::Money:
        return moneyDecimal({*value.number, currency});
    case CustomFieldKind::Date:
        return dateOfDay(*value.number).toString(Qt::ISODate);
    default:
        return *value.number != 0 ? u"yes"_s : u"no"_s;
    }
}

QString shownText(const FieldDefinition &definition, const FieldValue &value, const QString &currency)
{
    if (!value.number)
        return machineText(definition, value, currency);
    switch (definition.field.kind) {
    case CustomFieldKind::Number:
        return localScaledText(*value.number, NumberDecimals);
    case CustomFieldKind::Money:
        return moneyText({*value.number, currency});
    case CustomFieldKind::Date:
        return QLocale().toString(dateOfDay(*value.number), QLocale::ShortFormat);
    default:
        return *value.number != 0 ? QCoreApplication::translate("FieldValue", "Yes") : QCoreApplication::translate("FieldValue", "No");
    }
}

FieldValue choicesFromText(const FieldDefinition &definition, const QString &text)
{
    if (definition.field.kind == CustomFieldKind::Choice)
        return {.choices = {choiceOf(definition, text)}};
    static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
    FieldValue value;
    for (const QString &name : text.split(separator, Qt::SkipEmptyParts))
        value.choices.push_back(choiceOf(definition, name));
    return value;
}

FieldValue fromMachineText(const FieldDefinition &definition, const QString &text, const QString &currency)
{
    const QString line = singleLine(text);
    if (line.isEmpty())
        return {};
    FieldValue value;
    if (holdsText(definition.field.kind)) {
        value.text = line;
    } else if (hasChoices(definition.field.kind)) {
        value = choicesFromText(definition, line);
    } else {
        value.number = numberFrom(definition, line, currency);
        if (!value.number)
            refuse(problemOf(definition.field.kind).arg(shown(line)));
    }
    return tidied(definition, value);
}

FieldValue tidied(const FieldDefinition &definition, FieldValue value)
{
    const CustomFieldKind kind = definition.field.kind;
    value.text = holdsText(kind) ? singleLine(value.text) : QString();
    const qsizetype longest = kind == CustomFieldKind::Link ? LongestCustomLink : LongestCustomText;
    const bool isTooWordy = kind == CustomFieldKind::Text && spacedWords(value.text).size() > MostCharactersOfWords;
    if (value.text.size() > longest || isTooWordy)
        refuse(QCoreApplication::translate("FieldValue", "%1: the text is longer than %n characters. Shorten it.", "field", int(longest))
                   .arg(isolated(definition.field.name)));
    if (holdsText(kind) || hasChoices(kind))
        value.number.reset();
    std::vector<CustomChoiceId> ordered;
    for (const CustomChoice &choice : definition.choices) {
        if (hasChoices(kind) && std::ranges::find(value.choices, choice.id) != value.choices.end())
            ordered.push_back(choice.id);
    }
    for (const CustomChoiceId id : value.choices) {
        if (!definition.choice(id))
            refuse(QCoreApplication::translate("FieldValue", "%1: this choice does not exist any more. Choose another one.", "field")
                       .arg(isolated(definition.field.name)));
    }
    if (kind == CustomFieldKind::Choice && ordered.size() > 1)
        ordered.resize(1);
    value.choices = std::move(ordered);
    return value;
}
