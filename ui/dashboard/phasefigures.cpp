// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/phasefigures.h"

#include "models/analytics/calendarmonth.h"
#include "ui/common/formats.h"

#include <algorithm>

FigureContent PhaseFigures::now(const PhaseReport &report)
{
    FigureContent figure;
    figure.basis = report.basis;
    figure.chart.categoryTitle = tr("Phase");
    figure.chart.valueTitle = tr("Customers");
    ChartSeries customers{tr("Customers")};
    const PhaseCounts *fullest = nullptr;
    for (const PhaseCounts &phase : report.phases) {
        figure.chart.categories.append(phase.name);
        customers.values.append(double(phase.customers));
        if (!fullest || phase.customers > fullest->customers)
            fullest = &phase;
    }
    figure.chart.series = {customers};
    if (report.basis.n == 0) {
        figure.notEnough = tr("There are no customers yet.");
        return figure;
    }
    figure.latest = int(fullest - report.phases.data());
    figure.summary = tr("%Ln customer(s). The fullest phase is %1 with %2.", nullptr, int(report.basis.n))
                         .arg(fullest->name, numberText(fullest->customers));
    figure.groupsAt = [phases = report.phases, asOf = report.basis.asOf](int category, int) {
        const PhaseCounts &phase = phases.at(size_t(category));
        return std::vector{customerGroup(tr("In %1 on %2").arg(phase.name, dateText(asOf)), phase.customers,
                                         &FigureCustomerLoader::inPhase, PhaseId{phase.phase}, monthNumber(asOf), asOf)};
    };
    return figure;
}

FigureContent PhaseFigures::overTime(const PhaseReport &report, int months)
{
    const std::vector<int> shown = lastOf(report.months, months);
    const size_t skipped = report.months.size() - shown.size();
    FigureContent figure;
    figure.basis = report.basis;
    figure.chart.categoryTitle = tr("End of the month");
    figure.chart.valueTitle = tr("Customers");
    for (const int month : shown) {
        figure.chart.categories.append(shortMonthText(firstOfMonth(month)));
        figure.chart.unfinished += isMonthOver(month, report.basis.asOf) ? 0 : 1;
    }
    for (const PhaseCounts &phase : report.phases) {
        ChartSeries series{phase.name};
        series.color = phase.color;
        for (size_t i = skipped; i < report.months.size(); ++i)
            series.values.append(double(phase.atEndOfMonth[i]));
        figure.chart.series.append(series);
    }
    if (shown.size() < 2) {
        figure.notEnough = tr("The phases have been followed for less than two months.");
        return figure;
    }
    figure.latest = int(shown.size()) - 1;
    figure.groupsAt = [phases = report.phases, shown, skipped, asOf = report.basis.asOf](int category, int series) {
        const int month = shown.at(size_t(category));
        std::vector<CustomerGroup> groups;
        for (size_t i = 0; i < phases.size(); ++i) {
            if (series != -1 && i != size_t(series))
                continue;
            groups.push_back(customerGroup(tr("In %1 at the end of %2").arg(phases[i].name, monthText(firstOfMonth(month))),
                                           phases[i].atEndOfMonth.at(skipped + size_t(category)),
                                           &FigureCustomerLoader::inPhase, PhaseId{phases[i].phase}, month, asOf));
        }
        return groups;
    };
    return figure;
}
