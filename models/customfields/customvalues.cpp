// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/customvalues.h"

#include "models/business/business.h"
#include "models/customfields/customvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto OrderOfFields = "ORDER BY position, id"_L1;

std::vector<FieldDefinition> withChoices(Connection &db, std::vector<CustomField> fields)
{
    std::vector<FieldDefinition> definitions;
    for (CustomField &field : fields)
        definitions.push_back({std::move(field)});
    for (CustomChoice &choice : db.select<CustomChoice>(OrderOfFields)) {
        const auto owner = std::ranges::find_if(definitions, [&](const FieldDefinition &each) { return each.field.id == choice.field; });
        if (owner != definitions.end())
            owner->choices.push_back(std::move(choice));
    }
    return definitions;
}

/** Adds what one row of custom_value says: customer, field, choice, number, text, in the order of the choices. */
void take(const Rows &row, FieldValues &values)
{
    FieldValue &value = values[{row.integer(1)}];
    if (!row.isNull(2))
        value.choices.push_back({row.integer(2)});
    else if (!row.isNull(3))
        value.number = row.integer(3);
    else
        value.text = row.text(4);
}

constexpr auto SelectValues = "SELECT custom_value.customer_id, custom_value.field_id, custom_value.choice_id, custom_value.number, "
                              "custom_value.text FROM custom_value LEFT JOIN custom_choice ON custom_choice.id = custom_value.choice_id "
                              "WHERE "_L1;
constexpr auto OrderOfValues = " ORDER BY custom_choice.position, custom_value.slot"_L1;

} // namespace

std::vector<FieldDefinition> fieldDefinitions(Connection &db)
{
    return withChoices(db, db.select<CustomField>(OrderOfFields));
}

FieldDefinition fieldDefinition(Connection &db, CustomFieldId field)
{
    auto definitions = withChoices(db, db.select<CustomField>(u"WHERE id = ?"_s, field));
    if (definitions.empty())
        throw Failure(Error::Kind::NotFound, QCoreApplication::translate("CustomFields", "This field has been removed meanwhile."));
    return std::move(definitions.front());
}

QHash<qint64, FieldValues> customValuesOf(Connection &db, const std::vector<qint64> &ids, const std::vector<CustomFieldId> &fields)
{
    QHash<qint64, FieldValues> values;
    if (ids.empty() || fields.empty())
        return values;
    const Dialect &dialect = db.dialect();
    Rows rows = db.run(SelectValues + dialect.anyOf(u"custom_value.customer_id"_s) + u" AND "_s
                           + dialect.anyOf(u"custom_value.field_id"_s) + OrderOfValues,
                       dialect.idList(ids), dialect.idList(fields));
    while (rows.next())
        take(rows, values[rows.integer(0)]);
    return values;
}

FieldValues customValuesOf(Connection &db, qint64 customer)
{
    FieldValues values;
    Rows rows = db.run(SelectValues + u"custom_value.customer_id = ?"_s + OrderOfValues, customer);
    while (rows.next())
        take(rows, values);
    return values;
}

CustomFieldSheet customFieldSheet(Connection &db, CustomerId customer)
{
    CustomFieldSheet sheet{fieldDefinitions(db), {}, businessCurrency(db)};
    if (customer && !sheet.definitions.empty())
        sheet.values = customValuesOf(db, customer.value);
    return sheet;
}

QHash<CustomFieldId, qint64> customersWithValues(Connection &db)
{
    QHash<CustomFieldId, qint64> counts;
    Rows rows = db.run(u"SELECT field_id, count(DISTINCT customer_id) FROM custom_value GROUP BY field_id"_s);
    while (rows.next())
        counts.insert({rows.integer(0)}, rows.integer(1));
    return counts;
}

QHash<CustomChoiceId, qint64> customersWithChoices(Connection &db, CustomFieldId field)
{
    QHash<CustomChoiceId, qint64> counts;
    Rows rows = db.run(u"SELECT choice_id, count(*) FROM custom_value WHERE field_id = ? AND choice_id IS NOT NULL GROUP BY choice_id"_s, field);
    while (rows.next())
        counts.insert({rows.integer(0)}, rows.integer(1));
    return counts;
}

QString businessCurrency(Connection &db)
{
    const auto businesses = db.select<Business>(u"WHERE id = 1"_s);
    return businesses.empty() ? QString() : businesses.front().currency;
}
