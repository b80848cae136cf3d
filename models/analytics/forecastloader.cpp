// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/forecastloader.h"

#include "models/analytics/customergrouploader.h"
#include "models/analytics/discountedpurchases.h"
#include "models/analytics/purchaseloader.h"
#include "models/base/money.h"
#include "models/business/setup.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 WeekDays = 7;
constexpr qint64 LeastBacktestWeeks = 4;
constexpr int CourseParts = 13;

/** How many weeks before the end a forecast can be made to hold it against what came: as many as are asked for, if enough is known before. */
qint64 backtestWeeks(qint64 span, qint64 horizonWeeks)
{
    const qint64 most = (span - LeastModelDays) / WeekDays;
    return most < LeastBacktestWeeks ? 0 : std::min(horizonWeeks, most);
}

/** What was read of the purchases in one go. */
struct Read
{
    std::vector<CustomerPurchases> before; // As of the day of the back-test.
    double recent = 0.0;                   // Spent within the last weeks, as many as are ahead, in minor units.
    qint64 recentDays = 0;                 // As far as they are known.
    qint64 testWeeks = 0;
};

Read readPurchases(Connection &db, const ReportOptions &options, const QString &currency, ForecastReport &report)
{
    Rows firsts = db.run(u"SELECT min(day) FROM purchase WHERE amount >= 0"_s);
    const qint64 end = dayNumber(report.basis.asOf);
    const qint64 first = firsts.next() && !firsts.isNull(0) ? std::min(firsts.integer(0), end) : end;
    const qint64 horizon = report.options.horizonWeeks * WeekDays;
    Read read{.recentDays = std::min(horizon, end - first + 1), .testWeeks = backtestWeeks(end - first, report.options.horizonWeeks)};
    PurchaseSummaryBuilder now(end);
    PurchaseSummaryBuilder before(end - read.testWeeks * WeekDays);
    SeasonBuilder season(report.basis.asOf);
    qint64 returns = 0;
    streamPurchases(db, report.basis.asOf, currency, [&](const PurchaseEntry &entry) {
        if (!options.isAbout(entry.customer))
            return;
        now.add(entry.customer, entry.day, entry.amount);
        season.add(entry.day, entry.amount);
        if (read.testWeeks > 0)
            before.add(entry.customer, entry.day, entry.amount);
        if (entry.amount < 0)
            ++returns;
        else if (entry.day > end - read.recentDays)
            read.recent += double(entry.amount);
    });
    if (returns > 0)
        report.basis.warnings.append(Report::tr("Returns are left out: %1.").arg(QLocale().toString(returns)));
    report.season = season.season();
    report.customers = now.take();
    read.before = before.take();
    return read;
}

void addBacktest(const Read &read, ForecastReport &report)
{
    if (read.testWeeks > 0) {
        report.backtestFrom = report.basis.asOf.addDays(-read.testWeeks * WeekDays);
        report.backtest = backtest(read.before, report.customers, double(read.testWeeks), report.options.model, report.minorUnits);
    }
    if (!report.backtest)
        report.whyNoBacktest = Report::tr("How well the model foretells cannot be told yet: too little was known before the weeks to hold it against.");
}

void addValues(ForecastReport &report)
{
    DiscountedPurchases purchases(*report.model, Discounting::weekly(report.options.years, report.options.annualRate));
    report.values.reserve(report.customers.size());
    std::unordered_map<PurchaseHistory, double, PurchasePatterns::Hash> known;
    for (const CustomerPurchases &bought : report.customers) {
        const auto [expected, isNew] = known.try_emplace(bought.history);
        if (isNew)
            expected->second = purchases.of(bought.history);
        const double each = report.spending.expectedValue(bought.spending(report.minorUnits));
        report.values.push_back({each, each * expected->second});
        report.totalValue += report.values.back().value;
    }
    rankByValue(report);
}

