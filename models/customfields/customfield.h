// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** What a custom field holds. */
enum class CustomFieldKind { Text, Number, Money, Date, Choice, Choices, YesNo, Link };
template<>
inline constexpr auto namesOf<CustomFieldKind>
    = std::to_array<const char *>({"text", "number", "money", "date", "choice", "choices", "yes-no", "link"});

/** Whether a field of this kind offers choices. */
constexpr bool hasChoices(CustomFieldKind kind)
{
    return kind == CustomFieldKind::Choice || kind == CustomFieldKind::Choices;
}

/** A field that the business added to its customers. */
struct CustomField
{
    Id<CustomField> id;
    int version = 0;
    QString name;
    CustomFieldKind kind = CustomFieldKind::Text;
    int position = 0; // From 0, in forms and lists.
    bool isRequired = false; // In the customer form; imports and quick entries may leave it out.
    QString defaultValue; // Of new customers, as storedText() writes it; empty: none.

    bool operator==(const CustomField &) const = default;
};

using CustomFieldId = Id<CustomField>;

/** What names are compared by: two fields whose names have the same folded words are the same field. */
QString fieldNameKey(const QString &name);
inline QString customFieldNameKey(const CustomField &field)
{
    return fieldNameKey(field.name);
}

template<>
constexpr auto tableOf<CustomField>()
{
    return Table("custom_field", Column{"id", &CustomField::id}, Column{"version", &CustomField::version},
                 Column{"name", &CustomField::name}, Column{"kind", &CustomField::kind},
                 Column{"position", &CustomField::position}, Column{"is_required", &CustomField::isRequired},
                 Column{"default_value", &CustomField::defaultValue},
                 DerivedColumn<CustomField>{"name_key", &customFieldNameKey, "name"});
}

/** One of the choices that a field offers. */
struct CustomChoice
{
    Id<CustomChoice> id;
    int version = 0;
    CustomFieldId field;
    int position = 0;
    QString name;

    bool operator==(const CustomChoice &) const = default;
};

using CustomChoiceId = Id<CustomChoice>;

template<>
constexpr auto tableOf<CustomChoice>()
{
    return Table("custom_choice", Column{"id", &CustomChoice::id}, Column{"version", &CustomChoice::version},
                 Column{"field_id", &CustomChoice::field}, Column{"position", &CustomChoice::position},
                 Column{"name", &CustomChoice::name});
}

/** A field with the choices it offers, in order. */
struct FieldDefinition
{
    CustomField field;
    std::vector<CustomChoice> choices = {};

    const CustomChoice *choice(CustomChoiceId id) const;
    /** The choice of that name, whatever its case and accents; null if there is none. */
    const CustomChoice *choiceNamed(const QString &name) const;
    bool operator==(const FieldDefinition &) const = default;
};
