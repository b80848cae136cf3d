// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/customfields.h"

using namespace Qt::StringLiterals;

FieldDefinition aField(Connection &db, const QString &name, CustomFieldKind kind, const QStringList &choices)
{
    FieldDraft draft{.definition = {.field = {.name = name, .kind = kind}}};
    for (const QString &choice : choices)
        draft.definition.choices.push_back({.name = choice});
    return perform(db, TestOrigin, u"Add a field"_s, &saveCustomField, draft).value;
}

void fillField(Connection &db, CustomerId customer, const FieldDefinition &definition, const QString &text)
{
    const FieldValue value = fromMachineText(definition, text, businessCurrency(db));
    perform(db, TestOrigin, u"Set a field"_s, &setCustomValue, customer, definition, value);
}

QString fieldText(Connection &db, CustomerId customer, const FieldDefinition &definition)
{
    const FieldValues values = customValuesOf(db, customer.value);
    const auto found = values.find(definition.field.id);
    return found == values.end() ? QString() : machineText(definition, found->second, businessCurrency(db));
}
