// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/databasefile.h"
#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/referencedata.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

/** Runs regulars-cli report as a script would. */
class ReportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli = qEnvironmentVariable("REGULARS_CLI");
        m_file = m_folder.filePath(u"shop.regulars"_s);
        const DatabaseFile file(m_file);
        QVERIFY(file.create().has_value());
        Connection db(file.url());
        setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
        const Customer ada = aCustomer(db, u"Ada"_s);
        const Customer bob = aCustomer(db, u"Bob"_s);
        buy(db, ada.id, QDate(2025, 1, 10), 1000);
        buy(db, ada.id, QDate(2025, 2, 10), 550);
        buy(db, bob.id, QDate(2025, 1, 20), 2000);
    }

    void printsTheKeysOfItsContract()
    {
        const QJsonObject report = json({u"retention"_s, u"--as-of"_s, u"2025-02-28"_s});

        QCOMPARE(report[u"as_of"_s].toString(), u"2025-02-28"_s);
        QCOMPARE(report[u"n"_s].toInt(), 2);
        const QJsonObject january = report[u"months"_s][0].toObject();
        QCOMPARE(january[u"month"_s].toString(), u"2025-01"_s);
        QCOMPARE(january[u"at_start"_s].toInt(), 2);
        QCOMPARE(january[u"retained"_s].toInt(), 1);
        QCOMPARE(january[u"rate"_s].toDouble(), 0.5);
        QCOMPARE(january[u"complete"_s].toBool(), true);
    }

    void measuresRevenue()
    {
        const QJsonObject report = json({u"cohorts"_s, u"--as-of"_s, u"2025-02-28"_s, u"--measure"_s, u"revenue"_s});

        QCOMPARE(report[u"cohorts"_s][0][u"active"_s].toArray(), (QJsonArray{30, 5.5}));
    }

    void countsCohortsOnARollingBasis()
    {
        const QJsonObject report = json({u"cohorts"_s, u"--as-of"_s, u"2025-03-31"_s, u"--measure"_s, u"rolling"_s});

        QCOMPARE(report[u"measure"_s].toString(), u"rolling"_s);
        QCOMPARE(report[u"cohorts"_s][0][u"active"_s].toArray(), (QJsonArray{2, 1, 0}));
        QCOMPARE(report[u"cohorts"_s][0][u"complete"_s].toArray(), (QJsonArray{true, true, true}));
        QCOMPARE(report[u"pooled"_s][1][u"share"_s].toDouble(), 0.5);

        int status = 0;
        QString complaint;
        run(m_file, {u"cohorts"_s, u"--measure"_s, u"profit"_s}, &status, &complaint);
        QCOMPARE(status, 2);
        QVERIFY2(complaint.contains(u"customers or rolling or revenue"_s), qPrintable(complaint));
    }

    void looksAtTheCustomersOfAQueryOnly()
    {
        const QJsonObject retention = json({u"retention"_s, u"--as-of"_s, u"2025-02-28"_s, u"--query"_s, u"name:bob"_s});
        QCOMPARE(retention[u"n"_s].toInt(), 1);
        QCOMPARE(retention[u"months"_s][0][u"retained"_s].toInt(), 0);
        QCOMPARE(json({u"phases"_s, u"--query"_s, u"revenue<18"_s})[u"n"_s].toInt(), 1);
        QCOMPARE(json({u"phases"_s, u"--query"_s, u"revenue<0"_s})[u"n"_s].toInt(), 0);
        QCOMPARE(json({u"nps"_s, u"--query"_s, u"name:bob"_s})[u"n"_s].toInt(), 0);

        int status = 0;
        QString complaint;
        QVERIFY(run(m_file, {u"phases"_s, u"--query"_s, u"phase:retenton"_s}, &status, &complaint).isEmpty());
        QCOMPARE(status, 1);
        QVERIFY(complaint.contains(u"“retenton” is no phase. Did you mean “Retention”?"_s));
    }

    void tellsWhatBecameOfEntriesIntoPhases()
    {
        const QJsonObject funnel = json({u"funnel"_s, u"--by"_s, u"owner"_s});
        QCOMPARE(funnel[u"n"_s].toInt(), 2);
        const QJsonObject reach = funnel[u"phases"_s][0].toObject();
        int sum = 0;
        for (const QString &outcome : {u"advanced"_s, u"lost"_s, u"back"_s, u"sideways"_s, u"still"_s})
            sum += reach[outcome].toInt(-1);
        QCOMPARE(sum, reach[u"entered"_s].toInt());
        QCOMPARE(funnel[u"groups"_s].toArray().size(), 1);
        QVERIFY(json({u"phases"_s})[u"phases"_s][0].toObject().contains(u"median_days"_s));
        QVERIFY(json({u"loss-reasons"_s})[u"reasons"_s].toArray().isEmpty());
        QCOMPARE(json({u"transitions"_s})[u"transitions"_s][0][u"outcome"_s].toString(), u"still"_s);
    }

    void guidesThroughAPhase()
    {
        const QJsonArray phases = json({u"guide"_s, u"--phase"_s, u"reach"_s})[u"phases"_s].toArray();
        QCOMPARE(phases.size(), 1);
        QCOMPARE(phases[0][u"phase"_s].toString(), u"Reach"_s);
        QCOMPARE(phases[0][u"customers"_s].toInt(), 2);

        int status = 0;
        QString complaint;
        QVERIFY(run(m_file, {u"guide"_s, u"--phase"_s, u"nonsense"_s}, &status, &complaint).isEmpty());
        QCOMPARE(status, 1);
        QVERIFY(complaint.contains(u"nonsense"_s));
    }

    void printsTablesForPeopleAndForSpreadsheets()
    {
        const QString table = output({u"churn"_s, u"--as-of"_s, u"2025-03-31"_s, u"--days"_s, u"30"_s});
        QVERIFY(table.contains(u"30 days"_s));
        QVERIFY(table.contains(u"n = 2, as of 2025-03-31"_s));

        const QStringList lines
            = output({u"retention"_s, u"--as-of"_s, u"2025-02-28"_s, u"--format"_s, u"csv"_s}).trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"month,at_start,retained,"_s));
        QVERIFY(lines[1].startsWith(u"2025-01,2,1,"_s));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("no name") << QStringList{};
        QTest::newRow("an unknown report") << QStringList{u"horoscope"_s};
        QTest::newRow("an unknown measure") << QStringList{u"cohorts"_s, u"--measure"_s, u"smiles"_s};
        QTest::newRow("an unknown split") << QStringList{u"funnel"_s, u"--by"_s, u"weather"_s};
        QTest::newRow("no days") << QStringList{u"churn"_s, u"--days"_s, u"0"_s};
        QTest::newRow("a period backwards")
            << QStringList{u"retention"_s, u"--from"_s, u"2025-02-01"_s, u"--to"_s, u"2025-01-01"_s};
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        int status = 0;
        QString complaint;

        QVERIFY(run(m_file, arguments, &status, &complaint).isEmpty());

        QCOMPARE(status, 2);
        QVERIFY(complaint.contains(u"usage:"_s));
    }

    void agreesWithTheReference()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        const QString answers = referenceFile(u"reference/other.json"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        REGULARS_NEED_REFERENCE_DATA(answers);
        QFile reference(answers);
        QVERIFY(reference.open(QIODevice::ReadOnly));
        const QJsonObject expected
            = QJsonDocument::fromJson(reference.readAll())[u"cohort_cdnow_sample"][u"count"].toObject();
        const QString file = m_folder.filePath(u"cdnow.regulars"_s);
        QVERIFY(DatabaseFile(file).create().has_value());
        fill(file, cdnowPurchases(path));

        const QJsonObject report = QJsonDocument::fromJson(run(file, {u"cohorts"_s, u"--format"_s, u"json"_s}).toUtf8()).object();

        const QJsonArray cohorts = report[u"cohorts"_s].toArray();
        QCOMPARE(cohorts.size(), expected.size());
        for (const QJsonValue &cohort : cohorts)
            QCOMPARE(cohort[u"active"_s].toArray(), expected[cohort[u"month"_s].toString()].toArray());
        QCOMPARE(report[u"as_of"_s].toString(), u"1998-06-30"_s);
    }

