// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/bulkupdate.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RowsPerStatement = 200;

ColumnType typeOf(const RecordShape &shape, const QString &column)
{
    const auto isDerived = [&](const RecordShape::Derived &derived) { return derived.name == column; };
    return std::any_of(shape.derived.begin(), shape.derived.end(), isDerived) ? ColumnType::Text : shape.member(column).type;
}

} // namespace

BulkUpdate::BulkUpdate(Connection &db, const RecordShape &shape, const QStringList &columns)
    : m_db(db)
    , m_table(shape.table)
    , m_columns(columns)
{
    QStringList marks{db.dialect().typed(u"?"_s, ColumnType::Integer)};
    for (const QString &column : columns)
        marks.append(db.dialect().typed(u"?"_s, typeOf(shape, column)));
    m_row = u'(' + marks.join(u',') + u')';
}

void BulkUpdate::add(qint64 id, const std::vector<SqlValue> &values)
{
    Q_ASSERT(values.size() == size_t(m_columns.size()));
    m_waiting.emplace_back(id);
    m_waiting.insert(m_waiting.end(), values.begin(), values.end());
    if (++m_rows == RowsPerStatement)
        flush();
}

void BulkUpdate::flush()
{
    if (m_rows == 0)
        return;
    m_db.runWith(updateSql(m_rows), m_waiting);
    m_waiting.clear();
    m_rows = 0;
}

QString BulkUpdate::updateSql(size_t rows) const
{
    QStringList sets;
    QStringList names{u"column1 AS id"_s};
    for (int i = 0; i < m_columns.size(); ++i) {
        sets.append(u"%1 = fresh.%1"_s.arg(m_columns.at(i)));
        names.append(u"column%1 AS %2"_s.arg(i + 2).arg(m_columns.at(i)));
    }
    return u"UPDATE %1 SET %2, version = %1.version + 1 FROM (SELECT %3 FROM (VALUES %4) AS listed) AS fresh WHERE %1.id = fresh.id"_s
        .arg(m_table, sets.join(u", "_s), names.join(u", "_s), QStringList(qsizetype(rows), m_row).join(u','));
}
