// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/imagerun.h"

#include "models/database/bulkinsert.h"
#include "models/database/bulkupdate.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LinesInMemory = 5000;
constexpr auto Run = "change.operation_id = ? AND change.id BETWEEN ? AND ?"_L1;

QString imageColumn(ImageRun::Side side)
{
    return side == ImageRun::Side::Before ? u"change.before"_s : u"change.after"_s;
}

QStringList dependentOn(const RecordShape &shape, const QStringList &columns)
{
    QStringList derived;
    for (const RecordShape::Derived &each : shape.derived) {
        if (each.dependsOn(columns))
            derived.append(each.name);
    }
    return derived;
}

/** \a columns and what else the derived columns are worked out from. */
QStringList withInputs(const RecordShape &shape, QStringList columns, const QStringList &derived)
{
    for (const RecordShape::Derived &each : shape.derived) {
        if (derived.contains(each.name))
            columns += each.inputs;
    }
    columns.removeDuplicates();
    return columns;
}

} // namespace

ImageRun::ImageRun(Connection &db, const RecordShape &shape, OperationId operation, qint64 first, qint64 last)
    : m_db(db)
    , m_shape(shape)
    , m_operation(operation)
    , m_first(first)
    , m_last(last)
{
}

SqlCondition ImageRun::ids(const QString &column) const
{
    return {column + u" IN (SELECT change.record_id FROM change WHERE "_s + Run + u')', {m_operation, m_first, m_last}};
}

qint64 ImageRun::count() const
{
    Rows rows = m_db.run(u"SELECT count(*) FROM change WHERE "_s + Run, m_operation, m_first, m_last);
    rows.next();
    return rows.integer(0);
}

QJsonObject ImageRun::image(qint64 record, Side side) const
{
    Rows rows = m_db.run(u"SELECT %1 FROM change WHERE %2 AND change.record_id = ?"_s.arg(imageColumn(side), Run), m_operation, m_first,
                         m_last, record);
    return rows.next() ? QJsonDocument::fromJson(rows.text(0).toUtf8()).object() : QJsonObject();
}

void ImageRun::noteReversed(OperationId operation) const
{
    m_db.run(u"INSERT INTO change (operation_id, table_name, record_id, before, after) "
             "SELECT %1, change.table_name, change.record_id, change.after, change.before FROM change WHERE %2 ORDER BY change.id DESC"_s
                 .arg(m_db.dialect().typed(u"?"_s, ColumnType::Integer), Run),
             operation, m_operation, m_first, m_last);
}

QStringList ImageRun::columns(Side side) const
{
    Rows rows = m_db.run(u"SELECT DISTINCT keys.key FROM change, %1 WHERE %2 AND keys.key NOT IN ('id', 'version')"_s
                             .arg(m_db.dialect().jsonKeys(imageColumn(side)), Run),
                         m_operation, m_first, m_last);
    QStringList columns;
    const QStringList known = m_shape.memberNames();
    while (rows.next()) {
        if (known.contains(rows.text(0)))
            columns.append(rows.text(0));
    }
    return columns;
}

QString ImageRun::valueOf(const RecordShape::Member &member, Side side) const
{
    return m_db.dialect().jsonValue(imageColumn(side), member.name, member.type);
}

QString ImageRun::valueOrOwn(const RecordShape::Member &member, Side side) const
{
    return u"CASE WHEN %1 THEN %2 ELSE %3.%4 END"_s.arg(m_db.dialect().jsonHolds(imageColumn(side), member.name), valueOf(member, side),
                                                        m_shape.table, member.name);
}

void ImageRun::update(Side side) const
{
    const QStringList columns = this->columns(side);
    if (columns.size() == 1) {
        update(side, columns);
    } else if (!columns.isEmpty()) {
        QStringList values;
        for (const QString &column : columns)
            values.append(valueOrOwn(m_shape.member(column), side));
        write(columns, values);
    }
}

void ImageRun::update(Side side, const QStringList &columns) const
{
    QStringList values;
    for (const QString &column : columns)
        values.append(valueOf(m_shape.member(column), side));
    write(columns, values);
}

void ImageRun::write(const QStringList &columns, const QStringList &values) const
{
    if (const QStringList derived = dependentOn(m_shape, columns); !derived.isEmpty()) {
        writeDerived(columns, values, derived);
        return;
    }
    QStringList sets;
    for (int i = 0; i < columns.size(); ++i)
        sets.append(columns.at(i) + u" = "_s + values.at(i));
    m_db.run(u"UPDATE %1 SET %2, version = %1.version + 1 FROM change WHERE %3 AND change.record_id = %1.id"_s
                 .arg(m_shape.table, sets.join(u", "_s), Run),
             m_operation, m_first, m_last);
}

