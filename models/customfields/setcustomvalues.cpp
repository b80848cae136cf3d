// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/setcustomvalues.h"

#include "models/customfields/customvalue.h"
#include "models/customfields/customvalues.h"
#include "models/duplicates/notduplicate.h"
#include "models/history/setwriting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharactersOfValue = 60;

FieldValue valueIn(const FieldValues &values, CustomFieldId field)
{
    const auto found = values.find(field);
    return found == values.end() ? FieldValue() : found->second;
}

SqlCondition with(SqlCondition condition, const QString &sql, const std::vector<SqlValue> &values)
{
    condition.sql += sql;
    condition.values.insert(condition.values.end(), values.begin(), values.end());
    return condition;
}

/** Gives all customers of \a ids the one row, whose customer and id do not matter. */
void setRow(Operation &operation, const std::vector<qint64> &ids, const CustomValue &row)
{
    const Dialect &dialect = operation.db().dialect();
    const SqlCondition theirs = with(anyOf(dialect, u"customer_id"_s, ids), u" AND field_id = ? AND slot = ?"_s, {row.field, row.slot});
    updateAll<CustomValue>(operation, theirs,
                           {assign(&CustomValue::choice, row.choice), assign(&CustomValue::number, row.number), assign(&CustomValue::text, row.text)});
    SqlCondition others = with(anyOf(dialect, u"customer.id"_s, ids),
                               u" AND NOT EXISTS (SELECT 1 FROM custom_value WHERE custom_value.customer_id = customer.id "
                               "AND custom_value.field_id = ? AND custom_value.slot = ?)"_s,
                               {row.field, row.slot});
    others.sql = u"customer WHERE "_s + others.sql;
    insertAll<CustomValue>(operation, others,
                           {assignSql(&CustomValue::customer, u"customer.id"_s), assign(&CustomValue::field, row.field),
                            assign(&CustomValue::slot, row.slot), assign(&CustomValue::choice, row.choice),
                            assign(&CustomValue::number, row.number), assign(&CustomValue::text, row.text)});
}

/** Takes away the rows whose slots \a rows do not have. */
void removeOthers(Operation &operation, const std::vector<qint64> &ids, CustomFieldId field, const std::vector<CustomValue> &rows)
{
    std::vector<qint64> kept;
    for (const CustomValue &row : rows)
        kept.push_back(row.slot);
    const Dialect &dialect = operation.db().dialect();
    removeAll<CustomValue>(operation, with(anyOf(dialect, u"customer_id"_s, ids), u" AND field_id = ? AND NOT "_s + dialect.anyOf(u"slot"_s),
                                           {field, dialect.idList(kept)}));
}

} // namespace

std::vector<CustomValue> rowsOf(const FieldDefinition &definition, const FieldValue &value)
{
    std::vector<CustomValue> rows;
    const CustomValue row{.field = definition.field.id, .number = value.number, .text = value.text};
    if (!hasChoices(definition.field.kind) && !value.isEmpty())
        rows.push_back(row);
    for (const CustomChoiceId choice : value.choices) {
        rows.push_back(row);
        rows.back().choice = choice;
        rows.back().slot = definition.field.kind == CustomFieldKind::Choices ? choice.value : 0;
    }
    return rows;
}

void setCustomValue(Operation &operation, CustomerId customer, const FieldDefinition &definition, const FieldValue &value)
{
    auto stored = operation.db().select<CustomValue>(u"WHERE customer_id = ? AND field_id = ? ORDER BY slot"_s, customer, definition.field.id);
    std::vector<CustomValue> wanted = rowsOf(definition, tidied(definition, value));
    for (const CustomValue &row : stored) {
        if (std::ranges::find(wanted, row.slot, &CustomValue::slot) == wanted.end())
            operation.remove(row);
    }
    for (CustomValue &row : wanted) {
        row.customer = customer;
        const auto present = std::ranges::find(stored, row.slot, &CustomValue::slot);
        if (present == stored.end()) {
            operation.insert(row);
        } else {
            row.id = present->id;
            row.version = present->version;
            operation.update(row);
        }
    }
}

void changeCustomValues(Operation &operation, CustomerId customer, const FieldValues &before, const FieldValues &after)
{
    FieldValues all = after;
    all.insert(before.begin(), before.end());
    const FieldValues stored = customValuesOf(operation.db(), customer.value);
    for (const auto &[id, either] : all) {
        const FieldValue seen = valueIn(before, id);
        const FieldValue wanted = valueIn(after, id);
        const FieldValue present = valueIn(stored, id);
        if (wanted == seen || wanted == present)
            continue;
        const FieldDefinition definition = fieldDefinition(operation.db(), id);
        if (present != seen)
            throw Failure(Error::Kind::Conflict,
                          QCoreApplication::translate("CustomFields", "Not saved: somebody else changed “%1” of this customer meanwhile.")
                              .arg(isolated(definition.field.name)));
        setCustomValue(operation, customer, definition, wanted);
    }
}

Customer saveWithCustomValues(Operation &operation, const Customer &customer, const std::vector<CustomerId> &different,
                              const FieldValues &before, const FieldValues &after)
{
    const Customer saved = saveDifferentCustomer(operation, customer, different);
    changeCustomValues(operation, saved.id, before, after);
    return saved;
}

qint64 setCustomField(Operation &operation, const CustomerSelection &selection, CustomFieldId field, const QString &text,
                      const std::shared_ptr<Progress> &progress)
{
    const FieldDefinition definition = fieldDefinition(operation.db(), field);
    const FieldValue value = fromMachineText(definition, text, businessCurrency(operation.db()));
    const std::vector<CustomValue> rows = rowsOf(definition, value);
    inParts(operation, selection, progress, [&](const std::vector<qint64> &ids) {
        removeOthers(operation, ids, field, rows);
        for (const CustomValue &row : rows)
            setRow(operation, ids, row);
        return qint64(0);
    });
    const qint64 changed = changedCustomers(operation);
    const QString them = changedCustomersText(operation, changed);
    const QString name = isolated(definition.field.name);
    if (value.isEmpty())
        operation.setLabel(QCoreApplication::translate("BulkEdit", "Clear %1 of %2", "field, customers").arg(name, them));
    else
        operation.setLabel(QCoreApplication::translate("BulkEdit", "Set %1 of %2 to “%3”", "field, customers, value")
                               .arg(name, them, isolated(machineText(definition, value, businessCurrency(operation.db())).left(MostCharactersOfValue))));
    return changed;
}
