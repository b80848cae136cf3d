// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketreports.h"
#include "models/customers/customer.h"
#include "models/database/connection.h"

/** What was bought together in the period of \a options. For the background thread: some seconds for millions of lines. */
BasketReport loadBasketReport(Connection &db, const ReportOptions &options);

/** What was bought after what, by the customers of \a options. For the background thread, likewise. */
NextProductCounter loadNextProductCounts(Connection &db, const ReportOptions &options);

/** The same of a part of the customers where there are very many, who say the same in a tenth of the time. */
NextProductCounter loadNextProductSample(Connection &db);

/** Whether any product is known that \a customer bought. */
bool hasProducts(Connection &db, CustomerId customer);

/** What \a customer may buy next, going by \a counts. */
NextProductReport loadNextProducts(Connection &db, const NextProductCounter &counts, CustomerId customer, const ReportOptions &options);

/** The same for options.customer, everything counted anew. */
NextProductReport loadNextProductReport(Connection &db, const ReportOptions &options);

/** Who bought the products \a a and \a b in one purchase, counted as by loadBasketReport(). */
std::vector<qint64> customersOfPair(Connection &db, qint64 a, qint64 b, const ReportOptions &options);
