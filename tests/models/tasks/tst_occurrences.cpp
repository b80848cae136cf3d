// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/occurrences.h"

#include "models/base/localtime.h"
#include "models/tasks/savetask.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Recurrence recurrence(const QString &text)
{
    return Recurrence::fromText(text);
}

/** The first \a count days of the series from \a start on. */
QList<QDate> series(const QString &text, QDate start, int count)
{
    QList<QDate> days{start};
    while (days.size() < count)
        days.append(nextOccurrence(recurrence(text), start, days.last()));
    return days;
}

/** Any that can be asked for. */
Recurrence anyRecurrence(QRandomGenerator &random)
{
    Recurrence any{.unit = RecurrenceUnit(random.bounded(1, 5)), .every = random.bounded(1, 14)};
    if (any.unit == RecurrenceUnit::Weeks) {
        for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
            if (random.bounded(3) == 0)
                any.weekdays.days.insert(Qt::DayOfWeek(day));
        }
    }
    return any;
}

} // namespace

class OccurrencesTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackEveryFewDays()
    {
        QCOMPARE(nextOccurrence(recurrence(u"FREQ=DAILY;INTERVAL=3"_s), QDate(2026, 11, 1), QDate(2026, 11, 1)), QDate(2026, 11, 4));
        QCOMPARE(nextOccurrence(recurrence(u"FREQ=DAILY;INTERVAL=3"_s), QDate(2026, 11, 1), QDate(2026, 11, 5)), QDate(2026, 11, 7));
    }

    void comesBackEverySecondWeekOnCertainDays()
    {
        const QDate wednesday(2026, 11, 4);

        QCOMPARE(series(u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE,FR"_s, wednesday, 5),
                 (QList<QDate>{wednesday, QDate(2026, 11, 6), QDate(2026, 11, 16), QDate(2026, 11, 18), QDate(2026, 11, 20)}));
    }

    void theLastDayOfAMonthIsNotForgottenByAShorterOne()
    {
        QCOMPARE(series(u"FREQ=MONTHLY"_s, QDate(2027, 1, 31), 5),
                 (QList<QDate>{QDate(2027, 1, 31), QDate(2027, 2, 28), QDate(2027, 3, 31), QDate(2027, 4, 30), QDate(2027, 5, 31)}));
        QCOMPARE(series(u"FREQ=MONTHLY"_s, QDate(2028, 1, 30), 3), (QList<QDate>{QDate(2028, 1, 30), QDate(2028, 2, 29), QDate(2028, 3, 30)}));
    }

    void aLeapDayComesBackAfterThreeOtherYears()
    {
        QCOMPARE(series(u"FREQ=YEARLY"_s, QDate(2028, 2, 29), 5),
                 (QList<QDate>{QDate(2028, 2, 29), QDate(2029, 2, 28), QDate(2030, 2, 28), QDate(2031, 2, 28), QDate(2032, 2, 29)}));
    }

    void whatDoesNotComeBackHasNoNextDay()
    {
        QVERIFY(!nextOccurrence({}, QDate(2026, 11, 1), QDate(2026, 11, 1)).isValid());
        QVERIFY(!nextOccurrence(recurrence(u"FREQ=DAILY"_s), {}, QDate(2026, 11, 1)).isValid());
    }

    void isAlwaysLaterThanAskedAndNeverLeavesItsPattern()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 20'000; ++i) {
            const Recurrence any = anyRecurrence(random);
            const QDate start = QDate(2020, 1, 1).addDays(random.bounded(3000));
            const QDate after = start.addDays(random.bounded(4000) - 400);
            const QDate next = nextOccurrence(any, start, after);
            const QByteArray shown = u"%1 from %2 after %3: %4"_s.arg(any.toText(), start.toString(Qt::ISODate), after.toString(Qt::ISODate), next.toString(Qt::ISODate)).toUtf8();

            QVERIFY2(next > after && next >= start, shown);
            if (next > start && after >= start)
                QVERIFY2(nextOccurrence(any, start, next.addDays(-1)) == next, shown); // None lies between.
            switch (any.unit) {
            case RecurrenceUnit::Days: QVERIFY2(start.daysTo(next) % any.every == 0, shown); break;
            case RecurrenceUnit::Weeks: {
                const Qt::DayOfWeek weekday = Qt::DayOfWeek(next.dayOfWeek());
                QVERIFY2(any.weekdays.days.empty() ? weekday == start.dayOfWeek() : any.weekdays.days.contains(weekday), shown);
                const QDate firstMonday = start.addDays(Qt::Monday - start.dayOfWeek());
                QVERIFY2(firstMonday.daysTo(next.addDays(Qt::Monday - next.dayOfWeek())) % (qint64(any.every) * 7) == 0, shown);
                break;
            }
            case RecurrenceUnit::Months:
            case RecurrenceUnit::Years:
                QVERIFY2(next.day() == std::min(start.day(), next.daysInMonth()), shown);
                QVERIFY2(((next.year() - start.year()) * 12 + next.month() - start.month()) % any.every == 0, shown);
                break;
            case RecurrenceUnit::Never: QFAIL(shown);
            }
        }
    }

    void theNextOneKeepsItsTimeByTheClocksOfItsZone_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }

    void theNextOneKeepsItsTimeByTheClocksOfItsZone()
    {
        QFETCH(QString, zone);
        const QTimeZone clocks = zoneOf(zone);
        QRandomGenerator random(7);
        const WorkingDays everyDay{Weekdays()};
        for (int i = 0; i < 2'000; ++i) {
            Task task{.title = u"Call"_s,
                      .dueDay = QDate(2010, 1, 1).addDays(random.bounded(8000)),
                      .dueMinute = random.bounded(24 * 60),
                      .zone = zone,
                      .remindMinutes = random.bounded(3000),
                      .recurrence = anyRecurrence(random),
                      .recursAfterDone = random.bounded(2) == 0};
            task.recursFrom = task.dueDay;
            const QDateTime doneAt = dueAt(task).addSecs(qint64(random.bounded(200 * 86400)) - 20 * 86400);
            const QDate doneOn = doneAt.toTimeZone(clocks).date();
            const Task next = following(task, doneAt, everyDay);

            QVERIFY(next.dueDay > doneOn);
            QVERIFY(task.recursAfterDone || next.dueDay > task.dueDay);
            QVERIFY(dueAt(next) > doneAt || next.dueDay == doneOn.addDays(1));
            QCOMPARE(next.remindAt, dueAt(next).addSecs(-qint64(*task.remindMinutes) * 60));
            const QDateTime shown = dueAt(next).toTimeZone(clocks);
            const int minute = shown.time().hour() * 60 + shown.time().minute();
            const bool isSkipped = !QDateTime(next.dueDay, QTime(0, 0).addSecs(*task.dueMinute * 60), clocks).isValid();
            if (!isSkipped) {
                QCOMPARE(shown.date(), next.dueDay);
                QCOMPARE(minute, *task.dueMinute);
            }
        }
    }
};

QTEST_GUILESS_MAIN(OccurrencesTest)
#include "tst_occurrences.moc"
