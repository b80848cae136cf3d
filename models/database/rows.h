// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlvalue.h"
#include "models/database/table.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <memory>
#include <unordered_map>

class Connection;
class StatementCache;

/**
 * The rows that a statement returned, read one after the other. Keeps its statement busy until it goes out of scope.
 *
 * Does not outlive its connection.
 */
class Rows
{
public:
    Rows(Connection &db, std::unique_ptr<QSqlQuery> query, QString sql, std::shared_ptr<StatementCache> cache);
    ~Rows();
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) = delete;

    /** Throws Failure if the statement fails half-way, for example because it was interrupted. */
    bool next();
    /** How many rows the statement inserted, changed or deleted. */
    qint64 affected() const { return m_query->numRowsAffected(); }

    int columns() const { return m_query->record().count(); }
    QString name(int column) const { return m_query->record().fieldName(column); }

    SqlValue value(int column) const { return SqlValue::fromVariant(m_query->value(column)); }
    bool isNull(int column) const { return m_query->isNull(column); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    template<typename T>
    T as(int column) const
    {
        return value(column).as<T>();
    }

    /** The current row, selected with Columns::list<Record>(), starting at \a column. */
    template<typename Record>
    Record record(int column = 0) const
    {
        Record record;
        Columns::forEachMember<Record>([&](const auto &each) { value(column++).read(record.*each.member); });
        return record;
    }

private:
    Connection *m_db;
    std::unique_ptr<QSqlQuery> m_query;
    QString m_sql; // Empty: not to be kept.
    std::shared_ptr<StatementCache> m_cache;
};

/** Prepared statements that wait for their next use, by their text. */
class StatementCache
{
public:
    std::unique_ptr<QSqlQuery> take(const QString &sql);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    void clear() { m_idle.clear(); }

private:
    static constexpr size_t Capacity = 256;

    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_idle;
};
