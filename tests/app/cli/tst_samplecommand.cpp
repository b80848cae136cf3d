// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include "models/customers/customerstore.h"
#include "models/database/databasefile.h"
#include "models/sample/removesample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SampleCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAShopOfTheSizeAskedFor()
    {
        const QString file = path(u"shop.regulars"_s);
        const Answer answer = regularsCli({u"sample"_s, file, u"--customers"_s, u"40"_s});

        QCOMPARE(answer.complaints, QByteArray());
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.output.contains("40 customers"));
        Connection db(DatabaseFile(file).url());
        QCOMPARE(CustomerStore(db).count(), qint64(40));
        QVERIFY(holdsSample(db));
    }

    void makesTheSameShopFromTheSameSeed()
    {
        const auto names = [this](const QString &name, const QString &seed) {
            const QString file = path(name);
            regularsCli({u"sample"_s, file, u"--customers"_s, u"25"_s, u"--seed"_s, seed});
            Connection db(DatabaseFile(file).url());
            QStringList all;
            for (const Customer &customer : db.select<Customer>(u"ORDER BY id"_s))
                all.append(customer.name);
            return all;
        };
        const QStringList first = names(u"first.regulars"_s, u"7"_s);

        QCOMPARE(first.size(), 25);
        QCOMPARE(names(u"again.regulars"_s, u"7"_s), first);
        QVERIFY(names(u"other.regulars"_s, u"8"_s) != first);
    }

    void leavesAnExistingFileAlone()
    {
        const QString file = path(u"notes.txt"_s);
        QFile notes(file);
        QVERIFY(notes.open(QFile::WriteOnly));
        notes.write("mine");
        notes.close();

        const Answer answer = regularsCli({u"sample"_s, file, u"--customers"_s, u"10"_s});

        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.complaints.count('\n'), 1);
        QVERIFY(notes.open(QFile::ReadOnly));
        QCOMPARE(notes.readAll(), "mine");
    }

    void explainsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{u"--customers"_s, u"10"_s};
        QTest::newRow("no number") << QStringList{path(u"a.regulars"_s)};
        QTest::newRow("nobody") << QStringList{path(u"a.regulars"_s), u"--customers"_s, u"0"_s};
        QTest::newRow("no such number") << QStringList{path(u"a.regulars"_s), u"--customers"_s, u"many"_s};
    }

    void explainsWrongUsage()
    {
        QFETCH(QStringList, arguments);

        const Answer answer = regularsCli(QStringList(u"sample"_s) + arguments);

        QCOMPARE(answer.status, 2);
        QVERIFY(answer.complaints.contains("usage: regulars-cli"));
        QVERIFY(!QFile::exists(path(u"a.regulars"_s)));
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(SampleCommandTest)
#include "tst_samplecommand.moc"
