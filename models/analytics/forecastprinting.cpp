// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/forecastreport.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportColumn::Kind;

QJsonValue numberOrNull(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? numberOrNull(*number) : QJsonValue(QJsonValue::Null);
}

void insert(QJsonObject &object, const QString &key, const Estimate &estimate)
{
    object[key] = numberOrNull(estimate.expected);
    object[key + u"_lower"_s] = estimate.band ? numberOrNull(estimate.band->lower) : QJsonValue(QJsonValue::Null);
    object[key + u"_upper"_s] = estimate.band ? numberOrNull(estimate.band->upper) : QJsonValue(QJsonValue::Null);
}

QJsonObject parametersJson(const PurchaseModel &model, const PurchaseParameters &parameters)
{
    QJsonObject object{{u"r"_s, numberOrNull(parameters.r)}, {u"alpha"_s, numberOrNull(parameters.alpha)}};
    if (model.kind != PurchaseModelKind::Nbd) {
        object[u"a"_s] = numberOrNull(parameters.a);
        object[u"b"_s] = numberOrNull(parameters.b);
    }
    return object;
}

QJsonValue backtestJson(const ForecastReport &report)
{
    if (!report.backtest)
        return QJsonValue::Null;
    const Backtest &test = *report.backtest;
    QJsonArray groups;
    for (const Backtest::Group &group : test.groups)
        groups.append(QJsonObject{{u"repeats"_s, group.repeats},
                                  {u"customers"_s, group.customers},
                                  {u"predicted"_s, group.predicted},
                                  {u"actual"_s, group.actual}});
    QJsonObject object{{u"fitted_until"_s, report.backtestFrom.toString(Qt::ISODate)},
                       {u"until"_s, report.basis.asOf.toString(Qt::ISODate)},
                       {u"horizon_weeks"_s, test.weeks},
                       {u"model"_s, nameOf(test.model.kind)},
                       {u"degenerate"_s, test.model.isDegenerate},
                       {u"parameters"_s, parametersJson(test.model, test.model.parameters)},
                       {u"customers"_s, test.model.customers},
                       {u"actual"_s, test.actual},
                       {u"error"_s, numberOrNull(test.error())},
                       {u"mae"_s, test.meanAbsoluteError},
                       {u"money_actual"_s, test.actualMoney},
                       {u"money_error"_s, numberOrNull(test.moneyError())},
                       {u"by_repeats"_s, groups},
                       {u"sentence"_s, backtestSentence(report)}};
    insert(object, u"predicted"_s, test.predicted.purchases);
    insert(object, u"money_predicted"_s, test.predicted.money);
    return object;
}

QJsonValue orNull(bool isKnown, const QJsonValue &value)
{
    return isKnown ? value : QJsonValue(QJsonValue::Null);
}

void addParameterRows(Report &printed, const ForecastReport &report)
{
    printed.columns = {{u"parameter"_s, Report::tr("Parameter"), Kind::Text},
                       {u"value"_s, Report::tr("Value"), Kind::Number},
                       {u"standard_error"_s, Report::tr("Standard error"), Kind::Number},
                       {u"lower"_s, Report::tr("At least (95 %)"), Kind::Number},
                       {u"upper"_s, Report::tr("At most (95 %)"), Kind::Number}};
    if (!report.model)
        return;
    const QJsonObject values = parametersJson(*report.model, report.model->parameters);
    const ParameterErrors errors = report.covariance ? parameterErrors(*report.model, *report.covariance) : ParameterErrors();
    const auto of = [&](const PurchaseParameters &parameters, const QString &key) {
        return orNull(report.covariance.has_value(), parametersJson(*report.model, parameters)[key]);
    };
    for (const QString &key : {u"r"_s, u"alpha"_s, u"a"_s, u"b"_s}) {
        if (values.contains(key))
            printed.rows.push_back(QJsonArray{key, values[key], of(errors.standard, key), of(errors.lower, key), of(errors.upper, key)});
    }
    if (!report.spending.fit)
        return;
    const GammaGamma errorsOfSpending = report.spending.fit->standardErrors();
    for (const auto &[key, parameter] : {std::pair(u"p"_s, &GammaGamma::p), std::pair(u"q"_s, &GammaGamma::q), std::pair(u"v"_s, &GammaGamma::v)}) {
        const double value = report.spending.fit->parameters.*parameter;
        const double error = errorsOfSpending.*parameter;
        const double factor = std::exp(NormalQuantile975 * error / value);
        printed.rows.push_back(
            QJsonArray{key, value, numberOrNull(error), numberOrNull(value / factor), numberOrNull(value * factor)});
    }
}

