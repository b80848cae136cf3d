// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketreports.h"
#include "models/customers/customer.h"
#include "models/database/connection.h"

#include <memory>

/** What was bought together in the period of \a options. For the background thread: some seconds for millions of lines. */
BasketReport loadBasketReport(Connection &db, const ReportOptions &options);

/** What was bought after what, by the customers of \a options. For the background thread, likewise. */
NextProductCounter loadNextProductCounts(Connection &db, const ReportOptions &options);

/** The same of a part of the customers where there are very many, who say the same in a tenth of the time. */
NextProductCounter loadNextProductSample(Connection &db);

/** What \a customer may buy next, going by \a counts. */
NextProductReport loadNextProducts(Connection &db, const NextProductCounter &counts, CustomerId customer, const ReportOptions &options);

/** What a customer may buy next, and what that was told by; null where nothing is known that they bought. */
struct NextProductAnswer
{
    std::shared_ptr<const NextProductCounter> counts;
    NextProductReport report;
};

/** The answer for \a customer by \a known counts, else by those of loadNextProductSample(). */
NextProductAnswer answerNextProducts(Connection &db, CustomerId customer, const std::shared_ptr<const NextProductCounter> &known,
                                     const ReportOptions &options);

/** The same for options.customer, everything counted anew. */
NextProductReport loadNextProductReport(Connection &db, const ReportOptions &options);

/** Who bought the products \a a and \a b in one purchase, counted as by loadBasketReport(). */
std::vector<qint64> customersOfPair(Connection &db, qint64 a, qint64 b, const ReportOptions &options);
