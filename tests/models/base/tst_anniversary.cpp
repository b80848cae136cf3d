// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/anniversary.h"
#include "models/base/day.h"

#include <QTest>

#include <algorithm>

class AnniversaryTest : public QObject
{
    Q_OBJECT

private slots:
    void comesOnTheSameDayAndOfALeapDayOnTheDayBeforeMarch()
    {
        QVERIFY(comesAgainOn(QDate(1990, 5, 3), QDate(2026, 5, 3)));
        QVERIFY(!comesAgainOn(QDate(1990, 5, 3), QDate(2026, 5, 4)));
        QVERIFY(comesAgainOn(QDate(2000, 2, 29), QDate(2026, 2, 28)));
        QVERIFY(!comesAgainOn(QDate(2000, 2, 29), QDate(2028, 2, 28)));
        QVERIFY(comesAgainOn(QDate(2000, 2, 29), QDate(2028, 2, 29)));
    }

    void findsTheNextOne()
    {
        QCOMPARE(nextAnniversary(QDate(1990, 5, 3), QDate(2026, 5, 3)), QDate(2026, 5, 3));
        QCOMPARE(nextAnniversary(QDate(1990, 1, 2), QDate(2026, 12, 30)), QDate(2027, 1, 2));
        QCOMPARE(nextAnniversary(QDate(2000, 2, 29), QDate(2027, 3, 1)), QDate(2028, 2, 29));
        QCOMPARE(nextAnniversary(QDate(2000, 2, 29), QDate(2026, 1, 1)), QDate(2026, 2, 28));
    }

    void listsAllDatesThatComeOnADay()
    {
        for (const QDate day : {QDate(2026, 2, 28), QDate(2028, 2, 28), QDate(2028, 2, 29), QDate(2026, 3, 1)}) {
            const std::vector<qint64> dates = datesComingOn(day);
            QVERIFY(std::ranges::is_sorted(dates));
            for (QDate date(1995, 2, 25); date <= day; date = date.addDays(1))
                QCOMPARE(std::ranges::binary_search(dates, dayNumber(date)), comesAgainOn(date, day));
        }
    }
};

QTEST_GUILESS_MAIN(AnniversaryTest)
#include "tst_anniversary.moc"
