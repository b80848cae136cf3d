// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/basketloader.h"

#include "models/analytics/customergrouploader.h"
#include "models/analytics/purchaseloader.h"
#include "models/database/integerrows.h"
#include "models/database/transaction.h"

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CustomersAtATime = 2'000;
constexpr qint64 EnoughCustomers = 100'000;

struct BoughtProduct
{
    qint64 customer;
    qint64 day;
    qint64 purchase;
    qint64 product;
};

struct Period
{
    qint64 from;
    qint64 to;

    Period(const ReportOptions &options, QDate asOf)
        : from(options.from.isValid() ? dayNumber(options.from) : std::numeric_limits<qint64>::min())
        , to(dayNumber(options.to.isValid() ? std::min(options.to, asOf) : asOf))
    {
    }
};

/**
 * Hands the lines of purchases, by customer, then day, to \a take. Returns are left out, whole purchases or single lines. Of the
 * customers one in \a every.
 */
void streamLines(Connection &db, const Period &period, const std::function<void(const BoughtProduct &)> &take, qint64 every = 1)
{
    const auto end = [&db](const QString &sql) {
        IntegerRows rows(db, sql, {});
        return rows.next() && !rows.isNull(0) ? std::optional(rows.at(0)) : std::nullopt;
    };
    const auto first = end(u"SELECT min(customer_id) FROM purchase"_s);
    const auto last = end(u"SELECT max(customer_id) FROM purchase"_s);
    if (!first || !last)
        return;
    // Part by part, for servers hand over whole results, and would sort all of them for each page. CROSS JOIN keeps SQLite from
    // beginning with the lines.
    const QString sql = u"SELECT purchase.customer_id, purchase.day, purchase.amount, purchase.id, purchase_line.product_id, purchase_line.amount "
                        "FROM purchase CROSS JOIN purchase_line WHERE purchase_line.purchase_id = purchase.id "
                        "AND purchase.customer_id >= ? AND purchase.customer_id < ? AND purchase.customer_id % ? = 0 "
                        "ORDER BY purchase.customer_id, purchase.day, purchase.amount, purchase.id, purchase_line.id"_s;
    for (qint64 begin = *first; begin <= *last; begin += CustomersAtATime) {
        IntegerRows rows(db, sql, {begin, begin + CustomersAtATime, every});
        while (rows.next()) {
            const bool isReturn = rows.at(2) < 0 || rows.at(5) < 0;
            if (!isReturn && rows.at(1) >= period.from && rows.at(1) <= period.to)
                take({rows.at(0), rows.at(1), rows.at(3), rows.at(4)});
        }
    }
}

QHash<qint64, QString> productNames(Connection &db)
{
    QHash<qint64, QString> names;
    Rows rows = db.run(u"SELECT id, name FROM product"_s);
    while (rows.next())
        names.insert(rows.integer(0), rows.text(1));
    return names;
}

void sortDistinct(std::vector<qint64> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

qint64 purchasesIn(Connection &db, const Period &period, const ReportOptions &options)
{
    IntegerRows rows(db, u"SELECT customer_id, count(*) FROM purchase WHERE amount >= 0 AND day >= ? AND day <= ? GROUP BY customer_id"_s,
                     {period.from, period.to});
    qint64 purchases = 0;
    while (rows.next())
        purchases += options.isAbout(rows.at(0)) ? rows.at(1) : 0;
    return purchases;
}

QDate asOfOf(Connection &db, const ReportOptions &options)
{
    return options.asOf.isValid() ? options.asOf : observationEnd(db, QDate::currentDate());
}

NextProductCounter countNextProducts(Connection &db, const ReportOptions &options, qint64 every)
{
    NextProductCounter counter;
    std::vector<ProductDays> products;
    qint64 customer = 0;
    const auto take = [&](const BoughtProduct &line) {
        if (!options.isAbout(line.customer))
            return;
        if (line.customer != customer) {
            counter.add(products);
            products.clear();
        }
        customer = line.customer;
        const auto known = std::find_if(products.begin(), products.end(), [&](const ProductDays &each) { return each.product == line.product; });
        if (known == products.end())
            products.push_back({line.product, line.day, line.day});
        else
            known->last = line.day;
    };
    streamLines(db, Period(options, asOfOf(db, options)), take, every);
    counter.add(products);
    return counter;
}

/** Whether any product is known that \a customer bought. */
bool hasProducts(Connection &db, CustomerId customer)
{
    Rows rows = db.run(u"SELECT 1 FROM purchase JOIN purchase_line ON purchase_line.purchase_id = purchase.id WHERE purchase.customer_id = ? LIMIT 1"_s,
                       customer);
    return rows.next();
}

} // namespace

