// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phasecounts.h"

#include "models/base/day.h"

#include <QTest>

class PhaseCountsTest : public QObject
{
    Q_OBJECT

    using Counts = std::vector<qint64>;

private slots:
    void countsWhoIsThereAtTheEndOfEachDay()
    {
        PhaseCountBuilder builder;
        builder.add(5, 15);
        builder.add(12, 25);
        builder.add(-3, {});

        QCOMPARE(builder.counts({-4, -3, 5, 12, 14, 15, 24, 25, 400}), (Counts{0, 1, 2, 3, 3, 2, 2, 1, 1}));
        QCOMPARE(builder.firstDay(), std::optional<qint64>(-3));
    }

    void countsNobodyWhoComesAndGoesWithinADay()
    {
        PhaseCountBuilder builder;
        builder.add(10, 10);

        QCOMPARE(builder.counts({9, 10, 11}), (Counts{0, 0, 0}));
    }

    void countsACustomerWhoMovesOnce()
    {
        PhaseCountBuilder first;
        PhaseCountBuilder second;
        first.add(5, 15);
        second.add(15, 35);
        first.add(35, {});

        const Counts days{10, 15, 20, 34, 35, 40};
        for (size_t i = 0; i < days.size(); ++i)
            QCOMPARE(first.counts(days)[i] + second.counts(days)[i], qint64(1));
    }

    void countsNothingWithoutStays()
    {
        QCOMPARE(PhaseCountBuilder().counts({1, 2}), (Counts{0, 0}));
        QVERIFY(!PhaseCountBuilder().firstDay());
    }

    void takesSmallerStepsForShorterPeriods()
    {
        const auto step = [](QDate from, QDate to) { return stepFor(dayNumber(from), dayNumber(to)); };

        QCOMPARE(step(QDate(2025, 1, 1), QDate(2025, 1, 31)), ReportStep::Day);
        QCOMPARE(step(QDate(2025, 1, 1), QDate(2025, 3, 31)), ReportStep::Week);
        QCOMPARE(step(QDate(2025, 1, 1), QDate(2025, 12, 31)), ReportStep::Month);
    }

    void endsStepsWithTheCalendar()
    {
        const auto ends = [](ReportStep step, QDate from, QDate to) {
            QList<QDate> dates;
            for (const qint64 day : stepEnds(step, dayNumber(from), dayNumber(to)))
                dates.append(dateOfDay(day));
            return dates;
        };

        QCOMPARE(ends(ReportStep::Month, QDate(2025, 1, 15), QDate(2025, 3, 10)),
                 (QList<QDate>{QDate(2025, 1, 31), QDate(2025, 2, 28), QDate(2025, 3, 10)}));
        QCOMPARE(ends(ReportStep::Week, QDate(2025, 1, 1), QDate(2025, 1, 14)),
                 (QList<QDate>{QDate(2025, 1, 5), QDate(2025, 1, 12), QDate(2025, 1, 14)}));
        QCOMPARE(ends(ReportStep::Day, QDate(2025, 1, 1), QDate(2025, 1, 3)).size(), 3);
        QVERIFY(ends(ReportStep::Day, QDate(2025, 1, 2), QDate(2025, 1, 1)).isEmpty());
        QVERIFY(isStepOver(ReportStep::Week, dayNumber(QDate(2025, 1, 5))));
        QVERIFY(!isStepOver(ReportStep::Month, dayNumber(QDate(2025, 3, 10))));
    }
};

QTEST_GUILESS_MAIN(PhaseCountsTest)
#include "tst_phasecounts.moc"
