// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/forecastreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ForecastReportTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheSeasonAheadBroughtBefore()
    {
        ForecastReport report;
        report.basis.asOf = QDate(2025, 11, 30);
        report.options.horizonWeeks = 4;
        report.model = PurchaseModel();
        report.season = Season{.years = 3, .purchases = 1000};
        report.season->months[11].share = 2.0 * 31.0 / 365.25; // Twice as much a day as on average.

        describe(report);

        QVERIFY(report.basis.warnings.contains(u"The model knows no season: what recurs at the same time each year is not in it. In the 3 years "
                                               "before, the weeks ahead brought 100 % more purchases than as many weeks of the whole year."_s));
        QCOMPARE(printablePurchaseModel(report).values[u"season"_s][u"years"_s].toInt(), 3);
    }

    void saysOnlyThatTheModelKnowsNoSeasonWhereNoneIsKnown()
    {
        ForecastReport report;
        report.basis.asOf = QDate(2025, 11, 30);
        report.model = PurchaseModel();

        describe(report);

        QVERIFY(report.basis.warnings.contains(u"The model knows no season: what recurs at the same time each year is not in it."_s));
        QVERIFY(printablePurchaseModel(report).values[u"season"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(ForecastReportTest)
#include "tst_forecastreport.moc"
