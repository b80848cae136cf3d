// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/connection.h"

#include "models/database/filelock.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrlQuery>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int BusyMilliseconds = 5000;

QSqlDatabase database(const QString &name)
{
    return QSqlDatabase::database(name, false);
}

QStringList pragmasFor(Connection::Access access)
{
    switch (access) {
    case Connection::Access::Write:
        return {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"foreign_keys = ON"_s,
                u"cache_size = -32768"_s}; // KiB: imports write large tables.
    case Connection::Access::Read:
        return {u"query_only = ON"_s, u"wal_autocheckpoint = 0"_s};
    case Connection::Access::Build:
        return {u"journal_mode = OFF"_s, u"synchronous = OFF"_s, u"foreign_keys = ON"_s, u"cache_size = -32768"_s};
    }
    return {};
}

QString quoted(const QString &identifier)
{
    return u'"' + QString(identifier).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Connection::Connection(const QUrl &url, Access access)
    : m_dialect(Dialect::forUrl(url))
    , m_url(url)
    , m_access(access)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    if (!QSqlDatabase::isDriverAvailable(m_dialect.driver()))
        throw Failure(Error::Kind::Database,
                      tr("Qt's database driver %1 is not installed. Install the package that contains it.")
                          .arg(m_dialect.driver()));
    QSqlDatabase::addDatabase(m_dialect.driver(), m_name);
    try {
        m_dialect.isSqlite() ? openSqlite(access) : openPostgres(access);
    } catch (const Failure &) {
        discard();
        throw;
    }
}

Connection::~Connection()
{
    discard();
}

void Connection::discard()
{
    m_statements->clear();
    database(m_name).close();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::openSqlite(Access access)
{
    // A file URI with mode=rw, because a mere name would make an empty database of a file that is not there.
    QUrl file = QUrl::fromLocalFile(m_url.path());
    file.setQuery(access == Access::Read ? u"mode=ro"_s : u"mode=rw"_s);
    if (access == Access::Read && !QFileInfo(QFileInfo(m_url.path()).absolutePath()).isWritable())
        file.setQuery(u"mode=ro&immutable=1"_s); // SQLite could not make its shared-memory file there.
    QSqlDatabase db = database(m_name);
    db.setDatabaseName(file.toString(QUrl::FullyEncoded));
    db.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMilliseconds));
    if (!db.open())
        fail(db.lastError());
    m_sqlite = *static_cast<sqlite3 **>(db.driver()->handle().data());
    sqlite3_extended_result_codes(m_sqlite, 1);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    // SQLite 3.40 counts its own full-text index as unsafe inside triggers, so only readers can distrust the schema.
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_TRUSTED_SCHEMA, access != Access::Read, nullptr);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    if (access == Access::Read)
        sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (access == Access::Write)
        m_writeLock = std::make_unique<FileLock>(m_url.path() + u".lock"_s);
    for (const QString &pragma : pragmasFor(access))
        run(u"PRAGMA "_s + pragma);
}

void Connection::openPostgres(Access access)
{
    QSqlDatabase db = database(m_name);
    db.setHostName(m_url.host());
    db.setPort(m_url.port(5432));
    db.setUserName(m_url.userName());
    db.setPassword(m_url.password());
    db.setDatabaseName(m_url.path().mid(1));
    db.setConnectOptions(u"connect_timeout=10;application_name=Regulars"_s);
    if (!db.open())
        fail(db.lastError());
    if (const QString schema = QUrlQuery(m_url).queryItemValue(u"schema"_s); !schema.isEmpty())
        run(u"SET search_path TO "_s + quoted(schema) + u", public"_s);
    run(u"SET client_min_messages TO warning"_s);
    run(u"SET standard_conforming_strings TO on"_s);
    if (access == Access::Read)
        run(u"SET default_transaction_read_only TO on"_s);
}

Rows Connection::runWith(const QString &sql, const std::vector<SqlValue> &values)
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    if (m_poisoned)
        throw Failure(Error::Kind::Database, tr("Nothing was saved, because an earlier step failed."));
    const bool prepared = !values.empty();
    std::unique_ptr<QSqlQuery> query = prepared ? m_statements->take(sql) : nullptr;
    if (!query) {
        query = std::make_unique<QSqlQuery>(database(m_name));
        query->setForwardOnly(m_dialect.streamsRows());
        if (prepared && !query->prepare(sql))
            fail(query->lastError());
    }
    for (size_t i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values[i].toVariant());
    if (!(prepared ? query->exec() : query->exec(sql)))
        fail(query->lastError());
    return Rows(*this, std::move(query), prepared ? sql : QString(), m_statements);
}

