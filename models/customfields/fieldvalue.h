// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customfields/customfield.h"

#include <map>

inline constexpr int NumberDecimals = 4;             // Of fields of the kind Number.
inline constexpr qsizetype LongestCustomText = 500;  // Characters.
inline constexpr qsizetype LongestCustomLink = 2000;

/** What a customer has in a custom field of any kind; nothing if it is empty. */
struct FieldValue
{
    QString text; // Of texts and links.
    std::optional<qint64> number; // Ten-thousandths, minor units of the business's currency, day numbers, or 1 for yes and 0 for no.
    std::vector<CustomChoiceId> choices; // In the order of the field's choices.

    bool isEmpty() const { return text.isEmpty() && !number && choices.empty(); }
    bool operator==(const FieldValue &) const = default;
};

/** What a customer has in the fields that are not empty. */
using FieldValues = std::map<CustomFieldId, FieldValue>;

/** As it is kept where it is no record, such as a field's default: choices by their ids. */
QString storedText(const FieldDefinition &definition, const FieldValue &value);
FieldValue fromStoredText(const FieldDefinition &definition, const QString &text);
/** What new customers have. */
FieldValue defaultOf(const FieldDefinition &definition);

/** As a machine reads it: "42.5", "12.50", "2026-03-15", "yes", "Gold, Silver". */
QString machineText(const FieldDefinition &definition, const FieldValue &value, const QString &currency);
/** As a person reads it, in the formats of the locale. */
QString shownText(const FieldDefinition &definition, const FieldValue &value, const QString &currency);
/** The value that machineText() writes so, choices by their names whatever their case; throws Invalid, saying why, if \a text is none. */
FieldValue fromMachineText(const FieldDefinition &definition, const QString &text, const QString &currency);
/** The choices that \a text names with commas or semicolons between them; throws Invalid for one that does not exist. */
FieldValue choicesFromText(const FieldDefinition &definition, const QString &text);

/** \a value as it is fit to be stored: one line, choices in order and once. Throws Invalid if it cannot be. */
FieldValue tidied(const FieldDefinition &definition, FieldValue value);