void addAcquisition(const Read &read, ForecastReport &report)
{
    double first = 0.0;
    for (const CustomerPurchases &bought : report.customers)
        first += double(bought.firstAmount) / report.minorUnits;
    report.newCustomer = newCustomerValue(*report.model, report.spending, first / double(report.customers.size()), report.options.horizonWeeks);
    report.isTargetAsBefore = !report.options.target;
    report.target = report.options.target.value_or(read.recent / report.minorUnits * double(report.options.horizonWeeks * WeekDays)
                                                   / double(read.recentDays));
    report.acquisition = acquisition(report.target, report.forecast.money, report.newCustomer, report.options.horizonWeeks);
}

void addSources(Connection &db, const ReportOptions &options, qint64 days, ForecastReport &report)
{
    IntegerRows rows(db, u"SELECT id, source FROM customer WHERE first_purchase_day > ? AND first_purchase_day <= ?"_s,
                     {report.basis.asOf.addDays(-days), report.basis.asOf});
    QHash<QByteArray, qint64> counts;
    while (rows.next()) {
        if (options.isAbout(rows.at(0)))
            ++counts[rows.utf8(1).toByteArray()];
    }
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        report.sources.push_back({QString::fromUtf8(count.key()), count.value()});
    std::ranges::sort(report.sources, [](const AcquisitionSource &left, const AcquisitionSource &right) {
        return std::pair(right.newCustomers, left.name) < std::pair(left.newCustomers, right.name);
    });
}

} // namespace

ForecastReport loadForecastReport(Connection &db, const ReportOptions &asked)
{
    const Snapshot snapshot(db);
    const ReportOptions options = withCustomers(db, asked);
    ForecastReport report{.options = options.forecast, .currency = business(db).currency, .listsCustomers = options.listsCustomers};
    report.minorUnits = std::pow(10.0, currencyDecimals(report.currency));
    report.basis.asOf = options.asOf.isValid() ? options.asOf : observationEnd(db, QDate::currentDate());
    if (!options.asOf.isValid() && report.basis.asOf < QDate::currentDate())
        report.basis.warnings.append(Report::tr("The last purchase was on %1; nothing after it is counted.")
                                         .arg(QLocale().toString(report.basis.asOf, QLocale::ShortFormat)));
    const QString currency = currencyToRead(db, report.currency, report.basis.asOf, options, report.basis.warnings);
    const Read read = readPurchases(db, options, currency, report);
    report.basis.n = qint64(report.customers.size());
    if (options.listsCustomers) {
        Rows rows = db.run(u"SELECT id, external_id FROM customer WHERE external_id <> ''"_s);
        while (rows.next())
            report.externalIds.insert(rows.integer(0), rows.text(1));
    }

    const PurchasePatterns patterns = patternsOf(report.customers);
    report.repeatCustomers = patterns.repeatCustomers();
    report.missing = missingToModel(patterns);
    report.model = fitPurchaseModel(patterns, report.options.model);
    if (report.missing.isEmpty() && !report.model)
        report.missing.append(Report::tr("No model of how customers buy could be fitted to what was bought."));
    if (report.model) {
        report.covariance = parameterCovariance(*report.model, patterns);
        GammaGammaResult spending;
        report.spending = spendingModel(report.customers, report.minorUnits, &spending);
        report.refusal = spending.refusal;
        report.correlation = spendingCorrelation(spendingOf(report.customers, report.minorUnits));
        const PurchaseForecaster forecaster(*report.model, report.covariance, report.spending, report.customers, report.minorUnits);
        report.forecast = forecaster.ahead(report.options.horizonWeeks);
        if (report.options.withCourse) {
            for (int part = 1; part < CourseParts; ++part)
                report.course.push_back(forecaster.ahead(double(report.options.horizonWeeks) * part / CourseParts));
            report.course.push_back(report.forecast);
        }
        addBacktest(read, report);
        if (report.options.withValues)
            addValues(report);
        addAcquisition(read, report);
        if (report.options.withSources)
            addSources(db, options, report.options.horizonWeeks * WeekDays, report);
    }
    describe(report);
    return report;
}

std::shared_ptr<const ForecastReport> loadSharedForecast(Connection &db, const ReportOptions &options)
{
    return std::make_shared<const ForecastReport>(loadForecastReport(db, options));
}
