// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/setwriting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto NoteImages = "INSERT INTO change (operation_id, table_name, record_id, before, after) "_L1;

SqlValue textOf(const QJsonObject &image)
{
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

void append(std::vector<SqlValue> &values, const std::vector<SqlValue> &more)
{
    values.insert(values.end(), more.begin(), more.end());
}

const Assignment *assignmentOf(const std::vector<Assignment> &assignments, const QString &column)
{
    const auto found = std::find_if(assignments.begin(), assignments.end(), [&](const Assignment &each) { return each.column == column; });
    return found == assignments.end() ? nullptr : &*found;
}

/** The first of the ids that are free for as many records as may come. */
qint64 nextId(Connection &db, const QString &table)
{
    for (const QString &lock : db.dialect().lockForBulk(table))
        db.run(lock);
    Rows rows = db.run(db.dialect().highestId(table));
    rows.next();
    return rows.integer(0) + 1;
}

} // namespace

qint64 updateAll(Operation &operation, const RecordShape &shape, const SqlCondition &where, const std::vector<Assignment> &to)
{
    const Dialect &dialect = operation.db().dialect();
    QStringList columns;
    QStringList selected;
    QStringList differences;
    QList<Dialect::JsonMember> before;
    QList<Dialect::JsonMember> after;
    std::vector<SqlValue> values{operation.id(), shape.table};
    for (const Assignment &each : to) {
        columns.append(each.column);
        const ColumnType type = shape.member(each.column).type;
        const QString was = u"was_"_s + each.column;
        const QString is = u"is_"_s + each.column;
        selected.append(u"%1.%2 AS %3, %4 AS %5"_s.arg(shape.table, each.column, was, dialect.typed(each.sql, type), is));
        differences.append(u"%1 IS DISTINCT FROM %2"_s.arg(was, is));
        before.append({each.column, was, type});
        after.append({each.column, is, type});
        append(values, each.values);
    }
    append(values, where.values);
    const qint64 since = operation.lastChange();
    const Rows noted = operation.db().runWith(
        NoteImages + u"SELECT %1, ?, id, %2, %3 FROM (SELECT id, %4 FROM %5 WHERE %6) AS fresh WHERE %7 ORDER BY id"_s
                         .arg(dialect.typed(u"?"_s, ColumnType::Integer), dialect.jsonObject(before), dialect.jsonObject(after), selected.join(u", "_s), shape.table, where.sql,
                              differences.join(u" OR "_s)),
        values);
    const qint64 count = noted.affected(); // SQLite tells of the last statement only.
    if (count > 0)
        operation.notedSince(since, shape).update(ImageRun::Side::After, columns);
    return count;
}

qint64 removeAll(Operation &operation, const RecordShape &shape, const SqlCondition &where)
{
    const Dialect &dialect = operation.db().dialect();
    QList<Dialect::JsonMember> image;
    for (const RecordShape::Member &member : shape.members)
        image.append({member.name, member.name, member.type});
    std::vector<SqlValue> values{operation.id(), shape.table};
    append(values, where.values);
    const qint64 since = operation.lastChange();
    const Rows noted = operation.db().runWith(NoteImages + u"SELECT %1, ?, id, %2, NULL FROM %3 WHERE %4 ORDER BY id"_s
                                                               .arg(dialect.typed(u"?"_s, ColumnType::Integer), dialect.jsonObject(image),
                                                                    shape.table, where.sql),
                                              values);
    const qint64 count = noted.affected();
    if (count > 0)
        operation.notedSince(since, shape).remove();
    return count;
}

qint64 insertAll(Operation &operation, const RecordShape &shape, const SqlCondition &from, const std::vector<Assignment> &columns)
{
    Connection &db = operation.db();
    const bool givesId = assignmentOf(columns, u"id"_s);
    const qint64 next = givesId ? 0 : nextId(db, shape.table);
    QStringList selected;
    QList<Dialect::JsonMember> image;
    std::vector<SqlValue> values{operation.id(), shape.table};
    for (const RecordShape::Member &member : shape.members) {
        const Assignment *assigned = assignmentOf(columns, member.name);
        QString sql = assigned ? assigned->sql : member.mayBeNull ? u"NULL"_s : member.type == ColumnType::Text ? u"''"_s : u"0"_s;
        if (!givesId && member.name == u"id") {
            sql = u"? + row_number() OVER ()"_s;
            values.emplace_back(next - 1);
        } else if (assigned) {
            append(values, assigned->values);
        }
        selected.append(u"%1 AS %2"_s.arg(db.dialect().typed(sql, member.type), member.name));
        image.append({member.name, member.name, member.type});
    }
    append(values, from.values);
    const qint64 since = operation.lastChange();
    const Rows noted = db.runWith(NoteImages + u"SELECT %1, ?, id, NULL, %2 FROM (SELECT %3 FROM %4) AS fresh ORDER BY id"_s
                                                   .arg(db.dialect().typed(u"?"_s, ColumnType::Integer), db.dialect().jsonObject(image), selected.join(u", "_s), from.sql),
                                  values);
    const qint64 count = noted.affected();
    if (count == 0)
        return 0;
    operation.notedSince(since, shape).insert(ImageRun::Side::After);
    if (const QString sql = db.dialect().continueIdsAfter(shape.table, next + count - 1); !givesId && !sql.isEmpty())
        db.run(sql);
    return count;
}

ImageNotes::ImageNotes(Operation &operation, const RecordShape &shape)
    : m_operation(operation)
    , m_shape(shape)
    , m_since(operation.lastChange())
    , m_insert(operation.db(), u"change"_s, {u"operation_id"_s, u"table_name"_s, u"record_id"_s, u"before"_s, u"after"_s})
{
}

void ImageNotes::add(qint64 id, const QJsonObject &before, const QJsonObject &after)
{
    m_insert.add({m_operation.id(), m_shape.table, id, textOf(before), textOf(after)});
    ++m_count;
}

qint64 ImageNotes::update()
{
    m_insert.flush();
    if (m_count > 0)
        m_operation.notedSince(m_since, m_shape).update(ImageRun::Side::After);
    return m_count;
}
