// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlvalue.h"

#include <QStringList>

#include <vector>

/** SQL that was written into the program: it cannot hold anything that was typed. */
class SqlLiteral
{
public:
    constexpr SqlLiteral() = default;
    consteval SqlLiteral(const char *sql) : m_sql(sql) {}

    bool isEmpty() const { return *m_sql == '\0'; }
    QString text() const { return QString::fromLatin1(m_sql); }

private:
    const char *m_sql = "";
};

/** A condition for WHERE, or another part of a statement, and the values of its ? in order. */
struct SqlCondition
{
    QString sql; // Empty: always true.
    std::vector<SqlValue> values;
};

/** That \a first and \a second are true. */
SqlCondition both(SqlCondition first, const SqlCondition &second);

/** "(a AND b) AND (c AND d)": SQLite refuses expressions deeper than 1,000, and takes a chain for deep. */
QString balanced(const QStringList &parts, const QString &between);
