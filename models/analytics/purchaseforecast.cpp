// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchaseforecast.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

constexpr size_t ManyGroups = 6'000; // Bands need not look at all of more.
constexpr qint64 LastBacktestGroup = 7;

auto order(const PurchaseHistory &history)
{
    return std::tuple(history.repeats, history.lastDay, history.age);
}

Estimate estimate(double expected, double variance, bool hasBand)
{
    if (!hasBand || !std::isfinite(variance))
        return {expected, {}};
    const double half = NormalQuantile975 * std::sqrt(std::max(0.0, variance));
    return {expected, Interval{std::max(0.0, expected - half), expected + half}};
}

/** gᵀ·V·g. */
template<size_t Dimensions>
double varianceAlong(const std::array<double, Dimensions> &slope, const maximum::Matrix<Dimensions> &covariance)
{
    double variance = 0.0;
    for (size_t i = 0; i < Dimensions; ++i) {
        for (size_t j = 0; j < Dimensions; ++j)
            variance += slope[i] * covariance[i][j] * slope[j];
    }
    return variance;
}

} // namespace

PurchaseForecaster::PurchaseForecaster(const PurchaseModel &model, const std::optional<ParameterCovariance> &covariance,
                                       const SpendingModel &spending, const std::vector<CustomerPurchases> &customers, double minorUnits)
    : m_model(model)
    , m_covariance(covariance)
    , m_spending(spending)
{
    std::vector<const CustomerPurchases *> sorted;
    sorted.reserve(customers.size());
    for (const CustomerPurchases &bought : customers)
        sorted.push_back(&bought);
    std::ranges::sort(sorted, {}, [](const CustomerPurchases *bought) { return order(bought->history); });
    for (const CustomerPurchases *bought : sorted) {
        if (m_groups.empty() || m_groups.back().history != bought->history)
            m_groups.push_back({.history = bought->history});
        Group &group = m_groups.back();
        const double amount = bought->spending(minorUnits).amount;
        group.customers += 1.0;
        group.amount += amount;
        group.squares += amount * amount;
    }
}

/** Per purchase, of all customers of the group together: the expected value is linear in what a customer spent. */
double PurchaseForecaster::valuesOf(const Group &group, const SpendingModel &spending) const
{
    if (!spending.fit)
        return group.customers * spending.average;
    const auto &[p, q, v] = spending.fit->parameters;
    return p * (group.customers * v + group.amount) / (p * double(group.history.repeats) + q - 1.0);
}

PurchaseForecaster::Sums PurchaseForecaster::sums(const PurchaseModel &model, const SpendingModel &spending, double weeks, size_t step) const
{
    Sums sums;
    for (size_t i = 0; i < m_groups.size(); i += step) {
        const double each = purchasesAhead(model, m_groups[i].history).expected(weeks);
        sums.purchases += m_groups[i].customers * each;
        sums.money += each * valuesOf(m_groups[i], spending);
    }
    return sums;
}

/** What chance makes of the purchases: of money, the number varies, the amounts about each customer's level, and the level itself. */
void PurchaseForecaster::addChance(double weeks, size_t step, Sums &variances) const
{
    constexpr double Unknown = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i < m_groups.size(); i += step) {
        const Group &group = m_groups[i];
        const PurchaseMoments moments = momentsOfPurchases(purchasesAhead(m_model, group.history), weeks);
        variances.purchases += double(step) * group.customers * moments.variance();
        if (!m_spending.fit) {
            variances.money = Unknown;
            continue;
        }
        const auto &[p, q, v] = m_spending.fit->parameters;
        const double shape = p * double(group.history.repeats) + q;
        if (shape <= 2.0) {
            variances.money = Unknown;
            continue;
        }
        const double scales = group.customers * v * v + 2.0 * v * group.amount + group.squares; // Σ (v + amount)².
        const double meansSquared = p * p * scales / ((shape - 1.0) * (shape - 1.0));
        const double squares = p * p * scales / ((shape - 1.0) * (shape - 2.0));
        variances.money += double(step)
            * (moments.mean * squares / p + moments.square * squares - moments.mean * moments.mean * meansSquared);
    }
}

