// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/purchases/purchase.h"

#include "models/database/connection.h"

#include <QSet>

#include <unordered_map>

/** Stands for a purchase's customer, day and invoice: of a million, two are the same in one import of forty million. */
quint64 invoiceHash(const Purchase &purchase);

/** The purchases that were there before an import, so that the same file imported twice adds nothing twice. */
class KnownPurchases
{
public:
    KnownPurchases(Connection &db, qint64 lookupsToCome);

    /** Whether a purchase of that customer, day and invoice is there. */
    bool hasInvoice(const Purchase &purchase);
    /** Whether one more purchase of that customer, day and amount is there than was asked for before. */
    bool takeLike(const Purchase &purchase);

private:
    struct Key
    {
        qint64 customer;
        qint64 day;
        qint64 amount;

        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        size_t operator()(const Key &key) const { return qHashMulti(0, key.customer, key.day, key.amount); }
    };

    void read(Rows &rows);
    void readCustomer(CustomerId customer);

    Connection &m_db;
    qint64 m_lastId = 0;
    bool m_isAllRead = false;
    QSet<qint64> m_customersRead;
    std::unordered_map<Key, int, KeyHash> m_amounts;
    QSet<quint64> m_invoices; // By invoiceHash().
};
