// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/rules/saverule.h"
#include "models/tasks/taskstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** Runs regulars-cli task, and lists what it made, as a script does. */
class TaskCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ada = stored(db, {.name = u"Ada Lovelace"_s}); }

    void plansWithEveryField()
    {
        const QJsonObject task = json({u"task"_s, u"add"_s, u"Call about the offer"_s, u"--customer"_s, u"Ada Lovelace"_s, u"--kind"_s, u"call"_s, u"--due"_s,
                                       u"2027-03-27"_s, u"--time"_s, u"2:30"_s, u"--zone"_s, u"Europe/Berlin"_s, u"--remind"_s, u"10"_s, u"--repeat"_s, u"2w"_s,
                                       u"--minutes"_s, u"20"_s, u"--priority"_s, u"high"_s, u"--owner"_s, u"Grace"_s, u"--note"_s, u"A4"_s, u"--after-done"_s,
                                       u"yes"_s, u"--working-days"_s, u"yes"_s, u"--format"_s, u"json"_s});

        QCOMPARE(task[u"customer"_s].toInteger(), ada.id.value);
        QCOMPARE(task[u"customer_name"_s].toString(), u"Ada Lovelace"_s);
        QCOMPARE(task[u"due"_s].toString(), u"2027-03-27"_s);
        QCOMPARE(task[u"time"_s].toString(), u"02:30"_s);
        QCOMPARE(task[u"due_at"_s].toString(), u"2027-03-27T02:30:00+01:00"_s);
        QCOMPARE(task[u"zone"_s].toString(), u"Europe/Berlin"_s);
        QCOMPARE(task[u"recurrence"_s].toString(), u"FREQ=WEEKLY;INTERVAL=2"_s);
        QCOMPARE(task[u"kind"_s].toString(), u"call"_s);
        QCOMPARE(task[u"priority"_s].toString(), u"high"_s);
        QCOMPARE(task[u"remind_minutes"_s].toInteger(), 10);
        const Task stored = db.find(TaskId{task[u"id"_s].toInteger()});
        QVERIFY(stored.recursAfterDone && stored.onWorkingDays);
        QCOMPARE(stored.minutes, 20);
        QCOMPARE(stored.owner, u"Grace"_s);
        QCOMPARE(stored.note, u"A4"_s);
        QCOMPARE(stored.remindAt, dueAt(stored).addSecs(-600));
        QVERIFY(task[u"operation"_s].toInteger() > 0);
    }

    void aTaskOfNobodyHasNoCustomer()
    {
        const QJsonObject task = json({u"task"_s, u"add"_s, u"Order paper"_s, u"--format"_s, u"json"_s});
        QVERIFY(task[u"customer"_s].isNull());
        QVERIFY(task[u"customer_name"_s].isNull());
        QVERIFY(task[u"time"_s].isNull());
        QCOMPARE(task[u"due"_s].toString(), QDate::currentDate().toString(Qt::ISODate));
        const QJsonArray listed = list({u"list"_s, u"tasks"_s, u"--format"_s, u"json"_s});
        QVERIFY(std::any_of(listed.begin(), listed.end(), [&](const QJsonValue &each) { return each[u"title"_s].toString() == u"Order paper" && each[u"customer"_s].isNull(); }));
    }

    void changesOnlyWhatIsSaid()
    {
        const qint64 id = plan({u"Change me"_s, u"--due"_s, u"+4"_s, u"--note"_s, u"Keep"_s});
        const QJsonObject task = json({u"task"_s, u"edit"_s, QString::number(id), u"--title"_s, u"Changed"_s, u"--time"_s, u"8:00"_s, u"--customer"_s, u"Ada Lovelace"_s, u"--format"_s, u"json"_s});
        QCOMPARE(task[u"title"_s].toString(), u"Changed"_s);
        QCOMPARE(task[u"note"_s].toString(), u"Keep"_s);
        QCOMPARE(task[u"time"_s].toString(), u"08:00"_s);
        QCOMPARE(task[u"due"_s].toString(), QDate::currentDate().addDays(4).toString(Qt::ISODate));
        QVERIFY(json({u"task"_s, u"edit"_s, QString::number(id), u"--time"_s, u"none"_s, u"--customer"_s, u"none"_s, u"--format"_s, u"json"_s})[u"customer"_s].isNull());
        QVERIFY(!db.find(TaskId{id}).dueMinute);
    }

    void isDonePutOffAndDeleted()
    {
        const QString one = QString::number(plan({u"One"_s}));
        const QString two = QString::number(plan({u"Two"_s}));
        QCOMPARE(json({u"task"_s, u"snooze"_s, one, two, u"--until"_s, u"+5"_s, u"--format"_s, u"json"_s})[u"tasks"_s].toInteger(), 2);
        QCOMPARE(db.find(TaskId{one.toLongLong()}).dueDay, QDate::currentDate().addDays(5));
        const QJsonObject done = json({u"task"_s, u"done"_s, one, two, u"--format"_s, u"json"_s});
        QVERIFY(db.find(TaskId{two.toLongLong()}).doneAt.isValid());
        QCOMPARE(run({u"undo"_s, QString::number(done[u"operation"_s].toInteger())}).status, 0);
        QVERIFY(!db.find(TaskId{two.toLongLong()}).doneAt.isValid());
        QCOMPARE(run({u"task"_s, u"delete"_s, one}).status, 0);
        QVERIFY(!db.exists(TaskId{one.toLongLong()}));
    }

    void beginsWithATemplate()
    {
        perform(db, TestOrigin, u"Template"_s, &saveTaskTemplate, TaskTemplate{.title = u"Visit"_s, .dueDays = 4, .kind = TaskKind::Visit, .dueMinute = 600});
        const QJsonObject task = json({u"task"_s, u"add"_s, u"--template"_s, u"Visit"_s, u"--format"_s, u"json"_s});
        QCOMPARE(task[u"title"_s].toString(), u"Visit"_s);
        QCOMPARE(task[u"kind"_s].toString(), u"visit"_s);
        QCOMPARE(task[u"time"_s].toString(), u"10:00"_s);
        QCOMPARE(task[u"due"_s].toString(), QDate::currentDate().addDays(4).toString(Qt::ISODate));
    }

    void listsWhatIsOpenDueAndWhose()
    {
        plan({u"Soon of Eve"_s, u"--owner"_s, u"Eve"_s, u"--due"_s, u"+2"_s});
        plan({u"Later of Eve"_s, u"--owner"_s, u"Eve"_s, u"--due"_s, u"+20"_s, u"--customer"_s, u"Ada Lovelace"_s});
        const QString done = QString::number(plan({u"Done by Eve"_s, u"--owner"_s, u"Eve"_s}));
        run({u"task"_s, u"done"_s, done});
        const auto titles = [this](const QStringList &arguments) {
            QStringList titles;
            for (const QJsonValue &task : list(QStringList{u"list"_s, u"tasks"_s, u"--format"_s, u"json"_s} + arguments))
                titles.append(task[u"title"_s].toString());
            return titles;
        };
        QCOMPARE(titles({u"--owner"_s, u"Eve"_s}), (QStringList{u"Done by Eve"_s, u"Soon of Eve"_s, u"Later of Eve"_s}));
        QCOMPARE(titles({u"--owner"_s, u"Eve"_s, u"--open"_s}), (QStringList{u"Soon of Eve"_s, u"Later of Eve"_s}));
        QCOMPARE(titles({u"--owner"_s, u"Eve"_s, u"--open"_s, u"--due-until"_s, u"+7"_s}), QStringList{u"Soon of Eve"_s});
        QCOMPARE(titles({u"--owner"_s, u"Eve"_s, u"--query"_s, u"Lovelace"_s}), QStringList{u"Later of Eve"_s});
        QCOMPARE(titles({u"--owner"_s, u"Eve"_s, u"--limit"_s, u"1"_s, u"--sort"_s, u"due:desc"_s}), QStringList{u"Later of Eve"_s});
        QCOMPARE(run({u"list"_s, u"customers"_s, u"--open"_s}).status, 2);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("no verb") << QStringList{} << 2;
        QTest::newRow("another verb") << QStringList{u"finish"_s, u"1"_s} << 2;
        QTest::newRow("no title") << QStringList{u"add"_s} << 2;
        QTest::newRow("no number") << QStringList{u"done"_s, u"one"_s} << 2;
        QTest::newRow("no task") << QStringList{u"done"_s} << 2;
        QTest::newRow("no such task") << QStringList{u"done"_s, u"99999"_s} << 1;
        QTest::newRow("no such time") << QStringList{u"add"_s, u"X"_s, u"--time"_s, u"25:00"_s} << 2;
        QTest::newRow("no such kind") << QStringList{u"add"_s, u"X"_s, u"--kind"_s, u"dance"_s} << 2;
        QTest::newRow("no such rule") << QStringList{u"add"_s, u"X"_s, u"--repeat"_s, u"often"_s} << 2;
        QTest::newRow("no such zone") << QStringList{u"add"_s, u"X"_s, u"--time"_s, u"8:00"_s, u"--zone"_s, u"Europe/Atlantis"_s} << 1;
        QTest::newRow("no until") << QStringList{u"snooze"_s, u"1"_s} << 2;
        QTest::newRow("the past") << QStringList{u"snooze"_s, u"1"_s, u"--until"_s, u"2020-01-01"_s} << 1;
        QTest::newRow("no such template") << QStringList{u"add"_s, u"--template"_s, u"X"_s} << 1;
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Ran ran = run(QStringList{u"task"_s} + arguments);
        QCOMPARE(ran.status, status);
        QVERIFY(!ran.errors.isEmpty());
    }

private:
    struct Ran
    {
        int status = -1;
        QString output;
        QString errors;
    };

    Ran run(const QStringList &arguments) const
    {
        const QString where = database.url.scheme() == u"sqlite" ? database.url.path() : database.url.toString();
        QProcess process;
        process.start(qEnvironmentVariable("REGULARS_CLI"), QStringList{u"--database"_s, where} + arguments);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }
    QJsonObject json(const QStringList &arguments) const { return QJsonDocument::fromJson(run(arguments).output.toUtf8()).object(); }
    QJsonArray list(const QStringList &arguments) const { return QJsonDocument::fromJson(run(arguments).output.toUtf8()).array(); }
    qint64 plan(const QStringList &arguments) const
    {
        return json(QStringList{u"task"_s, u"add"_s} + arguments + QStringList{u"--format"_s, u"json"_s})[u"id"_s].toInteger();
    }

    TestDatabase database;
    Connection db{database.url};
    Customer ada;
};

QTEST_GUILESS_MAIN(TaskCommandTest)
#include "tst_taskcommand.moc"
