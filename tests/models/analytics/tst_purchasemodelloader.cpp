// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasemodelloader.h"

#include "models/purchases/purchase.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

class PurchaseModelLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        connection = std::make_unique<Connection>(database->url);
    }
    void cleanup()
    {
        connection.reset();
        database.reset();
    }

    void countsDaysAndNotPurchases()
    {
        const Customer ada = aCustomer(*connection, u"Ada"_s);
        const Customer bob = aCustomer(*connection, u"Bob"_s);
        aCustomer(*connection, u"Never"_s);
        const QDate end(2026, 6, 30);
        buy(ada, {end.addDays(-100), end.addDays(-100), end.addDays(-60), end.addDays(-10), end.addDays(-10)});
        buy(bob, {end.addDays(-3)});
        perform(*connection, TestOrigin, u"Return"_s, [&](Operation &operation) {
            Purchase purchase{.customer = bob.id, .day = end.addDays(-1), .amount = -100, .currency = u"EUR"_s};
            operation.insert(purchase);
        });

        const PurchasePatterns patterns = loadPurchasePatterns(*connection, end);

        QCOMPARE(patterns.customers(), qint64(2));
        std::vector<PurchaseHistory> histories;
        for (const auto &pattern : patterns.all())
            histories.push_back(pattern.history);
        QCOMPARE(histories, (std::vector<PurchaseHistory>{{.repeats = 0, .lastDay = 0, .age = 3}, {.repeats = 2, .lastDay = 90, .age = 100}}));
        const PurchaseFit fit{.observedUntil = end, .model = PurchaseModel{.parameters = {.r = 1, .alpha = 10}}};
        const auto chance = fit.chanceToBuy(end.addDays(-100), end.addDays(-10), 3, 365);
        QVERIFY(chance);
        QCOMPARE(*chance, chanceToBuy(*fit.model, {.repeats = 2, .lastDay = 90, .age = 100}, 365));
        QVERIFY(!fit.chanceToBuy({}, {}, 0, 365));
        QVERIFY(!fit.chanceToBuy(end.addDays(1), end.addDays(1), 1, 365));
    }

    void findsTheModelOfWhatWasReallyBought()
    {
        std::vector<Customer> customers;
        for (int i = 0; i < 260; ++i)
            customers.push_back(aCustomer(*connection, u"Customer %1"_s.arg(i)));
        PurchasePatterns expected;
        const QDate today = QDate::currentDate();
        std::map<qint64, std::set<QDate>> days;
        const std::vector<BoughtOn> history = randomPurchases(260, 3);
        QDate last;
        for (const BoughtOn &bought : history)
            last = std::max(last, bought.date);
        const qint64 shift = last.daysTo(today.addDays(-2)); // To end two days ago.
        perform(*connection, TestOrigin, u"Buy"_s, [&](Operation &operation) {
            for (const BoughtOn &bought : history) {
                Purchase purchase{.customer = customers.at(size_t(bought.customer - history.front().customer) % customers.size()).id,
                                  .day = bought.date.addDays(shift),
                                  .amount = std::abs(bought.amount),
                                  .currency = u"EUR"_s};
                operation.insert(purchase);
                days[purchase.customer.value].insert(purchase.day);
            }
        });
        for (const auto &[customer, its] : days)
            expected.add({.repeats = qint64(its.size()) - 1, .lastDay = its.begin()->daysTo(*its.rbegin()), .age = its.begin()->daysTo(today)});

        const PurchaseFit fit = fitPurchases(*connection, today);

        QCOMPARE(fit.observedUntil, today);
        QCOMPARE(fit.model, fitPurchaseModel(expected));
        QCOMPARE(fit.model->customers, qint64(days.size()));
    }

    void keepsTheLatestFit()
    {
        QCOMPARE(storedPurchaseFit(*connection), std::nullopt);
        const PurchaseFit none{.fittedOn = QDate(2026, 5, 1), .observedUntil = QDate(2026, 4, 30)};
        storePurchaseFit(*connection, none);
        QCOMPARE(storedPurchaseFit(*connection), none);
        const PurchaseFit fit{.fittedOn = QDate(2026, 5, 2),
                              .observedUntil = QDate(2026, 5, 1),
                              .model = PurchaseModel{.kind = PurchaseModelKind::BgNbd,
                                                     .parameters = {.r = 0.2425945224, .alpha = 4.413602019, .a = 0.7929220172, .b = 2.425906777},
                                                     .logLikelihood = -9582.429206674,
                                                     .customers = 2357,
                                                     .repeatCustomers = 946}};
        storePurchaseFit(*connection, fit);
        QCOMPARE(storedPurchaseFit(*connection), fit);
    }

private:
    void buy(const Customer &customer, const std::vector<QDate> &days)
    {
        perform(*connection, TestOrigin, u"Buy"_s, [&](Operation &operation) {
            for (const QDate day : days) {
                Purchase purchase{.customer = customer.id, .day = day, .amount = 100, .currency = u"EUR"_s};
                operation.insert(purchase);
            }
        });
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> connection;
};

QTEST_GUILESS_MAIN(PurchaseModelLoaderTest)
#include "tst_purchasemodelloader.moc"
