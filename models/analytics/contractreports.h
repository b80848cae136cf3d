// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/contractflow.h"
#include "models/analytics/report.h"

#include <map>

/** A reason and how many gave it. */
struct ReasonCount
{
    QString reason; // Empty: none was given.
    qint64 count = 0;

    bool operator==(const ReasonCount &) const = default;
};

/** Who left a business that has contracts: it is observed, because contracts end. */
struct ContractChurnReport
{
    ReportBasis basis;
    std::vector<MonthlyFlow> months;
    ContractTotals totals;
    std::vector<ReasonCount> reasons; // Why contracts ended in these months, the most frequent first.
};

/** Who said that they leave: moved to a phase of the lost with a reason, by a person and not by a rule. */
struct StatedLosses
{
    std::map<int, qint64> months; // Customers, by month number.
    std::vector<ReasonCount> reasons;
};

/** Writes definition and warnings into the report's basis. */
void describe(ContractChurnReport &report);

/** The reports on churn and retention from contracts; \a shop holds what purchases say beside them, if there are any. */
Report printableChurn(const ContractChurnReport &report, const std::optional<Report> &shop);
Report printableRetention(const ContractChurnReport &report, const std::optional<Report> &shop);

/** Adds who said that they leave, under "said_so". */
void addStatedLosses(Report &report, const StatedLosses &stated);