private:
    static void buy(Connection &db, CustomerId customer, QDate day, qint64 amount)
    {
        Purchase purchase{.customer = customer, .day = day, .amount = amount, .currency = u"EUR"_s};
        db.insert(purchase);
    }

    static void fill(const QString &file, const std::vector<BoughtOn> &purchases)
    {
        Connection db(DatabaseFile(file).url());
        setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
        const Phase phase = LifeCycleStore(db).phases().front();
        std::map<qint64, CustomerId> customers;
        Transaction transaction(db);
        for (const BoughtOn &purchase : purchases) {
            CustomerId &customer = customers[purchase.customer];
            if (!customer) {
                Customer added{.name = QString::number(purchase.customer), .createdAt = noonOf(purchase.date),
                               .phase = phase.id, .phaseSince = noonOf(purchase.date)};
                db.insert(added);
                customer = added.id;
            }
            buy(db, customer, purchase.date, purchase.amount);
        }
        transaction.commit();
    }

    QString run(const QString &file, const QStringList &arguments, int *status = nullptr, QString *complaint = nullptr)
    {
        QProcess process;
        process.start(m_cli, QStringList{u"--database"_s, file, u"report"_s} + arguments);
        if (!process.waitForFinished())
            return {};
        if (status)
            *status = process.exitCode();
        if (complaint)
            *complaint = QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString output(const QStringList &arguments) { return run(m_file, arguments); }

    QJsonObject json(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(output(arguments + QStringList{u"--format"_s, u"json"_s}).toUtf8()).object();
    }

    QTemporaryDir m_folder;
    QString m_cli;
    QString m_file;
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "tst_reportcommand.moc"
