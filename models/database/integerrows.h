// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <map>

/**
 * The rows of a query for whole numbers, for reports that read millions of them: on SQLite without the QVariant that Rows
 * makes of every value. Functions throw Failure when the statement fails.
 *
 * A text that is seldom there, such as a reason, can be read along as UTF-8.
 */
class IntegerRows
{
public:
    IntegerRows(Connection &db, const QString &sql, std::vector<SqlValue> values);
    ~IntegerRows();
    Q_DISABLE_COPY_MOVE(IntegerRows)

    bool next();
    /** 0 for NULL. */
    qint64 at(int column) const;
    bool isNull(int column) const;
    /** Valid until the column is read again or next() is called. */
    QByteArrayView utf8(int column) const;

private:
    struct Statement;

    Connection &m_db;
    const std::vector<SqlValue> m_values;   // Bound to m_statement, which does not copy them.
    std::unique_ptr<Statement> m_statement; // On SQLite,
    std::unique_ptr<Rows> m_rows;           // elsewhere.
    mutable std::map<int, QByteArray> m_texts; // Of m_rows, by column, while somebody looks at them.
};
