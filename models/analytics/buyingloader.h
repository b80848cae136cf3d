// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyingreports.h"
#include "models/database/connection.h"

#include <functional>
#include <memory>

/**
 * Reads all purchases once and says how customers buy. For the background thread: about a second per million purchases.
 *
 * The scores compare those that \a options ask for with each other; the model and the time that customers take to buy again are
 * of everybody.
 */
BuyingReports loadBuyingReports(Connection &db, const ReportOptions &options);

/** Where a buyer is found in the figures: small enough to keep a million of them while they are looked at. */
struct BuyerPlace
{
    qint64 customer = 0;
    qint8 recency = 0;
    qint8 worth = 0;
    qint8 status = -1; // Of BuyingStatus; -1: none.
    bool isLaterThanUsual = false;
};

/** The reports without the buyers, whose places stand for them. */
struct BuyingOverview
{
    BuyingReports reports;
    std::vector<BuyerPlace> places;
};

BuyingOverview loadBuyingOverview(Connection &db, const ReportOptions &options);

/** The customers of \a overview whose places are \a wanted: for a data thread, though the database is not asked. */
std::vector<qint64> customersAt(Connection &db, const std::shared_ptr<const BuyingOverview> &overview,
                                const std::function<bool(const BuyerPlace &)> &wanted);
