// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/customfields/customfield.h"

/** What one customer has in one custom field; of several choices one of them. */
struct CustomValue
{
    Id<CustomValue> id;
    int version = 0;
    CustomerId customer;
    CustomFieldId field;
    qint64 slot = 0; // The choice's id where there can be several, else 0: a customer has each slot of a field once.
    CustomChoiceId choice;
    std::optional<qint64> number; // See FieldValue.
    QString text;

    bool operator==(const CustomValue &) const = default;
};

using CustomValueId = Id<CustomValue>;

/** The folded words of the text, as far as indexes take them; never empty unless the text is. */
QString customValueWords(const CustomValue &value);
inline constexpr qsizetype MostCharactersOfWords = 600; // PostgreSQL's indexes refuse long texts.

template<>
constexpr auto tableOf<CustomValue>()
{
    return Table("custom_value", Column{"id", &CustomValue::id}, Column{"version", &CustomValue::version},
                 Column{"customer_id", &CustomValue::customer}, Column{"field_id", &CustomValue::field},
                 Column{"slot", &CustomValue::slot}, Column{"choice_id", &CustomValue::choice},
                 Column{"number", &CustomValue::number}, Column{"text", &CustomValue::text},
                 DerivedColumn<CustomValue>{"words", &customValueWords, "text"});
}