QJsonObject customerJson(const ForecastReport &report, const CustomerPurchases &bought)
{
    QJsonObject object{{u"id"_s, bought.customer},
                       {u"external_id"_s, report.externalIds.value(bought.customer)},
                       {u"x"_s, bought.history.repeats}};
    if (!report.model)
        return object;
    const qint64 days = qint64(report.options.horizonWeeks) * 7;
    object[u"t_x"_s] = double(bought.history.lastDay) / DaysPerWeek;
    object[u"T"_s] = double(bought.history.age) / DaysPerWeek;
    object[u"p_alive"_s] = orNull(report.model->kind != PurchaseModelKind::Nbd, chanceAlive(*report.model, bought.history));
    object[u"p_buy"_s] = chanceToBuy(*report.model, bought.history, days);
    object[u"expected"_s] = purchasesAhead(*report.model, bought.history).expected(report.options.horizonWeeks);
    return object;
}

/** Shown beside the forecast, which it is no part of. */
QJsonValue seasonJson(const ForecastReport &report)
{
    const std::optional<double> ahead = seasonAhead(report);
    if (!ahead)
        return QJsonValue::Null;
    QJsonArray shares;
    for (const SeasonMonth &month : report.season->months)
        shares.append(month.share);
    return QJsonObject{{u"years"_s, report.season->years}, {u"ahead"_s, *ahead}, {u"shares"_s, shares}};
}

QJsonValue gammaGammaJson(const ForecastReport &report)
{
    if (!report.spending.fit)
        return QJsonValue::Null;
    const GammaGammaFit &fit = *report.spending.fit;
    const GammaGamma errors = fit.standardErrors();
    return QJsonObject{{u"p"_s, fit.parameters.p},
                       {u"q"_s, fit.parameters.q},
                       {u"v"_s, fit.parameters.v},
                       {u"log_likelihood"_s, fit.logLikelihood},
                       {u"customers"_s, fit.customers},
                       {u"mean"_s, fit.parameters.meanValue()},
                       {u"standard_errors"_s,
                        QJsonObject{{u"p"_s, numberOrNull(errors.p)}, {u"q"_s, numberOrNull(errors.q)}, {u"v"_s, numberOrNull(errors.v)}}}};
}

Report begin(const QString &name, const ForecastReport &report)
{
    Report printed{name, report.basis};
    printed.currency = report.currency;
    const bool isKnown = report.model.has_value();
    printed.values = {{u"currency"_s, report.currency},
                      {u"repeat_customers"_s, report.repeatCustomers},
                      {u"model"_s, orNull(isKnown, isKnown ? nameOf(report.model->kind) : QString())},
                      {u"degenerate"_s, orNull(isKnown, isKnown && report.model->isDegenerate)},
                      {u"horizon_weeks"_s, report.options.horizonWeeks},
                      {u"season"_s, seasonJson(report)},
                      {u"backtest"_s, backtestJson(report)}};
    for (const QString &sentence : {forecastSentence(report), backtestSentence(report)}) {
        if (!sentence.isEmpty())
            printed.remarks.append(sentence);
    }
    return printed;
}

} // namespace

