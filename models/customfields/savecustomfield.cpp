// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/savecustomfield.h"

#include "models/customers/customerfields.h"
#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalue.h"
#include "models/customfields/customvalues.h"
#include "models/history/setwriting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 100;
constexpr size_t MostChoices = 500;
constexpr int MostFields = 200;

QString shown(const QString &name)
{
    return isolated(name.left(LongestName));
}

[[noreturn]] void refuse(const QString &why)
{
    throw Failure(Error::Kind::Invalid, why);
}

void checkName(Connection &db, const CustomField &field)
{
    const QString key = fieldNameKey(field.name);
    if (field.name.isEmpty())
        refuse(QCoreApplication::translate("CustomFields", "The field needs a name."));
    if (key.isEmpty())
        refuse(QCoreApplication::translate("CustomFields", "“%1” cannot be a name: it needs a letter or a digit.").arg(shown(field.name)));
    if (field.name.size() > LongestName)
        refuse(QCoreApplication::translate("CustomFields", "The name of the field is longer than %n characters. Shorten it.", nullptr, int(LongestName)));
    if (reservedFieldNames(customerFields({}, {})).contains(key) || customFieldOf(field.name))
        refuse(QCoreApplication::translate("CustomFields", "“%1” means something else already, in queries and imports. Choose another name.")
                   .arg(shown(field.name)));
    for (const CustomField &other : db.select<CustomField>(u"WHERE name_key = ?"_s, key)) {
        if (other.id != field.id)
            refuse(QCoreApplication::translate("CustomFields", "There is a field “%1” already. Choose another name.").arg(shown(other.name)));
    }
}

void tidyChoices(FieldDefinition &definition)
{
    if (!hasChoices(definition.field.kind)) {
        definition.choices.clear();
        return;
    }
    QSet<QString> known;
    int position = 0;
    for (CustomChoice &choice : definition.choices) {
        choice.name = singleLine(choice.name);
        choice.position = position++;
        const QString key = folded(choice.name);
        const bool isSeparated = definition.field.kind == CustomFieldKind::Choices && (choice.name.contains(u',') || choice.name.contains(u';'));
        if (choice.name.isEmpty())
            refuse(QCoreApplication::translate("CustomFields", "A choice needs a name. Name it or leave it out."));
        if (choice.name.size() > LongestName)
            refuse(QCoreApplication::translate("CustomFields", "“%1” is longer than %n characters. Shorten it.", nullptr, int(LongestName)).arg(shown(choice.name)));
        if (isSeparated)
            refuse(QCoreApplication::translate("CustomFields", "“%1” cannot be one of several choices: commas and semicolons stand between them.").arg(shown(choice.name)));
        if (known.contains(key))
            refuse(QCoreApplication::translate("CustomFields", "There are two choices “%1”. Leave one of them out.").arg(shown(choice.name)));
        known.insert(key);
    }
    if (definition.choices.empty())
        refuse(QCoreApplication::translate("CustomFields", "The field needs at least one choice."));
    if (definition.choices.size() > MostChoices)
        refuse(QCoreApplication::translate("CustomFields", "The field has more than %n choices. Use a text instead.", nullptr, int(MostChoices)));
}

void checkKind(Connection &db, const CustomField &field, const CustomField &stored)
{
    if (field.kind == stored.kind)
        return;
    if (db.run(u"SELECT 1 FROM custom_value WHERE field_id = ? LIMIT 1"_s, field.id).next())
        refuse(QCoreApplication::translate("CustomFields", "What “%1” holds cannot become another kind, because customers have values in it. Add a new field instead.")
                   .arg(shown(field.name)));
}

