// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasecounts.h"
#include "models/database/connection.h"

/**
 * Customers are counted in blocks of so many, by their ids: one block takes half a millisecond to count, and all blocks of a
 * million customers take some hundredths of a second to add up. The triggers on purchase know the number, too.
 */
inline constexpr qint64 CustomersPerBlock = 512;

/**
 * The counts of all purchases up to and including \a asOf: added up from those that are kept. Only blocks that are noted as
 * outdated, or in which something is dated later than \a asOf, are counted from their purchases.
 */
PurchaseCounts loadPurchaseCounts(Connection &db, QDate asOf);

/**
 * Counts the blocks anew that triggers noted, because a purchase in them was added, changed or taken away, and keeps the counts.
 *
 * Part of the transaction that changed the purchases. Two that changed the same block on a server wait for each other here, in the
 * order of the blocks, so the second counts what the first committed.
 */
void settlePurchaseCounts(Connection &db);

/** Notes all blocks as outdated: after purchases were loaded without triggers, and to begin anew. */
void noteAllPurchaseCounts(Connection &db);

/** Blocks whose kept counts are not what their purchases say, at most \a most. */
std::vector<qint64> wrongPurchaseCounts(Connection &db, int most);
