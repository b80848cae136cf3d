// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/purchasefigures.h"

#include "ui/common/formats.h"

#include <algorithm>

namespace {

QString nameOfMonth(int month)
{
    return monthText(firstOfMonth(month));
}

/** The last of \a flows that is complete, else the last; -1 without any. */
template<typename Flows, typename IsComplete>
int latestComplete(const Flows &flows, IsComplete isComplete)
{
    for (auto i = int(flows.size()) - 1; i >= 0; --i) {
        if (isComplete(flows[size_t(i)]))
            return i;
    }
    return int(flows.size()) - 1;
}

} // namespace

FigureContent PurchaseFigures::retention(const RetentionReport &report, int months)
{
    const std::vector<MonthlyFlow> flows = lastOf(report.months, months);
    FigureContent figure;
    figure.basis = report.basis;
    figure.chart.categoryTitle = tr("Month");
    figure.chart.valueTitle = tr("Bought again");
    figure.chart.unit = ChartUnit::Ratio;
    ChartSeries rate{tr("Bought again in the next month")};
    for (const MonthlyFlow &flow : flows) {
        const auto share = shareOf(flow.retained, flow.atStart);
        figure.chart.categories.append(shortMonthText(firstOfMonth(flow.month)));
        figure.chart.unfinished += flow.complete ? 0 : 1;
        rate.values.append(share ? share->value : qQNaN());
        rate.low.append(share ? share->interval.lower : qQNaN());
        rate.high.append(share ? share->interval.upper : qQNaN());
    }
    figure.chart.series = {rate};
    figure.latest = latestComplete(flows, [](const MonthlyFlow &flow) { return flow.complete && flow.atStart > 0; });
    if (figure.latest < 0) {
        figure.notEnough = tr("Retention needs purchases of at least two calendar months.");
        return figure;
    }
    const MonthlyFlow &latest = flows[size_t(figure.latest)];
    figure.summary = tr("Of %Ln customer(s) who bought in %1, %2 bought again in %3.", nullptr, int(latest.atStart))
                         .arg(nameOfMonth(latest.month), numberText(latest.retained), nameOfMonth(latest.month + 1));
    figure.groupsAt = [flows, asOf = report.basis.asOf](int category, int) -> std::vector<CustomerGroup> {
        const MonthlyFlow &flow = flows.at(size_t(category));
        const QString month = nameOfMonth(flow.month);
        const QString next = nameOfMonth(flow.month + 1);
        return {customerGroup(tr("Bought in %1 and in %2").arg(month, next), flow.retained, &FigureCustomerLoader::whoStayed,
                              flow.month, asOf),
                customerGroup(tr("Bought in %1, not in %2").arg(month, next), flow.lost, &FigureCustomerLoader::whoPaused,
                              flow.month, asOf),
                customerGroup(tr("Back in %1 after a pause").arg(next), flow.wonBack, &FigureCustomerLoader::whoCameBack,
                              flow.month, asOf)};
    };
    return figure;
}

FigureContent PurchaseFigures::churn(const ChurnReport &report, int months)
{
    const std::vector<ChurnMonth> counted = lastOf(report.history.months, months);
    FigureContent figure;
    figure.basis = report.basis;
    figure.chart.categoryTitle = tr("Month");
    figure.chart.valueTitle = tr("Customers");
    ChartSeries lost{.name = tr("Became inactive"), .color = 4};
    ChartSeries returned{.name = tr("Returned"), .color = 3};
    for (const ChurnMonth &month : counted) {
        figure.chart.categories.append(shortMonthText(firstOfMonth(month.flow.month)));
        figure.chart.unfinished += month.flow.complete ? 0 : 1;
        lost.values.append(double(month.flow.lost));
        returned.values.append(double(month.returned));
    }
    figure.chart.series = {lost, returned};
    figure.latest = latestComplete(counted, [](const ChurnMonth &month) { return month.flow.complete; });
    if (figure.latest < 0) {
        figure.notEnough = tr("Nobody can have been inactive for %n day(s): the purchases do not reach back so far.", nullptr,
                              report.days);
        return figure;
    }
    const ChurnHistory &history = report.history;
    figure.summary = tr("%1 of %2 customers have bought nothing for %n day(s).", nullptr, report.days)
                         .arg(numberText(history.inactive), numberText(history.customers));
    if (history.everInactive > 0)
        figure.summary += u' ' + tr("Of the %1 who ever were silent for that long, %2 came back.")
                                     .arg(numberText(history.everInactive), numberText(history.returned));
    figure.groupsAt = [counted, days = report.days, asOf = report.basis.asOf](int category, int series) {
        const ChurnMonth &month = counted.at(size_t(category));
        const QString name = nameOfMonth(month.flow.month);
        const int number = month.flow.month;
        std::vector<CustomerGroup> groups;
        if (series != 1)
            groups.push_back(customerGroup(tr("Became inactive in %1").arg(name), month.flow.lost,
                                           &FigureCustomerLoader::whoBecameInactive, number, days, asOf));
        if (series != 0)
            groups.push_back(customerGroup(tr("Returned in %1").arg(name), month.returned, &FigureCustomerLoader::whoReturned,
                                           number, days, asOf));
        if (series == -1)
            groups.push_back(customerGroup(tr("Inactive at the end of %1").arg(name), month.inactive,
                                           &FigureCustomerLoader::whoWereInactive, number, days, asOf));
        return groups;
    };
    return figure;
}
