// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/database/recordshape.h"

/** Changes many rows of one table by statements of many rows, and counts their versions up. Inside the caller's transaction. */
class BulkUpdate
{
public:
    /** \a columns have a member or are derived. */
    BulkUpdate(Connection &db, const RecordShape &shape, const QStringList &columns);
    /** Drops what flush() has not sent: a Failure is on its way, or flush() was called. */
    ~BulkUpdate() = default;
    Q_DISABLE_COPY_MOVE(BulkUpdate)

    /** Gives the record \a id a value for each column. */
    void add(qint64 id, const std::vector<SqlValue> &values);
    /** Sends what is still waiting. Must be called after the last row. */
    void flush();

private:
    QString updateSql(size_t rows) const;

    Connection &m_db;
    QString m_table;
    QStringList m_columns;
    QString m_row; // "(?, ?, …)", the types said.
    std::vector<SqlValue> m_waiting;
    size_t m_rows = 0;
};
