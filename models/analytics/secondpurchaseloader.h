// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/secondpurchase.h"
#include "models/database/connection.h"

/**
 * Reads the times to the second purchase of those whose first one lies in the period of \a options. For the background
 * thread, within a Snapshot.
 */
SecondPurchaseTimes loadSecondPurchaseTimes(Connection &db, const ReportOptions &options);
