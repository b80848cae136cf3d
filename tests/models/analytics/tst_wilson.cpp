// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/monthlyflow.h"

#include <QTest>

class WilsonTest : public QObject
{
    Q_OBJECT

private slots:
    void solvesItsEquation_data()
    {
        QTest::addColumn<qint64>("successes");
        QTest::addColumn<qint64>("trials");

        QTest::newRow("1 of 2") << qint64(1) << qint64(2);
        QTest::newRow("38 of 100") << qint64(38) << qint64(100);
        QTest::newRow("1 of 1,000,000") << qint64(1) << qint64(1000000);
        QTest::newRow("4,238 of 6,711") << qint64(4238) << qint64(6711);
    }

    /** A bound b is where the share lies z standard errors, taken at b, away: |share − b| = z √(b (1 − b) ÷ n). */
    void solvesItsEquation()
    {
        QFETCH(qint64, successes);
        QFETCH(qint64, trials);
        const double share = double(successes) / double(trials);

        const Interval interval = wilsonInterval(successes, trials);

        for (const double bound : {interval.lower, interval.upper}) {
            const double error = std::sqrt(bound * (1.0 - bound) / double(trials));
            QVERIFY(std::abs(std::abs(share - bound) - NormalQuantile975 * error) < 1e-12);
        }
        QVERIFY(interval.lower < share && share < interval.upper);
    }

    void agreesWithThePublishedWinRate()
    {
        const Interval interval = wilsonInterval(4238, 6711);

        QVERIFY(std::abs(interval.lower - 0.61989) < 5e-6);
        QVERIFY(std::abs(interval.upper - 0.64296) < 5e-6);
    }

    void touchesTheEndsOnlyAtTheEnds()
    {
        QCOMPARE(wilsonInterval(0, 10).lower, 0.0);
        QVERIFY(wilsonInterval(0, 10).upper > 0.2);
        QCOMPARE(wilsonInterval(10, 10).upper, 1.0);
        QVERIFY(wilsonInterval(10, 10).lower < 0.8);
    }

    void knowsNothingWithoutTrials()
    {
        QCOMPARE(wilsonInterval(0, 0), (Interval{0.0, 1.0}));
        QVERIFY(!shareOf(0, 0));
        QCOMPARE(shareOf(1, 4)->value, 0.25);
    }
};

QTEST_GUILESS_MAIN(WilsonTest)
#include "tst_wilson.moc"
