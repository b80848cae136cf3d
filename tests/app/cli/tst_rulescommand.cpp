// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/** Rules and what they suggest from the command line; and that whatever it writes makes them fire. */
class RulesCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = aCustomer(*db, u"Ada"_s, PhaseRole::Acquire);
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void listsShowsAndSwitches()
    {
        const QJsonArray rules = json({u"rules"_s}).array();
        QCOMPARE(rules.size(), 5);
        QCOMPARE(rules.at(1).toObject().value(u"name"_s), u"Second purchase"_s);
        QCOMPARE(rules.at(1).toObject().value(u"state"_s), u"suggest"_s);
        QCOMPARE(rules.at(1).toObject().value(u"fired"_s), 0);
        QCOMPARE(run({u"rules"_s, u"set"_s, u"second purchase"_s, u"off"_s}), 0);
        QVERIFY(!RuleStore(*db).named(u"Second purchase"_s).isActive);
        QCOMPARE(run({u"rules"_s, u"set"_s, u"second purchase"_s, u"apply"_s}), 0);
        QCOMPARE(RuleStore(*db).named(u"Second purchase"_s).mode, RuleMode::Apply);
        const QJsonObject shown = json({u"rules"_s, u"show"_s, u"Second purchase"_s}).object();
        QCOMPARE(shown.value(u"when"_s).toObject(), (QJsonObject{{u"on"_s, u"nth-purchase"_s}, {u"number"_s, 2}}));
        QCOMPARE(shown.value(u"then"_s).toArray().at(0).toObject().value(u"role"_s), u"retain"_s);
        QVERIFY(shown.value(u"if"_s).isObject());
    }

    void refusesWhatIsNoRule()
    {
        QCOMPARE(run({u"rules"_s, u"show"_s, u"Third purchase"_s}), 1);
        QCOMPARE(run({u"rules"_s, u"set"_s, u"Second purchase"_s, u"maybe"_s}), 2);
        QCOMPARE(run({u"rules"_s, u"burn"_s}), 2);
        QCOMPARE(run({u"rules"_s, u"add"_s, u"A"_s, u"--when"_s, u"full-moon"_s, u"--then"_s, u"tag:x"_s}), 2);
        QCOMPARE(run({u"rules"_s, u"add"_s, u"A"_s, u"--when"_s, u"purchase"_s, u"--then"_s, u"sing:x"_s}), 2);
        QCOMPARE(run({u"rules"_s, u"add"_s, u"A"_s, u"--when"_s, u"purchase"_s}), 1);
        QCOMPARE(run({u"rules"_s, u"add"_s, u"A"_s, u"--when"_s, u"purchase"_s, u"--if"_s, u"colour:red"_s, u"--then"_s, u"tag:x"_s}), 1);
        QCOMPARE(run({u"suggestions"_s, u"accept"_s, u"x"_s}), 2);
        QCOMPARE(run({u"suggestions"_s, u"accept"_s, u"4711"_s}), 1);
    }

    void rulesFireForWhatItWrites()
    {
        for (const auto &[name, when] : {std::pair{u"Moved"_s, u"enters-phase:convert"_s}, {u"Missed"_s, u"activity:call:no-answer"_s}, {u"Low"_s, u"feedback:nps:0-6"_s}})
            QCOMPARE(run({u"rules"_s, u"add"_s, name, u"--when"_s, when, u"--then"_s, u"tag:"_s + name, u"--then"_s, u"task:Look:2"_s, u"--apply"_s}), 0);
        QCOMPARE(run({u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, u"convert"_s}), 0);
        QCOMPARE(run({u"log"_s, u"call"_s, u"--customer"_s, u"Ada"_s, u"--outcome"_s, u"no-answer"_s}), 0);
        QCOMPARE(run({u"feedback"_s, u"--customer"_s, u"Ada"_s, u"--kind"_s, u"nps"_s, u"--score"_s, u"3"_s}), 0);
        QCOMPARE(db->find(ada.id).tags, u"Moved, Missed, Low"_s);
        const QString file = folder.filePath(u"p.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QFile::WriteOnly) && csv.write(u"Name;Date;Amount\nAda;%1;10\n"_s.arg(QDate::currentDate().toString(Qt::ISODate)).toUtf8()) > 0);
        csv.close();
        QCOMPARE(run({u"rules"_s, u"add"_s, u"Bought"_s, u"--when"_s, u"purchase"_s, u"--if"_s, u"tag:moved"_s, u"--then"_s, u"move:loyal"_s}), 0);
        QCOMPARE(run({u"import"_s, file, u"--as"_s, u"purchases"_s}), 0);
        const QJsonArray open = json({u"suggestions"_s}).array();
        QCOMPARE(open.size(), 1);
        const QJsonObject suggestion = open.at(0).toObject();
        QCOMPARE(suggestion.value(u"rule"_s), u"Bought"_s);
        QVERIFY(suggestion.value(u"text"_s).toString().endsWith(u"move to Loyalty?"));
        const QString id = QString::number(suggestion.value(u"id"_s).toInteger());
        const QJsonObject accepted = json({u"suggestions"_s, u"accept"_s, id}).object();
        QCOMPARE(accepted.value(u"decided"_s), 1);
        QCOMPARE(db->find(db->find(ada.id).phase).role, PhaseRole::Loyal);
        QCOMPARE(run({u"undo"_s, QString::number(accepted.value(u"operation"_s).toInteger())}), 0);
        QCOMPARE(json({u"suggestions"_s}).array().size(), 1);
        QCOMPARE(run({u"suggestions"_s, u"dismiss"_s, id}), 0);
        QCOMPARE(json({u"suggestions"_s}).array().size(), 0);
    }

    void runsWhatWaitsForDaysOncePerCause()
    {
        QCOMPARE(run({u"rules"_s, u"add"_s, u"Waiting"_s, u"--when"_s, u"days-in-phase:acquire:14"_s, u"--then"_s, u"notify:Ask again"_s}), 0);
        const QString later = QDate::currentDate().addDays(15).toString(Qt::ISODate);
        QCOMPARE(json({u"rules"_s, u"run"_s}).object().value(u"operations"_s), 0);
        QCOMPARE(json({u"rules"_s, u"run"_s, u"--today"_s, later}).object().value(u"operations"_s), 1);
        QCOMPARE(json({u"rules"_s, u"run"_s, u"--today"_s, later}).object().value(u"operations"_s), 0);
        QCOMPARE(json({u"suggestions"_s}).array().size(), 1);
        QCOMPARE(run({u"rules"_s, u"delete"_s, u"Waiting"_s}), 0);
        QCOMPARE(json({u"suggestions"_s}).array().size(), 0);
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

    QTemporaryDir folder;
    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    Customer ada;
};

QTEST_GUILESS_MAIN(RulesCommandTest)
#include "tst_rulescommand.moc"
