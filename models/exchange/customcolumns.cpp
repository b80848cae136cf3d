// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/customcolumns.h"

#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalues.h"
#include "models/customfields/setcustomvalues.h"
#include "models/exchange/amountformat.h"
#include "models/exchange/dateformat.h"
#include "models/exchange/importer.h"
#include "models/lists/query/testvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
Value orThrow(const Result<Value> &result)
{
    if (!result)
        throw Failure(result.error());
    return *result;
}

std::optional<bool> answerOf(const QString &text)
{
    static const QStringList affirmed{u"x"_s, u"y"_s, u"j"_s, u"ja"_s, u"oui"_s, u"si"_s, u"wahr"_s, u"✓"_s, u"✔"_s};
    static const QStringList denied{u"n"_s, u"-"_s, u"nein"_s, u"non"_s, u"falsch"_s};
    if (affirmed.contains(folded(text)))
        return true;
    return denied.contains(folded(text)) ? std::optional(false) : yesOrNo(text);
}

/** \a number in ten-thousandths, without losing the last digits of a large one. */
qint64 scaled(double number)
{
    constexpr double Largest = 9e14;
    if (!(std::abs(number) <= Largest))
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("CustomColumns", "The number is too large."));
    const double whole = std::trunc(number);
    const auto units = qint64(std::llround(std::pow(10, NumberDecimals)));
    return qint64(whole) * units + std::llround((number - whole) * double(units));
}

} // namespace

CustomColumns::CustomColumns(Connection &db, Operation *operation, const ImportPlan &plan, BulkRecords<Customer> *customers)
    : m_db(db)
    , m_operation(operation)
    , m_plan(plan)
    , m_currency(businessCurrency(db))
    , m_definitions(fieldDefinitions(db))
{
    for (const FieldDefinition &definition : m_definitions) {
        if (ImportColumn column(plan, queryNameOf(definition.field.id)); column.isThere())
            m_fields.push_back({definition, std::move(column)});
        if (const FieldValue usual = defaultOf(definition); !usual.isEmpty())
            m_defaults.emplace(definition.field.id, usual);
    }
    if (operation && customers && !(m_fields.empty() && m_defaults.empty())) {
        m_values.emplace(db);
        m_values->referTo(*customers);
    }
}

bool CustomColumns::read(const Cells &cells, FieldValues &values, QString &reason) const
{
    for (const Field &field : m_fields) {
        const QString text = singleLine(field.column.text(cells));
        if (text.isEmpty())
            continue;
        try {
            values.emplace(field.definition.field.id, valueOf(field.definition, text));
        } catch (const Failure &failure) {
            reason = inColumn(field.column, failure.error.message);
            return false;
        }
    }
    return true;
}

FieldValue CustomColumns::valueOf(const FieldDefinition &definition, const QString &text) const
{
    const CustomFieldKind kind = definition.field.kind;
    FieldValue value;
    if (kind == CustomFieldKind::Text || kind == CustomFieldKind::Link)
        value.text = text;
    else if (hasChoices(kind))
        value = choicesFromText(definition, text);
    else
        value.number = numberOf(kind, text);
    return tidied(definition, value);
}

std::optional<qint64> CustomColumns::numberOf(CustomFieldKind kind, const QString &text) const
{
    switch (kind) {
    case CustomFieldKind::Money: {
        const Money money = orThrow(readAmount(text, {.decimal = m_plan.decimal, .currency = m_currency}));
        if (money.currency != m_currency)
            throw Failure(Error::Kind::Invalid, QCoreApplication::translate("CustomColumns", "“%1” is not in %2.", "amount, currency").arg(isolated(text), m_currency));
        return money.minor;
    }
    case CustomFieldKind::Date:
        return dayNumber(orThrow(readDate(text, m_plan.dateOrder)).date);
    case CustomFieldKind::YesNo:
        if (const auto answer = answerOf(text))
            return *answer ? 1 : 0;
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("CustomColumns", "“%1” is neither yes nor no.").arg(isolated(text)));
    default:
        return scaled(orThrow(readNumber(text, {.decimal = m_plan.decimal})));
    }
}

void CustomColumns::add(CustomerId customer, const FieldValues &values)
{
    if (!m_values)
        return;
    FieldValues all = values;
    all.insert(m_defaults.begin(), m_defaults.end());
    for (const FieldDefinition &definition : m_definitions) {
        const auto value = all.find(definition.field.id);
        if (value == all.end())
            continue;
        for (CustomValue &row : rowsOf(definition, value->second)) {
            row.customer = customer;
            m_values->add(row);
        }
    }
}

bool CustomColumns::update(CustomerId customer, const FieldValues &values)
{
    if (values.empty())
        return false;
    bool isNew = false;
    const FieldValues stored = customValuesOf(m_db, customer.value);
    for (const Field &field : m_fields) {
        const auto value = values.find(field.definition.field.id);
        const auto present = stored.find(field.definition.field.id);
        if (value == values.end() || (present != stored.end() && present->second == value->second))
            continue;
        isNew = true;
        if (m_values)
            change(customer, field.definition, value->second);
    }
    return isNew;
}

/** As setCustomValue() does, but new rows go the way of all rows of an import, which gives them their ids. */
void CustomColumns::change(CustomerId customer, const FieldDefinition &definition, const FieldValue &value)
{
    const auto stored = m_db.select<CustomValue>(u"WHERE customer_id = ? AND field_id = ? ORDER BY slot"_s, customer, definition.field.id);
    std::vector<CustomValue> wanted = rowsOf(definition, value);
    for (const CustomValue &row : stored) {
        if (std::ranges::find(wanted, row.slot, &CustomValue::slot) == wanted.end())
            m_operation->remove(row);
    }
    for (CustomValue &row : wanted) {
        row.customer = customer;
        const auto present = std::ranges::find(stored, row.slot, &CustomValue::slot);
        if (present == stored.end()) {
            m_values->add(row);
            m_updated.insert(customer);
        } else {
            row.id = present->id;
            row.version = present->version;
            m_operation->update(row);
        }
    }
}

void CustomColumns::finish()
{
    if (!m_values)
        return;
    m_values->finish();
    m_operation->added(*m_values);
}
