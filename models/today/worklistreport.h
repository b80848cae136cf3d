// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "models/database/connection.h"
#include "models/today/worklist.h"

/** Today's list as a report: at most \a limit lines of it if that is positive, and only those of the customers that \a query means. */
Report worklistReport(Connection &db, const WorklistFilter &filter, int limit, const QString &query = {});