void ImageRun::writeDerived(const QStringList &columns, const QStringList &values, const QStringList &derived) const
{
    const QStringList needed = withInputs(m_shape, columns, derived);
    QStringList selected = values;
    for (const QString &name : needed.mid(columns.size()))
        selected.append(m_shape.table + u'.' + name);
    const QString sql = u"SELECT %1, %2.id FROM change JOIN %2 ON %2.id = change.record_id WHERE %3"_s
                            .arg(selected.join(u", "_s), m_shape.table, Run);
    struct Fresh
    {
        qint64 id;
        std::vector<SqlValue> values;
    };
    BulkUpdate update(m_db, m_shape, columns + derived);
    inParts([&](qint64 first, qint64 last) {
        std::vector<Fresh> fresh; // Read to the end before the same table is written.
        Rows rows = m_db.run(sql, m_operation, first, last);
        while (rows.next()) {
            Fresh &each = fresh.emplace_back(rows.integer(int(needed.size())));
            for (int i = 0; i < columns.size(); ++i)
                each.values.push_back(rows.value(i));
            for (SqlValue &value : m_shape.derive(rows, needed, derived))
                each.values.push_back(std::move(value));
        }
        for (const Fresh &each : fresh)
            update.add(each.id, each.values);
    });
    update.flush();
}

void ImageRun::insert(Side side) const
{
    if (!m_shape.derived.empty()) {
        insertDerived(side);
        return;
    }
    QStringList values;
    for (const RecordShape::Member &member : m_shape.members)
        values.append(member.orEmpty(valueOf(member, side)));
    m_db.run(u"INSERT INTO %1 (%2, version) SELECT %3, 1 FROM change WHERE %4 ORDER BY change.id"_s
                 .arg(m_shape.table, m_shape.memberNames().join(u", "_s), values.join(u", "_s), Run),
             m_operation, m_first, m_last);
}

void ImageRun::insertDerived(Side side) const
{
    const QStringList names = m_shape.memberNames();
    QStringList derived;
    for (const RecordShape::Derived &each : m_shape.derived)
        derived.append(each.name);
    QStringList values;
    for (const RecordShape::Member &member : m_shape.members)
        values.append(member.orEmpty(valueOf(member, side)));
    const QString sql = u"SELECT %1 FROM change WHERE %2 ORDER BY change.id"_s.arg(values.join(u", "_s), Run);
    BulkInsert insert(m_db, m_shape.table, names + derived + QStringList{u"version"_s});
    inParts([&](qint64 first, qint64 last) {
        Rows rows = m_db.run(sql, m_operation, first, last);
        while (rows.next()) {
            std::vector<SqlValue> row;
            for (int i = 0; i < names.size(); ++i)
                row.push_back(rows.value(i));
            for (SqlValue &value : m_shape.derive(rows, names, derived))
                row.push_back(std::move(value));
            row.emplace_back(1);
            insert.add(std::move(row));
        }
        insert.flush();
    });
}

void ImageRun::remove() const
{
    const SqlCondition those = ids(u"id"_s);
    m_db.runWith(u"DELETE FROM %1 WHERE %2"_s.arg(m_shape.table, those.sql), those.values);
}

qint64 ImageRun::firstChanged(Side side) const
{
    QStringList differences{u"%1.id IS NULL"_s.arg(m_shape.table)};
    for (const QString &column : columns(side)) {
        const RecordShape::Member &member = m_shape.member(column);
        differences.append(u"(%1 AND %2.%3 IS DISTINCT FROM %4)"_s
                               .arg(m_db.dialect().jsonHolds(imageColumn(side), column), m_shape.table, column, valueOf(member, side)));
    }
    return firstRecord(u"LEFT JOIN"_s, differences.join(u" OR "_s));
}

qint64 ImageRun::firstPresent() const
{
    return firstRecord(u"JOIN"_s, u"1 = 1"_s);
}

qint64 ImageRun::firstLacking(Side side, const QString &column, const QString &table) const
{
    const QString value = m_db.dialect().jsonValue(imageColumn(side), column, ColumnType::Integer);
    Rows rows = m_db.run(u"SELECT change.record_id FROM change LEFT JOIN %1 AS other ON other.id = %2 "
                         "WHERE %3 AND %2 IS NOT NULL AND other.id IS NULL ORDER BY change.id LIMIT 1"_s.arg(table, value, Run),
                         m_operation, m_first, m_last);
    return rows.next() ? rows.integer(0) : 0;
}

void ImageRun::forgetLacking(Side side, const QString &column, const QString &table) const
{
    const QString value = m_db.dialect().jsonValue(imageColumn(side), column, ColumnType::Integer);
    m_db.run(u"DELETE FROM change WHERE %1 AND %2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %3 AS other WHERE other.id = %2)"_s
                 .arg(Run, value, table),
             m_operation, m_first, m_last);
}

qint64 ImageRun::firstEmptied(Side side) const
{
    Rows rows = m_db.run(u"SELECT change.record_id FROM change WHERE %1 AND %2 = '{}' LIMIT 1"_s.arg(Run, imageColumn(side)), m_operation,
                         m_first, m_last);
    return rows.next() ? rows.integer(0) : 0;
}

qint64 ImageRun::firstRecord(const QString &joined, const QString &condition) const
{
    Rows rows = m_db.run(u"SELECT change.record_id FROM change %1 %2 ON %2.id = change.record_id WHERE %3 AND (%4) ORDER BY change.id LIMIT 1"_s
                             .arg(joined, m_shape.table, Run, condition),
                         m_operation, m_first, m_last);
    return rows.next() ? rows.integer(0) : 0;
}

template<typename Take>
void ImageRun::inParts(Take take) const
{
    qint64 first = m_first;
    while (first <= m_last) {
        const qint64 last = std::min(m_last, first + LinesInMemory - 1);
        take(first, last);
        first = last + 1;
    }
}
