// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Takes the indexes and triggers of some tables away while many rows are inserted, and puts them back.
 *
 * Building an index once over all rows is several times faster than keeping it up row by row. Does nothing where
 * the tables already hold more than the rows to come. What the triggers would have kept up is the caller's to recount.
 * Inside the caller's transaction: a failure brings everything back as it was.
 */
class BulkLoad
{
public:
    BulkLoad(Connection &db, const QStringList &tables, qint64 rowsToCome);
    Q_DISABLE_COPY_MOVE(BulkLoad)

    /** Whether the triggers are away, so that the caller has to recount. */
    bool isActive() const { return m_active; }
    void finish();

private:
    Connection &m_db;
    QStringList m_tables;
    QStringList m_putBack;
    bool m_active = false;
};
