// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractstore.h"
#include "tests/support/program.h"
#include "tests/support/referencedata.h"
#include "tests/support/testdatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QDate TelcoEnd(2026, 1, 1);

/** The customers of the telephone company as contracts: a month of theirs becomes a day. */
QByteArray telcoContracts(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList header = QString::fromUtf8(file.readLine()).trimmed().split(u',');
    QByteArray csv = "customer,product,started,ended,amount\n";
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto cell = [&](const QString &name) { return cells.at(header.indexOf(name)); };
        const QDate started = TelcoEnd.addDays(-cell(u"tenure"_s).toInt());
        csv += cell(u"customerID"_s).toUtf8() + ',' + cell(u"Contract"_s).toUtf8() + ',' + started.toString(Qt::ISODate).toLatin1() + ','
            + (cell(u"Churn"_s) == u"Yes" ? TelcoEnd.toString(Qt::ISODate).toLatin1() : QByteArray()) + ',' + cell(u"MonthlyCharges"_s).toLatin1() + '\n';
    }
    return csv;
}

QJsonObject answerOf(const QString &reference)
{
    QFile file(reference);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/** Keeps contracts, and asks about them, as a script does. */
class ContractCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db.reset();
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
        m_ada = aCustomer(*m_db, u"Ada"_s);
    }

    void addsChangesEndsAndDeletes()
    {
        const QJsonObject added = json({u"contract"_s, u"add"_s, u"--customer"_s, u"Ada"_s, u"--product"_s, u"Gold"_s, u"--started"_s, u"2025-01-31"_s,
                                        u"--amount"_s, u"29.90"_s, u"--period"_s, u"quarter"_s, u"--number"_s, u"M-1"_s});
        const QString id = QString::number(added[u"id"_s].toInteger());
        QCOMPARE(added[u"product"_s], u"Gold"_s);
        QCOMPARE(added[u"amount"_s], u"29.90"_s);
        QCOMPARE(added[u"started"_s], u"2025-01-31"_s);
        QVERIFY(added[u"ended"_s].isNull());
        const QJsonObject changed = json({u"contract"_s, u"change"_s, id, u"--period"_s, u"month"_s});
        QCOMPARE(changed[u"period"_s], u"month"_s);
        QCOMPARE(changed[u"product"_s], u"Gold"_s);
        const QJsonObject ended = json({u"contract"_s, u"end"_s, id, u"--ended"_s, u"2025-06-30"_s, u"--reason"_s, u"Price"_s});
        QCOMPARE(ended[u"ended"_s], u"2025-06-30"_s);
        QCOMPARE(ended[u"reason"_s], u"Price"_s);
        QVERIFY(json({u"contract"_s, u"change"_s, id, u"--ended"_s, u"none"_s})[u"reason"_s].toString().isEmpty());
        json({u"contract"_s, u"delete"_s, id});
        QVERIFY(!ContractStore(*m_db).areThereAny());
    }

    void complainsWhereItIsUsedWrongly()
    {
        QCOMPARE(cli({u"contract"_s, u"add"_s, u"--customer"_s, u"Ada"_s}).status, 2);
        QCOMPARE(cli({u"contract"_s, u"mend"_s, u"1"_s}).status, 2);
        QCOMPARE(cli({u"contract"_s, u"end"_s, u"first"_s}).status, 2);
        QCOMPARE(cli({u"contract"_s, u"end"_s, u"99"_s}).status, 1);
        QCOMPARE(cli({u"contract"_s, u"add"_s, u"--customer"_s, u"Ada"_s, u"--started"_s, u"2025-01-31"_s, u"--ended"_s, u"2024-01-31"_s}).status, 1);
        QCOMPARE(cli({u"contract"_s, u"add"_s, u"--customer"_s, u"Ada"_s, u"--started"_s, u"2025-01-31"_s, u"--period"_s, u"fortnight"_s}).status, 2);
        QCOMPARE(cli({u"report"_s, u"survival"_s, u"--event"_s, u"doomsday"_s}).status, 2);
        QCOMPARE(cli({u"report"_s, u"survival"_s, u"--by"_s, u"horoscope"_s}).status, 1);
        QVERIFY(!ContractStore(*m_db).areThereAny());
    }

    void listsExportsAndShowsContracts()
    {
        json({u"contract"_s, u"add"_s, u"--customer"_s, u"Ada"_s, u"--product"_s, u"Gold"_s, u"--started"_s, u"2025-01-31"_s, u"--amount"_s, u"5"_s});
        json({u"contract"_s, u"add"_s, u"--customer"_s, u"Ada"_s, u"--started"_s, u"2024-01-31"_s, u"--ended"_s, u"2024-12-31"_s, u"--reason"_s, u"Price"_s});

        const QJsonArray all = list({u"list"_s, u"contracts"_s});
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"product"_s], u"Gold"_s);
        QCOMPARE(all[0][u"customer_name"_s], u"Ada"_s);
        QVERIFY(all[1][u"product"_s].isNull());
        QCOMPARE(list({u"list"_s, u"contracts"_s, u"--open"_s}).size(), 1);
        QCOMPARE(list({u"list"_s, u"customers"_s, u"--query"_s, u"contracts(open)>0 contracts(product:gold)=1 contracts(reason:Price)=1"_s}).size(), 1);
        QCOMPARE(list({u"list"_s, u"customers"_s, u"--query"_s, u"contracts(open)=0"_s}).size(), 0);
        const QString file = m_folder.filePath(u"contracts.csv"_s);
        QCOMPARE(cli({u"export"_s, u"contracts"_s, u"-o"_s, file}).status, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains("Gold"));
        const QJsonObject sheet = QJsonDocument::fromJson(cli({u"show"_s, u"customer"_s, u"Ada"_s, u"--format"_s, u"json"_s}).output).object();
        QCOMPARE(sheet[u"contracts"_s].toArray().size(), 2);
        QCOMPARE(sheet[u"contracts"_s][0][u"product"_s], u"Gold"_s);
        QStringList happened;
        for (const QJsonValue &event : sheet[u"timeline"_s].toArray())
            happened.append(event[u"type"_s].toString() + u' ' + event[u"at"_s].toString());
        QVERIFY(happened.contains(u"contract 2025-01-31"_s) && happened.contains(u"contract 2024-01-31"_s));
        QCOMPARE(happened.filter(u"contract-end"_s), QStringList{u"contract-end 2024-12-31"_s});
    }

    void tellsHowManyNewContractsAGrowthTakes()
    {
        for (int i = 0; i < 20; ++i) {
            const Customer member = aCustomer(*m_db, u"Member %1"_s.arg(i));
            QStringList arguments{u"contract"_s, u"add"_s, u"--customer"_s, QString::number(member.id.value), u"--started"_s, u"2025-01-05"_s};
            if (i < 4)
                arguments << u"--ended"_s << u"2025-0%1-10"_s.arg(i + 2);
            json(arguments);
        }

        const QJsonObject needed = report({u"acquisition"_s, u"--as-of"_s, u"2025-05-31"_s, u"--growth"_s, u"6"_s, u"--months"_s, u"2"_s});

        // One of 20, 19, 18 and 17 was lost from February to May; 16 are left.
        const double rate = 4.0 / 74.0;
        QCOMPARE(needed[u"basis"_s], u"contracts"_s);
        QCOMPARE(needed[u"contracts"_s][u"churn_rate"_s].toDouble(), rate);
        QVERIFY(std::abs(needed[u"needed"_s].toDouble() - (rate * 16 + rate * 19 + 6)) < 1e-12);
        QCOMPARE(needed[u"contracts"_s][u"by_month"_s][0][u"month"_s], u"2025-06"_s);
        QVERIFY(cli({u"report"_s, u"acquisition"_s, u"--as-of"_s, u"2025-05-31"_s}).output.contains("takes new ones"));
        QCOMPARE(cli({u"report"_s, u"acquisition"_s, u"--growth"_s, u"much"_s}).status, 2);
        QCOMPARE(cli({u"report"_s, u"acquisition"_s, u"--growth=-1"_s}).status, 2);
        QCOMPARE(cli({u"report"_s, u"acquisition"_s, u"--months"_s, u"0"_s}).status, 2);
        QCOMPARE(cli({u"segment"_s, u"Evens"_s, u"--query"_s, u"name:\"Member 2\""_s}).status, 0);
        const QJsonObject survival = report({u"survival"_s, u"--event"_s, u"contract-end"_s, u"--by"_s, u"Evens"_s, u"--as-of"_s, u"2025-05-31"_s});
        QCOMPARE(survival[u"groups"_s].toArray().size(), 2);
        QCOMPARE(survival[u"groups"_s][1][u"name"_s], u"Evens"_s);
    }

    void measuresTheContractsOfTheTelephoneCompany()
    {
        const QString data = referenceFile(u"data/telco_churn/Telco-Customer-Churn.csv"_s);
        const QString reference = referenceFile(u"reference/telco_km.json"_s);
        REGULARS_NEED_REFERENCE_DATA(data);
        REGULARS_NEED_REFERENCE_DATA(reference);
        const QString file = m_folder.filePath(u"telco.csv"_s);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write(telcoContracts(data));
        csv.close();
        const QJsonObject imported = QJsonDocument::fromJson(cli({u"import"_s, file, u"--as"_s, u"contracts"_s, u"--format"_s, u"json"_s}).output).object();
        QCOMPARE(imported[u"created"_s].toInt(), 7043);
        QVERIFY(imported[u"rejected"_s].toArray().isEmpty());

        for (const QString &interval : {u"log-log"_s, u"plain"_s}) {
            const QJsonObject survival = report({u"survival"_s, u"--event"_s, u"contract-end"_s, u"--as-of"_s, TelcoEnd.toString(Qt::ISODate), u"--interval"_s, interval});
            const QJsonObject group = survival[u"groups"_s][0].toObject();
            QCOMPARE(group[u"n"_s].toInt(), 7043);
            QCOMPARE(group[u"events"_s].toInt(), 1869);
            QVERIFY(group[u"median"_s].isNull());
            QVERIFY(std::abs(group[u"restricted_mean"_s].toDouble() - 54.492387106728) < 1e-9);
            const QJsonArray times = group[u"time"_s].toArray();
            for (const QJsonValue &expected : answerOf(reference)[u"overall_"_s + interval].toArray()) {
                const qsizetype place = std::find(times.begin(), times.end(), QJsonValue(expected[u"month"_s].toDouble())) - times.begin();
                QVERIFY(place < times.size());
                QCOMPARE(group[u"at_risk"_s][place].toInteger(), expected[u"n_risk"_s].toInteger());
                QVERIFY(std::abs(group[u"survival"_s][place].toDouble() - expected[u"survival"_s].toDouble()) < 1e-9);
                QVERIFY(std::abs(group[u"se"_s][place].toDouble() - expected[u"std_err"_s].toDouble()) < 1e-9);
                QVERIFY(std::abs(group[u"lower"_s][place].toDouble() - expected[u"lower"_s].toDouble()) < 1e-9);
                QVERIFY(std::abs(group[u"upper"_s][place].toDouble() - expected[u"upper"_s].toDouble()) < 1e-9);
            }
        }
        const QJsonObject compared = report({u"survival"_s, u"--as-of"_s, TelcoEnd.toString(Qt::ISODate), u"--by"_s, u"product"_s});
        const QJsonObject test = compared[u"log_rank"_s].toObject();
        QCOMPARE(compared[u"groups"_s].toArray().size(), 3);
        QVERIFY(std::abs(test[u"chi_squared"_s].toDouble() - 2352.87253825934) < 1e-6);
        QCOMPARE(test[u"df"_s].toInt(), 2);
        QVERIFY(std::abs(test[u"log10_p"_s].toDouble() + 510.919779993864) < 1e-6);
    }

private:
    Answer cli(const QStringList &arguments)
    {
        return regularsCli(QStringList{u"--database"_s, m_database->url.scheme() == u"sqlite" ? m_database->url.path() : m_database->url.toString()} + arguments);
    }

    QJsonObject json(const QStringList &arguments)
    {
        const Answer answer = cli(arguments + QStringList{u"--format"_s, u"json"_s});
        if (answer.status != 0)
            qWarning("%s", answer.complaints.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }

    QJsonObject report(const QStringList &arguments) { return json(QStringList{u"report"_s} + arguments); }

    QJsonArray list(const QStringList &arguments)
    {
        return QJsonDocument::fromJson(cli(arguments + QStringList{u"--format"_s, u"json"_s}).output).array();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
    Customer m_ada;
};

QTEST_GUILESS_MAIN(ContractCommandTest)
#include "tst_contractcommand.moc"
