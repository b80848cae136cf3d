// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractreports.h"
#include "models/database/connection.h"

/** Reads who left, from contracts. For the background thread. */
ContractChurnReport loadContractChurn(Connection &db, const ReportOptions &options);

/** Reads who said that they leave, up to \a asOf and in the months that \a options list. */
StatedLosses loadStatedLosses(Connection &db, QDate asOf, const ReportOptions &options);

/** The reports on churn and retention: from contracts where there are any, from purchases otherwise, or beside them. */
Report loadChurn(Connection &db, const ReportOptions &options);
Report loadRetention(Connection &db, const ReportOptions &options);
