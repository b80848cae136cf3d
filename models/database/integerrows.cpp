// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/integerrows.h"

#include "models/database/sqlitebinding.h"

#include <sqlite3.h>

struct IntegerRows::Statement
{
    ~Statement() { sqlite3_finalize(handle); }

    sqlite3_stmt *handle = nullptr;
};

IntegerRows::IntegerRows(Connection &db, const QString &sql, std::vector<SqlValue> values)
    : m_db(db)
    , m_values(std::move(values))
{
    if (!db.sqliteHandle()) {
        m_rows = std::make_unique<Rows>(db.runWith(sql, m_values));
        return;
    }
    m_statement = std::make_unique<Statement>();
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(db.sqliteHandle(), text.constData(), int(text.size()), &m_statement->handle, nullptr) != SQLITE_OK)
        db.failLikeSqlite();
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (bindToSqlite(m_statement->handle, int(i) + 1, m_values[i]) != SQLITE_OK)
            db.failLikeSqlite();
    }
}

IntegerRows::~IntegerRows() = default;

bool IntegerRows::next()
{
    if (m_rows)
        return m_rows->next();
    const int result = sqlite3_step(m_statement->handle);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        m_db.failLikeSqlite();
    return result == SQLITE_ROW;
}

qint64 IntegerRows::at(int column) const
{
    return m_rows ? m_rows->integer(column) : sqlite3_column_int64(m_statement->handle, column);
}

QByteArrayView IntegerRows::utf8(int column) const
{
    if (m_rows)
        return m_texts[column] = m_rows->text(column).toUtf8();
    const int size = sqlite3_column_bytes(m_statement->handle, column);
    return {sqlite3_column_text(m_statement->handle, column), size};
}

bool IntegerRows::isNull(int column) const
{
    return m_rows ? m_rows->isNull(column) : sqlite3_column_type(m_statement->handle, column) == SQLITE_NULL;
}
