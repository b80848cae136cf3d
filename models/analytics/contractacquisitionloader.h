// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractacquisition.h"
#include "models/database/connection.h"

/**
 * Reads how often customers with a contract are lost, in the last twelve whole months or those that \a options choose, and asks for
 * the growth in options.forecast. For the background thread. Without contracts nothing is known, and basis.n is 0.
 */
ContractAcquisitionReport loadContractAcquisition(Connection &db, const ReportOptions &options);

/** How many new customers a target takes, from what they buy; and, where there are contracts, how many a growth takes. */
Report loadAcquisition(Connection &db, const ReportOptions &options);
