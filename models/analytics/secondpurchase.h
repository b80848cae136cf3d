// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "models/analytics/survival.h"

/** How long something lasted in one group of customers, in days. */
struct SurvivalTimes
{
    QString name; // Of the owner, source or segment; empty: of those who have none, or of everybody.
    SurvivalBuilder times;
};

/** How long customers took to buy for the second time; who has not yet is censored on the as-of day. */
struct SecondPurchaseTimes
{
    ReportBasis basis;
    std::vector<SurvivalTimes> groups; // Everybody, or those of options.by that have customers, the most frequent first.
};
