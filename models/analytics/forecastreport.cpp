// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/forecastreport.h"

#include "models/base/money.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t Tenths = 10;
constexpr int WeeksPerYear = 52;

QString wholeNumber(double number)
{
    return QLocale().toString(qint64(std::llround(number)));
}

QString dayText(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString moneyOf(const ForecastReport &report, double amount)
{
    return moneyText({std::llround(amount * report.minorUnits), report.currency});
}

/** To three digits, large sums without decimals: more would promise what the band does not hold. */
QString roundMoney(const ForecastReport &report, double amount)
{
    if (!(std::abs(amount) >= 1000.0))
        return moneyOf(report, amount);
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(amount))) - 2.0);
    return roundedMoneyText({std::llround(std::round(amount / unit) * unit * report.minorUnits), report.currency});
}

QString errorText(const std::optional<double> &error)
{
    if (!error)
        return {};
    const QString percent = QLocale().toString(std::abs(100.0 * *error), 'f', 0);
    if (std::abs(*error) < 0.005)
        return Report::tr("just right");
    //: A forecast was lower, or higher, than what came.
    return *error < 0.0 ? Report::tr("%1 % too low").arg(percent) : Report::tr("%1 % too high").arg(percent);
}

QString withError(const QString &foretold, const std::optional<double> &error)
{
    const QString text = errorText(error);
    //: %1: a forecast and what came, %2: "12 % too low"
    return text.isEmpty() ? foretold + u'.' : Report::tr("%1: %2.").arg(foretold, text);
}

/** What the model does not know, and, of shops that are old enough, what it would change. */
QString seasonSentence(const ForecastReport &report)
{
    const QString unknown = Report::tr("The model knows no season: what recurs at the same time each year is not in it.");
    const std::optional<double> ahead = seasonAhead(report);
    if (!ahead)
        return unknown;
    const QString sentence = *ahead < 1.0 ? Report::tr("In the %1 years before, the weeks ahead brought %2 % fewer purchases than as many weeks of the whole year.")
                                          : Report::tr("In the %1 years before, the weeks ahead brought %2 % more purchases than as many weeks of the whole year.");
    return unknown + u' ' + sentence.arg(QLocale().toString(report.season->years), QLocale().toString(std::abs(std::lround(100.0 * (*ahead - 1.0)))));
}

} // namespace

