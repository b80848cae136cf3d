// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastfigures.h"

#include "models/base/money.h"
#include "ui/common/formats.h"

using namespace Qt::StringLiterals;

namespace {

/** The sums to expect, part by part, from nothing on. */
ChartSeries courseOf(const ForecastReport &report, Estimate PurchaseForecast::*what, double unit, const QString &name)
{
    ChartSeries series{.name = name, .values = {0.0}};
    const bool hasBand = (report.forecast.*what).band.has_value();
    if (hasBand)
        series.low = series.high = {0.0};
    for (const PurchaseForecast &part : report.course) {
        const Estimate &estimate = part.*what;
        series.values.append(estimate.expected * unit);
        if (hasBand) {
            series.low.append(estimate.band ? estimate.band->lower * unit : qQNaN());
            series.high.append(estimate.band ? estimate.band->upper * unit : qQNaN());
        }
    }
    return series;
}

QStringList weeksOf(const ForecastReport &report)
{
    QStringList weeks{numberText(0)};
    for (const PurchaseForecast &part : report.course)
        weeks.append(numberText(qRound64(part.weeks)));
    return weeks;
}

} // namespace

ChartContent ForecastFigures::purchases(const ForecastReport &report)
{
    return {.categoryTitle = tr("Weeks from now"),
            .categories = weeksOf(report),
            .series = {courseOf(report, &PurchaseForecast::purchases, 1.0, tr("Purchases to expect"))},
            .valueTitle = tr("Purchases"),
            .unit = ChartUnit::Number};
}

ChartContent ForecastFigures::money(const ForecastReport &report)
{
    return {.categoryTitle = tr("Weeks from now"),
            .categories = weeksOf(report),
            .series = {courseOf(report, &PurchaseForecast::money, report.minorUnits, tr("Revenue to expect"))},
            .valueTitle = tr("Revenue"),
            .unit = ChartUnit::Money,
            .currency = report.currency};
}

ChartContent ForecastFigures::backtest(const ForecastReport &report)
{
    ChartContent content{.categoryTitle = tr("Had bought again"), .valueTitle = tr("Purchases"), .unit = ChartUnit::Number};
    if (!report.backtest)
        return content;
    ChartSeries predicted{.name = tr("Foretold")};
    ChartSeries actual{.name = tr("Came")};
    for (const Backtest::Group &group : report.backtest->groups) {
        const bool isLast = &group == &report.backtest->groups.back();
        //: So many times or more
        content.categories.append(isLast ? tr("%1 or more").arg(group.repeats) : QLocale().toString(group.repeats));
        predicted.values.append(group.predicted);
        actual.values.append(double(group.actual));
    }
    content.series = {predicted, actual};
    return content;
}

ChartContent ForecastFigures::values(const ForecastReport &report)
{
    ChartContent content{.categoryTitle = tr("Tenth of the customers"), .valueTitle = tr("Share of the value"), .unit = ChartUnit::Ratio};
    ChartSeries shares{.name = tr("Share of the value")};
    for (size_t tenth = 0; tenth < report.valueShares.size(); ++tenth) {
        //: The first, second, … tenth of the customers, by what they are worth
        content.categories.append(tr("%1.").arg(tenth + 1));
        shares.values.append(report.valueShares[tenth]);
    }
    content.series = {shares};
    return content;
}

QString ForecastFigures::definition(const ForecastReport &report)
{
    QStringList sentences{report.basis.definition, tr("Observed up to %1.").arg(dateText(report.basis.asOf))};
    if (report.forecast.purchases.band)
        sentences.append(tr("The band holds the truth 95 times of 100 if buying goes on as before: it covers chance and how far the model may be off, "
                            "not a change in how customers buy."));
    sentences += report.basis.warnings;
    return sentences.join(u'\n');
}

QString ForecastFigures::moneyDefinition(const ForecastReport &report)
{
    const QString how = report.spending.fit
        ? tr("Purchases to expect of each customer, times what he or she is expected to spend each time: between the own average and that of all, the "
             "nearer to the own the more purchases it rests on.")
        : tr("Purchases to expect, times the plain average of %1.")
              .arg(moneyText({qRound64(report.spending.average * report.minorUnits), report.currency}));
    return how + u'\n' + tr("Revenue, not profit.") + u'\n' + definition(report);
}

QString ForecastFigures::valueDefinition(const ForecastReport &report)
{
    constexpr int WeeksPerYear = 52;
    return tr("What each customer is expected to spend within %1 weeks, week by week, later weeks at %2 % a year less.")
               .arg(QString::number(WeeksPerYear * report.options.years), QLocale().toString(100.0 * report.options.annualRate, 'g', 3))
        + u'\n' + tr("Revenue, not profit. The first tenth are the most valuable customers.") + u'\n' + definition(report);
}

QString ForecastFigures::backtestDefinition(const ForecastReport &report)
{
    if (!report.backtest)
        return report.whyNoBacktest;
    return tr("The model is fitted to what was known %1 weeks before %2, and what it foretold is held against what came since. Customers won since "
              "are not in it.")
        .arg(QString::number(qRound(report.backtest->weeks)), dateText(report.basis.asOf));
}

QString ForecastFigures::expertSummary(const ForecastReport &report)
{
    if (!report.model)
        return {};
    QStringList sentences{
        //: %1: name of a model, %2: a logarithm of likelihood
        tr("%1: ln L = %2.").arg(modelTitle(report.model->kind), decimalText(report.model->logLikelihood, 3))};
    if (report.spending.fit)
        sentences.append(tr("Gamma-Gamma of %1 customers: ln L = %2.")
                             .arg(numberText(report.spending.fit->customers), decimalText(report.spending.fit->logLikelihood, 3)));
    if (report.correlation)
        sentences.append(tr("Repeats and mean amount: Pearson %1, Spearman %2.")
                             .arg(decimalText(report.correlation->pearson, 3), decimalText(report.correlation->spearman, 3)));
    sentences.append(tr("The parameters are those of the formulas; they depend on each other and mean nothing by themselves."));
    return sentences.join(u' ');
}
