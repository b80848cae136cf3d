// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/settlesummaries.h"

#include "models/analytics/purchasecountloader.h"

void settleSummaries(Connection &db)
{
    settlePurchaseCounts(db);
}

void noteAllSummaries(Connection &db)
{
    noteAllPurchaseCounts(db);
}