void PurchaseForecaster::addParameters(double weeks, size_t step, Sums &variances) const
{
    constexpr double Step = 1e-4;
    std::array<double, 4> ofPurchases = {};
    std::array<double, 4> ofMoney = {};
    size_t parameter = 0;
    for (double PurchaseParameters::*const each :
         {&PurchaseParameters::r, &PurchaseParameters::alpha, &PurchaseParameters::a, &PurchaseParameters::b}) {
        PurchaseModel above = m_model;
        PurchaseModel below = m_model;
        above.parameters.*each *= std::exp(Step);
        below.parameters.*each *= std::exp(-Step);
        const Sums high = sums(above, m_spending, weeks, step);
        const Sums low = sums(below, m_spending, weeks, step);
        ofPurchases[parameter] = double(step) * (high.purchases - low.purchases) / (2.0 * Step);
        ofMoney[parameter] = double(step) * (high.money - low.money) / (2.0 * Step);
        ++parameter;
    }
    variances.purchases += varianceAlong(ofPurchases, *m_covariance);
    variances.money += varianceAlong(ofMoney, *m_covariance);
    if (!m_spending.fit || !m_spending.fit->covariance)
        return;
    std::array<double, 3> ofSpending = {};
    size_t i = 0;
    for (double GammaGamma::*const each : {&GammaGamma::p, &GammaGamma::q, &GammaGamma::v}) {
        SpendingModel above = m_spending;
        SpendingModel below = m_spending;
        above.fit->parameters.*each *= std::exp(Step);
        below.fit->parameters.*each *= std::exp(-Step);
        ofSpending[i++] = double(step) * (sums(m_model, above, weeks, step).money - sums(m_model, below, weeks, step).money) / (2.0 * Step);
    }
    variances.money += varianceAlong(ofSpending, *m_spending.fit->covariance);
}

PurchaseForecast PurchaseForecaster::ahead(double weeks) const
{
    const Sums expected = sums(m_model, m_spending, weeks, 1);
    Sums variances;
    if (m_covariance) {
        const size_t step = m_groups.size() > ManyGroups ? 2 * m_groups.size() / ManyGroups : 1;
        addChance(weeks, step, variances);
        addParameters(weeks, step, variances);
    }
    return {.weeks = weeks,
            .purchases = estimate(expected.purchases, variances.purchases, m_covariance.has_value()),
            .money = estimate(expected.money, variances.money, m_covariance.has_value())};
}

std::optional<double> Backtest::error() const
{
    return actual == 0 ? std::nullopt : std::optional(predicted.purchases.expected / double(actual) - 1.0);
}

std::optional<double> Backtest::moneyError() const
{
    return actualMoney == 0.0 ? std::nullopt : std::optional(predicted.money.expected / actualMoney - 1.0);
}

std::optional<Backtest> backtest(const std::vector<CustomerPurchases> &before, const std::vector<CustomerPurchases> &now, double weeks,
                                 std::optional<PurchaseModelKind> wanted, double minorUnits)
{
    const PurchasePatterns patterns = patternsOf(before);
    const auto model = fitPurchaseModel(patterns, wanted);
    if (!model)
        return {};
    const PurchaseForecaster forecaster(*model, parameterCovariance(*model, patterns), spendingModel(before, minorUnits), before, minorUnits);
    Backtest test{.weeks = weeks, .model = *model, .predicted = forecaster.ahead(weeks)};
    for (qint64 repeats = 0; repeats <= LastBacktestGroup; ++repeats)
        test.groups.push_back({.repeats = repeats});
    auto after = now.begin();
    double wrong = 0.0;
    for (const CustomerPurchases &known : before) {
        while (after->customer != known.customer)
            ++after;
        const qint64 bought = after->history.repeats - known.history.repeats;
        const double expected = purchasesAhead(*model, known.history).expected(weeks);
        wrong += std::abs(expected - double(bought));
        test.actual += bought;
        test.actualMoney += double(after->repeatAmount - known.repeatAmount) / minorUnits;
        Backtest::Group &group = test.groups[size_t(std::min(known.history.repeats, LastBacktestGroup))];
        ++group.customers;
        group.predicted += expected;
        group.actual += bought;
    }
    test.meanAbsoluteError = wrong / double(before.size());
    return test;
}

SpendingModel spendingModel(const std::vector<CustomerPurchases> &customers, double minorUnits, GammaGammaResult *result)
{
    GammaGammaResult found = fitGammaGamma(spendingOf(customers, minorUnits));
    SpendingModel model{.fit = found.fit};
    double amount = 0.0;
    double days = 0.0;
    for (const CustomerPurchases &bought : customers) {
        amount += double(bought.firstAmount + bought.repeatAmount) / minorUnits;
        days += double(bought.history.repeats + 1);
    }
    model.average = days > 0.0 ? amount / days : 0.0;
    if (result)
        *result = std::move(found);
    return model;
}
