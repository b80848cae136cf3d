// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/knownpurchases.h"

using namespace Qt::StringLiterals;

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
    return m_invoices.contains(invoiceKey(purchase.customer.value, dayNumber(purchase.day), purchase.invoice));
}

bool KnownPurchases::takeLike(const Purchase &purchase)
{
    readCustomer(purchase.customer);
    const auto found = m_amounts.find({purchase.customer.value, dayNumber(purchase.day), purchase.amount});
    if (found == m_amounts.end() || found->second == 0)
        return false;
    --found->second;
    return true;
}

QString KnownPurchases::invoiceKey(qint64 customer, qint64 day, const QString &invoice)
{
    return QString::number(customer) + u'\n' + QString::number(day) + u'\n' + invoice;
}

void KnownPurchases::readCustomer(CustomerId customer)
{
    if (m_isAllRead || m_lastId == 0 || !m_customersRead.insert(customer.value).second)
        return;
    Rows rows = m_db.run(u"SELECT customer_id, day, amount, invoice FROM purchase WHERE customer_id = ? AND id <= ?"_s,
                         customer, m_lastId);
    read(rows);
}

void KnownPurchases::read(Rows &rows)
{
    while (rows.next()) {
        const qint64 customer = rows.integer(0);
        const qint64 day = rows.integer(1);
        ++m_amounts[{customer, day, rows.integer(2)}];
        if (const QString invoice = rows.text(3); !invoice.isEmpty())
            m_invoices.insert(invoiceKey(customer, day, invoice));
    }
}
