// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchaseloader.h"

#include "models/analytics/purchasecountloader.h"
#include "models/business/setup.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int PageSize = 50'000;
constexpr qint64 LongestSilence = 31; // Days.

QStringList commonWarnings(const ReportOptions &asked, QDate asOf, qint64 returns)
{
    QStringList warnings;
    if (!asked.asOf.isValid() && asOf < QDate::currentDate())
        warnings.append(Report::tr("The last purchase was on %1; nothing after it is counted.")
                            .arg(QLocale().toString(asOf, QLocale::ShortFormat)));
    if (returns > 0)
        warnings.append(Report::tr("Returns are left out: %1.").arg(QLocale().toString(returns)));
    return warnings;
}

/** From what is kept, or, where that cannot tell, from all purchases. */
PurchaseCounts countPurchases(Connection &db, const ReportOptions &options, QDate asOf)
{
    if (!options.customers && options.days == UsualInactiveDays)
        return loadPurchaseCounts(db, asOf);
    PurchaseCounter counter(asOf, options.days);
    streamPurchases(db, asOf, {}, [&](const PurchaseEntry &entry) {
        if (options.isAbout(entry.customer))
            counter.add(entry.customer, entry.day, entry.amount);
    });
    return counter.counts();
}

CohortCounts countCohorts(Connection &db, const ReportOptions &options, QDate asOf, const QString &currency)
{
    CohortBuilder cohorts(asOf);
    streamPurchases(db, asOf, currency, [&](const PurchaseEntry &entry) {
        if (options.isAbout(entry.customer))
            cohorts.add(entry.customer, entry.day, entry.amount);
    });
    return cohorts.counts();
}

} // namespace

bool hasOtherCurrencies(Connection &db, const QString &currency)
{
    Rows rows = db.run(u"SELECT 1 FROM purchase WHERE currency < ? UNION ALL SELECT 1 FROM purchase WHERE currency > ? LIMIT 1"_s, currency, currency);
    return rows.next();
}

QString currencyToRead(Connection &db, const QString &currency, QDate asOf, const ReportOptions &options, QStringList &warnings)
{
    // The index of currencies leads to these alone; a look at the days would lead past all the others.
    IntegerRows rows(db,
                     u"SELECT customer_id, day FROM purchase WHERE currency < ? UNION ALL SELECT customer_id, day FROM purchase WHERE currency > ?"_s,
                     {currency, currency});
    qint64 others = 0;
    while (rows.next())
        others += rows.at(1) <= dayNumber(asOf) && options.isAbout(rows.at(0)) ? 1 : 0;
    if (others == 0)
        return {};
    warnings.append(Report::tr("Purchases in other currencies than %1 are left out: %2.")
                        .arg(currency, QLocale().toString(others)));
    return currency;
}

void streamPurchases(Connection &db, QDate asOf, const QString &currency,
                     const std::function<void(const PurchaseEntry &)> &take)
{
    const QString sql = u"SELECT customer_id, day, amount, id FROM purchase "
                        "WHERE (customer_id, day, amount, id) > (?, ?, ?, ?) AND day <= ? %1 "
                        "ORDER BY customer_id, day, amount, id LIMIT ?"_s.arg(currency.isEmpty() ? QString() : u"AND currency = ?"_s);
    PurchaseEntry last;
    qint64 lastId = 0;
    for (int read = PageSize; read == PageSize;) {
        read = 0;
        std::vector<SqlValue> values{last.customer, last.day, last.amount, lastId, asOf};
        if (!currency.isEmpty())
            values.emplace_back(currency);
        values.emplace_back(PageSize);
        IntegerRows rows(db, sql, std::move(values));
        while (rows.next()) {
            ++read;
            last = {rows.at(0), rows.at(1), rows.at(2)};
            lastId = rows.at(3);
            take(last);
        }
    }
}

QDate observationEnd(Connection &db, QDate today)
{
    Rows rows = db.run(u"SELECT max(day) FROM purchase WHERE day <= ? AND amount >= 0"_s, today);
    if (!rows.next() || rows.isNull(0))
        return today;
    const QDate last = dateOfDay(rows.integer(0));
    return last.daysTo(today) > LongestSilence ? last : today;
}

PurchaseReports loadPurchaseReports(Connection &db, const ReportOptions &options)
{
    const Snapshot snapshot(db);
    const QDate asOf = options.asOf.isValid() ? options.asOf : observationEnd(db, QDate::currentDate());
    PurchaseReports reports;
    reports.cohorts.measure = options.measure;
    reports.cohorts.currency = business(db).currency;
    reports.churn.days = options.days;
    QStringList currencyWarnings;
    const QString currency = options.measure == CohortMeasure::Revenue
        ? currencyToRead(db, reports.cohorts.currency, asOf, options, currencyWarnings)
        : QString();

    PurchaseCounts counts = countPurchases(db, options, asOf);
    if (!currency.isEmpty())
        counts.cohorts = countCohorts(db, options, asOf, currency);

    reports.churn.history = churnHistory(counts.churn, asOf, options.days);
    const qint64 customers = reports.churn.history.customers;
    const QStringList warnings = commonWarnings(options, asOf, counts.returns);
    for (ReportBasis *basis : {&reports.cohorts.basis, &reports.retention.basis, &reports.churn.basis}) {
        basis->n = customers;
        basis->asOf = asOf;
        basis->warnings = warnings;
    }

    reports.cohorts.cohorts = cohortsUpTo(counts.cohorts, asOf);
    std::erase_if(reports.cohorts.cohorts, [&](const Cohort &cohort) { return !options.lists(cohort.month); });
    reports.cohorts.pooled = pooledCohorts(reports.cohorts.cohorts, options.measure);
    reports.cohorts.basis.n = 0;
    for (const Cohort &cohort : reports.cohorts.cohorts)
        reports.cohorts.basis.n += cohort.size();
    reports.cohorts.basis.warnings += currencyWarnings;
    reports.retention.months = retentionMonths(counts.retention, asOf);
    std::erase_if(reports.retention.months, [&](const MonthlyFlow &flow) { return !options.lists(flow.month); });
    std::erase_if(reports.churn.history.months, [&](const ChurnMonth &month) { return !options.lists(month.flow.month); });
    describe(reports.cohorts);
    describe(reports.retention);
    describe(reports.churn);
    return reports;
}
