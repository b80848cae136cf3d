// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasesummary.h"

#include <QTest>

class PurchaseSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void takesAllPurchasesOfADayForOne()
    {
        PurchaseSummaryBuilder builder(100);
        builder.add(1, 10, 500);
        builder.add(1, 10, 250);
        builder.add(1, 40, 300);
        builder.add(1, 40, 100);
        builder.add(1, 70, 0);
        builder.add(2, 99, 80);

        const auto customers = builder.take();

        QCOMPARE(customers.size(), size_t(2));
        QCOMPARE(customers[0].history, (PurchaseHistory{.repeats = 2, .lastDay = 60, .age = 90}));
        QCOMPARE(customers[0].firstAmount, qint64(750));
        QCOMPARE(customers[0].repeatAmount, qint64(400));
        QCOMPARE(customers[1].history, (PurchaseHistory{.repeats = 0, .lastDay = 0, .age = 1}));
        QCOMPARE(spendingOf(customers, 100.0).front().amount, 4.0);
        QCOMPARE(patternsOf(customers).customers(), qint64(2));
    }

    void passesOverReturnsAndWhatCameLater()
    {
        PurchaseSummaryBuilder builder(100);
        builder.add(1, 5, -700);
        builder.add(1, 10, 500);
        builder.add(1, 10, -500);
        builder.add(1, 101, 500);
        builder.add(2, 50, -100);
        builder.add(3, 100, 900);

        const auto customers = builder.take();

        QCOMPARE(customers.size(), size_t(2));
        QCOMPARE(customers[0].history, (PurchaseHistory{.repeats = 0, .lastDay = 0, .age = 90}));
        QCOMPARE(customers[0].firstAmount, qint64(500));
        QCOMPARE(customers[1].customer, qint64(3));
        QCOMPARE(customers[1].history.age, qint64(0));
        QVERIFY(!customers[1].spending(100.0).counts());
    }
};

QTEST_GUILESS_MAIN(PurchaseSummaryTest)
#include "tst_purchasesummary.moc"
