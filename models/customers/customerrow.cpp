// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerrow.h"

#include "models/base/day.h"
#include "models/customers/customerfields.h"
#include "models/customfields/customqueryfields.h"
#include "models/customfields/customvalues.h"

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

/** What stands in the list for what the database has in \a field. */
SqlValue shownValue(const QueryField &field, const SqlValue &stored)
{
    if (field.kind != FieldKind::Choice || stored.isNull())
        return stored;
    for (const FieldChoice &choice : field.choices) {
        if (std::ranges::find(choice.stored, stored) != choice.stored.end())
            return choice.label.isEmpty() ? choice.name : choice.label;
    }
    return field.shown.isEmpty() ? SqlValue() : stored; // Several of them, as one text.
}

/** Reads some fields of customers, one column of a query each. */
class ShownFields
{
public:
    ShownFields(const FieldCatalogue &catalogue, const QStringList &names)
    {
        for (const QString &name : names) {
            const QueryField *field = catalogue.field(name);
            const bool isOwn = field && (!field->shown.isEmpty() || (field->within.isEmpty() && !field->column.isEmpty()));
            m_fields.push_back(isOwn && !field->isShownOnly ? field : nullptr);
        }
    }

    QString sql() const
    {
        QString sql;
        for (const QueryField *field : m_fields)
            sql += u", "_s + (field ? (field->shown.isEmpty() ? field->column : field->shown).text() : u"NULL"_s);
        return sql;
    }
    int size() const { return int(m_fields.size()); }
    std::vector<SqlValue> values(const Rows &rows, int column) const
    {
        std::vector<SqlValue> values;
        for (const QueryField *field : m_fields) {
            values.push_back(field ? shownValue(*field, rows.value(column)) : SqlValue());
            ++column;
        }
        return values;
    }

private:
    std::vector<const QueryField *> m_fields;
};

/** What customers have in the fields that the business added, where those are among the columns. */
class CustomColumns
{
public:
    CustomColumns(Connection &db, const QStringList &columns, const std::vector<qint64> &customers)
    {
        std::vector<CustomFieldId> fields;
        for (const QString &column : columns) {
            m_fields.push_back(customFieldOf(column));
            if (m_fields.back())
                fields.push_back(m_fields.back());
        }
        if (fields.empty())
            return;
        m_definitions = fieldDefinitions(db);
        m_values = customValuesOf(db, customers, fields);
    }

    /** Puts them into \a values, of which the last is what a group has in common if \a isGrouped. */
    void fill(std::vector<SqlValue> &values, qint64 customer, bool isGrouped) const
    {
        const auto has = m_values.constFind(customer);
        if (has == m_values.constEnd())
            return;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const auto value = has->find(m_fields[i]);
            if (m_fields[i] && value != has->end())
                values[i] = shown(m_fields[i], value->second, isGrouped && i + 1 == m_fields.size());
        }
    }

private:
    /** Groups go by the first of several choices. */
    SqlValue shown(CustomFieldId field, const FieldValue &value, bool isGroup) const
    {
        const auto definition
            = std::ranges::find_if(m_definitions, [&](const FieldDefinition &each) { return each.field.id == field; });
        if (value.choices.empty() || definition == m_definitions.end())
            return value.number ? SqlValue(*value.number) : SqlValue(value.text);
        QStringList names;
        for (const CustomChoiceId id : value.choices) {
            if (const CustomChoice *choice = definition->choice(id); choice && (names.isEmpty() || !isGroup))
                names.append(choice->name);
        }
        return names.join(u", "_s);
    }

    std::vector<CustomFieldId> m_fields; // Null for columns of other kinds.
    std::vector<FieldDefinition> m_definitions;
    QHash<qint64, FieldValues> m_values;
};

using Trends = std::unordered_map<qint64, Trend>;

Trends trends(Connection &db, const std::vector<qint64> &customers)
{
    const QDate start = trendStart(QDate::currentDate());
    Rows rows = db.run(u"SELECT customer_id, day, amount FROM purchase WHERE "_s + db.dialect().anyOf(u"customer_id"_s)
                           + u" AND day >= ? AND day < ?"_s,
                       db.dialect().idList(customers), start, start.addMonths(TrendMonths));
    Trends trends;
    while (rows.next()) {
        const QDate day = rows.as<QDate>(1);
        const int month = (day.year() - start.year()) * TrendMonths + day.month() - start.month();
        trends[rows.integer(0)][size_t(month)] += rows.integer(2);
    }
    return trends;
}

} // namespace

const QStringList &usualColumns()
{
    static const QStringList columns{u"name"_s,  u"company"_s,       u"phase"_s,     u"trend"_s,   u"city"_s,     u"email"_s,
                                     u"phone"_s, u"last_purchase"_s, u"purchases"_s, u"revenue"_s, u"next_step"_s};
    return columns;
}

QDate trendStart(QDate today)
{
    return QDate(today.year(), today.month(), 1).addMonths(1 - TrendMonths);
}

std::vector<CustomerRow> customerRows(Connection &db, const std::vector<qint64> &ids, const QStringList &columns,
                                      const QString &group)
{
    std::vector<qint64> customers;
    std::vector<qint64> heads;
    for (const qint64 id : ids)
        (id < 0 ? heads : customers).push_back(std::abs(id));
    std::vector<qint64> all = customers;
    all.insert(all.end(), heads.begin(), heads.end());

    const FieldCatalogue catalogue = customerFields(db);
    const QStringList wanted = columns + (group.isEmpty() ? QStringList() : QStringList{group});
    const ShownFields shown(catalogue, wanted);
    const CustomColumns custom(db, wanted, all);
    const Trends bought = columns.contains(u"trend"_s) ? trends(db, customers) : Trends();
    const bool hasNextStep = columns.contains(u"next_step"_s);
    Rows found = db.run(u"SELECT customer.id, (SELECT color FROM phase WHERE phase.id = customer.phase_id), "_s
                            + (hasNextStep ? u"(SELECT title FROM task WHERE customer_id = customer.id AND done_at IS NULL "
                                             "ORDER BY due_day, due_minute NULLS FIRST, id LIMIT 1)"_s
                                           : u"NULL"_s)
                            + shown.sql() + u" FROM customer WHERE "_s + db.dialect().anyOf(u"customer.id"_s),
                        db.dialect().idList(all));
    std::vector<CustomerRow> rows;
    rows.reserve(ids.size());
    while (found.next()) {
        const qint64 id = found.integer(0);
        CustomerRow row{.id = {id}, .values = shown.values(found, 3), .phaseColor = int(found.integer(1)), .nextStep = found.text(2)};
        custom.fill(row.values, id, !group.isEmpty());
        if (!group.isEmpty()) {
            row.group = row.values.back();
            row.values.pop_back();
        }
        if (const auto trend = bought.find(id); trend != bought.end())
            row.trend = trend->second;
        if (std::ranges::find(heads, id) != heads.end()) {
            CustomerRow head = row;
            head.id.value = -id;
            rows.push_back(std::move(head));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
