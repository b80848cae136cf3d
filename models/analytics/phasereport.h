// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"

/** A phase and how many customers are in it on the as-of day and were at the end of each month. */
struct PhaseCounts
{
    qint64 phase = 0;
    QString name;
    QString role;  // See PhaseRole.
    int color = 0; // Index into the theme's phase colours.
    qint64 customers = 0;
    std::vector<qint64> atEndOfMonth;
};

/** Customers per phase, now and over time. */
struct PhaseReport
{
    ReportBasis basis;
    std::vector<int> months;         // See monthNumber(); the last one ends on the as-of day.
    std::vector<PhaseCounts> phases; // In the order of the life cycle; those of another one only if somebody was in them.
};

/** Writes the definition into the report's basis. */
void describe(PhaseReport &report);

Report printable(const PhaseReport &report);
