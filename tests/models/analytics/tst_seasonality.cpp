// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/seasonality.h"

#include <QTest>

#include <cmath>

namespace {

/** \a count purchases in each month from \a from to before \a to, on the day of \a from. */
void addMonths(SeasonBuilder &builder, QDate from, QDate to, int count)
{
    for (QDate day = from; day < to; day = day.addMonths(1)) {
        for (int i = 0; i < count; ++i)
            builder.add(dayNumber(day), 100);
    }
}

} // namespace

class SeasonalityTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesTheYearOutAmongItsMonths()
    {
        SeasonBuilder builder(QDate(2025, 12, 31));
        addMonths(builder, QDate(2024, 1, 5), QDate(2026, 1, 1), 10);
        for (int i = 0; i < 40; ++i)
            builder.add(dayNumber(QDate(2025, 12, 20)), 100);

        const std::optional<Season> season = builder.season();

        QVERIFY(season);
        QCOMPARE(season->years, 2);
        QCOMPARE(season->purchases, qint64(280));
        const SeasonMonth &december = season->months[11];
        QCOMPARE(december.purchases, qint64(60));
        QCOMPARE(december.share, 60.0 / 280.0);
        QCOMPARE(december.lowest, 10.0 / 120.0);
        QCOMPARE(december.highest, 50.0 / 160.0);
        double all = 0.0;
        for (const SeasonMonth &month : season->months)
            all += month.share;
        QVERIFY(std::abs(all - 1.0) < 1e-12);
    }

    void tellsHowStrongTheDaysAheadAre()
    {
        Season even;
        Season december;
        for (SeasonMonth &month : even.months)
            month.share = 1.0 / MonthsOfYear;
        december.months[11].share = 1.0;

        QVERIFY(std::abs(even.strengthAfter(QDate(2025, 6, 30), 365) - 1.0) < 0.01);
        QVERIFY(std::abs(december.strengthAfter(QDate(2025, 11, 30), 31) - 365.25 / 31.0) < 1e-9);
        QCOMPARE(december.strengthAfter(QDate(2025, 12, 31), 31), 0.0);
        QVERIFY(std::abs(december.strengthAfter(QDate(2025, 6, 30), 365) - 1.0) < 0.01);
    }

    void needsTwoYearsOfCompleteMonths()
    {
        SeasonBuilder builder(QDate(2025, 12, 30));
        addMonths(builder, QDate(2024, 1, 5), QDate(2026, 1, 1), 10);
        QCOMPARE(builder.completeMonths(), 23);
        QVERIFY(!builder.season());
        QCOMPARE(SeasonBuilder(QDate(2025, 12, 30)).completeMonths(), 0);
    }

    void leavesOutAFirstMonthThatBeganLate()
    {
        SeasonBuilder builder(QDate(2025, 12, 31));
        addMonths(builder, QDate(2023, 12, 20), QDate(2026, 1, 1), 10);
        QCOMPARE(builder.completeMonths(), 24);
        QCOMPARE(builder.season()->firstMonth, monthNumber(QDate(2024, 1, 1)));
    }

    void takesTheLastWholeYears()
    {
        SeasonBuilder builder(QDate(2026, 3, 31));
        addMonths(builder, QDate(2024, 1, 1), QDate(2026, 4, 1), 1);
        QCOMPARE(builder.season()->firstMonth, monthNumber(QDate(2024, 4, 1)));
        QCOMPARE(builder.season()->purchases, qint64(24));
    }

    void passesReturnsOver()
    {
        SeasonBuilder builder(QDate(2025, 12, 31));
        builder.add(dayNumber(QDate(2024, 1, 5)), -1);
        builder.add(dayNumber(QDate(2026, 1, 5)), 1);
        QCOMPARE(builder.completeMonths(), 0);
    }
};

QTEST_GUILESS_MAIN(SeasonalityTest)
#include "tst_seasonality.moc"
