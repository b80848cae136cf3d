// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/buyingfigures.h"

#include "ui/common/formats.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 FewestAtRisk = 10; // Of fewer customers the curve says little: it ends there.
constexpr double DaysOfWeek = 7.0;
constexpr double DaysOfMonth = 30.0;
constexpr double MostWeeks = 26.0;
constexpr double YearOfDays = 365.0;

/** Those of \a overview whose place is \a wanted; \a size is how many that are. */
CustomerGroup groupOf(const QString &caption, qint64 size, const std::shared_ptr<const BuyingOverview> &overview,
                      const std::function<bool(const BuyerPlace &)> &wanted)
{
    return {caption, size, [overview, wanted](DataThread &data) { return data.run(&customersAt, overview, wanted); }};
}

/** Until when enough customers are observed. */
double endOfCurve(const SurvivalCurve &curve)
{
    double end = 0.0;
    for (const SurvivalStep &step : curve.steps) {
        if (step.atRisk >= FewestAtRisk)
            end = step.time;
    }
    return end;
}

const SurvivalStep *stepAt(const SurvivalCurve &curve, double time)
{
    const auto after = std::upper_bound(curve.steps.begin(), curve.steps.end(), time,
                                        [](double value, const SurvivalStep &step) { return value < step.time; });
    return after == curve.steps.begin() ? nullptr : &*(after - 1);
}

} // namespace

FigureContent BuyingFigures::status(const std::shared_ptr<const BuyingOverview> &overview)
{
    const BuyingReports &reports = overview->reports;
    FigureContent figure;
    figure.basis = statusBasis(reports);
    figure.chart.categoryTitle = tr("Status");
    figure.chart.valueTitle = tr("Customers");
    ChartSeries series{.name = tr("Customers")};
    for (size_t i = 0; i < BuyingStatusCount; ++i) {
        figure.chart.categories.append(buyingStatusTitle(BuyingStatus(i)));
        series.values.append(double(reports.statuses.at(i)));
    }
    figure.chart.series = {series};
    if (!reports.model) {
        figure.notEnough = missingForModel(reports);
        return figure;
    }
    figure.latest = int(BuyingStatus::AtRisk);
    figure.summary = tr("%1 of %Ln customer(s) buy again within a year with a chance of 50 % or more.", nullptr, int(reports.basis.n))
                         .arg(numberText(reports.statuses.at(size_t(BuyingStatus::Active))));
    if (reports.withRhythm > 0)
        figure.summary += u' ' + tr("Of the %1 with a rhythm of their own, %2 are later than usual.")
                                     .arg(numberText(reports.withRhythm), numberText(reports.late));
    figure.groupsAt = [overview](int category, int) {
        const auto status = BuyingStatus(category);
        std::vector<CustomerGroup> groups{groupOf(buyingStatusTitle(status), overview->reports.statuses.at(size_t(category)), overview,
                                                  [category](const BuyerPlace &place) { return place.status == category; })};
        if (status == BuyingStatus::AtRisk)
            groups.push_back(groupOf(tr("Later than usual"), overview->reports.late, overview,
                                     [](const BuyerPlace &place) { return place.isLaterThanUsual; }));
        return groups;
    };
    return figure;
}

