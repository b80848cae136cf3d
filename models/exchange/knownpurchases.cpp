// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/knownpurchases.h"

#include <array>

using namespace Qt::StringLiterals;

static_assert(sizeof(size_t) >= sizeof(quint64), "qHash() has to be wide enough to stand for an invoice.");

quint64 invoiceHash(const Purchase &purchase)
{
    static const size_t seed = QHashSeed::globalSeed();
    const std::array<quint64, 3> parts{quint64(purchase.customer.value), quint64(purchase.day.toJulianDay()),
                                       qHash(purchase.invoice, seed)};
    return qHashBits(parts.data(), sizeof(parts), seed);
}

KnownPurchases::KnownPurchases(Connection &db, qint64 lookupsToCome)
    : m_db(db)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0), count(*) FROM purchase"_s);
    rows.next();
    m_lastId = rows.integer(0);
    m_isAllRead = lookupsToCome > rows.integer(1);
    if (m_isAllRead && m_lastId > 0) {
        Rows all = db.run(u"SELECT customer_id, day, amount, invoice FROM purchase"_s);
        read(all);
    }
}

bool KnownPurchases::hasInvoice(const Purchase &purchase)
{
    readCustomer(purchase.customer);
    return !m_invoices.isEmpty() && m_invoices.contains(invoiceHash(purchase));
}

bool KnownPurchases::takeLike(const Purchase &purchase)
{
    readCustomer(purchase.customer);
    if (m_amounts.empty())
        return false;
    const auto found = m_amounts.find({purchase.customer.value, dayNumber(purchase.day), purchase.amount});
    if (found == m_amounts.end() || found->second == 0)
        return false;
    --found->second;
    return true;
}

void KnownPurchases::readCustomer(CustomerId customer)
{
    if (m_isAllRead || m_lastId == 0 || m_customersRead.contains(customer.value))
        return;
    m_customersRead.insert(customer.value);
    Rows rows = m_db.run(u"SELECT customer_id, day, amount, invoice FROM purchase WHERE customer_id = ? AND id <= ?"_s,
                         customer, m_lastId);
    read(rows);
}

void KnownPurchases::read(Rows &rows)
{
    while (rows.next()) {
        const Purchase purchase{.customer = {rows.integer(0)}, .day = dateOfDay(rows.integer(1)), .invoice = rows.text(3)};
        ++m_amounts[{rows.integer(0), rows.integer(1), rows.integer(2)}];
        if (!purchase.invoice.isEmpty())
            m_invoices.insert(invoiceHash(purchase));
    }
}