Report printablePurchaseModel(const ForecastReport &report)
{
    Report printed = begin(u"purchase-model"_s, report);
    const bool isKnown = report.model.has_value();
    QJsonObject &values = printed.values;
    values[u"parameters"_s] = isKnown ? QJsonValue(parametersJson(*report.model, report.model->parameters)) : QJsonValue(QJsonValue::Null);
    const bool hasErrors = isKnown && report.covariance;
    const ParameterErrors errors = hasErrors ? parameterErrors(*report.model, *report.covariance) : ParameterErrors();
    for (const auto &[key, parameters] : {std::pair(u"standard_errors"_s, errors.standard), std::pair(u"lower"_s, errors.lower), std::pair(u"upper"_s, errors.upper)})
        values[key] = hasErrors ? QJsonValue(parametersJson(*report.model, parameters)) : QJsonValue(QJsonValue::Null);
    values[u"log_likelihood"_s] = orNull(isKnown, isKnown ? report.model->logLikelihood : 0.0);
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    insert(values, u"expected_total"_s, isKnown ? report.forecast.purchases : Estimate{Unknown, {}});
    insert(values, u"expected_money"_s, isKnown ? report.forecast.money : Estimate{Unknown, {}});
    values[u"expected_of_new_customer"_s]
        = numberOrNull(isKnown ? purchasesAheadOfNewCustomer(*report.model).expected(report.options.horizonWeeks) : Unknown);
    if (!report.listsCustomers) {
        addParameterRows(printed, report);
        return printed;
    }
    printed.columns = {{u"id"_s, Report::tr("Customer"), Kind::Count},
                       {u"external_id"_s, Report::tr("Number elsewhere"), Kind::Text},
                       {u"x"_s, Report::tr("Bought again"), Kind::Count},
                       {u"t_x"_s, Report::tr("Weeks to the last"), Kind::Score},
                       {u"T"_s, Report::tr("Weeks known"), Kind::Score},
                       {u"p_alive"_s, u"P(alive)"_s, Kind::Chance},
                       {u"p_buy"_s, Report::tr("Buys"), Kind::Chance},
                       {u"expected"_s, Report::tr("Purchases to expect"), Kind::Number}};
    QJsonArray customers;
    for (const CustomerPurchases &bought : report.customers) {
        const QJsonObject customer = customerJson(report, bought);
        customers.append(customer);
        printed.addRow(customer);
    }
    values[u"customers"_s] = customers;
    return printed;
}

Report printableValue(const ForecastReport &report)
{
    Report printed = begin(u"value"_s, report);
    QJsonObject &values = printed.values;
    const bool isKnown = report.model.has_value();
    values[u"years"_s] = report.options.years;
    values[u"annual_rate"_s] = report.options.annualRate;
    values[u"gamma_gamma"_s] = gammaGammaJson(report);
    values[u"plain_average"_s] = orNull(!report.customers.empty(), report.spending.average);
    values[u"correlation"_s] = report.correlation
        ? QJsonValue(QJsonObject{{u"pearson"_s, report.correlation->pearson}, {u"spearman"_s, report.correlation->spearman}})
        : QJsonValue(QJsonValue::Null);
    values[u"total"_s] = orNull(isKnown, report.totalValue);
    if (const QString sentence = valueSentence(report); !sentence.isEmpty())
        printed.remarks.append(sentence);
    QJsonArray tenths;
    for (const double share : report.valueShares)
        tenths.append(share);
    values[u"share_by_tenth"_s] = tenths;
    if (!report.listsCustomers) {
        printed.columns = {{u"tenth"_s, Report::tr("Tenth of the customers"), Kind::Count}, {u"share"_s, Report::tr("Share of the value"), Kind::Share}};
        for (qsizetype i = 0; i < tenths.size(); ++i)
            printed.rows.push_back(QJsonArray{i + 1, tenths.at(i)});
        return printed;
    }
    printed.columns = {{u"id"_s, Report::tr("Customer"), Kind::Count},
                       {u"external_id"_s, Report::tr("Number elsewhere"), Kind::Text},
                       {u"x"_s, Report::tr("Bought again"), Kind::Count},
                       {u"mean_repeat_value"_s, Report::tr("Spent each time"), Kind::Money},
                       {u"expected_value"_s, Report::tr("To expect each time"), Kind::Money},
                       {u"clv"_s, Report::tr("Revenue to expect"), Kind::Money}};
    QJsonArray customers;
    for (size_t i = 0; i < report.customers.size(); ++i) {
        const CustomerPurchases &bought = report.customers[i];
        const RepeatSpending spending = bought.spending(report.minorUnits);
        QJsonObject customer{{u"id"_s, bought.customer},
                             {u"external_id"_s, report.externalIds.value(bought.customer)},
                             {u"x"_s, spending.days},
                             {u"mean_repeat_value"_s, orNull(spending.days > 0, spending.days > 0 ? spending.amount / double(spending.days) : 0.0)},
                             {u"expected_value"_s, QJsonValue(QJsonValue::Null)},
                             {u"clv"_s, QJsonValue(QJsonValue::Null)}};
        if (i < report.values.size()) {
            customer[u"expected_value"_s] = report.values[i].perPurchase;
            customer[u"clv"_s] = report.values[i].value;
        }
        customers.append(customer);
        printed.addRow(customer);
    }
    values[u"customers"_s] = customers;
    return printed;
}

