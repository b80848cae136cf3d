// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasemodel.h"
#include "models/database/connection.h"

/** How customers buy, as far as what was observed until a day can tell. */
struct PurchaseFit
{
    QDate fittedOn;
    QDate observedUntil;
    std::optional<PurchaseModel> model; // Nothing: there was not enough to fit.

    bool operator==(const PurchaseFit &) const = default;

    /** What \a first and \a last purchase and the number of days with one mean to the model; nothing for who never bought. */
    std::optional<PurchaseHistory> history(QDate first, QDate last, qint64 purchaseDays) const;
    /** The chance that such a customer buys within \a days from the end of what was observed; nothing if it cannot be told. */
    std::optional<double> chanceToBuy(QDate first, QDate last, qint64 purchaseDays, qint64 days) const;
};

/** What everybody bought until \a observedUntil, from the summary columns of the customers: one reading of an index. */
PurchasePatterns loadPurchasePatterns(Connection &db, QDate observedUntil);

/** Fits the model to all purchases. For the background thread: about a second for a million customers. */
PurchaseFit fitPurchases(Connection &db, QDate today);

/** The fit that the database keeps, whatever its age; nothing if there never was one. */
std::optional<PurchaseFit> storedPurchaseFit(Connection &db);
/** Keeps \a fit in place of the former one. It can be worked out again at any time, so the history does not know of it. */
void storePurchaseFit(Connection &db, const PurchaseFit &fit);
