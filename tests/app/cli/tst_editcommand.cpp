// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/customers/customerstore.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

/** Runs regulars-cli edit, list bin, restore-customer and empty-bin as a script does. */
class EditCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &name : {u"Ada Lovelace"_s, u"Bob Bauer"_s, u"Cyd Cole"_s})
            stored(db, {.name = name, .city = name == u"Cyd Cole" ? u"Bonn"_s : u"Berlin"_s});
    }

    void changesEverybodyWhomAQueryFindsInOneOperation()
    {
        const QJsonObject answer = json({u"edit"_s, u"--query"_s, u"berlin"_s, u"--tag"_s, u"vip"_s, u"--set"_s, u"city=Potsdam"_s,
                                         u"--owner"_s, u"Kim"_s, u"--format"_s, u"json"_s});

        QCOMPARE(answer[u"selected"_s].toInt(), 2);
        QCOMPARE(answer[u"changed"_s].toInt(), 2);
        const Customer ada = named(u"Ada Lovelace"_s);
        QCOMPARE(ada.tags, u"vip"_s);
        QCOMPARE(ada.city, u"Potsdam"_s);
        QCOMPARE(ada.owner, u"Kim"_s);
        QCOMPARE(named(u"Cyd Cole"_s).tags, QString());
        QCOMPARE(run({u"undo"_s, QString::number(answer[u"operation"_s].toInteger())}).status, 0);
        QCOMPARE(named(u"Ada Lovelace"_s).city, u"Berlin"_s);
    }

    void movesNamedCustomersForAReason()
    {
        QCOMPARE(run({u"edit"_s, u"--customer"_s, u"Cyd Cole"_s, u"--phase"_s, u"lost"_s}).status, 1);
        const Ran ran = run({u"edit"_s, u"--customer"_s, u"Cyd Cole"_s, u"--phase"_s, u"lost"_s, u"--reason"_s, u"Moved away"_s});

        QCOMPARE(ran.status, 0);
        QVERIFY(ran.output.contains(u"1 of 1"_s));
        QCOMPARE(LifeCycleStore(db).visits(named(u"Cyd Cole"_s).id).back().reason, u"Moved away"_s);
    }

    void deletesListsAndRestores()
    {
        const CustomerId bob = named(u"Bob Bauer"_s).id;
        QCOMPARE(run({u"edit"_s, u"--customer"_s, u"Bob Bauer"_s, u"--delete"_s}).status, 0);
        const Ran listed = run({u"list"_s, u"bin"_s, u"--query"_s, u"bauer"_s, u"--format"_s, u"json"_s});
        const QJsonArray entries = QJsonDocument::fromJson(listed.output.toUtf8()).array();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first()[u"id"_s].toInteger(), bob.value);
        QCOMPARE(entries.first()[u"name"_s].toString(), u"Bob Bauer"_s);

        const QJsonObject restored = json({u"restore-customer"_s, QString::number(bob.value), u"--format"_s, u"json"_s});
        QCOMPARE(restored[u"restored"_s].toInt(), 1);
        QVERIFY(db.exists(bob));
        const Ran again = run({u"restore-customer"_s, QString::number(bob.value)});
        QCOMPARE(again.status, 1);
        QCOMPARE(again.complaint.count(u'\n'), 1);
    }

    void erasesOnlyWhenAskedTwice()
    {
        const CustomerId gone = stored(db, {.name = u"Gone"_s}).id;
        run({u"edit"_s, u"--customer"_s, u"Gone"_s, u"--delete"_s});
        QCOMPARE(run({u"empty-bin"_s}).status, 2);
        QCOMPARE(json({u"empty-bin"_s, u"--yes"_s, u"--format"_s, u"json"_s})[u"erased"_s].toInt(), 1);
        QCOMPARE(run({u"restore-customer"_s, QString::number(gone.value)}).status, 1);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nobody") << QStringList{u"edit"_s, u"--tag"_s, u"x"_s};
        QTest::newRow("query and customer") << QStringList{u"edit"_s, u"--query"_s, u"x"_s, u"--customer"_s, u"y"_s, u"--tag"_s, u"x"_s};
        QTest::newRow("nothing to do") << QStringList{u"edit"_s, u"--query"_s, u"x"_s};
        QTest::newRow("no field") << QStringList{u"edit"_s, u"--query"_s, u"x"_s, u"--set"_s, u"=Berlin"_s};
        QTest::newRow("delete and more") << QStringList{u"edit"_s, u"--query"_s, u"x"_s, u"--delete"_s, u"--tag"_s, u"x"_s};
        QTest::newRow("restore nobody") << QStringList{u"restore-customer"_s};
        QTest::newRow("restore a name") << QStringList{u"restore-customer"_s, u"Bob"_s};
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).status, 2);
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

    Customer named(const QString &name) { return CustomerStore(db).withName(name).front(); }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(EditCommandTest)
#include "tst_editcommand.moc"
