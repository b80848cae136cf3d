// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/forecastloader.h"

#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/near.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Three years of purchases of 260 customers, of whom those with an odd number come from friends. */
class ForecastLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        database = std::make_unique<TestDatabase>();
        connection = std::make_unique<Connection>(database->url);
        history = randomPurchases(260, 5);
        Transaction transaction(*connection);
        const Phase phase = LifeCycleStore(*connection).phases().front();
        std::map<qint64, CustomerId> customers;
        for (BoughtOn &bought : history) {
            CustomerId &customer = customers[bought.customer];
            if (!customer) {
                Customer added{.externalId = u"n%1"_s.arg(bought.customer), .name = QString::number(bought.customer), .source = bought.customer % 2 == 1 ? u"Friends"_s : u"Web"_s,
                               .createdAt = QDateTime::currentDateTimeUtc(), .phase = phase.id, .phaseSince = QDateTime::currentDateTimeUtc()};
                connection->insert(added);
                customer = added.id;
            }
            bought.customer = customer.value;
            Purchase purchase{.customer = customer, .day = bought.date, .amount = bought.amount, .currency = business(*connection).currency};
            connection->insert(purchase);
            last = std::max(last, bought.date);
        }
        transaction.commit();
    }

    void cleanupTestCase()
    {
        connection.reset();
        database.reset();
    }

    void forecastsWhatThePurchasesSay()
    {
        PurchaseSummaryBuilder builder(dayNumber(last));
        feed(builder, history);
        const auto customers = builder.take();
        const auto expected = fitPurchaseModel(patternsOf(customers));

        const ForecastReport report = loadForecastReport(*connection, {.asOf = last, .forecast = {.withCourse = true, .withValues = true, .withSources = true}});

        QVERIFY(report.missing.isEmpty());
        QVERIFY(report.model && expected);
        QCOMPARE(report.model->parameters, expected->parameters);
        QCOMPARE(report.basis.n, qint64(customers.size()));
        QCOMPARE(report.basis.asOf, last);
        QCOMPARE(report.course.size(), size_t(13));
        COMPARE_RELATIVE(report.course.back().purchases.expected, report.forecast.purchases.expected, 1e-12);
        for (size_t i = 1; i < report.course.size(); ++i)
            QVERIFY(report.course[i].purchases.expected > report.course[i - 1].purchases.expected);
        QCOMPARE(report.values.size(), customers.size());
        double total = 0.0;
        for (const CustomerValue &value : report.values)
            total += value.value;
        COMPARE_RELATIVE(report.totalValue, total, 1e-12);
        // Discounted at 10 %, a year is worth between nine tenths and all of it.
        QVERIFY(report.totalValue < report.forecast.money.expected && report.totalValue > 0.9 * report.forecast.money.expected);
        qint64 newCustomers = 0;
        for (const AcquisitionSource &source : report.sources)
            newCustomers += source.newCustomers;
        const auto isNew = [](const CustomerPurchases &bought) { return bought.history.age < 52 * 7; };
        QCOMPARE(newCustomers, qint64(std::ranges::count_if(customers, isNew)));
        QVERIFY(!forecastSentence(report).isEmpty());
        QVERIFY(!valueSentence(report).isEmpty());
    }

    void holdsAnEarlierForecastAgainstWhatCame()
    {
        const ForecastReport report = loadForecastReport(*connection, {.asOf = last, .forecast = {.horizonWeeks = 26}});

        QVERIFY(report.backtest);
        QCOMPARE(report.backtestFrom, last.addDays(-26 * 7));
        qint64 came = 0;
        std::set<std::pair<qint64, QDate>> days;
        std::set<qint64> known;
        for (const BoughtOn &bought : history) {
            if (bought.date <= report.backtestFrom && bought.amount >= 0)
                known.insert(bought.customer);
        }
        for (const BoughtOn &bought : history) {
            if (bought.date > report.backtestFrom && bought.amount >= 0 && known.contains(bought.customer))
                came += days.insert({bought.customer, bought.date}).second ? 1 : 0;
        }
        QCOMPARE(report.backtest->actual, came);
        const ForecastReport then = loadForecastReport(*connection, {.asOf = report.backtestFrom, .forecast = {.horizonWeeks = 26}});
        COMPARE_RELATIVE(report.backtest->predicted.purchases.expected, then.forecast.purchases.expected, 1e-12);
        QVERIFY(backtestSentence(report).contains(QLocale().toString(came)));
    }

    void triesItselfOnFewerWeeksWhereLessIsKnown()
    {
        QDate first = last;
        for (const BoughtOn &bought : history)
            first = std::min(first, bought.date);
        const ForecastReport report = loadForecastReport(*connection, {.asOf = last, .forecast = {.horizonWeeks = 520}});
        const qint64 known = first.daysTo(report.backtestFrom);
        QVERIFY(known >= LeastModelDays && known < LeastModelDays + 7);
        QVERIFY(!report.backtest); // There were not 200 customers then.
        QVERIFY(!report.whyNoBacktest.isEmpty());
        QCOMPARE(backtestSentence(report), report.whyNoBacktest);
    }

    void saysWhatIsMissing()
    {
        const ForecastReport report = loadForecastReport(*connection, {.asOf = last, .query = u"source:friends"_s});

        QVERIFY(!report.model);
        QVERIFY(report.basis.n > 100 && report.basis.n < 200);
        QCOMPARE(report.missing, QStringList(u"Not enough data: %1 of 200 customers needed."_s.arg(report.basis.n)));
        QVERIFY(report.basis.warnings.contains(report.missing.front()));
        const QJsonObject json = printablePurchaseModel(report).toJson();
        for (const QString &key : {u"model"_s, u"parameters"_s, u"standard_errors"_s, u"log_likelihood"_s, u"degenerate"_s, u"expected_total"_s, u"backtest"_s})
            QVERIFY2(json.contains(key) && json[key].isNull(), qPrintable(key));
        QVERIFY(printableValue(report).toJson()[u"total"_s].isNull());
        QVERIFY(printableAcquisition(report).toJson()[u"needed"_s].isNull());
    }

    void takesTheModelThatIsAskedFor()
    {
        const ForecastReport report = loadForecastReport(*connection, {.asOf = last, .listsCustomers = true, .forecast = {.model = PurchaseModelKind::Nbd}});
        QVERIFY(report.model);
        QCOMPARE(report.model->kind, PurchaseModelKind::Nbd);
        const QJsonObject json = printablePurchaseModel(report).toJson();
        QVERIFY(!json[u"parameters"_s].toObject().contains(u"a"_s));
        const QJsonObject customer = json[u"customers"_s][0].toObject();
        QVERIFY(customer[u"p_alive"_s].isNull());
        QVERIFY(customer[u"external_id"_s].toString().startsWith(u'n'));
        QVERIFY(customer[u"expected"_s].toDouble() > 0.0);
    }

    void leavesOutOtherCurrencies()
    {
        const ForecastReport before = loadForecastReport(*connection, {.asOf = last});
        Purchase foreign{.customer = {history.front().customer}, .day = last, .amount = 100'000, .currency = u"XTS"_s};
        connection->insert(foreign);
        const ForecastReport report = loadForecastReport(*connection, {.asOf = last});
        connection->remove(foreign);
        QCOMPARE(report.forecast.money.expected, before.forecast.money.expected);
        QCOMPARE(report.basis.warnings.size(), before.basis.warnings.size() + 1);
    }

private:
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> connection;
    std::vector<BoughtOn> history;
    QDate last;
};

QTEST_GUILESS_MAIN(ForecastLoaderTest)
#include "tst_forecastloader.moc"