BasketReport loadBasketReport(Connection &db, const ReportOptions &asked)
{
    const Snapshot snapshot(db);
    const ReportOptions options = withCustomers(db, asked);
    BasketReport report;
    report.basis.asOf = asOfOf(db, options);
    const Period period(options, report.basis.asOf);
    BasketCounter counter;
    std::vector<qint64> basket;
    qint64 purchase = 0;
    const auto finish = [&] {
        sortDistinct(basket);
        if (!basket.empty())
            counter.add(basket);
        basket.clear();
    };
    streamLines(db, period, [&](const BoughtProduct &line) {
        if (!options.isAbout(line.customer))
            return;
        if (line.purchase != purchase)
            finish();
        purchase = line.purchase;
        basket.push_back(line.product);
    });
    finish();

    report.baskets = counter.baskets();
    report.products = counter.products();
    report.leastCount = options.minCount.value_or(counter.leastCount());
    const QHash<qint64, QString> names = productNames(db);
    for (ProductPair pair : counter.pairs(report.leastCount)) {
        if (names.value(pair.b).toUtf8() < names.value(pair.a).toUtf8()) {
            std::swap(pair.a, pair.b);
            std::swap(pair.withA, pair.withB);
        }
        report.pairs.push_back({pair, names.value(pair.a), names.value(pair.b)});
    }
    sortPairs(report.pairs);
    if (options.top && size_t(*options.top) < report.pairs.size())
        report.pairs.resize(size_t(*options.top));

    report.basis.n = report.baskets;
    report.basis.definition = Report::tr("Products that were bought together in at least %1 purchases; the lift tells how many times as often as "
                                         "if people took each without regard for the other.")
                                  .arg(QLocale().toString(report.leastCount));
    const qint64 without = purchasesIn(db, period, options) - report.baskets;
    if (without > 0)
        report.basis.warnings.append(
            Report::tr("Purchases of which no products are known are left out: %1 (%2 %).")
                .arg(QLocale().toString(without),
                     QLocale().toString(100.0 * double(without) / double(without + report.baskets), 'f', 1)));
    if (report.pairs.empty())
        report.basis.warnings.append(Report::tr("Not enough data yet: no two products were bought together so often."));
    return report;
}

NextProductCounter loadNextProductCounts(Connection &db, const ReportOptions &asked)
{
    const Snapshot snapshot(db);
    const ReportOptions options = withCustomers(db, asked);
    return countNextProducts(db, options, 1);
}

NextProductCounter loadNextProductSample(Connection &db)
{
    const Snapshot snapshot(db);
    Rows rows = db.run(u"SELECT max(id) FROM customer"_s);
    const qint64 most = rows.next() ? rows.integer(0) : 0;
    return countNextProducts(db, {}, std::max<qint64>(1, most / EnoughCustomers));
}

NextProductReport loadNextProducts(Connection &db, const NextProductCounter &counts, CustomerId customer, const ReportOptions &options)
{
    NextProductReport report;
    report.basis.asOf = asOfOf(db, options);
    report.basis.n = counts.customers();
    report.basis.definition = Report::tr("Products that the customer has not bought yet, by how many times as likely as anybody is to buy them on a "
                                         "later day than their first purchase those are who bought something this customer has.");
    const Period period(options, report.basis.asOf);
    std::vector<qint64> owned;
    Rows rows = db.run(u"SELECT DISTINCT purchase_line.product_id FROM purchase JOIN purchase_line ON purchase_line.purchase_id = purchase.id "
                       "WHERE purchase.customer_id = ? AND purchase.day <= ? AND purchase.amount >= 0 AND purchase_line.amount >= 0"_s,
                       customer, period.to);
    while (rows.next())
        owned.push_back(rows.integer(0));
    report.products = counts.after(owned, options.minCount.value_or(LeastFollowers));
    if (options.top && size_t(*options.top) < report.products.size())
        report.products.resize(size_t(*options.top));
    report.names = productNames(db);
    if (owned.empty())
        report.basis.warnings.append(Report::tr("Nothing is known that the customer bought."));
    else if (report.products.empty())
        report.basis.warnings.append(Report::tr("Not enough data yet: nothing else was bought often enough after what the customer has."));
    return report;
}

NextProductAnswer answerNextProducts(Connection &db, CustomerId customer, const std::shared_ptr<const NextProductCounter> &known,
                                     const ReportOptions &options)
{
    NextProductAnswer answer{.counts = known};
    if (!answer.counts && hasProducts(db, customer))
        answer.counts = std::make_shared<NextProductCounter>(loadNextProductSample(db));
    if (answer.counts)
        answer.report = loadNextProducts(db, *answer.counts, customer, options);
    return answer;
}

NextProductReport loadNextProductReport(Connection &db, const ReportOptions &options)
{
    if (options.customer == 0)
        throw Failure(Error::Kind::Invalid, Report::tr("The report needs to know for which customer."));
    return loadNextProducts(db, loadNextProductCounts(db, options), CustomerId{options.customer}, options);
}

std::vector<qint64> customersOfPair(Connection &db, qint64 a, qint64 b, const ReportOptions &asked)
{
    const Snapshot snapshot(db);
    const ReportOptions options = withCustomers(db, asked);
    const Period period(options, asOfOf(db, options));
    IntegerRows rows(db,
                     u"SELECT DISTINCT purchase.customer_id FROM purchase_line AS one JOIN purchase ON purchase.id = one.purchase_id "
                     "WHERE one.product_id = ? AND one.amount >= 0 AND purchase.amount >= 0 AND purchase.day >= ? AND purchase.day <= ? "
                     "AND EXISTS (SELECT 1 FROM purchase_line AS other WHERE other.purchase_id = purchase.id AND other.product_id = ? "
                     "AND other.amount >= 0) ORDER BY purchase.customer_id"_s,
                     {a, period.from, period.to, b});
    std::vector<qint64> customers;
    while (rows.next()) {
        if (options.isAbout(rows.at(0)))
            customers.push_back(rows.at(0));
    }
    return customers;
}
