// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chance.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class ChanceTest : public QObject
{
    Q_OBJECT

private slots:
    void isToldInStepsOfFivePercent_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"< 5 %"_s;
        QTest::newRow("next to nothing") << 0.0499 << u"< 5 %"_s;
        QTest::newRow("five") << 0.05 << u"5 %"_s;
        QTest::newRow("nearer to five") << 0.074 << u"5 %"_s;
        QTest::newRow("nearer to ten") << 0.076 << u"10 %"_s;
        QTest::newRow("thirty-eight") << 0.38 << u"40 %"_s;
        QTest::newRow("one half") << 0.5 << u"50 %"_s;
        QTest::newRow("ninety-five") << 0.95 << u"95 %"_s;
        QTest::newRow("nearly sure") << 0.951 << u"> 95 %"_s;
        QTest::newRow("sure") << 1.0 << u"> 95 %"_s;
        QTest::newRow("unknown") << std::numeric_limits<double>::quiet_NaN() << u"–"_s;
    }

    void isToldInStepsOfFivePercent()
    {
        QFETCH(double, chance);
        QTEST(chanceText(chance, QLocale::c()), "text");
    }

    void isWrittenInTheDigitsOfTheReader()
    {
        QCOMPARE(chanceText(0.4, QLocale(QLocale::Arabic, QLocale::Egypt)), u"٤٠ "_s + QLocale(QLocale::Arabic, QLocale::Egypt).percent());
    }
};

QTEST_GUILESS_MAIN(ChanceTest)
#include "tst_chance.moc"
