// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasecounts.h"

#include "tests/support/purchasehistory.h"

#include <QTest>

namespace {

const QDate Ever(9999, 12, 31);

PurchaseCounts countsOf(const std::vector<BoughtOn> &purchases, QDate asOf = Ever)
{
    PurchaseCounter counter(asOf);
    feed(counter, purchases);
    return counter.counts();
}

const QDate LastDay(2027, 9, 30);

/** Purchases with returns among them, of customers of whom many come back after more than a year. */
std::vector<BoughtOn> eventfulPurchases(int customers, quint32 seed)
{
    std::vector<BoughtOn> purchases;
    for (const BoughtOn &purchase : randomPurchases(customers, seed)) {
        const bool isNext = !purchases.empty() && purchases.back().customer != purchase.customer;
        if (isNext && purchases.back().customer % 3 == 0)
            purchases.push_back({purchases.back().customer, purchases.back().date.addDays(366 + purchase.amount % 200)});
        purchases.push_back(purchase);
        if (purchases.size() % 9 == 0)
            purchases.back().amount = -purchase.amount - 1;
    }
    return purchases;
}

} // namespace

class PurchaseCountsTest : public QObject
{
    Q_OBJECT

private slots:
    void ofPartsAddUpToThoseOfTheWhole()
    {
        const auto purchases = eventfulPurchases(120, 21);
        for (const int parts : {2, 7, 120}) {
            std::vector<std::vector<BoughtOn>> split{size_t(parts)};
            for (const BoughtOn &purchase : purchases)
                split[size_t(purchase.customer % parts)].push_back(purchase);
            PurchaseCounts sum;
            for (const auto &part : split)
                sum.add(countsOf(part));
            QCOMPARE(sum, countsOf(purchases));
            QVERIFY(sum.returns > 0);
        }
    }

    void holdOnEveryLaterDay()
    {
        const auto purchases = eventfulPurchases(120, 22);
        const PurchaseCounts kept = countsOf(purchases);
        for (const int days : {0, 1, 20, 200, 364, 365, 366, 800}) {
            const QDate asOf = LastDay.addDays(days);
            CohortBuilder cohorts(asOf);
            feed(cohorts, purchases);
            RetentionBuilder retention(asOf);
            feed(retention, purchases);
            ChurnBuilder churn(asOf, UsualInactiveDays);
            feed(churn, purchases);
            const ChurnHistory expected = churn.history();
            const ChurnHistory history = churnHistory(kept.churn, asOf, UsualInactiveDays);

            QCOMPARE(cohortsUpTo(kept.cohorts, asOf), cohorts.cohorts());
            QCOMPARE(retentionMonths(kept.retention, asOf), retention.months());
            QCOMPARE(history.months, expected.months);
            QCOMPARE(history.customers, expected.customers);
            QCOMPARE(history.inactive, expected.inactive);
            QCOMPARE(history.everInactive, expected.everInactive);
            QCOMPARE(history.returned, expected.returned);
            QVERIFY(history.inactive > 0 && history.returned > 0);
        }
    }

    void comeBackFromBytesAsTheyWere()
    {
        for (const quint32 seed : {23u, 24u}) {
            const PurchaseCounts counts = countsOf(eventfulPurchases(150, seed));
            QCOMPARE(PurchaseCounts::fromBytes(counts.toBytes()), std::optional(counts));
        }
        const PurchaseCounts extreme = countsOf({{1, QDate(1, 1, 1), 9'000'000'000'000'000'000}, {2, QDate(1969, 12, 31), 0}, {3, QDate(2400, 2, 29), -5}});
        QCOMPARE(PurchaseCounts::fromBytes(extreme.toBytes()), std::optional(extreme));
        QCOMPARE(PurchaseCounts::fromBytes(PurchaseCounts().toBytes()), std::optional(PurchaseCounts()));
    }

    void areNothingWhereTheBytesAreDamaged()
    {
        const QByteArray bytes = countsOf(randomPurchases(20, 25)).toBytes();
        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!PurchaseCounts::fromBytes(bytes.left(length)));
        QVERIFY(!PurchaseCounts::fromBytes(bytes + '\0'));
        QVERIFY(!PurchaseCounts::fromBytes(QByteArray(40, '\xff')));
        QVERIFY(!PurchaseCounts::fromBytes("not counts"));
    }

    void takeLittleRoom()
    {
        const auto purchases = randomPurchases(1000, 26);
        QVERIFY2(countsOf(purchases).toBytes().size() < 12'000, qPrintable(QString::number(countsOf(purchases).toBytes().size())));
    }
};

QTEST_GUILESS_MAIN(PurchaseCountsTest)
#include "tst_purchasecounts.moc"
