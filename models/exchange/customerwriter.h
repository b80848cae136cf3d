// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/bulkload.h"
#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/**
 * Stores many new customers, each with its first phase visit, as part of an operation.
 *
 * Takes the indexes away only once many have come: a file may hold few customers who are not known.
 */
class CustomerWriter
{
public:
    /** Without an operation nothing is stored; the customers get ids all the same. */
    CustomerWriter(Connection &db, Operation *operation, qint64 rowsToCome);

    /** Stores a customer who has a phase, and sets its id. */
    void add(Customer &customer);
    /** Sends what waits and notes it in the history. */
    void finish();
    /** Brings indexes and full-text search back. After the last write to the tables. */
    void putIndexesBack();

    qint64 count() const { return m_count; }
    /** For records that refer to the customers; null without an operation. */
    BulkRecords<Customer> *customers() { return m_customers ? &*m_customers : nullptr; }

private:
    Connection &m_db;
    Operation *m_operation;
    qint64 m_rowsToCome;
    std::optional<BulkLoad> m_load;
    std::optional<BulkRecords<Customer>> m_customers;
    std::optional<BulkRecords<PhaseVisit>> m_visits;
    qint64 m_count = 0;
};
