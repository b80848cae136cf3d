// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** A transaction that may write. Its first error poisons it: nothing more runs in it, and it only rolls back. */
class Transaction
{
public:
    explicit Transaction(Connection &db) : m_db(db) { m_db.begin(); }
    ~Transaction()
    {
        if (!m_finished)
            m_db.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit()
    {
        m_db.commit();
        m_finished = true;
    }

private:
    Connection &m_db;
    bool m_finished = false;
};

/** Several reads that see one and the same state of the data. */
class Snapshot
{
public:
    explicit Snapshot(Connection &db) : m_db(db) { m_db.beginSnapshot(); }
    ~Snapshot() { m_db.rollback(); }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Connection &m_db;
};
