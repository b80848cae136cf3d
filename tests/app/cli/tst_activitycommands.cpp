// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitystore.h"
#include "models/activities/outcomestore.h"
#include "models/lifecycle/lifecyclestore.h"
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** Logging, changing and deleting activities, and the list of outcomes, from the command line. */
class ActivityCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = aCustomer(*db, u"Ada"_s, PhaseRole::Acquire);
        bob = aCustomer(*db, u"Bob"_s);
    }

    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void logsWithEverythingAtOnce()
    {
        const QJsonObject logged = json({u"log"_s, u"call"_s, u"--customer"_s, u"Ada"_s, u"--outcome"_s, u"No answer"_s, u"--topic"_s, u"prices"_s,
                                         u"--with"_s, u"Bob"_s, u"--colleague"_s, u"Ana"_s, u"--colleague"_s, u"Ulf"_s, u"--move"_s, u"lost"_s, u"--reason"_s, u"moved away"_s,
                                         u"--follow-up"_s, u"tomorrow"_s}).object();

        const ActivitySheet sheet = ActivityStore(*db).sheet({logged[u"id"_s].toInteger()});
        QCOMPARE(sheet.activity.outcome, u"no-answer"_s);
        QCOMPARE(sheet.activity.topic, u"prices"_s);
        QCOMPARE(sheet.activity.colleagues, u"Ana\nUlf"_s);
        QCOMPARE(sheet.people.back().id, bob.id);
        QCOMPARE(db->find(ada.id).phase, phaseWithRole(*db, PhaseRole::Lost).id);
        QCOMPARE(LifeCycleStore(*db).visits(ada.id).back().through, MovedThrough::CommandLine);
        QCOMPARE(run({u"undo"_s, QString::number(logged[u"operation"_s].toInteger())}), 0);
        QVERIFY(ActivityStore(*db).of(ada.id).empty());
        QCOMPARE(db->find(ada.id).phase, ada.phase);
    }

    void anUnknownOutcomeIsRefusedWithTheOnesThereAre()
    {
        const QStringList before = TestDatabase::dump(*db);

        const Answer refused = answer({u"log"_s, u"call"_s, u"--customer"_s, u"Ada"_s, u"--outcome"_s, u"Busy"_s});

        QCOMPARE(refused.status, 1);
        QVERIFY(refused.complaints.contains("message-left"));
        QVERIFY(refused.complaints.contains("outcomes add"));
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(run({u"outcomes"_s, u"add"_s, u"Busy"_s}), 0);
        QCOMPARE(run({u"log"_s, u"call"_s, u"--customer"_s, u"Ada"_s, u"--outcome"_s, u"busy"_s}), 0);
        QCOMPARE(ActivityStore(*db).of(ada.id).front().outcome, u"Busy"_s);
    }

    void showsChangesAndDeletesOne()
    {
        const QString id = QString::number(json({u"log"_s, u"call"_s, u"--customer"_s, u"Ada"_s, u"--outcome"_s, u"reached"_s, u"--note"_s, u"as it was"_s}).object()[u"id"_s].toInteger());
        QCOMPARE(run({u"activity"_s, id, u"--note"_s, u"as it is"_s, u"--with"_s, u"Bob"_s, u"--minutes"_s, u"7"_s, u"--outcome"_s, QString()}), 0);
        const QJsonObject shown = json({u"activity"_s, id}).object();

        QCOMPARE(shown[u"note"_s], u"as it is"_s);
        QCOMPARE(shown[u"outcome"_s], QString());
        QCOMPARE(shown[u"minutes"_s], 7);
        QCOMPARE(shown[u"participants"_s].toArray().at(0)[u"name"_s], u"Bob"_s);
        QVERIFY(answer({u"activity"_s, id, u"--note"_s, u"as it is"_s}).output.contains("nothing to change"));
        QCOMPARE(json({u"list"_s, u"activities"_s}).array().at(0)[u"participants"_s], u"Bob"_s);
        QCOMPARE(run({u"activity"_s, id, u"--alone"_s, u"--customer"_s, u"Bob"_s, u"--kind"_s, u"visit"_s}), 0);
        QCOMPARE(ActivityStore(*db).of(bob.id).front().kind, ActivityKind::Visit);
        QCOMPARE(run({u"activity"_s, id, u"--delete"_s}), 0);
        QVERIFY(ActivityStore(*db).of(bob.id).empty());
        QCOMPARE(run({u"activity"_s, id}), 1);
        QCOMPARE(run({u"activity"_s, u"the last one"_s}), 2);
        QCOMPARE(run({u"activity"_s, id, u"--delete"_s, u"--note"_s, u"x"_s}), 2);
    }

    void outcomesAreListedAddedChangedAndDeleted()
    {
        QCOMPARE(run({u"log"_s, u"call"_s, u"--customer"_s, u"Ada"_s, u"--outcome"_s, u"reached"_s}), 0);
        QCOMPARE(run({u"outcomes"_s, u"add"_s, u"Wants an offer"_s, u"--reached"_s, u"yes"_s, u"--follow-up-days"_s, u"2"_s, u"--phase"_s, u"convert"_s}), 0);
        const QJsonObject added = json({u"outcomes"_s}).array().last().toObject();
        QCOMPARE(added[u"name"_s], u"Wants an offer"_s);
        QCOMPARE(added[u"reached"_s], true);
        QCOMPARE(added[u"follow_up_days"_s], 2);
        QCOMPARE(added[u"phase"_s], phaseWithRole(*db, PhaseRole::Convert).name);

        QCOMPARE(run({u"outcomes"_s, u"edit"_s, u"Wants an offer"_s, u"--follow-up-days"_s, u"none"_s, u"--phase"_s, u"none"_s, u"--position"_s, u"1"_s}), 0);
        const QJsonObject first = json({u"outcomes"_s}).array().first().toObject();
        QCOMPARE(first[u"name"_s], u"Wants an offer"_s);
        QVERIFY(first[u"follow_up_days"_s].isNull());
        QVERIFY(first[u"phase"_s].isNull());

        QCOMPARE(run({u"outcomes"_s, u"edit"_s, u"reached"_s, u"--name"_s, u"Talked"_s}), 0);
        QCOMPARE(ActivityStore(*db).of(ada.id).front().outcome, u"Talked"_s);
        QCOMPARE(json({u"outcomes"_s, u"delete"_s, u"talked"_s, u"--replacement"_s, u"Wants an offer"_s}).object()[u"activities"_s], 1);
        QCOMPARE(ActivityStore(*db).of(ada.id).front().outcome, u"Wants an offer"_s);
        QCOMPARE(run({u"outcomes"_s, u"delete"_s, u"talked"_s}), 1);
        QCOMPARE(run({u"outcomes"_s, u"burn"_s}), 2);
        QCOMPARE(run({u"outcomes"_s, u"add"_s}), 2);
        QCOMPARE(run({u"outcomes"_s, u"add"_s, u"X"_s, u"--reached"_s, u"maybe"_s}), 2);
        QCOMPARE(run({u"outcomes"_s, u"add"_s, u"no answer"_s}), 1);
    }

private:
    Answer answer(const QStringList &arguments)
    {
        const QString where = database->url.scheme() == u"sqlite" ? database->url.path() : database->url.toString();
        const Answer answered = regularsCli(QStringList{u"--database"_s, where} + arguments);
        if (answered.status != 0)
            qInfo("%s", answered.complaints.constData());
        return answered;
    }
    int run(const QStringList &arguments) { return answer(arguments).status; }
    QJsonDocument json(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(answer(arguments + QStringList{u"--format"_s, u"json"_s}).output);
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    Customer ada;
    Customer bob;
};

QTEST_GUILESS_MAIN(ActivityCommandsTest)
#include "tst_activitycommands.moc"
