// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/churn.h"
#include "models/analytics/report.h"

/** Who came back, by the month they first bought in. */
struct CohortReport
{
    ReportBasis basis;
    CohortMeasure measure = CohortMeasure::Customers;
    QString currency; // Of the cells' revenue.
    std::vector<Cohort> cohorts;
    std::vector<PooledCell> pooled;
};

/** Who bought in a month and again in the next; see RetentionBuilder. */
struct RetentionReport
{
    ReportBasis basis;
    std::vector<MonthlyFlow> months;
};

/** Who fell silent and who came back; see ChurnBuilder. */
struct ChurnReport
{
    ReportBasis basis;
    int days = 365;
    ChurnHistory history;
};

/** The three that are counted from purchases, in one reading of them. */
struct PurchaseReports
{
    CohortReport cohorts;
    RetentionReport retention;
    ChurnReport churn;
};

/** Writes the definition, and what the reader must know about this figure, into the report's basis. */
void describe(CohortReport &report);
void describe(RetentionReport &report);
void describe(ChurnReport &report);

Report printable(const CohortReport &report);
Report printable(const RetentionReport &report);
Report printable(const ChurnReport &report);
