// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/remindertimes.h"

#include "models/reminders/remindersettings.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReminderTimesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsQuietBetweenTwoTimes_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QTime>("time");
        QTest::addColumn<bool>("quiet");
        constexpr int Hour = 60;
        QTest::newRow("before") << 12 * Hour << 14 * Hour << QTime(11, 59, 59) << false;
        QTest::newRow("begins") << 12 * Hour << 14 * Hour << QTime(12, 0) << true;
        QTest::newRow("last second") << 12 * Hour << 14 * Hour << QTime(13, 59, 59) << true;
        QTest::newRow("ends") << 12 * Hour << 14 * Hour << QTime(14, 0) << false;
        QTest::newRow("night, evening") << 20 * Hour << 7 * Hour << QTime(23, 59) << true;
        QTest::newRow("night, midnight") << 20 * Hour << 7 * Hour << QTime(0, 0) << true;
        QTest::newRow("night, morning") << 20 * Hour << 7 * Hour << QTime(7, 0) << false;
        QTest::newRow("night, noon") << 20 * Hour << 7 * Hour << QTime(12, 0) << false;
        QTest::newRow("never") << 8 * Hour << 8 * Hour << QTime(8, 0) << false;
    }

    void keepsQuietBetweenTwoTimes()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QTime, time);
        QFETCH(bool, quiet);

        QCOMPARE(isQuiet({true, from, to}, time), quiet);
        QVERIFY(!isQuiet({false, from, to}, time));
    }

    void putsOffByMinutesOrUntilTheMorning()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime evening(QDate(2026, 3, 28), QTime(22, 30), Qt::UTC); // 23:30 in Berlin; in the night clocks go forward.

        QCOMPARE(snoozedUntil(10, evening, berlin), evening.addSecs(600));
        QCOMPARE(snoozedUntil(240, evening, berlin), evening.addSecs(4 * 3600));
        QCOMPARE(snoozedUntil(UntilTomorrow, evening, berlin), QDateTime(QDate(2026, 3, 29), QTime(7, 0), Qt::UTC));
        QCOMPARE(snoozedUntil(UntilTomorrow, evening.addSecs(3600), berlin), QDateTime(QDate(2026, 3, 30), QTime(7, 0), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(ReminderTimesTest)
#include "tst_remindertimes.moc"
