// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchaseexpectation.h"
#include "models/analytics/purchasesummary.h"
#include "models/analytics/wilson.h"

/** What is to be expected, and the 95 % band if buying goes on as before; without one where it cannot be told. */
struct Estimate
{
    double expected = 0.0;
    std::optional<Interval> band;
};

/** What a group of customers spends per purchase: by a model, or, where that was refused, the plain average. */
struct SpendingModel
{
    std::optional<GammaGammaFit> fit;
    double average = 0.0; // Of all days with a purchase, in major units.

    double expectedValue(const RepeatSpending &spending) const { return fit ? fit->parameters.expectedValue(spending) : average; }
    /** Of a repeat purchase of somebody of whom nothing is known. */
    double meanValue() const { return fit ? fit->parameters.meanValue() : average; }
};

struct PurchaseForecast
{
    double weeks = 0.0;
    Estimate purchases; // Days with a purchase.
    Estimate money;     // Major units.
};

/**
 * How much all customers together will buy. The band covers what the parameters may be off by, as far as a straight line can tell, and
 * what chance makes of the customers' purchases and amounts given the parameters; not what changes in how they buy.
 */
class PurchaseForecaster
{
public:
    /** Without \a covariance there are no bands. \a minorUnits: of the customers' amounts in a major unit. */
    PurchaseForecaster(const PurchaseModel &model, const std::optional<ParameterCovariance> &covariance, const SpendingModel &spending,
                       const std::vector<CustomerPurchases> &customers, double minorUnits);

    PurchaseForecast ahead(double weeks) const;

private:
    /** Customers with the same history. */
    struct Group
    {
        PurchaseHistory history;
        double customers = 0.0;
        double amount = 0.0; // Sum of what each spent on repeats,
        double squares = 0.0; // and of the squares.
    };
    struct Sums
    {
        double purchases = 0.0;
        double money = 0.0;
    };

    Sums sums(const PurchaseModel &model, const SpendingModel &spending, double weeks, size_t step) const;
    double valuesOf(const Group &group, const SpendingModel &spending) const;
    void addChance(double weeks, size_t step, Sums &variances) const;
    void addParameters(double weeks, size_t step, Sums &variances) const;

    const PurchaseModel m_model;
    const std::optional<ParameterCovariance> m_covariance;
    const SpendingModel m_spending;
    std::vector<Group> m_groups;
};

/** How well a forecast made in the past, with what was known then, foretold what came after. */
struct Backtest
{
    /** Customers who had bought again so often by then, or, in the last group, more often. */
    struct Group
    {
        qint64 repeats = 0;
        qint64 customers = 0;
        double predicted = 0.0;
        qint64 actual = 0;
    };

    double weeks = 0.0;
    PurchaseModel model; // Of what was known then.
    PurchaseForecast predicted;
    qint64 actual = 0;
    double actualMoney = 0.0;
    double meanAbsoluteError = 0.0; // Per customer.
    std::vector<Group> groups;

    /** By how much more than the truth was foretold: −0.12 is 12 % too little. Nothing if nothing came. */
    std::optional<double> error() const;
    std::optional<double> moneyError() const;
};

/** \a before: what was known \a weeks before \a now, which has everybody of it. Nothing if it was not enough to fit. */
std::optional<Backtest> backtest(const std::vector<CustomerPurchases> &before, const std::vector<CustomerPurchases> &now, double weeks,
                                 std::optional<PurchaseModelKind> wanted, double minorUnits);

/** The model of what \a customers spend, or their plain average; \a result says why. */
SpendingModel spendingModel(const std::vector<CustomerPurchases> &customers, double minorUnits, GammaGammaResult *result = nullptr);