QString modelTitle(PurchaseModelKind kind)
{
    switch (kind) {
    case PurchaseModelKind::BgNbd:
        return u"BG/NBD"_s;
    case PurchaseModelKind::MbgNbd:
        return u"MBG/NBD"_s;
    case PurchaseModelKind::Nbd:
        return u"NBD"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString forecastSentence(const ForecastReport &report)
{
    if (!report.model)
        return {};
    const auto band = [](const Estimate &estimate, auto text) {
        //: %1: what is expected, %2 and %3: the ends of the band around it
        return estimate.band ? Report::tr("%1 (95 %: %2 to %3)").arg(text(estimate.expected), text(estimate.band->lower), text(estimate.band->upper))
                             : text(estimate.expected);
    };
    //: %2: "1,653 (95 %: 1,454 to 1,853)", %3: "59,900 € (…)"
    return Report::tr("Within %1 weeks, if buying goes on as before: %2 purchases, which bring %3.")
        .arg(QString::number(report.options.horizonWeeks), band(report.forecast.purchases, wholeNumber),
             band(report.forecast.money, [&](double amount) { return roundMoney(report, amount); }));
}

QString acquisitionSentence(const ForecastReport &report)
{
    if (!report.model || !report.acquisition)
        return {};
    const Acquisition &acquisition = *report.acquisition;
    const QString target = roundMoney(report, report.target);
    if (acquisition.needed == 0.0)
        return Report::tr("The present customers are expected to reach %1 within %2 weeks without new ones.")
            .arg(target)
            .arg(report.options.horizonWeeks);
    return Report::tr("To reach %1 within %2 weeks takes %3 new customers, %4 a week: each brings about %5 by then.")
        .arg(target, QString::number(report.options.horizonWeeks), wholeNumber(std::ceil(acquisition.needed)),
             QLocale().toString(acquisition.perWeek, 'f', 1), moneyOf(report, report.newCustomer.total()));
}

QString valueSentence(const ForecastReport &report)
{
    if (report.valueShares.empty())
        return {};
    const QString rate = QLocale().toString(100.0 * report.options.annualRate, 'g', 3);
    const QString total = roundMoney(report, report.totalValue);
    const QString share = QLocale().toString(100.0 * report.valueShares.front(), 'f', 0);
    //: %3: a rate in per cent, %4: a share in per cent
    return Report::tr("The customers of today bring revenue of %1 within %2 weeks, at what it is worth today if money loses %3 % a year; the most "
                      "valuable tenth of them brings %4 % of it.")
        .arg(total, QString::number(report.options.years * WeeksPerYear), rate, share);
}

QString backtestSentence(const ForecastReport &report)
{
    if (!report.backtest)
        return report.whyNoBacktest;
    const Backtest &test = *report.backtest;
    const QString foretold = Report::tr("A forecast made on %1 for the %2 weeks after it says %3 purchases; %4 came").arg(
        dayText(report.backtestFrom), wholeNumber(test.weeks), wholeNumber(test.predicted.purchases.expected), wholeNumber(double(test.actual)));
    return withError(foretold, test.error());
}

QString backtestMoneySentence(const ForecastReport &report)
{
    if (!report.backtest)
        return report.whyNoBacktest;
    const Backtest &test = *report.backtest;
    const QString foretold = Report::tr("A forecast made on %1 for the %2 weeks after it says %3; %4 came").arg(
        dayText(report.backtestFrom), wholeNumber(test.weeks), roundMoney(report, test.predicted.money.expected), roundMoney(report, test.actualMoney));
    return withError(foretold, test.moneyError());
}

QString refusalSentence(const ForecastReport &report)
{
    if (!report.refusal)
        return {};
    switch (*report.refusal) {
    case GammaGammaRefusal::TooFewCustomers:
        return Report::tr("Too few customers bought again for money to tell how customers differ in what they spend: the plain average stands in.");
    case GammaGammaRefusal::NoEnd:
        return Report::tr("What customers spend does not tell them apart: the plain average stands in.");
    case GammaGammaRefusal::NoMean:
        return Report::tr("What customers spend differs so much that a mean cannot be told from it: the plain average stands in.");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<double> seasonAhead(const ForecastReport &report)
{
    if (!report.season)
        return {};
    return report.season->strengthAfter(report.basis.asOf, report.options.horizonWeeks * qint64(DaysPerWeek));
}

void describe(ForecastReport &report)
{
    ReportBasis &basis = report.basis;
    basis.definition = Report::tr("What those who bought until %1 will buy within %2 weeks if buying goes on as before: each at random, at a rate "
                                  "of his or her own, and leaving after a purchase with a chance of his or her own. All purchases of a day are one.")
                           .arg(dayText(basis.asOf))
                           .arg(report.options.horizonWeeks);
    basis.warnings += report.missing;
    if (!report.model)
        return;
    if (report.model->isDegenerate)
        basis.warnings.append(Report::tr("No drop-out can be told in this period: everybody is taken to stay a customer (NBD), so that the forecast is "
                                         "too high if some have left."));
    basis.warnings.append(seasonSentence(report));
    if (const QString sentence = refusalSentence(report); !sentence.isEmpty())
        basis.warnings.append(sentence);
    if (report.correlation && report.correlation->isStrong())
        basis.warnings.append(Report::tr("How much customers spend goes together with how often they buy (correlation %1), which the model of what "
                                         "they spend takes not to be so: values are distorted.")
                                  .arg(QLocale().toString(report.correlation->spearman, 'f', 2)));
}

void rankByValue(ForecastReport &report)
{
    std::vector<size_t> order(report.values.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::stable_sort(order, std::greater(), [&](size_t i) { return report.values[i].value; });
    report.customersByValue.clear();
    report.customersByValue.reserve(order.size());
    for (const size_t i : order)
        report.customersByValue.push_back(report.customers[i].customer);
    report.valueShares.clear();
    if (order.size() < Tenths || !(report.totalValue > 0.0))
        return;
    for (size_t tenth = 0; tenth < Tenths; ++tenth) {
        double value = 0.0;
        for (size_t i = tenth * order.size() / Tenths; i < (tenth + 1) * order.size() / Tenths; ++i)
            value += report.values[order[i]].value;
        report.valueShares.push_back(value / report.totalValue);
    }
}

std::vector<qint64> customersOfTenth(const ForecastReport &report, size_t tenth)
{
    const size_t count = report.customersByValue.size();
    return {report.customersByValue.begin() + qsizetype(tenth * count / Tenths),
            report.customersByValue.begin() + qsizetype((tenth + 1) * count / Tenths)};
}
