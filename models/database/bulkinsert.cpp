// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/bulkinsert.h"

#include "models/database/sqlitebinding.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RowsPerStatement = 500; // For PostgreSQL.

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
{
    if (!db.sqliteHandle())
        return;
    m_statement = std::make_unique<Statement>();
    const QByteArray sql = insertSql(1).toUtf8();
    if (sqlite3_prepare_v2(db.sqliteHandle(), sql.constData(), int(sql.size()), &m_statement->handle, nullptr) != SQLITE_OK)
        db.failLikeSqlite();
}

BulkInsert::~BulkInsert() = default;

void BulkInsert::add(const std::vector<SqlValue> &row)
{
    Q_ASSERT(row.size() == size_t(m_columns.size()));
    if (m_statement) {
        addToSqlite(row);
        return;
    }
    m_waiting.insert(m_waiting.end(), row.begin(), row.end());
    if (m_waiting.size() >= RowsPerStatement * row.size())
        sendBatch();
}

void BulkInsert::flush()
{
    if (!m_waiting.empty())
        sendBatch();
}

void BulkInsert::addToSqlite(const std::vector<SqlValue> &row)
{
    for (size_t i = 0; i < row.size(); ++i)
        bindToSqlite(m_statement->handle, int(i) + 1, row[i]);
    const int result = sqlite3_step(m_statement->handle);
    sqlite3_reset(m_statement->handle);
    if (result != SQLITE_DONE)
        m_db.failLikeSqlite();
}

void BulkInsert::sendBatch()
{
    for (BulkInsert *parent : m_parents)
        parent->flush();
    m_db.runWith(insertSql(m_waiting.size() / size_t(m_columns.size())), m_waiting);
    m_waiting.clear();
}

QString BulkInsert::insertSql(size_t rows) const
{
    const QString marks = u'(' + QStringList(m_columns.size(), u"?"_s).join(u',') + u')';
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(m_table, m_columns.join(u", "_s),
                                                  QStringList(qsizetype(rows), marks).join(u','));
}
