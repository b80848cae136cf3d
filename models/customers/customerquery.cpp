// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerquery.h"

#include "models/base/day.h"
#include "models/customers/customerfields.h"
#include "models/customers/searchbyname.h"
#include "models/customers/searchterm.h"
#include "models/database/integerrows.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

bool isByName(const std::vector<SortKey> &sort)
{
    return sort.empty() || (sort.size() == 1 && sort.front().field == u"name");
}

Qt::SortOrder directionByName(const std::vector<SortKey> &sort)
{
    return sort.empty() ? Qt::AscendingOrder : sort.front().order;
}

void append(std::vector<SqlValue> &values, const std::vector<SqlValue> &more)
{
    values.insert(values.end(), more.begin(), more.end());
}

/** For ORDER BY: never ambiguous, and by the index of names where that is enough. */
SqlCondition orderOf(const std::vector<SortKey> &sort, const FieldCatalogue &fields)
{
    if (isByName(sort))
        return {directionByName(sort) == Qt::DescendingOrder ? u"sort_name DESC, id DESC"_s : u"sort_name, id"_s, {}};
    SqlCondition order = sqlOrder(sort, fields);
    order.sql += u", sort_name, id"_s;
    return order;
}

/** The condition with the one that only \a records are meant. */
SqlCondition among(const std::vector<qint64> &records, SqlCondition condition, const Dialect &dialect)
{
    const QString any = dialect.anyOf(u"id"_s);
    condition.sql = condition.sql.isEmpty() ? any : condition.sql + u" AND "_s + any;
    condition.values.emplace_back(dialect.idList(records));
    return condition;
}

/** " FROM customer WHERE …" for the customers whom \a query, which \a meant says in full, means. */
SqlCondition customersOf(Connection &db, const CustomerQuery &query, const Query &meant, const FieldCatalogue &fields)
{
    SqlCondition where = sqlCondition(meant.condition, fields, db.dialect(), QDate::currentDate());
    if (query.records)
        where = among(*query.records, std::move(where), db.dialect());
    where.sql = u" FROM customer"_s + (where.sql.isEmpty() ? QString() : u" WHERE "_s + where.sql);
    return where;
}

qint64 rowsFor(int limit)
{
    return limit > 0 ? limit : std::numeric_limits<qint64>::max();
}

std::vector<qint64> idsOf(Connection &db, const CustomerQuery &query, const Query &meant, const FieldCatalogue &fields, int limit)
{
    if (isByName(meant.sort) && !query.records && db.dialect().streamsRows()) {
        if (meant.condition.kind == Condition::Kind::Text && !searchTerms(meant.condition.text).empty())
            return foundByName(db, meant.condition.text, directionByName(meant.sort), limit);
        if (meant.condition.isEmpty() && limit <= 0)
            return allByName(db, directionByName(meant.sort));
    }
    SqlCondition found = customersOf(db, query, meant, fields);
    const SqlCondition order = orderOf(meant.sort, fields);
    append(found.values, order.values);
    found.values.emplace_back(rowsFor(limit));
    IntegerRows rows(db, u"SELECT id"_s + found.sql + u" ORDER BY "_s + order.sql + u" LIMIT ?"_s, std::move(found.values));
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.at(0));
    return ids;
}

const QueryField &groupField(const QString &name, const FieldCatalogue &fields)
{
    const QueryField *field = fields.field(name);
    if (!field || !FieldCatalogue::canSortBy(*field))
        throw QueryFailure(
            QCoreApplication::translate("CustomerQuery", "The list cannot be grouped by “%1”.").arg(isolated(name)));
    return *field;
}

/** What tells groups apart in the database; customers in the order of the field have what is the same beside each other. */
SqlLiteral groupColumn(const QueryField &field)
{
    const bool isChoice = field.kind == FieldKind::Choice;
    if (field.within.isEmpty() && (isChoice || field.sort.isEmpty()))
        return field.column;
    return isChoice && !field.shown.isEmpty() ? field.shown : field.sort;
}

