// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/rebuild.h"

#include "models/customers/summaries.h"
#include "models/database/transaction.h"
#include "models/history/settlesummaries.h"

using namespace Qt::StringLiterals;

void rebuildSummaries(Connection &db)
{
    Transaction transaction(db);
    // What is recounted are those who have purchases.
    db.run(u"UPDATE customer SET purchases = 0, purchase_days = 0, revenue = 0, first_purchase_day = NULL, last_purchase_day = NULL, "
           "usual_gap_days = NULL WHERE (purchases <> 0 OR purchase_days <> 0 OR revenue <> 0 OR first_purchase_day IS NOT NULL OR "
           "last_purchase_day IS NOT NULL OR usual_gap_days IS NOT NULL) AND NOT EXISTS "
           "(SELECT 1 FROM purchase WHERE purchase.customer_id = customer.id)"_s);
    recountSummaries(db);
    settleSummaries(db);
    transaction.commit();
}
