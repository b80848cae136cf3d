// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/survivalreport.h"
#include "models/database/connection.h"

/** Reads how long contracts last, or how long customers took to buy again, as \a options ask for. For the background thread. */
SurvivalReport loadSurvivalReport(Connection &db, const ReportOptions &options);
