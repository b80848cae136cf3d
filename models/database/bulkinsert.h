// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <memory>

/**
 * Inserts many rows of one table, hundreds of thousands a second, inside the caller's transaction.
 *
 * Sends statements of many rows; SQLite's through its own interface, prepared once.
 */
class BulkInsert
{
public:
    BulkInsert(Connection &db, const QString &table, const QStringList &columns);
    /** Drops what flush() has not sent: a Failure is on its way, or flush() was called. */
    ~BulkInsert();
    Q_DISABLE_COPY_MOVE(BulkInsert)

    /** Adds a row with a value for each column. */
    void add(std::vector<SqlValue> &&row);
    /** Sends what is still waiting. Must be called after the last row. */
    void flush();
    /** Sends \a parent's rows before its own, which refer to them. */
    void sendAfter(BulkInsert &parent) { m_parents.push_back(&parent); }

private:
    struct Statement;

    std::unique_ptr<Statement> prepared(size_t rows);
    void runOnSqlite(const Statement &statement);
    void sendBatch();
    QString insertSql(size_t rows) const;

    Connection &m_db;
    QString m_table;
    QStringList m_columns;
    size_t m_rowsPerStatement;
    std::unique_ptr<Statement> m_statement; // SQLite only; for that many rows.
    std::vector<SqlValue> m_waiting;
    std::vector<BulkInsert *> m_parents;
};

/**
 * Inserts many records of one kind under ids in one run, starting after the highest the table ever had.
 *
 *     BulkRecords<Customer> customers(db);
 *     customers.add(customer); // sets customer.id
 *     customers.finish();
 */
template<typename Record>
class BulkRecords
{
public:
    explicit BulkRecords(Connection &db)
        : m_db(db)
        , m_insert(db, tableName<Record>(), Columns::stored<Record>())
    {
        for (const QString &lock : db.dialect().lockForBulk(tableName<Record>()))
            db.run(lock);
        Rows rows = db.run(db.dialect().highestId(tableName<Record>()));
        rows.next();
        m_last = rows.integer(0);
        m_first = m_last + 1;
    }

    void add(Record &record)
    {
        record.id.value = ++m_last;
        if constexpr (requires { record.version; })
            record.version = 1;
        m_row.clear();
        Columns::forEachStored(record, [this](QLatin1StringView, SqlValue value) { m_row.push_back(std::move(value)); });
        m_insert.add(std::move(m_row));
    }

    /** Says that the records refer to those of \a parent, which has to live as long. */
    template<typename Parent>
    void referTo(BulkRecords<Parent> &parent)
    {
        m_insert.sendAfter(parent.insert());
    }

    void finish()
    {
        m_insert.flush();
        if (const QString sql = m_db.dialect().continueIdsAfter(tableName<Record>(), m_last); !sql.isEmpty() && count() > 0)
            m_db.run(sql);
    }

    qint64 first() const { return m_first; }
    qint64 last() const { return m_last; }
    qint64 count() const { return m_last - m_first + 1; }
    BulkInsert &insert() { return m_insert; }

private:
    Connection &m_db;
    BulkInsert m_insert;
    std::vector<SqlValue> m_row;
    qint64 m_first = 0;
    qint64 m_last = 0;
};
