// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/bulkinsert.h"

#include "models/database/sqlitebinding.h"

#include <sqlite3.h>

#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RowsOnSqlite = 50; // Each statement opens a journal of its own and notes the highest id.
constexpr size_t RowsOnPostgres = 500;

} // namespace

struct BulkInsert::Statement
{
    ~Statement() { sqlite3_finalize(handle); }

    sqlite3_stmt *handle = nullptr;
};

BulkInsert::BulkInsert(Connection &db, const QString &table, const QStringList &columns)
    : m_db(db)
    , m_table(table)
    , m_columns(columns)
    , m_rowsPerStatement(db.sqliteHandle() ? RowsOnSqlite : RowsOnPostgres)
{
    if (db.sqliteHandle())
        m_statement = prepared(m_rowsPerStatement);
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::add(std::vector<SqlValue> &&row)
{
    Q_ASSERT(row.size() == size_t(m_columns.size()));
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(row.begin()), std::make_move_iterator(row.end()));
    if (m_waiting.size() >= m_rowsPerStatement * row.size())
        sendBatch();
}

void BulkInsert::flush()
{
    if (!m_waiting.empty())
        sendBatch();
}

void BulkInsert::sendBatch()
{
    for (BulkInsert *parent : m_parents)
        parent->flush();
    const size_t rows = m_waiting.size() / size_t(m_columns.size());
    if (!m_statement)
        m_db.runWith(insertSql(rows), m_waiting);
    else
        runOnSqlite(rows == m_rowsPerStatement ? *m_statement : *prepared(rows));
    m_waiting.clear();
}

std::unique_ptr<BulkInsert::Statement> BulkInsert::prepared(size_t rows)
{
    auto statement = std::make_unique<Statement>();
    const QByteArray sql = insertSql(rows).toUtf8();
    if (sqlite3_prepare_v2(m_db.sqliteHandle(), sql.constData(), int(sql.size()), &statement->handle, nullptr) != SQLITE_OK)
        m_db.failLikeSqlite();
    return statement;
}

void BulkInsert::runOnSqlite(const Statement &statement)
{
    for (size_t i = 0; i < m_waiting.size(); ++i)
        bindToSqlite(statement.handle, int(i) + 1, m_waiting[i]);
    const int result = sqlite3_step(statement.handle);
    sqlite3_reset(statement.handle);
    if (result != SQLITE_DONE)
        m_db.failLikeSqlite();
}

QString BulkInsert::insertSql(size_t rows) const
{
    const QString marks = u'(' + QStringList(m_columns.size(), u"?"_s).join(u',') + u')';
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(m_table, m_columns.join(u", "_s),
                                                  QStringList(qsizetype(rows), marks).join(u','));
}
