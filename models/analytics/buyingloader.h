// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/buyingreports.h"
#include "models/database/connection.h"

/**
 * Reads all purchases once and says how customers buy. For the background thread: about a second per million purchases.
 *
 * The scores compare those that \a options ask for with each other; the model and the time that customers take to buy again are
 * of everybody.
 */
BuyingReports loadBuyingReports(Connection &db, const ReportOptions &options);
