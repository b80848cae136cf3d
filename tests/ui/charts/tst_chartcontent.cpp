// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcontent.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class ChartContentTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesRoundTicks_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<ChartUnit>("unit");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("few things are counted in ones") << 0.0 << 3.0 << ChartUnit::Count << QList<double>{0, 1, 2, 3};
        QTest::newRow("nothing yet") << 0.0 << 0.0 << ChartUnit::Count << QList<double>{0, 1};
        QTest::newRow("hundreds") << 0.0 << 1234.0 << ChartUnit::Count << QList<double>{0, 500, 1000, 1500};
        QTest::newRow("ratio") << 0.0 << 1.0 << ChartUnit::Ratio << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
        QTest::newRow("below zero") << -80.0 << 60.0 << ChartUnit::Number << QList<double>{-100, -50, 0, 50, 100};
    }

    void choosesRoundTicks()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(ChartUnit, unit);
        QFETCH(QList<double>, ticks);
        const QList<double> chosen = chartTicks(low, high, unit);
        QCOMPARE(chosen.size(), ticks.size());
        for (int i = 0; i < ticks.size(); ++i)
            QVERIFY(qAbs(chosen.at(i) - ticks.at(i)) < 1e-9);
    }

    void spansValuesAndIntervals()
    {
        const ChartContent content{.series = {{.name = {}, .values = {1, qQNaN(), 4}, .low = {-2, 0, 3}, .high = {2, 0, 9}}}};
        QCOMPARE(chartRange(content), std::pair(-2.0, 9.0));
        QCOMPARE(chartRange({}), std::pair(0.0, 0.0));
    }

    void writesNumbersInTheirUnit()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(chartValueText(1234, {.unit = ChartUnit::Count}), u"1.234"_s);
        QCOMPARE(chartValueText(12.34, {.unit = ChartUnit::Number}), u"12,3"_s);
        QVERIFY(chartValueText(0.384, {.unit = ChartUnit::Ratio}).contains(u"38,4"));
        QVERIFY(chartValueText(0.384, {.unit = ChartUnit::Ratio}, true).contains(u"38"));
        QVERIFY(chartValueText(123456, {.unit = ChartUnit::Money, .currency = u"EUR"_s}).contains(u"1.234,56"));
        QCOMPARE(chartValueText(qQNaN(), {}), u"–"_s);
    }
};

QTEST_GUILESS_MAIN(ChartContentTest)
#include "tst_chartcontent.moc"
