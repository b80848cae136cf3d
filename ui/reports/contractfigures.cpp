// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/contractfigures.h"

#include "models/base/text.h"
#include "ui/common/formats.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double DaysInMonth = 30.4375;
constexpr int MostMonths = 120;
constexpr size_t MostReasons = 12;

/** The last step of \a curve at \a days; null before the first. */
const SurvivalStep *stepAt(const SurvivalCurve &curve, double days)
{
    const auto after = std::ranges::upper_bound(curve.steps, days, {}, &SurvivalStep::time);
    return after == curve.steps.begin() ? nullptr : &*(after - 1);
}

ChartSeries seriesOf(const SurvivalGroup &group, int months, const QString &name)
{
    ChartSeries series{name};
    const size_t reliable = reliableSteps(group.curve);
    const double last = reliable == 0 ? 0.0 : group.curve.steps[reliable - 1].time;
    for (int month = 0; month <= months; ++month) {
        const double days = month * DaysInMonth;
        const SurvivalStep *step = stepAt(group.curve, days);
        const bool isKnown = days <= last;
        series.values.append(!isKnown ? qQNaN() : step ? step->survival : 1.0);
        series.low.append(isKnown && step ? step->lower : qQNaN());
        series.high.append(isKnown && step ? step->upper : qQNaN());
    }
    return series;
}

} // namespace

FigureContent ContractFigures::survival(const SurvivalReport &report)
{
    FigureContent figure{.chart = {}, .summary = {}, .basis = report.basis};
    figure.chart.categoryTitle = tr("Months since the start");
    figure.chart.valueTitle = tr("Still running");
    figure.chart.unit = ChartUnit::Ratio;
    double longest = 0.0;
    for (const SurvivalGroup &group : report.groups)
        longest = std::max(longest, group.curve.longest());
    const int months = std::min(MostMonths, int(std::ceil(longest / DaysInMonth)));
    if (report.basis.n == 0 || months < 1) {
        figure.notEnough = tr("Contracts that lasted for a month or more are needed.");
        return figure;
    }
    for (int month = 0; month <= months; ++month)
        figure.chart.categories.append(numberText(month));
    for (const SurvivalGroup &group : report.groups) {
        const QString name = !group.name.isEmpty() ? singleLine(group.name.left(60)) : report.by.isEmpty() ? tr("Still running") : tr("None");
        figure.chart.series.append(seriesOf(group, months, name));
    }
    figure.summary = remarks(report).join(u'\n');
    return figure;
}

FigureContent ContractFigures::churn(const ContractChurnReport &report)
{
    FigureContent figure{.chart = {}, .summary = {}, .basis = report.basis};
    figure.chart.categoryTitle = tr("Month");
    figure.chart.valueTitle = tr("Lost");
    figure.chart.unit = ChartUnit::Ratio;
    ChartSeries rate{tr("Lost")};
    for (size_t i = 0; i < report.months.size(); ++i) {
        const MonthlyFlow &flow = report.months[i];
        const auto share = shareOf(flow.lost, flow.atStart);
        figure.chart.categories.append(shortMonthText(firstOfMonth(flow.month)));
        figure.chart.unfinished += flow.complete ? 0 : 1;
        rate.values.append(share ? share->value : qQNaN());
        rate.low.append(share ? share->interval.lower : qQNaN());
        rate.high.append(share ? share->interval.upper : qQNaN());
        if (flow.complete && flow.atStart > 0)
            figure.latest = int(i);
    }
    figure.chart.series = {rate};
    if (figure.latest < 0) {
        figure.notEnough = tr("A whole calendar month that began with contracts is needed.");
        return figure;
    }
    const MonthlyFlow &latest = report.months[size_t(figure.latest)];
    const Share share = *shareOf(latest.lost, latest.atStart);
    figure.summary = tr("Of %Ln customer(s) with a contract when %1 began, %2 had none when it ended: %3, and between %4 and %5 if chance is allowed for.",
                        nullptr, int(latest.atStart))
                         .arg(monthText(firstOfMonth(latest.month)), numberText(latest.lost), percentText(share.value, 1),
                              percentText(share.interval.lower, 1), percentText(share.interval.upper, 1));
    return figure;
}

FigureContent ContractFigures::reasons(const ContractChurnReport &report)
{
    FigureContent figure{.chart = {}, .summary = {}, .basis = report.basis};
    figure.chart.categoryTitle = tr("Reason");
    figure.chart.valueTitle = tr("Contracts");
    figure.basis.definition = tr("The contracts that ended, by the reason that was given.");
    figure.basis.n = report.totals.ended;
    ChartSeries counts{tr("Contracts that ended")};
    qint64 given = 0;
    for (const ReasonCount &each : report.reasons)
        given += each.reason.isEmpty() ? 0 : each.count;
    for (size_t i = 0; i < std::min(report.reasons.size(), MostReasons); ++i) {
        const ReasonCount &each = report.reasons[i];
        figure.chart.categories.append(each.reason.isEmpty() ? tr("No reason given") : singleLine(each.reason.left(60)));
        counts.values.append(double(each.count));
    }
    figure.chart.series = {counts};
    if (report.reasons.empty()) {
        figure.notEnough = tr("No contract has ended yet.");
        return figure;
    }
    figure.summary = tr("%Ln contract(s) ended; of %1 the reason is known.", nullptr, int(report.totals.ended)).arg(numberText(given));
    return figure;
}
