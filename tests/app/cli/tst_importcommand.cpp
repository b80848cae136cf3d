// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ImportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = m_folder->filePath(u"shop.regulars"_s);
        QCOMPARE(regularsCli({u"new"_s, m_database, u"--currency"_s, u"EUR"_s}).status, 0);
    }

    void answersInJson()
    {
        const QJsonObject answer = imported("id,name,birthday\n1,Ada,\n2,Ben,31/02/2024\n", u"customers"_s, {});
        QCOMPARE(answer.keys(), (QStringList{u"created"_s, u"operation"_s, u"rejected"_s, u"rows"_s, u"skipped"_s, u"updated"_s}));
        QCOMPARE(answer[u"rows"_s].toInt(), 2);
        QCOMPARE(answer[u"created"_s].toInt(), 1);
        QVERIFY(!answer[u"operation"_s].toString().isEmpty());
        const QJsonObject rejected = answer[u"rejected"_s].toArray().at(0).toObject();
        QCOMPARE(rejected[u"line"_s].toInt(), 3);
        QVERIFY(rejected[u"reason"_s].toString().contains(u"31/02/2024"_s));
    }

    void aDryRunWritesNothing()
    {
        const QJsonObject dry = imported("name,city\nAda,Rome\n", u"customers"_s, {u"--dry-run"_s});
        QCOMPARE(dry[u"created"_s].toInt(), 1);
        QCOMPARE(dry[u"operation"_s].toString(), QString());
        QCOMPARE(imported("name,city\nAda,Rome\n", u"customers"_s, {})[u"created"_s].toInt(), 1);
    }

    void updatesByAField()
    {
        imported("id,name,city\n1,Ada,Rome\n", u"customers"_s, {});
        const QJsonObject answer = imported("id,name,city\n1,Ada,Oslo\n2,Ben,Bonn\n", u"customers"_s,
                                            {u"--update-by"_s, u"id"_s, u"--no-create"_s});
        QCOMPARE(answer[u"updated"_s].toInt(), 1);
        QCOMPARE(answer[u"created"_s].toInt(), 0);
        QCOMPARE(answer[u"skipped"_s].toInt(), 1);
    }

    void readsColumnsAsItIsTold()
    {
        const QJsonObject answer = imported("a;b;c\nAda;1,50;2/1/2024\n", u"purchases"_s,
                                            {u"--map"_s, u"a=customer"_s, u"--map"_s, u"b=amount"_s, u"--map"_s, u"3=date"_s,
                                             u"--date-format"_s, u"m/d/y"_s, u"--decimal"_s, u","_s});
        QCOMPARE(answer[u"created"_s].toInt(), 1);
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("no kind") << QStringList{};
        QTest::newRow("unknown kind") << QStringList{u"--as"_s, u"ghosts"_s};
        QTest::newRow("unknown field") << QStringList{u"--as"_s, u"customers"_s, u"--map"_s, u"name=colour"_s};
        QTest::newRow("unknown column") << QStringList{u"--as"_s, u"customers"_s, u"--map"_s, u"colour=name"_s};
        QTest::newRow("unknown date format") << QStringList{u"--as"_s, u"customers"_s, u"--date-format"_s, u"soon"_s};
        QTest::newRow("unknown decimal") << QStringList{u"--as"_s, u"customers"_s, u"--decimal"_s, u";"_s};
        QTest::newRow("unknown way to recognize") << QStringList{u"--as"_s, u"customers"_s, u"--update-by"_s, u"city"_s};
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);

        const Answer answer = import("name,city\nAda,Rome\n", arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.complaints.contains("usage: regulars-cli"));
        QVERIFY(answer.output.isEmpty());
    }

    void saysWhatIsWrongWithTheFile()
    {
        const Answer answer = import("PK\x03\x04 xl/workbook.xml", {u"--as"_s, u"customers"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.complaints.contains("Excel"));
    }

private:
    Answer import(const QByteArray &content, const QStringList &arguments)
    {
        const QString path = m_folder->filePath(u"%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        file.close();
        return regularsCli(QStringList{u"--database"_s, m_database, u"import"_s, path} + arguments);
    }

    QJsonObject imported(const QByteArray &content, const QString &kind, const QStringList &arguments)
    {
        const Answer answer = import(content, QStringList{u"--as"_s, kind, u"--format"_s, u"json"_s} + arguments);
        return QJsonDocument::fromJson(answer.output).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "tst_importcommand.moc"
