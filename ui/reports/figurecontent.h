// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/report.h"
#include "ui/charts/chartcontent.h"
#include "ui/reports/customergroup.h"

/** What a figure shows of a report. */
struct FigureContent
{
    ChartContent chart;
    QString summary;
    ReportBasis basis;
    QString notEnough; // Why there is nothing to see; empty if there is.
    int latest = -1;   // The category that the figure's button opens; -1: none.
    /** The groups of customers at a category, and of one series only if that is not -1. */
    std::function<std::vector<CustomerGroup>(int category, int series)> groupsAt;
};

/** The last \a most of \a values, or all of them if \a most is 0. */
template<typename Value>
std::vector<Value> lastOf(const std::vector<Value> &values, int most)
{
    const auto count = qsizetype(values.size());
    return {most > 0 && count > most ? values.end() - most : values.begin(), values.end()};
}
