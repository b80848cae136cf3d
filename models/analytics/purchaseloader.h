// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasereports.h"
#include "models/database/connection.h"

#include <functional>

/** One purchase, or a return if \c amount is negative, as the analytics read it. */
struct PurchaseEntry
{
    qint64 customer = 0;
    qint64 day = 0;    // Day number.
    qint64 amount = 0; // Minor units.
};

/**
 * Hands every purchase up to and including \a asOf to \a take, ordered by customer, then day: the order of a covering
 * index, read in pages, so that it needs no memory whatever the number. Purchases in \a currency only, unless it is empty.
 */
void streamPurchases(Connection &db, QDate asOf, const QString &currency,
                     const std::function<void(const PurchaseEntry &)> &take);

/** Whether anything was bought in another currency than \a currency: two looks at an index. */
bool hasOtherCurrencies(Connection &db, const QString &currency);

/**
 * The currency to read purchases up to \a asOf in: empty, which means all, if those that options are about are in no other than
 * \a currency. Otherwise adds to \a warnings how many are left out.
 */
QString currencyToRead(Connection &db, const QString &currency, QDate asOf, const ReportOptions &options, QStringList &warnings);

/**
 * The day up to which a shop is observed if nobody says otherwise: \a today, or, if nothing was bought for more than a
 * month before it, the day of the last purchase. The months since would show a loss where there are only no data.
 */
QDate observationEnd(Connection &db, QDate today);

/**
 * The reports that are counted from purchases, see loadPurchaseCounts(). For the background thread: of some customers only, of another
 * number of days, or revenue in one currency of several, they are counted from all purchases, which takes about a second per million.
 */
PurchaseReports loadPurchaseReports(Connection &db, const ReportOptions &options);
