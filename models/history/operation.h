// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/database/bulkinsert.h"
#include "models/database/transaction.h"
#include "models/history/imagerun.h"

#include <QJsonObject>

/** A record's row as the history keeps it: column name to value, derived columns left out. */
template<typename Record>
QJsonObject imageOf(const Record &record)
{
    QJsonObject image;
    Columns::forEachMember<Record>([&](const auto &column) {
        image.insert(QLatin1StringView(column.name), SqlValue(record.*column.member).toJson());
    });
    return image;
}

/** The record that \a image, if it is a whole one, was made from. */
template<typename Record>
Record recordOf(const QJsonObject &image)
{
    Record record;
    Columns::forEachMember<Record>([&](const auto &column) {
        SqlValue::fromJson(image.value(QLatin1StringView(column.name))).read(record.*column.member);
    });
    return record;
}

/**
 * One write from beginning to end: a transaction, its line in the history and the set of what it changed.
 *
 *     Operation operation(db, origin, tr("Rename %1").arg(name));
 *     operation.update(customer);
 *     operation.commit();
 *
 * Rolls back when it goes out of scope uncommitted. Used on the writer thread, or by the command line.
 */
class Operation
{
public:
    Operation(Connection &db, const Origin &origin, const QString &label);
    Q_DISABLE_COPY_MOVE(Operation)

    Connection &db() { return m_db; }
    const Origin &origin() const { return m_origin; }
    OperationId id() const { return m_record.id; }
    /** Which operation this one puts back; null: none. */
    OperationId undoes() const { return m_record.undoes; }
    /** The moment the operation counts as: the same for everything it writes. */
    const QDateTime &now() const { return m_record.at; }
    /** For labels that are known at the end only: "Import 85 customers". */
    void setLabel(const QString &label) { m_record.label = label; }

    /** Stores a new record and sets its id. */
    template<typename Record>
    void insert(Record &record);
    /** Stores a changed record and counts its version up; throws Conflict if somebody else changed it since. */
    template<typename Record>
    void update(Record &record);
    template<typename Record>
    void remove(const Record &record);
    /** Notes what a finished BulkRecords added. */
    template<typename Record>
    void added(const BulkRecords<Record> &records)
    {
        if (records.count() > 0)
            noteRange(tableName<Record>(), records.first(), records.last(), false);
    }

    /** For set-based writing: the last line of the history so far, and the lines after \a change, all of this kind. */
    qint64 lastChange();
    ImageRun notedSince(qint64 change, const RecordShape &shape);

    /** Says how far the work is, and stops it with Cancelled when that is wanted: between steps. */
    void follow(const std::shared_ptr<Progress> &progress) { m_progress = progress; }
    void expect(qint64 steps);
    void advance(qint64 steps);

    /** For undo: what was removed as one run, and which operation this one puts back. */
    void noteRemovedRange(const QString &table, qint64 first, qint64 last) { noteRange(table, first, last, true); }
    void setUndoes(OperationId operation) { m_record.undoes = operation; }
    /** Says that this cannot be undone. */
    void setFinal() { m_record.isFinal = true; }

    Performed commit();

private:
    void note(const QString &table, qint64 id, const QJsonObject &before, const QJsonObject &after);
    void noteRange(const QString &table, qint64 first, qint64 last, bool removed);

    Connection &m_db;
    Transaction m_transaction;
    Origin m_origin;
    OperationRecord m_record;
    ChangeSet m_changes;
    std::shared_ptr<Progress> m_progress;
};

template<typename Record>
void Operation::insert(Record &record)
{
    m_db.insert(record);
    note(tableName<Record>(), record.id.value, {}, imageOf(record));
}

template<typename Record>
void Operation::update(Record &record)
{
    const QJsonObject before = imageOf(m_db.find(record.id));
    if (imageOf(record) == before)
        return;
    m_db.update(record);
    note(tableName<Record>(), record.id.value, before, imageOf(record));
}

template<typename Record>
void Operation::remove(const Record &record)
{
    m_db.remove(record);
    note(tableName<Record>(), record.id.value, imageOf(record), {});
}
