// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/** Runs regulars-cli duplicates, merge and unmerge as a script does. */
class MergeCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ada = stored(db, {.name = u"Ada Lovelace"_s, .email = u"ada@example.org"_s, .phone = u"030 1234567"_s});
        ida = stored(db, {.name = u"Ada Lovelase"_s, .email = u"a.l@example.org"_s, .phone = u"+49 30 1234567"_s});
        perform(db, TestOrigin, u"Call"_s, [this](Operation &operation) {
            Activity call{.customer = ida.id, .at = operation.now()};
            operation.insert(call);
        });
    }

    void listsDuplicatesAndSaysWhy()
    {
        const QJsonArray rows = QJsonDocument::fromJson(run({u"duplicates"_s, u"--format"_s, u"json"_s}, 0)).array();

        QCOMPARE(rows.size(), 1);
        const QJsonObject row = rows.first().toObject();
        QCOMPARE(row[u"customer"_s].toInteger(), ada.id.value);
        QCOMPARE(row[u"other_name"_s].toString(), ida.name);
        QCOMPARE(row[u"why"_s].toString(), u"same phone, similar name"_s);
        QVERIFY(row[u"strength"_s].toInt() >= 85);
        QVERIFY(run({u"duplicates"_s}, 0).contains("same phone"));
        QVERIFY(run({u"duplicates"_s, u"--limit"_s, u"0"_s, u"--format"_s, u"csv"_s}, 0).startsWith("set,customer"));
    }

    void mergesAndTakesApart()
    {
        const QStringList before = TestDatabase::dump(db);
        const QJsonObject merged = QJsonDocument::fromJson(run({u"merge"_s, u"Ada Lovelace"_s, u"a.l@example.org"_s, u"--take"_s,
                                                                u"email=Ada Lovelase"_s, u"--format"_s, u"json"_s}, 0)).object();
        QCOMPARE(merged[u"customer"_s].toInteger(), ada.id.value);
        QCOMPARE(db.find(ada.id).email, u"a.l@example.org"_s);
        QVERIFY(!db.exists(ida.id));
        QCOMPARE(QJsonDocument::fromJson(run({u"duplicates"_s, u"--format"_s, u"json"_s}, 0)).array().size(), 0);

        const QJsonArray merges = QJsonDocument::fromJson(run({u"list"_s, u"merges"_s, u"--format"_s, u"json"_s}, 0)).array();
        QCOMPARE(merges.size(), 1);
        QCOMPARE(merges.first()[u"gone_name"_s].toString(), ida.name);
        QCOMPARE(merges.first()[u"id"_s].toInteger(), merged[u"merges"_s][0].toInteger());

        QVERIFY(run({u"unmerge"_s, u"Ada Lovelase"_s}, 0).startsWith("Separate Ada Lovelase from Ada Lovelace (operation "));
        QCOMPARE(TestDatabase::dump(db), before);
        const QByteArray said = run({u"merge"_s, u"1"_s, u"2"_s}, 0);
        QVERIFY2(said.startsWith("Merge Ada Lovelase into Ada Lovelace (operation "), said.constData());
        QVERIFY(run({u"undo"_s}, 0).startsWith("Undone: Merge"));
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");

        QTest::newRow("nobody to merge") << QStringList{u"merge"_s, u"1"_s} << 2;
        QTest::newRow("the same twice") << QStringList{u"merge"_s, u"1"_s, u"1"_s} << 1;
        QTest::newRow("a stranger") << QStringList{u"merge"_s, u"1"_s, u"Nobody"_s} << 1;
        QTest::newRow("a field there is not") << QStringList{u"merge"_s, u"1"_s, u"2"_s, u"--take"_s, u"shoe=2"_s} << 2;
        QTest::newRow("a field from nobody") << QStringList{u"merge"_s, u"1"_s, u"2"_s, u"--take"_s, u"email"_s} << 2;
        QTest::newRow("no merge") << QStringList{u"unmerge"_s, u"99"_s} << 1;
        QTest::newRow("which merge") << QStringList{u"unmerge"_s} << 2;
        QTest::newRow("a limit below zero") << QStringList{u"duplicates"_s, u"--limit"_s, u"-1"_s} << 2;
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const QStringList before = TestDatabase::dump(db);

        run(arguments, status);

        QCOMPARE(TestDatabase::dump(db), before);
    }

private:
    QByteArray run(const QStringList &arguments, int status)
    {
        QProcess program;
        program.start(qEnvironmentVariable("REGULARS_CLI"), QStringList{u"--database"_s, databaseArgument()} + arguments);
        if (!program.waitForFinished())
            qFatal("regulars-cli did not finish");
        const QByteArray complaint = program.readAllStandardError();
        if (program.exitCode() != status)
            qFatal("exit status %d: %s", program.exitCode(), complaint.constData());
        if (status != 0 && !complaint.startsWith("regulars-cli: "))
            qFatal("no complaint: %s", complaint.constData());
        return program.readAllStandardOutput();
    }

    QString databaseArgument() const { return business.url.scheme() == u"sqlite"_s ? business.url.path() : business.url.toString(); }

    TestDatabase business;
    Connection db{business.url};
    Customer ada;
    Customer ida;
};

QTEST_GUILESS_MAIN(MergeCommandsTest)
#include "tst_mergecommands.moc"