/** Customers who have the choice get its replacement, once, or lose it. */
void replaceChoice(Operation &operation, const CustomField &field, CustomChoiceId gone, CustomChoiceId replacement)
{
    const qint64 slot = field.kind == CustomFieldKind::Choices ? replacement.value : 0;
    SqlCondition useless{u"field_id = ? AND choice_id = ?"_s, {field.id, gone}};
    if (replacement) {
        const SqlCondition those = useless;
        useless.sql += u" AND EXISTS (SELECT 1 FROM custom_value AS other WHERE other.customer_id = custom_value.customer_id "
                       "AND other.field_id = custom_value.field_id AND other.choice_id = ?)"_s;
        useless.values.emplace_back(replacement);
        removeAll<CustomValue>(operation, useless);
        updateAll<CustomValue>(operation, those, {assign(&CustomValue::choice, replacement), assign(&CustomValue::slot, slot)});
    } else {
        removeAll<CustomValue>(operation, useless);
    }
}

void saveChoices(Operation &operation, FieldDefinition &definition, const FieldDefinition &stored,
                 const std::map<CustomChoiceId, CustomChoiceId> &replacements)
{
    for (const CustomChoice &before : stored.choices) {
        if (definition.choice(before.id))
            continue;
        const auto replacement = replacements.find(before.id);
        const CustomChoice *by = replacement == replacements.end() ? nullptr : definition.choice(replacement->second);
        replaceChoice(operation, definition.field, before.id, by ? by->id : CustomChoiceId());
        operation.remove(before);
    }
    for (CustomChoice &choice : definition.choices) {
        choice.field = definition.field.id;
        if (!choice.id) {
            operation.insert(choice);
        } else if (const CustomChoice *before = stored.choice(choice.id)) {
            choice.version = before->version;
            operation.update(choice);
        } else {
            refuse(QCoreApplication::translate("CustomFields", "The choice “%1” has been removed meanwhile. Look at the field again.").arg(shown(choice.name)));
        }
    }
}

int nextPosition(Connection &db)
{
    Rows rows = db.run(u"SELECT count(*), coalesce(max(position), -1) + 1 FROM custom_field"_s);
    rows.next();
    if (rows.integer(0) >= MostFields)
        refuse(QCoreApplication::translate("CustomFields", "There are %n fields, which is as many as there can be.", nullptr, MostFields));
    return int(rows.integer(1));
}

} // namespace

FieldDefinition saveCustomField(Operation &operation, FieldDraft draft)
{
    Connection &db = operation.db();
    FieldDefinition definition = std::move(draft.definition);
    CustomField &field = definition.field;
    field.name = singleLine(field.name);
    checkName(db, field);
    tidyChoices(definition);
    FieldDefinition stored;
    if (field.id) {
        stored = fieldDefinition(db, field.id);
        checkKind(db, field, stored.field);
        field.position = stored.field.position;
        field.defaultValue = stored.field.defaultValue;
        operation.update(field);
        operation.setLabel(QCoreApplication::translate("CustomFields", "Change the field “%1”").arg(shown(field.name)));
    } else {
        field.position = nextPosition(db);
        field.defaultValue.clear();
        operation.insert(field);
        operation.setLabel(QCoreApplication::translate("CustomFields", "Add the field “%1”").arg(shown(field.name)));
    }
    saveChoices(operation, definition, stored, draft.replacements);
    field.defaultValue = storedText(definition, fromMachineText(definition, draft.defaultText, businessCurrency(db)));
    operation.update(field);
    return fieldDefinition(db, field.id);
}

void removeCustomField(Operation &operation, CustomFieldId id)
{
    const FieldDefinition definition = fieldDefinition(operation.db(), id);
    removeAll<CustomValue>(operation, {u"field_id = ?"_s, {id}});
    for (const CustomChoice &choice : definition.choices)
        operation.remove(choice);
    operation.remove(definition.field);
    operation.setLabel(QCoreApplication::translate("CustomFields", "Remove the field “%1”").arg(shown(definition.field.name)));
}

void orderCustomFields(Operation &operation, const std::vector<CustomFieldId> &wanted)
{
    auto fields = operation.db().select<CustomField>(u"ORDER BY position, id"_s);
    const auto place = [&](const CustomField &field) { return std::ranges::find(wanted, field.id) - wanted.begin(); };
    std::ranges::stable_sort(fields, {}, place);
    int position = 0;
    for (CustomField &field : fields) {
        field.position = position++;
        operation.update(field);
    }
    operation.setLabel(QCoreApplication::translate("CustomFields", "Reorder the fields"));
}
