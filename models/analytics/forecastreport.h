// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/acquisition.h"
#include "models/analytics/report.h"
#include "models/analytics/seasonality.h"

#include <QHash>

/** New customers of one source. What they cost joins when there are campaigns. */
struct AcquisitionSource
{
    QString name;
    qint64 newCustomers = 0; // Who first bought within the last weeks, as many as are ahead.
};

/** What a customer is worth within the years asked for. */
struct CustomerValue
{
    double perPurchase = 0.0;
    double value = 0.0; // Discounted.
};

/** How many purchases and how much money to expect, by a model of how customers buy, and how well it foretold before. */
struct ForecastReport
{
    ReportBasis basis;
    ForecastOptions options;
    QString currency;
    double minorUnits = 100.0; // In a major one.
    std::vector<CustomerPurchases> customers;
    QHash<qint64, QString> externalIds; // With options.listsCustomers.
    bool listsCustomers = false;

    QStringList missing; // To fit a model; then there is nothing of what follows.
    qint64 repeatCustomers = 0;
    std::optional<PurchaseModel> model;
    std::optional<ParameterCovariance> covariance;
    SpendingModel spending;
    std::optional<GammaGammaRefusal> refusal;
    std::optional<SpendingCorrelation> correlation;
    PurchaseForecast forecast;
    std::vector<PurchaseForecast> course;

    std::optional<Season> season; // Of the years before, which the model knows nothing of.

    std::optional<Backtest> backtest;
    QDate backtestFrom;
    QString whyNoBacktest;

    std::vector<CustomerValue> values; // Of each of the customers.
    double totalValue = 0.0;
    std::vector<qint64> customersByValue; // The most valuable first,
    std::vector<double> valueShares;      // and what each tenth of them brings of it.

    double target = 0.0;
    bool isTargetAsBefore = false;
    NewCustomerValue newCustomer;
    std::optional<Acquisition> acquisition;
    std::vector<AcquisitionSource> sources;
};

/** "BG/NBD", as the model is called where it is known. */
QString modelTitle(PurchaseModelKind kind);
/** What to expect, how many new customers the target takes, and what customers are worth: a sentence each, empty without a model. */
QString forecastSentence(const ForecastReport &report);
QString acquisitionSentence(const ForecastReport &report);
QString valueSentence(const ForecastReport &report);
/** How well the model foretold the last weeks, or why that is not known: one sentence. */
QString backtestSentence(const ForecastReport &report);
QString backtestMoneySentence(const ForecastReport &report);
/** How many times as many purchases the weeks ahead brought in earlier years as so many weeks of an average year; nothing: not known. */
std::optional<double> seasonAhead(const ForecastReport &report);
/** Why the plain average stands in for a model of what customers spend; empty if it does not. */
QString refusalSentence(const ForecastReport &report);
/** What a reader must know about the forecast, added to the report's warnings. */
void describe(ForecastReport &report);
/** Puts the customers of \a report in order of their values. */
void rankByValue(ForecastReport &report);
/** The customers of a tenth, the first of which is the most valuable. */
std::vector<qint64> customersOfTenth(const ForecastReport &report, size_t tenth);

Report printablePurchaseModel(const ForecastReport &report);
Report printableValue(const ForecastReport &report);
Report printableAcquisition(const ForecastReport &report);
