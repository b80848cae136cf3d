// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/database/caches.h"
#include "models/database/dialect.h"
#include "models/database/rows.h"
#include "models/database/table.h"

#include <QCoreApplication>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include <memory>
#include <vector>

class FileLock;
class QSqlError;
struct sqlite3;

/**
 * An open database, used by the thread that opened it and by no other.
 *
 * Where the database is: "sqlite:/path/to/file", or "postgresql://user@host:port/name", optionally with "?schema=name".
 * Every function throws Failure when its statement fails.
 */
class Connection
{
    Q_DECLARE_TR_FUNCTIONS(Connection)

public:
    enum class Access {
        Write,
        Read,
        Build, // A file that nobody else knows yet: nothing of it survives a failure, so nothing is journalled or flushed.
    };

    explicit Connection(const QUrl &url, Access access = Access::Write);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const Dialect &dialect() const { return m_dialect; }
    const QUrl &url() const { return m_url; }

    /** Runs \a sql, whose ? stand for \a values. */
    template<typename... Values>
    Rows run(const QString &sql, const Values &...values)
    {
        return runWith(sql, std::vector<SqlValue>{SqlValue(values)...});
    }
    Rows runWith(const QString &sql, const std::vector<SqlValue> &values);

    /** The records that \a tail ("WHERE … ORDER BY …") picks. */
    template<typename Record, typename... Values>
    std::vector<Record> select(const QString &tail, const Values &...values);
    /** The record with this id; throws NotFound if there is none. */
    template<typename Record>
    Record find(Id<Record> id);
    template<typename Record>
    bool exists(Id<Record> id);

    /** Row-level writing, for Operation and for what is not part of the history. */
    template<typename Record>
    void insert(Record &record);
    template<typename Record>
    void update(Record &record);
    template<typename Record>
    void remove(const Record &record);

    /** For Transaction and Snapshot. */
    void begin();
    void beginSnapshot();
    void commit();
    void rollback() noexcept;
    bool inTransaction() const { return m_inTransaction; }
    bool mayWrite() const { return m_access != Access::Read; }

    /** Stops the statement that runs now, from any thread; it fails with Cancelled. */
    void interrupt() noexcept;
    /** Moves what was committed from the write-ahead log into the file itself. */
    void checkpoint();
    Caches &caches() { return m_caches; }
    /** Counts the commits of other connections to the same file. */
    qint64 foreignCommits();
    /** SQLite's own handle, null on PostgreSQL, and its last error thrown as a Failure. For BulkInsert. */
    sqlite3 *sqliteHandle() const { return m_sqlite; }
    [[noreturn]] void failLikeSqlite();

private:
    friend class Rows;

    void openSqlite(Access access);
    void openPostgres(Access access);
    void discard();
    [[noreturn]] void fail(const QSqlError &error);
    [[noreturn]] void failMissing() const;
    [[noreturn]] void failChanged() const;
    void refuseIfMoved();

    Dialect m_dialect;
    QUrl m_url;
    Access m_access;
    QString m_name;
    QThread *m_thread = QThread::currentThread();
    std::shared_ptr<StatementCache> m_statements = std::make_shared<StatementCache>();
    std::unique_ptr<FileLock> m_writeLock;
    Caches m_caches;
    sqlite3 *m_sqlite = nullptr;
    bool m_inTransaction = false;
    bool m_writing = false;
    bool m_poisoned = false;
};

template<typename Record, typename... Values>
std::vector<Record> Connection::select(const QString &tail, const Values &...values)
{
    Rows rows = run(QLatin1StringView("SELECT ") + Columns::list<Record>() + QLatin1StringView(" FROM ")
                        + tableName<Record>() + u' ' + tail,
                    values...);
    std::vector<Record> records;
    while (rows.next())
        records.push_back(rows.record<Record>());
    return records;
}

template<typename Record>
Record Connection::find(Id<Record> id)
{
    auto found = select<Record>(QStringLiteral("WHERE id = ?"), id.value);
    if (found.empty())
        failMissing();
    return std::move(found.front());
}

template<typename Record>
bool Connection::exists(Id<Record> id)
{
    return run(QLatin1StringView("SELECT 1 FROM ") + tableName<Record>() + QLatin1StringView(" WHERE id = ?"), id.value)
        .next();
}

template<typename Record>
void Connection::insert(Record &record)
{
    QStringList names;
    QStringList marks;
    std::vector<SqlValue> values;
    if constexpr (requires { record.version; })
        record.version = 1;
    Columns::forEachStored(record, [&](QLatin1StringView name, SqlValue value) {
        if (value.isNull() && name == QLatin1StringView("id"))
            return; // The database gives the id.
        names.append(name);
        marks.append(QStringLiteral("?"));
        values.push_back(std::move(value));
    });
    Rows rows = runWith(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) RETURNING id")
                            .arg(tableName<Record>(), names.join(QLatin1StringView(", ")),
                                 marks.join(QLatin1StringView(", "))),
                        values);
    rows.next();
    record.id.value = rows.integer(0);
    rows.next(); // Runs the statement to its end: SQLite 3.40 takes an insert back that fires full-text triggers and is reset early.
}

template<typename Record>
void Connection::update(Record &record)
{
    QStringList sets;
    std::vector<SqlValue> values;
    const auto version = record.version++;
    Columns::forEachStored(record, [&](QLatin1StringView name, SqlValue value) {
        if (name == QLatin1StringView("id"))
            return;
        sets.append(name + QLatin1StringView(" = ?"));
        values.push_back(std::move(value));
    });
    values.emplace_back(record.id.value);
    values.emplace_back(version);
    const Rows rows = runWith(QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND version = ?")
                                  .arg(tableName<Record>(), sets.join(QLatin1StringView(", "))),
                              values);
    if (rows.affected() != 1)
        failChanged();
}

template<typename Record>
void Connection::remove(const Record &record)
{
    const Rows rows = run(QStringLiteral("DELETE FROM %1 WHERE id = ? AND version = ?").arg(tableName<Record>()),
                          record.id.value, record.version);
    if (rows.affected() != 1)
        failChanged();
}
