// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"

using namespace Qt::StringLiterals;

namespace {

QStringList texts(Rows rows)
{
    QStringList all;
    while (rows.next())
        all.append(rows.text(0));
    return all;
}

} // namespace

std::vector<NamedContract> ContractStore::of(CustomerId customer)
{
    Rows rows = m_db.run(u"SELECT %1, (SELECT name FROM product WHERE product.id = contract.product_id) FROM contract WHERE customer_id = ? "
                         "ORDER BY CASE WHEN ended_day IS NULL THEN 0 ELSE 1 END, ended_day DESC, started_day DESC, id DESC"_s.arg(Columns::list<Contract>()),
                         customer);
    std::vector<NamedContract> contracts;
    while (rows.next())
        contracts.push_back({rows.record<Contract>(), rows.text(rows.columns() - 1)});
    return contracts;
}

bool ContractStore::areThereAny()
{
    return m_db.run(u"SELECT 1 FROM contract LIMIT 1"_s).next();
}

QHash<ProductId, QString> ContractStore::productNames()
{
    QHash<ProductId, QString> names;
    for (const Product &product : m_db.select<Product>(u"WHERE id IN (SELECT product_id FROM contract)"_s))
        names.insert(product.id, product.name);
    return names;
}

QStringList ContractStore::products(int limit)
{
    return texts(m_db.run(u"SELECT product.name FROM contract JOIN product ON product.id = contract.product_id "
                          "GROUP BY product.id, product.name ORDER BY count(*) DESC, product.name LIMIT ?"_s,
                          limit));
}

QStringList ContractStore::reasons(int limit)
{
    return texts(m_db.run(u"SELECT reason FROM contract WHERE reason <> '' GROUP BY reason ORDER BY count(*) DESC, reason LIMIT ?"_s, limit));
}
