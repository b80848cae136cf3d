// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activitystore.h"
#include "models/activities/logactivity.h"
#include "models/history/history.h"
#include "models/tasks/taskstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LogActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void notesACallByWhoeverLogsIt()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);

        const LoggedActivity logged = log({.activity = {.customer = ada.id,
                                                        .direction = Direction::Outgoing,
                                                        .outcome = u"reached"_s,
                                                        .minutes = 4,
                                                        .note = u"  wants the\nprice list "_s}});

        const auto activities = ActivityStore(db).of(ada.id);
        QCOMPARE(activities, std::vector<Activity>{logged.activity});
        QCOMPARE(logged.activity.doneBy, TestOrigin.actor);
        QCOMPARE(logged.activity.note, u"wants the\nprice list"_s);
        QVERIFY(logged.activity.at.isValid());
        QVERIFY(!logged.followUp);
        QVERIFY(TaskStore(db).openOf(ada.id).empty());
    }

    void plansTheFollowUpInTheSameOperation()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(db);

        const auto written = perform(db, TestOrigin, u"Log"_s, &logActivity,
                                     ActivityEntry{.activity = {.customer = ada.id, .note = u"send the offer"_s},
                                                   .followUp = QDate::currentDate().addDays(3)});

        const auto open = TaskStore(db).openOf(ada.id);
        QCOMPARE(open, std::vector<Task>{*written.value.followUp});
        QCOMPARE(open.front().title, u"Follow up: send the offer"_s);
        QCOMPARE(open.front().owner, TestOrigin.actor);

        undoOperation(db, TestOrigin, written.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void addsTheStrangerWhoCalled()
    {
        const QStringList before = TestDatabase::dump(db);

        const auto written = perform(db, TestOrigin, u"Log"_s, &logActivity,
                                     ActivityEntry{.activity = {.direction = Direction::Incoming},
                                                   .newCustomer = Customer{.name = u"Zed"_s, .phone = u"030 1234567"_s}});

        const Customer zed = db.find(written.value.activity.customer);
        QCOMPARE(zed.name, u"Zed"_s);
        QVERIFY(zed.phase);
        undoOperation(db, TestOrigin, written.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void aTimeLaterTodayMeansNow()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);
        const QDateTime tonight = localInstant(QDate::currentDate(), QTime(23, 59, 59));

        const LoggedActivity logged = log({.activity = {.customer = ada.id, .at = tonight}});

        QVERIFY(logged.activity.at <= QDateTime::currentDateTimeUtc());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("followUpIn");

        QTest::newRow("in the future") << -2 << 0 << 1;
        QTest::newRow("negative duration") << 0 << -1 << 1;
        QTest::newRow("endless") << 0 << 1000000 << 1;
        QTest::newRow("follow-up in the past") << 0 << 1 << -1;
    }

    void refusesWhatCannotBe()
    {
        QFETCH(int, daysAgo);
        QFETCH(int, minutes);
        QFETCH(int, followUpIn);
        const Customer ada = aCustomer(db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(db);

        QVERIFY_THROWS_EXCEPTION(Failure, log({.activity = {.customer = ada.id,
                                                            .at = QDateTime::currentDateTimeUtc().addDays(-daysAgo),
                                                            .minutes = minutes},
                                               .followUp = QDate::currentDate().addDays(followUpIn)}));
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void refusesACustomerWhoIsGone()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, log({.activity = {.customer = {9999}}}));
        QVERIFY_THROWS_EXCEPTION(Failure, log({}));
        QVERIFY_THROWS_EXCEPTION(Failure, log({.newCustomer = Customer{.name = u"  "_s}}));
    }

    void aNoteHasNoDirection()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);

        const LoggedActivity logged = log({.activity = {.customer = ada.id,
                                                        .kind = ActivityKind::Note,
                                                        .direction = Direction::Outgoing}});

        QCOMPARE(logged.activity.direction, Direction::None);
    }

    void keepsWhateverIsWritten()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);
        const QString note = u"<b>'; DROP TABLE activity; --</b> \u202Eאבג 😀 "_s + QString(10000, u'x');

        log({.activity = {.customer = ada.id, .note = note}, .followUp = QDate::currentDate()});

        QCOMPARE(ActivityStore(db).of(ada.id).front().note, note);
        QVERIFY(TaskStore(db).openOf(ada.id).front().title.size() < 120);
    }

private:
    LoggedActivity log(const ActivityEntry &entry) { return perform(db, TestOrigin, u"Log"_s, &logActivity, entry).value; }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(LogActivityTest)
#include "tst_logactivity.moc"