FigureContent BuyingFigures::secondPurchase(const BuyingOverview &overview)
{
    const SurvivalCurve curve = overview.reports.secondPurchase.curve();
    FigureContent figure;
    figure.basis = overview.reports.basis;
    figure.basis.definition = tr("The share of customers who have bought on a second day so many days after the first. Who has not is counted as "
                                 "waiting still for as long as they are observed, and the curve ends where fewer than %1 are.")
                                  .arg(numberText(FewestAtRisk));
    figure.chart.categoryTitle = tr("Days");
    figure.chart.valueTitle = tr("Bought again");
    figure.chart.unit = ChartUnit::Ratio;
    const double end = endOfCurve(curve);
    if (curve.n < FewestAtRisk || end <= 0.0) {
        figure.notEnough = tr("%1 of %2 customers needed.").arg(numberText(curve.n), numberText(FewestAtRisk));
        return figure;
    }
    ChartSeries series{.name = tr("Bought again")};
    const double step = end <= MostWeeks * DaysOfWeek ? DaysOfWeek : DaysOfMonth;
    for (double day = 0.0; day <= end; day += step) {
        const SurvivalStep *found = stepAt(curve, day);
        figure.chart.categories.append(numberText(std::llround(day)));
        series.values.append(found ? 1.0 - found->survival : 0.0);
        series.low.append(found ? 1.0 - found->upper : qQNaN());
        series.high.append(found ? 1.0 - found->lower : qQNaN());
    }
    figure.chart.series = {series};
    if (const auto median = curve.median()) {
        figure.summary = tr("Half of the customers buy again within %Ln day(s).", nullptr, int(std::lround(*median)));
    } else {
        const double day = std::min(end, YearOfDays);
        const SurvivalStep *found = stepAt(curve, day);
        figure.summary = tr("After %Ln day(s) %1 have bought again; half is not reached.", nullptr, int(std::lround(day)))
                             .arg(percentText(found ? 1.0 - found->survival : 0.0));
    }
    const SurvivalStep *last = stepAt(curve, end);
    figure.summary += u' ' + tr("At the end of the curve %1 of %2 are still observed.").arg(numberText(last ? last->atRisk : 0), numberText(curve.n));
    return figure;
}

FigureContent BuyingFigures::season(const BuyingOverview &overview)
{
    const std::optional<Season> &season = overview.reports.season;
    FigureContent figure;
    figure.basis = seasonBasis(overview.reports);
    figure.basis.definition += u' ' + tr("The lines go from the weakest year to the strongest. Forecasts know of no season.");
    figure.chart.categoryTitle = tr("Month");
    figure.chart.valueTitle = tr("Share of the year");
    figure.chart.unit = ChartUnit::Ratio;
    if (!season) {
        figure.notEnough = tr("%1 of %2 complete months needed.").arg(numberText(overview.reports.completeMonths), numberText(LeastYearsForSeason * MonthsOfYear));
        return figure;
    }
    ChartSeries series{.name = tr("Share of the year's purchases")};
    const QLocale locale;
    size_t strongest = 0;
    for (size_t i = 0; i < season->months.size(); ++i) {
        const SeasonMonth &month = season->months[i];
        figure.chart.categories.append(locale.standaloneMonthName(int(i) + 1, QLocale::ShortFormat));
        series.values.append(month.share);
        series.low.append(month.lowest);
        series.high.append(month.highest);
        if (month.share > season->months.at(strongest).share)
            strongest = i;
    }
    figure.chart.series = {series};
    figure.summary = tr("The strongest month is %1 with %2 of a year's purchases; without a season each would have %3.")
                         .arg(locale.standaloneMonthName(int(strongest) + 1), percentText(season->months.at(strongest).share, 1),
                              percentText(1.0 / MonthsOfYear, 1));
    return figure;
}

QString BuyingFigures::gridSummary(const BuyingOverview &overview)
{
    const RfmCounts &counts = overview.reports.counts;
    return tr("%1 of %Ln customer(s) are champions, %2 are slipping away or too good to lose.", nullptr, int(overview.reports.basis.n))
        .arg(numberText(counts.of(RfmGroup::Champions)), numberText(counts.of(RfmGroup::AtRisk) + counts.of(RfmGroup::CannotLose)));
}

CustomerGroup BuyingFigures::cell(const std::shared_ptr<const BuyingOverview> &overview, int recency, int worth)
{
    const qint64 size = overview->reports.counts.cells.at(size_t(recency) - 1).at(size_t(worth) - 1);
    //: %1 is a group such as "Champions"; %2 and %3 are scores from 1 to 5.
    const QString caption = tr("%1 (lately %2, worth %3)").arg(rfmGroupTitle(rfmGroup(recency, worth)), numberText(recency), numberText(worth));
    return groupOf(caption, size, overview, [recency, worth](const BuyerPlace &place) { return place.recency == recency && place.worth == worth; });
}
