// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/purchaselines.h"

using namespace Qt::StringLiterals;

std::vector<NamedPurchaseLine> linesOf(Connection &db, CustomerId customer)
{
    Rows rows = db.run(u"SELECT %1, (SELECT name FROM product WHERE product.id = product_id) FROM purchase_line "
                       "WHERE purchase_id IN (SELECT id FROM purchase WHERE customer_id = ?) ORDER BY id"_s.arg(Columns::list<PurchaseLine>()),
                       customer);
    std::vector<NamedPurchaseLine> lines;
    while (rows.next())
        lines.push_back({rows.record<PurchaseLine>(), rows.text(rows.columns() - 1)});
    return lines;
}
