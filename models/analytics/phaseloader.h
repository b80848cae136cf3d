// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phasereport.h"
#include "models/database/connection.h"

/** Customers per phase now and at the end of each month. For the background thread. */
PhaseReport loadPhaseReport(Connection &db, const ReportOptions &options);
