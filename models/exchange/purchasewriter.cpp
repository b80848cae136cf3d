// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/purchasewriter.h"

#include "models/customers/summaries.h"

using namespace Qt::StringLiterals;

PurchaseWriter::PurchaseWriter(Connection &db, Operation *operation, CustomerWriter &customers, qint64 rowsToCome)
    : m_db(db)
    , m_operation(operation)
    , m_customers(customers)
{
    if (!operation)
        return;
    Rows rows = db.run(u"SELECT folded_name, id FROM product"_s);
    while (rows.next())
        m_products.emplace(rows.text(0), ProductId{rows.integer(1)});
    m_load.emplace(db, QStringList{u"purchase"_s, u"purchase_line"_s}, rowsToCome);
    m_newProducts.emplace(db);
    m_purchases.emplace(db);
    m_purchases->referTo(*customers.customers());
    m_lines.emplace(db);
    m_lines->referTo(*m_newProducts);
    m_lines->referTo(*m_purchases);
}

void PurchaseWriter::add(Purchase &purchase)
{
    ++m_count;
    if (m_operation)
        m_purchases->add(purchase);
    else
        purchase.id.value = m_count;
}

ProductId PurchaseWriter::product(const QString &name)
{
    ProductId &id = m_products[folded(name)];
    if (!id && m_operation) {
        Product product{.name = name};
        m_newProducts->add(product);
        id = product.id;
    }
    return id;
}

void PurchaseWriter::add(PurchaseLine &line)
{
    if (m_operation)
        m_lines->add(line);
}

void PurchaseWriter::finish()
{
    if (!m_operation)
        return;
    m_customers.finish();
    m_newProducts->finish();
    m_purchases->finish();
    m_lines->finish();
    for (const auto &[purchase, amount] : m_laterAmounts)
        m_db.run(u"UPDATE purchase SET amount = amount + ? WHERE id = ?"_s, amount, purchase);
    m_operation->added(*m_newProducts);
    m_operation->added(*m_purchases);
    m_operation->added(*m_lines);
    m_load->finish();
    if (m_load->isActive())
        recountPurchases(m_db);
    m_customers.putIndexesBack();
}
