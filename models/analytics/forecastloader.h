// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/forecastreport.h"
#include "models/database/connection.h"

#include <memory>

/** Fits the models to all purchases and asks them what options.forecast says. For the background thread: a few seconds per million customers. */
ForecastReport loadForecastReport(Connection &db, const ReportOptions &options);
/** The same, for who hands it on: it knows every customer. */
std::shared_ptr<const ForecastReport> loadSharedForecast(Connection &db, const ReportOptions &options);
