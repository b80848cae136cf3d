// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasemodel.h"

/** What a forecast is asked for. */
struct ForecastOptions
{
    std::optional<PurchaseModelKind> model = {}; // Nothing: the one that fits.
    int horizonWeeks = 52;
    double annualRate = 0.1; // By which money is worth less in a year.
    int years = 1;           // For which customers are valued.
    std::optional<double> target = {}; // Revenue within the horizon, in major units; nothing: as much as before.
    qint64 contractGrowth = 0; // So many customers with a contract more,
    int contractMonths = 1;    // within so many months.
    bool withCourse = false; // The forecast for each part of the horizon,
    bool withValues = false; // the value of each customer,
    bool withSources = false; // and where new customers came from.
};
