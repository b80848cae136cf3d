// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/followzone.h"

#include "models/history/history.h"
#include "models/reminders/takereminders.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class FollowZoneTest : public QObject
{
    Q_OBJECT

private slots:
    void theStartOfTheDayFollowsThePerson_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("morning");
        QTest::newRow("New York") << QByteArray("America/New_York") << u"2026-05-06T13:00:00Z"_s;
        QTest::newRow("Lord Howe") << QByteArray("Australia/Lord_Howe") << u"2026-05-05T22:30:00Z"_s;
        QTest::newRow("Apia") << QByteArray("Pacific/Apia") << u"2026-05-05T20:00:00Z"_s;
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << u"2026-05-06T03:15:00Z"_s;
    }

    void theStartOfTheDayFollowsThePerson()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, morning);
        if (!QTimeZone(zone).isValid())
            QSKIP("This computer does not know the zone.");
        const TestDatabase test;
        Connection db(test.url);
        const QDateTime usual = at(u"2026-05-06T07:00:00Z"_s); // Nine in Berlin.
        const TaskId moves = aTask(db, usual);
        const TaskId putOff = aTask(db, usual.addSecs(1800));
        const TaskId bobs = aTask(db, usual, {.owner = u"bob"_s});
        const TaskId timed = aTask(db, usual, {.owner = TestOrigin.actor, .dueMinute = 9 * 60, .zone = u"Europe/Berlin"_s});

        QCOMPARE(follow(db, zone, usual.addDays(-1)), 1);

        QCOMPARE(db.find(moves).remindAt, at(morning));
        QCOMPARE(db.find(putOff).remindAt, usual.addSecs(1800));
        QCOMPARE(db.find(bobs).remindAt, usual);
        QCOMPARE(db.find(timed).remindAt, usual);
    }

    void doesNotRingTwiceAndIsNothingToUndo()
    {
        const TestDatabase test;
        Connection db(test.url);
        const QDateTime usual = at(u"2026-05-06T07:00:00Z"_s);
        const TaskId rang = aTask(db, usual);
        const auto undoable = HistoryStore(db).undoable();
        QCOMPARE(takeReminders(db, TestOrigin.actor, usual).size(), size_t(1));

        QCOMPARE(follow(db, "America/New_York", usual), 0);

        QCOMPARE(db.find(rang).remindAt, usual);
        aTask(db, usual.addDays(1), {.dueDay = QDate(2026, 5, 7), .owner = TestOrigin.actor});
        const auto planned = HistoryStore(db).undoable();
        QVERIFY(planned->id != undoable->id);
        QCOMPARE(follow(db, "America/New_York", usual), 1);
        QCOMPARE(HistoryStore(db).undoable()->id, planned->id);
    }

private:
    static QDateTime at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }

    static TaskId aTask(Connection &db, const QDateTime &remindAt, Task task = {.owner = TestOrigin.actor})
    {
        task.title = u"Call"_s;
        if (!task.dueDay.isValid())
            task.dueDay = QDate(2026, 5, 6);
        task.createdAt = remindAt;
        task.remindMinutes = 0;
        task.remindAt = remindAt;
        perform(db, TestOrigin, u"Plan"_s, [&](Operation &operation) { operation.insert(task); });
        return task.id;
    }

    static int follow(Connection &db, const QByteArray &zone, const QDateTime &now)
    {
        return perform(db, TestOrigin, u"Follow"_s, &followZone, TestOrigin.actor, QTimeZone("Europe/Berlin"), QTimeZone(zone), now).value;
    }
};

QTEST_GUILESS_MAIN(FollowZoneTest)
#include "tst_followzone.moc"
