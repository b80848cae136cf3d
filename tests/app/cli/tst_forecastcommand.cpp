// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/near.h"
#include "tests/support/referencedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Imports the CDNOW sample as a script would, and asks for forecasts. */
class ForecastCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli = qEnvironmentVariable("REGULARS_CLI");
        m_file = m_folder.filePath(u"cdnow.regulars"_s);
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        QFile sample(path);
        QFile table(m_folder.filePath(u"cdnow.csv"_s));
        QVERIFY(sample.open(QIODevice::ReadOnly) && table.open(QIODevice::WriteOnly));
        table.write("customer,date,amount\n");
        while (!sample.atEnd()) {
            const QList<QByteArray> cells = sample.readLine().simplified().split(' ');
            if (cells.size() == 5)
                table.write(cells[1] + ',' + cells[2].first(4) + '-' + cells[2].mid(4, 2) + '-' + cells[2].last(2) + ',' + cells[4] + '\n');
        }
        table.close();
        int status = -1;
        run({u"new"_s, m_file, u"--currency"_s, u"USD"_s}, &status);
        QCOMPARE(status, 0);
        run({u"--database"_s, m_file, u"import"_s, table.fileName(), u"--as"_s, u"purchases"_s}, &status);
        QCOMPARE(status, 0);
    }

    void foretellsAsTheReferenceDoes()
    {
        const QJsonObject report = json({u"purchase-model"_s, u"--as-of"_s, u"1998-06-30"_s, u"--horizon-weeks"_s, u"39"_s, u"--model"_s, u"bgnbd"_s});
        const QJsonObject test = report[u"backtest"_s].toObject();
        QCOMPARE(test[u"actual"_s].toInt(), 1882);
        QCOMPARE(test[u"fitted_until"_s].toString(), u"1997-09-30"_s);
        COMPARE_NEAR(test[u"predicted"_s].toDouble(), 1653.4087, 1e-2);

        const QJsonObject earlier = json({u"purchase-model"_s, u"--as-of"_s, u"1997-09-30"_s, u"--horizon-weeks"_s, u"39"_s, u"--customers"_s});
        QCOMPARE(earlier[u"model"_s].toString(), u"mbgnbd"_s);
        QCOMPARE(earlier[u"n"_s].toInt(), 2357);
        QCOMPARE(earlier[u"repeat_customers"_s].toInt(), 946);
        QCOMPARE(earlier[u"degenerate"_s].toBool(true), false);
        COMPARE_RELATIVE(earlier[u"parameters"_s][u"alpha"_s].toDouble(), 6.18308528, 1e-5);
        COMPARE_RELATIVE(earlier[u"standard_errors"_s][u"alpha"_s].toDouble(), 0.695621, 1e-4);
        COMPARE_NEAR(earlier[u"expected_total"_s].toDouble(), 1576.7283, 1e-2);
        QVERIFY(earlier[u"expected_total_lower"_s].toDouble() < 1576.0 && earlier[u"expected_total_upper"_s].toDouble() > 1577.0);
        const QJsonArray customers = earlier[u"customers"_s].toArray();
        QCOMPARE(customers.size(), 2357);
        const auto first = std::ranges::find_if(customers, [](const QJsonValue &customer) { return customer[u"external_id"_s].toString().toInt() == 1; });
        QVERIFY(first != customers.end());
        const QJsonObject one = first->toObject();
        QCOMPARE(one[u"x"_s].toInt(), 2);
        COMPARE_RELATIVE(one[u"T"_s].toDouble(), 38.85714286, 1e-8);
        COMPARE_RELATIVE(one[u"p_alive"_s].toDouble(), 0.706138479, 1e-5);
        COMPARE_RELATIVE(one[u"p_buy"_s].toDouble(), 0.5599397506, 1e-5);
        COMPARE_RELATIVE(one[u"expected"_s].toDouble(), 1.262758851, 1e-5);
    }

    void valuesAsTheReferenceDoes()
    {
        const QJsonObject report = json({u"value"_s, u"--as-of"_s, u"1997-09-30"_s, u"--model"_s, u"bgnbd"_s, u"--annual-rate"_s, u"10%"_s, u"--customers"_s});
        COMPARE_RELATIVE(report[u"gamma_gamma"_s][u"p"_s].toDouble(), 6.24957227, 1e-5);
        COMPARE_RELATIVE(report[u"total"_s].toDouble(), 72428.53119, 1e-5);
        QCOMPARE(report[u"customers"_s].toArray().size(), 2357);
        const QJsonObject longer = json({u"value"_s, u"--as-of"_s, u"1997-09-30"_s, u"--years"_s, u"3"_s});
        QVERIFY(longer[u"total"_s].toDouble() > report[u"total"_s].toDouble());
        QVERIFY(!longer.contains(u"customers"_s));
    }

    void saysHowManyNewCustomersATargetTakes()
    {
        const QJsonObject report = json({u"acquisition"_s, u"--as-of"_s, u"1997-09-30"_s, u"--model"_s, u"bgnbd"_s, u"--target"_s, u"230820.73"_s});
        COMPARE_RELATIVE(report[u"needed"_s].toDouble(), 2469.85, 1e-5);
        COMPARE_RELATIVE(report[u"needed_per_week"_s].toDouble(), 47.497, 1e-4);
        COMPARE_RELATIVE(report[u"expected_from_existing"_s].toDouble(), 75707.925, 1e-5);
        COMPARE_RELATIVE(report[u"value_of_new_customer"_s].toDouble(), 62.80261, 1e-5);
        QVERIFY(report[u"by_source"_s][0][u"cac"_s].isNull());
        QCOMPARE(json({u"acquisition"_s, u"--as-of"_s, u"1997-09-30"_s, u"--model"_s, u"bgnbd"_s})[u"target_is_as_before"_s].toBool(), true);
    }

    void saysInPlainWordsWhatToExpect()
    {
        const QString text = run({u"--database"_s, m_file, u"report"_s, u"purchase-model"_s, u"--as-of"_s, u"1997-09-30"_s, u"--horizon-weeks"_s, u"39"_s});
        QVERIFY2(text.contains(u"Within 39 weeks"_s), qPrintable(text));
        QVERIFY(text.contains(u"for the 12 weeks after it"_s));
        const QString early = run({u"--database"_s, m_file, u"report"_s, u"acquisition"_s, u"--as-of"_s, u"1997-02-20"_s});
        QVERIFY2(early.contains(u"Not enough data: 50 of 182 days of history needed."_s), qPrintable(early));
    }

    void refusesWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an unknown model") << QStringList{u"--model"_s, u"prophet"_s};
        QTest::newRow("no horizon") << QStringList{u"--horizon-weeks"_s, u"0"_s};
        QTest::newRow("too many years") << QStringList{u"--years"_s, u"99"_s};
        QTest::newRow("a rate that is none") << QStringList{u"--annual-rate"_s, u"much"_s};
        QTest::newRow("a negative rate") << QStringList{u"--annual-rate"_s, u"-0.5"_s};
        QTest::newRow("no target") << QStringList{u"--target"_s, u"more"_s};
    }

    void refusesWrongUsage()
    {
        QFETCH(QStringList, arguments);
        int status = 0;
        run(QStringList{u"--database"_s, m_file, u"report"_s, u"value"_s} + arguments, &status);
        QCOMPARE(status, 2);
    }

private:
    QString run(const QStringList &arguments, int *status = nullptr)
    {
        QProcess process;
        process.start(m_cli, arguments);
        if (!process.waitForFinished(60'000))
            return {};
        if (status)
            *status = process.exitCode();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QJsonObject json(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(run(QStringList{u"--database"_s, m_file, u"report"_s} + arguments + QStringList{u"--format"_s, u"json"_s}).toUtf8()).object();
    }

    QTemporaryDir m_folder;
    QString m_cli;
    QString m_file;
};

QTEST_GUILESS_MAIN(ForecastCommandTest)
#include "tst_forecastcommand.moc"
