// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/basketreports.h"
#include "models/customers/customer.h"
#include "models/database/connection.h"

/** What was bought together in the period of \a options. For the background thread: some seconds for millions of lines. */
BasketReport loadBasketReport(Connection &db, const ReportOptions &options);

/** What was bought after what, by the customers of \a options. For the background thread, likewise. */
NextProductCounter loadNextProductCounts(Connection &db, const ReportOptions &options);

/** What \a customer may buy next, going by \a counts. */
NextProductReport loadNextProducts(Connection &db, const NextProductCounter &counts, CustomerId customer, const ReportOptions &options);

/** The same for options.customer, everything counted anew. */
NextProductReport loadNextProductReport(Connection &db, const ReportOptions &options);
