// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Works out anew everything that is kept beside the records so that lists and figures need not: the summary columns of customers, the
 * search indexes, and what is counted of purchases.
 *
 * In one transaction. Changes no record, so the history does not know of it.
 */
void rebuildSummaries(Connection &db);
