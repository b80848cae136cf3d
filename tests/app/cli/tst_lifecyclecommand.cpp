// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include "models/lifecycle/movephase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** The life cycle from the command line: listed, shown, chosen and edited. */
class LifeCycleCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        business = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(business->url);
        aCustomer(*db, u"Ada"_s, PhaseRole::Lapsed);
        aCustomer(*db, u"Eve"_s, PhaseRole::Reach);
    }
    void cleanup()
    {
        db.reset();
        business.reset();
    }

    void listsTheOneInUseAndTheNine()
    {
        const QJsonArray all = json({u"list"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(all.size(), 10);
        QCOMPARE(all.at(0).toObject().value(u"state"_s), u"in use"_s);
        QCOMPARE(all.at(5).toObject().value(u"key"_s), u"key-account"_s);
        QVERIFY(all.at(5).toObject().value(u"source"_s).toString().contains(u"McDonald"_s));
        QVERIFY(answer({}).output.contains("five-phases"));
    }

    void showsThePhases()
    {
        const QJsonArray phases = json({u"show"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(phases.size(), 7);
        const QJsonObject lapsed = phases.at(5).toObject();
        QCOMPARE(lapsed.value(u"role"_s), u"lapsed"_s);
        QCOMPARE(lapsed.value(u"customers"_s), 1);
        QCOMPARE(lapsed.value(u"asks_reason"_s), true);
        QVERIFY(lapsed.value(u"reasons"_s).toArray().size() > 2);
        QVERIFY(lapsed.value(u"activities"_s).toArray().size() >= 2);
        QVERIFY(phases.at(6).toObject().value(u"stalled_days"_s).isNull());
        QVERIFY(answer({u"show"_s}).output.contains("lapsed"));
    }

    void rehearsesAndChooses()
    {
        const QStringList wanted{u"choose"_s, u"FÜNF Phasen"_s, u"--map"_s, u"reach=Win-back"_s, u"--map"_s, u"Lapsed=At risk"_s};
        const QStringList before = TestDatabase::dump(*db);
        const QJsonObject rehearsed = json(wanted + QStringList{u"--dry-run"_s, u"--format"_s, u"json"_s}).object();
        QCOMPARE(TestDatabase::dump(*db), before);
        QVERIFY(rehearsed.value(u"operation"_s).isNull());
        QCOMPARE(rehearsed.value(u"steps"_s).toArray().at(0).toObject(),
                 (QJsonObject{{u"from"_s, u"Reach"_s}, {u"to"_s, u"Win-back"_s}, {u"customers"_s, 1}}));
        QVERIFY(answer(wanted + QStringList{u"--dry-run"_s}).output.contains("At risk"));

        const QJsonObject chosen = json(wanted + QStringList{u"--format"_s, u"json"_s}).object();
        QCOMPARE(chosen.value(u"customers"_s), 2);
        QCOMPARE(phaseOf(1), u"At risk"_s);
        QCOMPARE(phaseOf(2), u"Win-back"_s);
        QCOMPARE(regularsCli({u"--database"_s, where(), u"undo"_s, QString::number(chosen.value(u"operation"_s).toInteger())}).status, 0);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void anEarlierOneIsChosenByItsNumberAndAnOwnOneMade()
    {
        const QString first = json({u"list"_s, u"--format"_s, u"json"_s}).array().at(0).toObject().value(u"key"_s).toString();
        QCOMPARE(answer({u"choose"_s, u"service"_s}).status, 0);
        QCOMPARE(answer({u"choose"_s, first}).status, 0);
        QCOMPARE(phaseOf(2), u"Acquisition"_s);
        QCOMPARE(answer({u"choose"_s, u"Our way"_s, u"--own"_s}).status, 0);
        QCOMPARE(answer({u"rename"_s, u"Your way"_s}).status, 0);
        QCOMPARE(LifeCycleStore(*db).lifeCycle().name, u"Your way"_s);
        QCOMPARE(answer({u"choose"_s, first}).status, 0);
        QCOMPARE(answer({u"choose"_s, u"your WAY"_s}).status, 0);
    }

    void editsPhases()
    {
        QCOMPARE(answer({u"add-phase"_s, u"Trial"_s, u"--role"_s, u"acquire"_s, u"--position"_s, u"2"_s, u"--stalled-days"_s, u"10"_s, u"--activity"_s, u"Ask"_s,
                         u"--activity"_s, u"Call"_s})
                     .status,
                 0);
        Phase trial = LifeCycleStore(*db).phases().at(1);
        QCOMPARE(trial.name, u"Trial"_s);
        QCOMPARE(trial.stalledDays, 10);
        QCOMPARE(trial.suggestedActivities, u"Ask\nCall"_s);
        QVERIFY(json({u"edit-phase"_s, u"trial"_s, u"--name"_s, u"Probe"_s, u"--stalled-days"_s, u"none"_s, u"--most"_s, u"5"_s, u"--asks-reason-leaving"_s, u"yes"_s,
                      u"--explanation"_s, u"They try."_s, u"--color"_s, u"7"_s, u"--format"_s, u"json"_s})
                    .object()
                    .value(u"operation"_s)
                    .isDouble());
        trial = db->find(trial.id);
        QCOMPARE(trial.name, u"Probe"_s);
        QVERIFY(!trial.stalledDays);
        QCOMPARE(trial.most, 5);
        QVERIFY(trial.asksReasonLeaving);
        QCOMPARE(answer({u"order"_s, u"Probe"_s}).status, 0);
        QCOMPARE(LifeCycleStore(*db).phases().front().name, u"Probe"_s);
        QCOMPARE(answer({u"delete-phase"_s, u"Reach"_s, u"--replace-by"_s, u"Probe"_s}).status, 0);
        QCOMPARE(phaseOf(2), u"Probe"_s);
    }

    void editsReasons()
    {
        perform(*db, TestOrigin, u"Move"_s, &movePhase,
                PhaseMove{.customer = {2}, .phase = LifeCycleStore(*db).phaseNamed(u"Lost"_s).id, .reason = u"Too expensive"_s});
        QCOMPARE(answer({u"reasons"_s, u"Lost"_s, u"--add"_s, u"Parking"_s, u"--rename"_s, u"too expensive=Price"_s, u"--remove"_s, u"Unhappy with us"_s,
                         u"--replace-by"_s, u"Parking"_s})
                     .status,
                 0);
        const QJsonArray reasons = json({u"reasons"_s, u"Lost"_s, u"--format"_s, u"json"_s}).array();
        QCOMPARE(reasons.at(0).toObject(), (QJsonObject{{u"kind"_s, u"entering"_s}, {u"reason"_s, u"Price"_s}, {u"visits"_s, 1}}));
        QVERIFY(!QString::fromUtf8(answer({u"reasons"_s, u"Lost"_s}).output).contains(u"Unhappy"_s));
        QCOMPARE(answer({u"reasons"_s, u"Reach"_s, u"--leaving"_s, u"--add"_s, u"Bored"_s}).status, 0);
        QCOMPARE(LifeCycleStore(*db).phases().front().leavingReasons, u"Bored"_s);
    }

    void refusesWhatMeansNothing()
    {
        const QStringList before = TestDatabase::dump(*db);
        QCOMPARE(answer({u"choose"_s, u"butterfly"_s}).status, 1);
        QCOMPARE(answer({u"choose"_s, u"service"_s, u"--map"_s, u"Reach"_s}).status, 2);
        QCOMPARE(answer({u"choose"_s, u"service"_s, u"--map"_s, u"Reach=Loss"_s}).status, 1);
        QCOMPARE(answer({u"choose"_s, u"service"_s, u"--map"_s, u"Nowhere=Growth"_s}).status, 1);
        QCOMPARE(answer({u"add-phase"_s, u"Reach"_s}).status, 1);
        QCOMPARE(answer({u"add-phase"_s, u"New"_s, u"--role"_s, u"king"_s}).status, 2);
        QCOMPARE(answer({u"edit-phase"_s, u"Reach"_s, u"--asks-reason"_s, u"perhaps"_s}).status, 2);
        QCOMPARE(answer({u"delete-phase"_s, u"Reach"_s}).status, 2);
        QCOMPARE(answer({u"reasons"_s, u"Lost"_s, u"--remove"_s, u"Weather"_s}).status, 1);
        QCOMPARE(answer({u"burn"_s}).status, 2);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void newDatabasesBeginWithAnyOfTheNine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("phases");
        for (const auto &[name, phases] : {std::pair{"four-phases", 4}, {"reach-to-loyalty", 7}, {"lead-to-loyalty", 4}, {"five-phases", 5}, {"key-account", 4},
                                           {"relationship", 4}, {"service", 4}, {"three-stages", 3}, {"awareness-to-advocacy", 6}, {"Key Account", 4}, {"dienstleistung", 4}})
            QTest::newRow(name) << QString::fromLatin1(name) << phases;
    }

    void newDatabasesBeginWithAnyOfTheNine()
    {
        QFETCH(QString, name);
        QFETCH(int, phases);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"new.regulars"_s);
        QCOMPARE(regularsCli({u"new"_s, file, u"--life-cycle"_s, name}).status, 0);
        const Answer shown = regularsCli({u"--database"_s, file, u"life-cycle"_s, u"show"_s, u"--format"_s, u"json"_s});
        QCOMPARE(QJsonDocument::fromJson(shown.output).array().size(), phases);
    }

    void helpNamesTheNine() { QVERIFY(regularsCli({u"new"_s, u"--help"_s}).output.contains("awareness-to-advocacy")); }

private:
    QString where() const { return business->url.scheme() == u"sqlite" ? business->url.path() : business->url.toString(); }
    Answer answer(const QStringList &arguments) { return regularsCli(QStringList{u"--database"_s, where(), u"life-cycle"_s} + arguments); }
    QJsonDocument json(const QStringList &arguments) { return QJsonDocument::fromJson(answer(arguments).output); }
    QString phaseOf(qint64 customer) { return db->find(db->find(CustomerId{customer}).phase).name; }

    std::unique_ptr<TestDatabase> business;
    std::unique_ptr<Connection> db;
};

QTEST_GUILESS_MAIN(LifeCycleCommandTest)
#include "tst_lifecyclecommand.moc"