void Connection::begin()
{
    Q_ASSERT_X(!m_inTransaction, "Connection::begin", "transactions do not nest");
    if (m_writeLock && !m_writeLock->lock(BusyMilliseconds))
        throw Failure(Error::Kind::Database,
                      tr("Another program is writing to this database and does not finish. Nothing was saved; try again."));
    try {
        run(m_dialect.begin());
    } catch (const Failure &) {
        if (m_writeLock)
            m_writeLock->unlock();
        throw;
    }
    m_inTransaction = m_writing = true;
}

void Connection::beginSnapshot()
{
    Q_ASSERT_X(!m_inTransaction, "Connection::beginSnapshot", "transactions do not nest");
    run(m_dialect.beginSnapshot());
    m_inTransaction = true;
}

void Connection::commit()
{
    refuseIfMoved();
    run(u"COMMIT"_s);
    m_inTransaction = m_writing = false;
    if (m_writeLock)
        m_writeLock->unlock();
}

void Connection::rollback() noexcept
{
    QSqlQuery(database(m_name)).exec(u"ROLLBACK"_s);
    if (m_writing && m_writeLock)
        m_writeLock->unlock();
    m_inTransaction = m_writing = m_poisoned = false;
}

void Connection::interrupt() noexcept
{
    if (m_sqlite)
        sqlite3_interrupt(m_sqlite);
}

void Connection::checkpoint()
{
    if (!m_sqlite || !m_writeLock || !m_writeLock->lock(0))
        return;
    sqlite3_wal_checkpoint_v2(m_sqlite, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    m_writeLock->unlock();
}

qint64 Connection::foreignCommits()
{
    if (!m_sqlite)
        return 0;
    Rows rows = run(u"PRAGMA data_version"_s);
    return rows.next() ? rows.integer(0) : 0;
}

void Connection::refuseIfMoved()
{
    int moved = 0;
    if (m_sqlite && sqlite3_file_control(m_sqlite, nullptr, SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved)
        throw Failure(Error::Kind::Conflict,
                      tr("Not saved: another program moved, replaced or deleted the file %1 while it was open. "
                         "Close Regulars, look at both files, and open the right one.")
                          .arg(m_url.path()));
}

void Connection::failLikeSqlite()
{
    fail(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_sqlite)), QSqlError::StatementError,
                   QString::number(sqlite3_extended_errcode(m_sqlite))));
}

void Connection::fail(const QSqlError &error)
{
    m_poisoned = m_inTransaction;
    const QString code = error.nativeErrorCode();
    const QString details = m_dialect.driver() + u' ' + (code.isEmpty() ? u"-"_s : code);
    switch (m_dialect.problem(code)) {
    case Dialect::Problem::Constraint:
        throw Failure(Error::Kind::Conflict, tr("Not saved: another record depends on this one."), details);
    case Dialect::Problem::Busy:
        throw Failure(Error::Kind::Database, tr("The database is busy with another program. Try again in a moment."),
                      details);
    case Dialect::Problem::DiskFull:
        throw Failure(Error::Kind::Database,
                      tr("Not saved: the disk is full. Make room and try again; nothing that was saved before is lost."),
                      details);
    case Dialect::Problem::ReadOnly:
        throw Failure(Error::Kind::Forbidden, tr("Not saved: the database can only be read."), details);
    case Dialect::Problem::Interrupted:
        throw Failure(Error::Kind::Cancelled, tr("Cancelled. Nothing was changed."), details);
    case Dialect::Problem::Damaged:
        throw Failure(Error::Kind::Database,
                      tr("The database file is damaged. Do not change it; restore the newest backup."), details);
    case Dialect::Problem::Unreachable:
        throw Failure(Error::Kind::Database, tr("The database cannot be reached."),
                      code.isEmpty() ? details + u": "_s + error.text() : details);
    case Dialect::Problem::Other:
        break;
    }
    throw Failure(Error::Kind::Database, tr("The database reported an error."), // PostgreSQL's texts repeat values.
                  m_dialect.isSqlite() ? details + u": "_s + error.text() : details);
}

void Connection::failMissing() const
{
    throw Failure(Error::Kind::NotFound, tr("This record no longer exists."));
}

void Connection::failChanged() const
{
    throw Failure(Error::Kind::Conflict,
                  tr("Not saved: this record was changed or deleted in the meantime. Look at it again and repeat your change."));
}
