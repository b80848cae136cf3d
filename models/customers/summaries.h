// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Works out anew what triggers otherwise keep up with every write: the summary columns (number of purchases, revenue,
 * first and last purchase, …) and the search index. For the end of a BulkLoad that took the triggers away.
 */
void recountSummaries(Connection &db);

/** The part of it that searching, tags and further e-mail addresses and phone numbers need. */
void rebuildSearch(Connection &db);

/** The part of it that a load of purchases alone needs: everybody who has any. What is counted across customers follows at the commit. */
void recountPurchases(Connection &db);
