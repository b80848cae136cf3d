// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/operation.h"

#include "models/history/settlesummaries.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

SqlValue imageText(const QJsonObject &image)
{
    if (image.isEmpty())
        return nullptr;
    return QString::fromUtf8(QJsonDocument(image).toJson(QJsonDocument::Compact));
}

/** Leaves in two images of one record only the columns that differ. */
void keepDifferences(QJsonObject &before, QJsonObject &after)
{
    for (const QString &column : after.keys()) {
        if (before.value(column) == after.value(column)) {
            before.remove(column);
            after.remove(column);
        }
    }
}

} // namespace

Operation::Operation(Connection &db, const Origin &origin, const QString &label)
    : m_db(db)
    , m_transaction(db)
    , m_origin(origin)
    , m_record{.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces),
               .label = label,
               .actor = origin.actor,
               .source = origin.source,
               .at = QDateTime::currentDateTimeUtc(),
               .causedBy = origin.causedBy,
               .rule = origin.rule}
{
    m_db.insert(m_record);
}

void Operation::note(const QString &table, qint64 id, const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject was = before;
    QJsonObject is = after;
    if (!was.isEmpty() && !is.isEmpty())
        keepDifferences(was, is);
    m_db.run(u"INSERT INTO change (operation_id, table_name, record_id, before, after) VALUES (?, ?, ?, ?, ?)"_s,
             m_record.id, table, id, imageText(was), imageText(is));
    m_changes.add(table, id);
}

void Operation::noteRange(const QString &table, qint64 first, qint64 last, bool removed)
{
    // Of a run of records there are no images: "{}" on one side only says on which side they were.
    const SqlValue there = u"{}"_s;
    m_db.run(u"INSERT INTO change (operation_id, table_name, record_id, last_record_id, before, after) "
             "VALUES (?, ?, ?, ?, ?, ?)"_s,
             m_record.id, table, first, last, removed ? there : SqlValue(), removed ? SqlValue() : there);
    m_changes.addRange(table, first, last);
}

qint64 Operation::lastChange()
{
    Rows rows = m_db.run(u"SELECT max(id) FROM change WHERE operation_id = ?"_s, m_record.id);
    return rows.next() ? rows.integer(0) : 0;
}

ImageRun Operation::notedSince(qint64 change, const RecordShape &shape)
{
    Rows rows = m_db.run(u"SELECT record_id FROM change WHERE operation_id = ? AND id > ? LIMIT ?"_s, m_record.id, change,
                         ChangeSet::MostRecords + 1);
    while (rows.next())
        m_changes.add(shape.table, rows.integer(0));
    return {m_db, shape, m_record.id, change + 1, lastChange()};
}

void Operation::expect(qint64 steps)
{
    if (m_progress)
        m_progress->total += steps;
}

void Operation::advance(qint64 steps)
{
    if (!m_progress)
        return;
    m_progress->done += steps;
    if (m_progress->isCancelled)
        throw Failure(Error::Kind::Cancelled, QCoreApplication::translate("Operation", "Stopped. Nothing was changed."));
}

Performed Operation::commit()
{
    if (m_changes.isEmpty())
        return {};
    m_db.run(u"UPDATE operation SET label = ?, undoes = ?, is_final = ? WHERE id = ?"_s, m_record.label, m_record.undoes,
             m_record.isFinal, m_record.id);
    if (m_record.undoes)
        m_db.run(u"UPDATE operation SET undone_by = ? WHERE id = ?"_s, m_record.id, m_record.undoes);
    m_changes.add(tableName<OperationRecord>(), m_record.id.value);
    settleSummaries(m_db);
    m_transaction.commit();
    return {m_record.id, m_record.label, m_changes, m_record.isFinal};
}