/** What the customers of one group share, of what the database has in the field. */
SqlValue groupKey(const QueryField &field, const SqlValue &stored)
{
    constexpr qint64 MonthsInYear = 12;
    if (stored.isNull())
        return stored;
    if (field.kind == FieldKind::Choice && field.within.isEmpty()) {
        for (size_t i = 0; i < field.choices.size(); ++i) {
            if (std::ranges::find(field.choices[i].stored, stored) != field.choices[i].stored.end())
                return qint64(i);
        }
    } else if (field.kind == FieldKind::Day || field.kind == FieldKind::Instant) {
        const QDate day = field.kind == FieldKind::Day ? stored.as<QDate>() : stored.as<QDateTime>().toLocalTime().date();
        return day.year() * MonthsInYear + day.month();
    }
    return stored;
}

} // namespace

Query meantBy(const CustomerQuery &query, const FieldCatalogue &fields)
{
    Query meant = parsedQuery(query.search, fields);
    meant.condition = normalized(Condition::all({meant.condition, query.query.condition}));
    if (meant.sort.empty())
        meant.sort = query.query.sort;
    if (meant.columns.empty())
        meant.columns = query.query.columns;
    if (meant.group.isEmpty())
        meant.group = query.query.group;
    return meant;
}

std::vector<qint64> customerIds(Connection &db, const CustomerQuery &query, int limit)
{
    const FieldCatalogue fields = customerFields(db);
    return idsOf(db, query, meantBy(query, fields), fields, limit);
}

std::vector<qint64> groupedCustomerIds(Connection &db, const CustomerQuery &query, int limit)
{
    const FieldCatalogue fields = customerFields(db);
    const Query meant = meantBy(query, fields);
    if (meant.group.isEmpty())
        return idsOf(db, query, meant, fields, limit);

    const QueryField &field = groupField(meant.group, fields);
    const QString key = groupColumn(field).text();
    const SqlCondition found = customersOf(db, query, meant, fields);
    const SqlCondition byGroup = sqlOrder({{field.name}}, fields);
    const SqlCondition order = orderOf(meant.sort, fields);
    std::vector<SqlValue> values = field.bound;
    for (const auto *more : {&found.values, &byGroup.values, &field.bound, &order.values})
        append(values, *more);
    values.emplace_back(rowsFor(limit));
    Rows rows = db.runWith(u"SELECT id, "_s + key + found.sql + u" ORDER BY "_s + byGroup.sql + u", "_s + key + u", "_s
                               + order.sql + u" LIMIT ?"_s,
                           values);
    std::vector<qint64> ids;
    std::optional<SqlValue> group;
    while (rows.next()) {
        const qint64 id = rows.integer(0);
        if (const SqlValue next = groupKey(field, rows.value(1)); !group || next != *group) {
            group = next;
            ids.push_back(-id);
        }
        ids.push_back(id);
    }
    return ids;
}

qint64 customerCount(Connection &db, const CustomerQuery &query)
{
    const FieldCatalogue fields = customerFields(db);
    const SqlCondition found = customersOf(db, query, meantBy(query, fields), fields);
    Rows rows = db.runWith(u"SELECT count(*)"_s + found.sql, found.values);
    rows.next();
    return rows.integer(0);
}

CustomerTotals customerTotals(Connection &db, const CustomerQuery &query)
{
    const FieldCatalogue fields = customerFields(db);
    const SqlCondition found = customersOf(db, query, meantBy(query, fields), fields);
    Rows rows = db.runWith(u"SELECT count(*), cast(coalesce(sum(revenue), 0) AS BIGINT)"_s + found.sql, found.values);
    rows.next();
    return {rows.integer(0), {rows.integer(1), fields.currency}};
}

CustomerTotals customerTotals(Connection &db, const std::vector<qint64> &ids)
{
    Rows rows = db.run(u"SELECT count(*), cast(coalesce(sum(revenue), 0) AS BIGINT), "
                       "(SELECT currency FROM business WHERE id = 1) FROM customer WHERE "_s
                           + db.dialect().anyOf(u"id"_s),
                       db.dialect().idList(ids));
    rows.next();
    return {rows.integer(0), {rows.integer(1), rows.text(2)}};
}
