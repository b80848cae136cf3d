// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/bulkinsert.h"
#include "models/database/changefeed.h"
#include "models/database/transaction.h"

#include <QJsonObject>

/** What an operation was started from. */
enum class Source { Window, CommandLine, Import, Sample, Rule };
template<>
inline constexpr auto namesOf<Source>
    = std::to_array<const char *>({"window", "command-line", "import", "sample", "rule"});

/** Who does something, and from where. */
struct Origin
{
    QString actor;
    Source source = Source::Window;
};

/** One line of the history. */
struct OperationRecord
{
    Id<OperationRecord> id;
    QString uuid;
    QString label; // What was done, in the words of its time: "Move Ada Lovelace to Retention".
    QString actor;
    Source source = Source::Window;
    QDateTime at;
    Id<OperationRecord> undoes;   // The operation that this one put back.
    Id<OperationRecord> undoneBy; // The operation that put this one back.

    bool operator==(const OperationRecord &) const = default;
};

using OperationId = Id<OperationRecord>;

template<>
constexpr auto tableOf<OperationRecord>()
{
    return Table("operation", Column{"id", &OperationRecord::id}, Column{"uuid", &OperationRecord::uuid},
                 Column{"label", &OperationRecord::label}, Column{"actor", &OperationRecord::actor},
                 Column{"source", &OperationRecord::source}, Column{"at", &OperationRecord::at},
                 Column{"undoes", &OperationRecord::undoes}, Column{"undone_by", &OperationRecord::undoneBy});
}

/** What a committed operation did. */
struct Performed
{
    OperationId operation; // Null: there was nothing to change.
    QString label;
    ChangeSet changes;
};

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

    /** For undo: what was removed as one run, and which operation this one puts back. */
    void noteRemovedRange(const QString &table, qint64 first, qint64 last) { noteRange(table, first, last, true); }
    void setUndoes(OperationId operation) { m_record.undoes = operation; }

    Performed commit();

private:
    void note(const QString &table, qint64 id, const QJsonObject &before, const QJsonObject &after);
    void noteRange(const QString &table, qint64 first, qint64 last, bool removed);

    Connection &m_db;
    Transaction m_transaction;
    Origin m_origin;
    OperationRecord m_record;
    ChangeSet m_changes;
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
