// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/bulkload.h"
#include "models/exchange/customerwriter.h"
#include "models/purchases/purchase.h"

#include <unordered_map>

/** Stores many purchases with their lines and new products, as part of an operation. */
class PurchaseWriter
{
public:
    /** Without an operation nothing is stored. */
    PurchaseWriter(Connection &db, Operation *operation, CustomerWriter &customers, qint64 rowsToCome);

    void add(Purchase &purchase);
    /** The product of that name, made if there is none. */
    ProductId product(const QString &name);
    void add(PurchaseLine &line);
    /** Adds to the amount of a purchase that add() stored already. */
    void addLater(PurchaseId purchase, qint64 amount) { m_laterAmounts[purchase.value] += amount; }
    /** Sends what waits, notes it in the history, and brings indexes and the customers' sums back. */
    void finish();

    qint64 count() const { return m_count; }

private:
    Connection &m_db;
    Operation *m_operation;
    CustomerWriter &m_customers;
    std::optional<BulkLoad> m_load;
    std::optional<BulkRecords<Product>> m_newProducts;
    std::optional<BulkRecords<Purchase>> m_purchases;
    std::optional<BulkRecords<PurchaseLine>> m_lines;
    std::unordered_map<QString, ProductId> m_products; // By folded name.
    std::unordered_map<qint64, qint64> m_laterAmounts;
    qint64 m_count = 0;
};
