// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Works out anew, for all customers, what triggers otherwise keep up with every write: the summary columns (number of
 * purchases, revenue, first and last purchase, …) and the search index. For the end of a BulkLoad that took them away.
 */
void recountSummaries(Connection &db);
