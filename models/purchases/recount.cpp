// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/purchases/recount.h"

using namespace Qt::StringLiterals;

void recountPurchases(Connection &db)
{
    db.run(u"UPDATE customer SET purchases = counted.purchases, revenue = counted.revenue, "
           "first_purchase_day = counted.first_day, last_purchase_day = counted.last_day "
           "FROM (SELECT customer_id, count(*) FILTER (WHERE amount > 0) AS purchases, sum(amount) AS revenue, "
           "min(day) FILTER (WHERE amount > 0) AS first_day, max(day) FILTER (WHERE amount > 0) AS last_day "
           "FROM purchase GROUP BY customer_id) AS counted WHERE counted.customer_id = customer.id"_s);
}
