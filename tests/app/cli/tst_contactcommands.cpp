// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activitystore.h"
#include "models/feedback/feedbackstore.h"
#include "models/tasks/taskstore.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** Runs regulars-cli log and regulars-cli feedback as a script does. */
class ContactCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ada = stored(db, {.name = u"Ada Lovelace"_s, .email = u"ada@example.org"_s, .phone = u"030 1234567"_s}); }

    void logsACallWithItsFollowUp()
    {
        const QJsonObject answer = json({u"log"_s, u"call"_s, u"--customer"_s, u"ADA@example.org"_s, u"--outcome"_s, u"reached"_s,
                                         u"--note"_s, u"wants a list"_s, u"--minutes"_s, u"5"_s, u"--follow-up"_s, u"+3"_s,
                                         u"--format"_s, u"json"_s});

        const Activity call = db.find(ActivityId{answer[u"id"_s].toInteger()});
        QCOMPARE(call.customer, ada.id);
        QCOMPARE(call.outcome, u"reached"_s);
        QCOMPARE(call.direction, Direction::Outgoing);
        QCOMPARE(call.minutes, 5);
        const Task task = db.find(TaskId{answer[u"follow_up"_s].toInteger()});
        QCOMPARE(task.dueDay, QDate::currentDate().addDays(3));
        QVERIFY(answer[u"operation"_s].toInteger() > 0);
    }

    void logsAtAnotherTime()
    {
        const QJsonObject answer = json({u"log"_s, u"visit"_s, u"--customer"_s, u"Ada Lovelace"_s, u"--at"_s, u"2026-01-05"_s,
                                         u"--format"_s, u"json"_s});

        QCOMPARE(db.find(ActivityId{answer[u"id"_s].toInteger()}).at, noonOf(QDate(2026, 1, 5)));
        QVERIFY(answer[u"follow_up"_s].isNull());
    }

    void notesFeedback()
    {
        const QJsonObject answer = json({u"feedback"_s, u"--customer"_s, u"030 123 45 67"_s, u"--kind"_s, u"nps"_s, u"--score"_s,
                                         u"9"_s, u"--text"_s, u"Always friendly"_s, u"--topic"_s, u"service"_s, u"--format"_s,
                                         u"json"_s});

        const Feedback noted = db.find(FeedbackId{answer[u"id"_s].toInteger()});
        QCOMPARE(noted.customer, ada.id);
        QCOMPARE(noted.score, 9);
        QCOMPARE(noted.topic, u"service"_s);
    }

    void saysInWordsWhatWasDone()
    {
        const Ran ran = run({u"feedback"_s, u"--customer"_s, u"Ada Lovelace"_s, u"--kind"_s, u"complaint"_s});

        QCOMPARE(ran.status, 0);
        QVERIFY(ran.output.startsWith(u"Noted complaint "_s));
    }

    void refusesWrongUsageWithTheUsageLine_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("no kind of activity") << QStringList{u"log"_s, u"--customer"_s, u"1"_s};
        QTest::newRow("unknown activity") << QStringList{u"log"_s, u"song"_s, u"--customer"_s, u"1"_s};
        QTest::newRow("nobody") << QStringList{u"log"_s, u"call"_s};
        QTest::newRow("no day") << QStringList{u"log"_s, u"call"_s, u"--customer"_s, u"1"_s, u"--follow-up"_s, u"soon"_s};
        QTest::newRow("no direction") << QStringList{u"log"_s, u"call"_s, u"--customer"_s, u"1"_s, u"--direction"_s, u"up"_s};
        QTest::newRow("no kind of feedback") << QStringList{u"feedback"_s, u"--customer"_s, u"1"_s};
        QTest::newRow("score too high") << QStringList{u"feedback"_s, u"--customer"_s, u"1"_s, u"--kind"_s, u"nps"_s, u"--score"_s, u"11"_s};
        QTest::newRow("no score") << QStringList{u"feedback"_s, u"--customer"_s, u"1"_s, u"--kind"_s, u"ces"_s};
        QTest::newRow("complaint with score") << QStringList{u"feedback"_s, u"--customer"_s, u"1"_s, u"--kind"_s, u"complaint"_s, u"--score"_s, u"1"_s};
    }

    void refusesWrongUsageWithTheUsageLine()
    {
        QFETCH(QStringList, arguments);
        const QStringList before = TestDatabase::dump(db);

        const Ran ran = run(arguments);

        QCOMPARE(ran.status, 2);
        QVERIFY(ran.complaint.contains(u"usage: regulars-cli"_s));
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void failsForACustomerWhoIsNotThere()
    {
        const Ran ran = run({u"log"_s, u"call"_s, u"--customer"_s, u"Nobody Atall"_s});

        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.complaint.count(u'\n'), 1);
    }

private:
    struct Ran
    {
        int status = -1;
        QString output;
        QString complaint;
    };

    Ran run(const QStringList &arguments) const
    {
        const QString where = database.url.scheme() == u"sqlite" ? database.url.path() : database.url.toString();
        QProcess process;
        process.start(qEnvironmentVariable("REGULARS_CLI"), QStringList{u"--database"_s, where} + arguments);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QJsonObject json(const QStringList &arguments) const
    {
        const Ran ran = run(arguments);
        if (ran.status != 0)
            qWarning("%s", qPrintable(ran.complaint));
        return QJsonDocument::fromJson(ran.output.toUtf8()).object();
    }

    TestDatabase database;
    Connection db{database.url};
    Customer ada;
};

QTEST_GUILESS_MAIN(ContactCommandsTest)
#include "tst_contactcommands.moc"
