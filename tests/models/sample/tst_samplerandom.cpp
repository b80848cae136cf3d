// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplerandom.h"

#include <QTest>

#include <cmath>

class SampleRandomTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatsItself()
    {
        SampleRandom first(7, 3);
        SampleRandom second(7, 3);
        SampleRandom otherStream(7, 4);
        SampleRandom otherSeed(8, 3);

        const double drawn = first.uniform();
        QCOMPARE(second.uniform(), drawn);
        QVERIFY(otherStream.uniform() != drawn);
        QVERIFY(otherSeed.uniform() != drawn);
    }

    void drawsTheSameOnEverySystem()
    {
        SampleRandom random(1, 0);

        QCOMPARE(random.between(0, 999'999), qint64(FirstDraw));
    }

    void staysWithinBounds()
    {
        SampleRandom random(1, 1);
        for (int i = 0; i < 10'000; ++i) {
            const qint64 die = random.between(1, 6);
            QVERIFY(die >= 1 && die <= 6);
            const double share = random.beta(0.5, 3);
            QVERIFY(share >= 0 && share <= 1);
            QVERIFY(random.gamma(0.3, 2) >= 0);
        }
    }

    void followsItsDistributions_data()
    {
        QTest::addColumn<int>("distribution");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("variance");

        QTest::newRow("uniform") << 0 << 0.5 << 1.0 / 12;
        QTest::newRow("exponential") << 1 << 3.0 << 9.0;
        QTest::newRow("normal") << 2 << 0.0 << 1.0;
        QTest::newRow("gamma, shape below 1") << 3 << 0.45 / 2.6 << 0.45 / (2.6 * 2.6);
        QTest::newRow("gamma, shape above 1") << 4 << 5.0 / 2 << 5.0 / 4;
        QTest::newRow("beta") << 5 << 0.75 / 7.25 << 0.75 * 6.5 / (7.25 * 7.25 * 8.25);
    }

    void followsItsDistributions()
    {
        QFETCH(int, distribution);
        QFETCH(double, mean);
        QFETCH(double, variance);
        constexpr int Draws = 200'000;
        SampleRandom random(42, 0);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < Draws; ++i) {
            const double x = drawn(random, distribution);
            sum += x;
            squares += x * x;
        }

        const double meanDrawn = sum / Draws;
        const double varianceDrawn = squares / Draws - meanDrawn * meanDrawn;
        QVERIFY2(std::abs(meanDrawn - mean) < 5 * std::sqrt(variance / Draws), qPrintable(QString::number(meanDrawn)));
        QVERIFY2(std::abs(varianceDrawn / variance - 1) < 0.05, qPrintable(QString::number(varianceDrawn)));
    }

private:
    static constexpr int FirstDraw = 441'491;

    static double drawn(SampleRandom &random, int distribution)
    {
        switch (distribution) {
        case 0: return random.uniform();
        case 1: return random.exponential(3);
        case 2: return random.normal();
        case 3: return random.gamma(0.45, 2.6);
        case 4: return random.gamma(5, 2);
        default: return random.beta(0.75, 6.5);
        }
    }
};

QTEST_GUILESS_MAIN(SampleRandomTest)
#include "tst_samplerandom.moc"
