// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/customqueryfields.h"

#include "models/customfields/fieldvalue.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto Prefix = "custom:"_L1;

constexpr SqlLiteral AmongNumbers = "customer.id IN (SELECT custom_value.customer_id FROM custom_value "
                                    "WHERE custom_value.field_id = ? AND %1)";
// Says what the index of words says of itself, so that it serves.
constexpr SqlLiteral AmongTexts = "customer.id IN (SELECT custom_value.customer_id FROM custom_value "
                                  "WHERE custom_value.field_id = ? AND custom_value.words <> '' AND %1)";
constexpr SqlLiteral SortNumber = "(SELECT custom_value.number FROM custom_value WHERE custom_value.customer_id = customer.id "
                                  "AND custom_value.field_id = ? AND custom_value.slot = 0)";
constexpr SqlLiteral SortWords = "(SELECT custom_value.words FROM custom_value WHERE custom_value.customer_id = customer.id "
                                 "AND custom_value.field_id = ? AND custom_value.slot = 0)";
constexpr SqlLiteral SortChoice = "(SELECT min(custom_choice.position) FROM custom_value JOIN custom_choice "
                                  "ON custom_choice.id = custom_value.choice_id WHERE custom_value.customer_id = customer.id "
                                  "AND custom_value.field_id = ?)";

FieldKind queryKind(CustomFieldKind kind)
{
    switch (kind) {
    case CustomFieldKind::Text:
    case CustomFieldKind::Link:
        return FieldKind::Text;
    case CustomFieldKind::Number:
        return FieldKind::Number;
    case CustomFieldKind::Money:
        return FieldKind::Money;
    case CustomFieldKind::Date:
        return FieldKind::Day;
    case CustomFieldKind::Choice:
    case CustomFieldKind::Choices:
        return FieldKind::Choice;
    case CustomFieldKind::YesNo:
        return FieldKind::YesNo;
    }
    return FieldKind::Text;
}

QueryField fieldOf(const FieldDefinition &definition)
{
    const FieldKind kind = queryKind(definition.field.kind);
    const bool isText = kind == FieldKind::Text;
    const bool isChoice = kind == FieldKind::Choice;
    QueryField field{.name = queryNameOf(definition.field.id),
                     .label = definition.field.name,
                     .kind = kind,
                     .match = TextMatch::Words,
                     .column = isText ? SqlLiteral("custom_value.words")
                         : isChoice   ? SqlLiteral("custom_value.choice_id")
                         : kind == FieldKind::YesNo ? SqlLiteral("custom_value.number <> 0")
                                                    : SqlLiteral("custom_value.number"),
                     .isNullable = true,
                     .within = isText ? AmongTexts : AmongNumbers,
                     .sort = isText ? SortWords : isChoice ? SortChoice : SortNumber,
                     .bound = {definition.field.id},
                     .isNamedByLabel = true};
    if (definition.field.kind == CustomFieldKind::Number)
        field.decimals = NumberDecimals;
    for (const CustomChoice &choice : definition.choices)
        field.choices.push_back({.name = u"choice:"_s + QString::number(choice.id.value), .label = choice.name, .stored = {choice.id}});
    return field;
}

} // namespace

QString queryNameOf(CustomFieldId field)
{
    return Prefix + QString::number(field.value);
}

CustomFieldId customFieldOf(const QString &name)
{
    return {name.startsWith(Prefix) ? name.sliced(Prefix.size()).toLongLong() : 0};
}

std::vector<QueryField> customQueryFields(const std::vector<FieldDefinition> &definitions)
{
    std::vector<QueryField> fields;
    for (const FieldDefinition &definition : definitions)
        fields.push_back(fieldOf(definition));
    return fields;
}

QStringList reservedFieldNames(const FieldCatalogue &builtIn)
{
    QStringList names{u"or"_s, u"and"_s, u"not"_s, u"sort"_s, u"columns"_s, u"group"_s, u"any"_s, u"none"_s};
    const auto add = [&](const auto &each) {
        names += each.name;
        names += each.label;
        names += each.aliases;
    };
    for (const QueryField &field : builtIn.fields)
        add(field);
    for (const QueryRelation &relation : builtIn.relations)
        add(relation);
    for (QString &name : names)
        name = fieldNameKey(name);
    return names;
}