Report printableAcquisition(const ForecastReport &report)
{
    Report printed = begin(u"acquisition"_s, report);
    QJsonObject &values = printed.values;
    const bool isKnown = report.model && report.acquisition;
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    values[u"target"_s] = orNull(report.model.has_value(), report.target);
    values[u"target_is_as_before"_s] = report.isTargetAsBefore;
    insert(values, u"needed"_s, isKnown ? Estimate{report.acquisition->needed, report.acquisition->band} : Estimate{Unknown, {}});
    values[u"needed_per_week"_s] = numberOrNull(isKnown ? report.acquisition->perWeek : Unknown);
    insert(values, u"expected_from_existing"_s, report.model ? report.forecast.money : Estimate{Unknown, {}});
    values[u"value_of_new_customer"_s] = numberOrNull(report.model ? report.newCustomer.total() : Unknown);
    values[u"mean_first_purchase"_s] = numberOrNull(report.model ? report.newCustomer.first : Unknown);
    values[u"mean_repeat_purchase"_s] = numberOrNull(report.model ? report.newCustomer.repeatValue : Unknown);
    values[u"mean_repeats"_s] = numberOrNull(report.model ? report.newCustomer.repeats : Unknown);
    printed.columns = {{u"source"_s, Report::tr("Source"), Kind::Text},
                       {u"new_customers"_s, Report::tr("New customers so far"), Kind::Count},
                       {u"share"_s, Report::tr("Share"), Kind::Share},
                       {u"needed"_s, Report::tr("Needed"), Kind::Score},
                       {u"cost"_s, Report::tr("Cost"), Kind::Money},
                       {u"cac"_s, Report::tr("Cost of a customer"), Kind::Money},
                       {u"payback_months"_s, Report::tr("Months to pay back"), Kind::Score},
                       {u"clv_to_cac"_s, Report::tr("Value over cost"), Kind::Score}};
    if (const QString sentence = acquisitionSentence(report); !sentence.isEmpty())
        printed.remarks.append(sentence);
    qint64 all = 0;
    for (const AcquisitionSource &source : report.sources)
        all += source.newCustomers;
    QJsonArray sources;
    for (const AcquisitionSource &each : report.sources) {
        const double share = double(each.newCustomers) / double(all);
        QJsonObject source{{u"source"_s, each.name},
                           {u"new_customers"_s, each.newCustomers},
                           {u"share"_s, share},
                           {u"needed"_s, numberOrNull(isKnown ? share * report.acquisition->needed : Unknown)}};
        for (const QString &key : {u"cost"_s, u"cac"_s, u"payback_months"_s, u"clv_to_cac"_s}) // Known when there are campaigns.
            source[key] = QJsonValue(QJsonValue::Null);
        sources.append(source);
        printed.addRow(source);
    }
    values[u"by_source"_s] = sources;
    return printed;
}
