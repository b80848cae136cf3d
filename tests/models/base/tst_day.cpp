// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/day.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** In Berlin, where clocks go forward on 29 March 2026 at 2:00 and back on 25 October 2026 at 3:00. */
class DayTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QVERIFY(QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc() == 2 * 60 * 60);
    }

    void dayNumbersGoBothWaysFrom1970()
    {
        QCOMPARE(dayNumber(QDate(1970, 1, 1)), 0);
        QCOMPARE(dayNumber(QDate(1969, 12, 31)), -1);
        for (const qint64 number : {-200'000, -1, 0, 1, 20'514})
            QCOMPARE(dayNumber(dateOfDay(number)), number);
    }

    void monthsCanBeSubtracted()
    {
        QCOMPARE(monthNumber(QDate(2027, 1, 31)) - monthNumber(QDate(2026, 11, 1)), 2);
        QCOMPARE(firstOfMonth(monthNumber(QDate(2026, 12, 31))), QDate(2026, 12, 1));
        QCOMPARE(firstOfMonth(monthNumber(QDate(2026, 12, 31)) + 1), QDate(2027, 1, 1));
    }

    void aTimeThatIsSkippedMovesForward()
    {
        QCOMPARE(localInstant(QDate(2026, 3, 29), QTime(2, 30)), utc(2026, 3, 29, 1, 0));
        QCOMPARE(localInstant(QDate(2026, 3, 29), QTime(1, 30)), utc(2026, 3, 29, 0, 30));
    }

    void ofATimeThatHappensTwiceTheFirstIsMeant()
    {
        QCOMPARE(localInstant(QDate(2026, 10, 25), QTime(2, 30)), utc(2026, 10, 25, 0, 30));
    }

    void noonIsOnItsDay()
    {
        QCOMPARE(noonOf(QDate(2026, 3, 29)), utc(2026, 3, 29, 10, 0));
        QCOMPARE(noonOf(QDate(2026, 1, 1)), utc(2026, 1, 1, 11, 0));
    }

    void whatHappenedIsNotInTheFuture_data()
    {
        QTest::addColumn<QDateTime>("wanted");
        QTest::addColumn<QDateTime>("expected");
        QTest::newRow("nothing said") << QDateTime() << now();
        QTest::newRow("before") << utc(2026, 5, 1, 7, 0) << utc(2026, 5, 1, 7, 0);
        QTest::newRow("this moment") << now() << now();
        QTest::newRow("noon of today") << noonOf(QDate(2026, 5, 2)) << now();
        QTest::newRow("end of today") << utc(2026, 5, 2, 21, 59) << now();
        QTest::newRow("tomorrow here, today in UTC") << utc(2026, 5, 2, 22, 0) << QDateTime();
        QTest::newRow("tomorrow") << noonOf(QDate(2026, 5, 3)) << QDateTime();
    }
    void whatHappenedIsNotInTheFuture()
    {
        QFETCH(QDateTime, wanted);
        QFETCH(QDateTime, expected);
        const auto happened = happenedAt(wanted.isValid() ? wanted.toLocalTime() : wanted, now());
        QCOMPARE(happened.has_value(), expected.isValid());
        QCOMPARE(happened.value_or(QDateTime()), expected);
        if (happened)
            QCOMPARE(happened->timeSpec(), Qt::UTC);
    }

private:
    static QDateTime utc(int year, int month, int day, int hour, int minute)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
    }
    static QDateTime now() { return utc(2026, 5, 2, 8, 0); }
};

QTEST_GUILESS_MAIN(DayTest)
#include "tst_day.moc"
