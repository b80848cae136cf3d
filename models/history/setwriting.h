// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/imagerun.h"
#include "models/history/operation.h"

#include <algorithm>
#include <string_view>

/**
 * Writing any number of records with a few statements, their images in the history included.
 *
 *     updateAll<Customer>(operation, {u"city = ?"_s, {city}}, {assign(&Customer::owner, owner)});
 *
 * Each function returns how many records it wrote.
 */

/** The records whose \a column is one of \a ids. */
template<typename Ids>
SqlCondition anyOf(const Dialect &dialect, const QString &column, const Ids &ids)
{
    return {dialect.anyOf(column), {SqlValue(dialect.idList(ids))}};
}

/** What a column is to become: an SQL expression, which may read the row, and the values of its ?. */
struct Assignment
{
    QString column;
    QString sql;
    std::vector<SqlValue> values;
};

template<typename Record, typename Value>
QString columnOf(Value Record::*member)
{
    QString name;
    Columns::forEachMember<Record>([&](const auto &column) {
        if constexpr (std::is_same_v<std::decay_t<decltype(column.member)>, Value Record::*>) {
            if (column.member == member)
                name = QLatin1StringView(column.name);
        }
    });
    return name;
}

template<typename Record, typename Value>
Assignment assign(Value Record::*member, const std::type_identity_t<Value> &value)
{
    return {columnOf(member), QStringLiteral("?"), {SqlValue(value)}};
}

template<typename Record, typename Value>
Assignment assignSql(Value Record::*member, const QString &sql, std::vector<SqlValue> values = {})
{
    return {columnOf(member), sql, std::move(values)};
}

/** For kinds of record that are only known when the program runs; see shapeOf(). */
qint64 updateAll(Operation &operation, const RecordShape &shape, const SqlCondition &where, const std::vector<Assignment> &to);
qint64 removeAll(Operation &operation, const RecordShape &shape, const SqlCondition &where);
/** One record for each row of \a from ("customer WHERE …"); columns that are not assigned are empty, the id a new one. */
qint64 insertAll(Operation &operation, const RecordShape &shape, const SqlCondition &from, const std::vector<Assignment> &columns);

template<typename Record>
qint64 updateAll(Operation &operation, const SqlCondition &where, const std::vector<Assignment> &to)
{
    return updateAll(operation, shapeOf<Record>(), where, to);
}

template<typename Record>
qint64 removeAll(Operation &operation, const SqlCondition &where)
{
    return removeAll(operation, shapeOf<Record>(), where);
}

/** The same; columns that are not assigned are those of a new record. */
template<typename Record>
qint64 insertAll(Operation &operation, const SqlCondition &from, std::vector<Assignment> columns)
{
    const Record fresh;
    Columns::forEachMember<Record>([&](const auto &column) {
        const auto isIt = [&](const Assignment &assignment) { return assignment.column == QLatin1StringView(column.name); };
        if (column.name != std::string_view("id") && std::ranges::none_of(columns, isIt))
            columns.push_back(assign(column.member, fresh.*column.member));
    });
    return insertAll(operation, shapeOf<Record>(), from, columns);
}

/** Images that are worked out here instead of by the database, sent to the history in statements of many rows. */
class ImageNotes
{
public:
    ImageNotes(Operation &operation, const RecordShape &shape);
    void add(qint64 id, const QJsonObject &before, const QJsonObject &after);
    /** Writes what the images say into the records. */
    qint64 update();

private:
    Operation &m_operation;
    const RecordShape &m_shape;
    qint64 m_since;
    qint64 m_count = 0;
    BulkInsert m_insert;
};

/** Calls \a change(record) with each record that \a where means, of which only \a columns are known, and stores those columns. */
template<typename Record, typename Change>
qint64 updateEach(Operation &operation, const SqlCondition &where, const QStringList &columns, Change change)
{
    ImageNotes notes(operation, shapeOf<Record>());
    {
        Rows rows = operation.db().runWith(QStringLiteral("SELECT %1, id FROM %2 WHERE %3 ORDER BY id")
                                               .arg(columns.join(QLatin1StringView(", ")), tableName<Record>(), where.sql),
                                           where.values);
        while (rows.next()) {
            Record record;
            Columns::read(rows, columns, record);
            const Record before = record;
            change(record);
            QJsonObject was;
            QJsonObject is;
            Columns::forEachMember<Record>([&](const auto &column) {
                if (record.*column.member == before.*column.member)
                    return;
                was.insert(QLatin1StringView(column.name), SqlValue(before.*column.member).toJson());
                is.insert(QLatin1StringView(column.name), SqlValue(record.*column.member).toJson());
            });
            if (!is.isEmpty())
                notes.add(rows.integer(int(columns.size())), was, is);
        }
    }
    return notes.update();
}
