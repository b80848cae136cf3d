// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractreportloader.h"

#include "models/analytics/contractcustomerloader.h"
#include "models/analytics/reportloader.h"
#include "models/analytics/survivalloader.h"
#include "models/contracts/savecontract.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/segments/savesegment.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 4, 30);

ReportOptions asOf(QDate day = AsOf)
{
    return {.asOf = day};
}

QJsonObject monthOf(const Report &report, const QString &month)
{
    for (const QJsonValue &each : report.toJson()[u"months"_s].toArray()) {
        if (each[u"month"_s] == month)
            return each.toObject();
    }
    return {};
}

} // namespace

class ContractReportLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db.reset();
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
    }

    void countsChurnFromContractsWhereThereAreAny()
    {
        fill();

        const Report churn = loadReport(*m_db, u"churn"_s, asOf());
        const Report retention = loadReport(*m_db, u"retention"_s, asOf());

        QCOMPARE(churn.toJson()[u"basis"_s], u"contracts"_s);
        QCOMPARE(churn.basis.n, qint64(4));
        const QJsonObject march = monthOf(churn, u"2026-03"_s);
        QCOMPARE(march[u"at_start"_s].toInteger(), 4);
        QCOMPARE(march[u"lost"_s].toInteger(), 1);
        QCOMPARE(march[u"retained"_s].toInteger(), 3);
        QCOMPARE(march[u"rate"_s].toDouble(), 0.25);
        const Interval interval = wilsonInterval(1, 4);
        QCOMPARE(march[u"lower"_s].toDouble(), interval.lower);
        QCOMPARE(march[u"upper"_s].toDouble(), interval.upper);
        QCOMPARE(monthOf(retention, u"2026-03"_s)[u"rate"_s].toDouble(), 0.75);
        QVERIFY(monthOf(churn, u"2026-01"_s)[u"rate"_s].isNull());
        QCOMPARE(monthOf(churn, u"2026-04"_s)[u"complete"_s], true);
        QVERIFY(!churn.toJson().contains(u"purchases"_s));
        QCOMPARE(churn.toJson()[u"reasons"_s].toArray(), (QJsonArray{QJsonObject{{u"reason"_s, u"Price"_s}, {u"n"_s, 2}}}));
        QCOMPARE(churn.rows.size(), size_t(churn.toJson()[u"months"_s].toArray().size()));
    }

    void setsWhatPurchasesSayBesideContracts()
    {
        const CustomerId ada = fill().front();
        buy(ada, QDate(2024, 1, 1));

        const QJsonObject churn = loadReport(*m_db, u"churn"_s, asOf()).toJson();

        QCOMPARE(churn[u"basis"_s], u"contracts"_s);
        QCOMPARE(churn[u"purchases"_s][u"inactive"_s].toInteger(), 1);
    }

    void countsChurnFromPurchasesWithoutContracts()
    {
        const QJsonObject churn = loadReport(*m_db, u"churn"_s, asOf()).toJson();

        QCOMPARE(churn[u"basis"_s], u"purchases"_s);
        QVERIFY(churn.contains(u"inactive"_s) && churn.contains(u"returned"_s));
    }

    void countsWhoSaidThatTheyLeave()
    {
        const Customer ada = aCustomer(*m_db, u"Ada"_s);
        const Customer ben = aCustomer(*m_db, u"Ben"_s);
        const Phase lost = phaseWithRole(*m_db, PhaseRole::Lost);
        move(ada.id, lost.id, u"Moved away"_s, MovedThrough::Form);
        move(ben.id, lost.id, u"Rule"_s, MovedThrough::Rule);

        const QJsonObject churn = loadReport(*m_db, u"churn"_s, asOf(QDate::currentDate())).toJson();

        const QJsonArray months = churn[u"said_so"_s][u"months"_s].toArray();
        QCOMPARE(months.size(), 1);
        QCOMPARE(months[0][u"lost"_s].toInteger(), 1);
        QCOMPARE(churn[u"said_so"_s][u"reasons"_s].toArray(), (QJsonArray{QJsonObject{{u"reason"_s, u"Moved away"_s}, {u"n"_s, 1}}}));
    }

    void opensExactlyThoseWhoWereLostOrStayedOrCameBack()
    {
        const auto customers = fill();
        add({.customer = customers[2], .started = QDate(2026, 4, 20)}, u"Gold"_s);

        const auto months = loadContractChurn(*m_db, asOf()).months;
        for (const MonthlyFlow &flow : months) {
            QCOMPARE(qint64(ContractCustomerLoader(*m_db).whoLeft(flow.month, AsOf).size()), flow.lost);
            QCOMPARE(qint64(ContractCustomerLoader(*m_db).whoStayed(flow.month, AsOf).size()), flow.retained);
            QCOMPARE(qint64(ContractCustomerLoader(*m_db).whoCameBack(flow.month, AsOf).size()), flow.wonBack);
        }
        QCOMPARE(months.back().wonBack, qint64(1));
        QCOMPARE(ContractCustomerLoader(*m_db).whoCameBack(monthNumber(QDate(2026, 4, 1)), AsOf), std::vector{customers[2].value});
        QCOMPARE(ContractCustomerLoader(*m_db).whoStayed(monthNumber(QDate(2026, 3, 1)), AsOf),
                 (std::vector{customers[0].value, customers[1].value, customers[3].value}));
        QCOMPARE(ContractCustomerLoader(*m_db).whoLeft(monthNumber(QDate(2026, 3, 1)), AsOf), std::vector{customers[2].value});
    }

    void measuresHowLongContractsLast()
    {
        fill();

        const SurvivalReport report = loadSurvivalReport(*m_db, asOf());

        QCOMPARE(report.basis.n, qint64(5));
        QCOMPARE(report.groups.size(), size_t(1));
        QCOMPARE(report.groups[0].curve.events, qint64(2));
        const SurvivalStep &first = report.groups[0].curve.steps.front();
        QCOMPARE(first.time, 31.0); // Ben's first contract, which the second one follows.
        QCOMPARE(first.survival, 0.8);
        const QJsonObject json = printable(report).toJson();
        const QJsonObject group = json[u"groups"_s][0].toObject();
        for (const auto *key : {"time", "at_risk", "survival", "se", "lower", "upper"})
            QCOMPARE(group[QLatin1StringView(key)].toArray().size(), qsizetype(report.groups[0].curve.steps.size()));
        QVERIFY(json[u"log_rank"_s].isNull());
        QCOMPARE(group[u"median"_s].toDouble(), 89.0);
        QCOMPARE(group[u"restricted_to"_s].toDouble(), 119.0);
        QCOMPARE(report.basis.warnings.size(), 1);
        QCOMPARE(loadSurvivalReport(*m_db, asOf(QDate(2026, 1, 31))).groups[0].curve.events, qint64(0));
        QCOMPARE(loadSurvivalReport(*m_db, asOf(QDate(2019, 1, 1))).basis.n, qint64(0));
    }

    void comparesGroups()
    {
        fill();
        ReportOptions byProduct = asOf();
        byProduct.contractsBy = u"product"_s;
        ReportOptions bySource = asOf();
        bySource.contractsBy = u"source"_s;
        ReportOptions byNonsense = asOf();
        byNonsense.contractsBy = u"horoscope"_s;

        const SurvivalReport products = loadSurvivalReport(*m_db, byProduct);
        const SurvivalReport sources = loadSurvivalReport(*m_db, bySource);

        QCOMPARE(products.groups.size(), size_t(2));
        QCOMPARE(products.groups[0].name, u"Gold"_s);
        QCOMPARE(products.groups[0].curve.n, qint64(4));
        QCOMPARE(products.groups[1].name, u"Silver"_s);
        QVERIFY(products.logRank && products.logRank->degreesOfFreedom == 1);
        QCOMPARE(sources.groups.size(), size_t(2));
        QCOMPARE(sources.groups[0].name, QString());
        QCOMPARE(sources.groups[1].name, u"Fair"_s);
        QVERIFY_THROWS_EXCEPTION(Failure, loadSurvivalReport(*m_db, byNonsense));
        QVERIFY(!printable(products).toJson()[u"log_rank"_s].isNull());
        ReportOptions byPeriod = asOf();
        byPeriod.contractsBy = u"period"_s;
        QCOMPARE(loadSurvivalReport(*m_db, byPeriod).groups.size(), size_t(1));
    }

    void comparesSegments()
    {
        fill();
        const auto segment = [&](const QString &name, const QString &query) {
            perform(*m_db, TestOrigin, u"Save"_s, &saveSegment, Segment{.name = name, .query = query});
        };
        const auto by = [](const QString &field) {
            ReportOptions options = asOf();
            options.contractsBy = field;
            return options;
        };
        segment(u"From the fair"_s, uR"({"version":1,"condition":{"field":"source","compare":"has","values":["Fair"]}})"_s);
        segment(u"Early names"_s, uR"({"version":1,"condition":{"field":"name","compare":"has","values":["Ada","Ben","Cara"]}})"_s);

        const SurvivalReport one = loadSurvivalReport(*m_db, by(u"FROM the fair"_s));
        const SurvivalReport prefixed = loadSurvivalReport(*m_db, by(u"segment:From the fair"_s));
        const SurvivalReport all = loadSurvivalReport(*m_db, by(u"segment"_s));

        QCOMPARE(one.groups.size(), size_t(2));
        QCOMPARE(one.groups[0].curve.n, qint64(4));
        QVERIFY(!one.groups[0].name.isEmpty());
        QCOMPARE(one.groups[1].name, u"From the fair"_s);
        QCOMPARE(one.groups[1].curve.n, qint64(1));
        QVERIFY(one.logRank.has_value());
        QCOMPARE(prefixed.groups[1].curve.n, qint64(1));
        // Cara is in both segments, Dan in none.
        QCOMPARE(all.groups.size(), size_t(3));
        QCOMPARE(all.groups[0].name, u"Early names"_s);
        QCOMPARE(all.groups[0].curve.n, qint64(4));
        QCOMPARE(all.groups[0].curve.n + all.groups[1].curve.n + all.groups[2].curve.n, qint64(6));
        QCOMPARE(all.basis.n, qint64(5));
        QVERIFY(!all.logRank);
        QVERIFY_THROWS_EXCEPTION(Failure, loadSurvivalReport(*m_db, by(u"segment:source"_s)));
    }

    void measuresHowLongCustomersWaitWithASecondPurchase()
    {
        const CustomerId ada = aCustomer(*m_db, u"Ada"_s).id;
        const CustomerId ben = stored(*m_db, {.name = u"Ben"_s, .source = u"Fair"_s}).id;
        buy(ada, QDate(2026, 1, 1));
        buy(ada, QDate(2026, 1, 11));
        buy(ben, QDate(2026, 4, 1));
        ReportOptions bySource = asOf();
        bySource.by = GroupBy::Source;
        bySource.contractsBy = u"source"_s;
        ReportOptions byProduct = asOf();
        byProduct.contractsBy = u"product"_s;

        const Report report = loadReport(*m_db, u"survival"_s, asOf());
        const QJsonObject group = report.toJson()[u"groups"_s][0].toObject();

        QCOMPARE(report.toJson()[u"event"_s], u"second-purchase"_s);
        QCOMPARE(group[u"n"_s].toInteger(), 2);
        QCOMPARE(group[u"events"_s].toInteger(), 1);
        QCOMPARE(group[u"time"_s].toArray(), (QJsonArray{10, 29}));
        QCOMPARE(group[u"survival"_s].toArray(), (QJsonArray{0.5, 0.5}));
        QCOMPARE(loadReport(*m_db, u"survival"_s, bySource).toJson()[u"groups"_s].toArray().size(), 2);
        QVERIFY_THROWS_EXCEPTION(Failure, loadSurvivalReport(*m_db, byProduct));
        fill();
        QCOMPARE(loadReport(*m_db, u"survival"_s, asOf()).toJson()[u"event"_s], u"contract-end"_s);
        ReportOptions asked = asOf();
        asked.event = SurvivalEvent::SecondPurchase;
        QCOMPARE(loadReport(*m_db, u"survival"_s, asked).basis.n, qint64(2));
    }

    void looksOnlyAtTheCustomersOfAQuery()
    {
        fill();
        ReportOptions options = asOf();
        options.query = u"source:fair"_s;

        QCOMPARE(loadReport(*m_db, u"survival"_s, options).basis.n, qint64(1));
        QCOMPARE(loadReport(*m_db, u"churn"_s, options).basis.n, qint64(1));
    }

private:
    /** Ada stays; Ben goes on with another contract; Cara leaves in March; Dan stays. */
    std::vector<CustomerId> fill()
    {
        const CustomerId ada = aCustomer(*m_db, u"Ada"_s).id;
        const CustomerId ben = aCustomer(*m_db, u"Ben"_s).id;
        const CustomerId cara = stored(*m_db, {.name = u"Cara"_s, .source = u"Fair"_s}).id;
        const CustomerId dan = aCustomer(*m_db, u"Dan"_s).id;
        add({.customer = ada, .started = QDate(2026, 1, 1)}, u"Gold"_s);
        add({.customer = ben, .started = QDate(2026, 1, 15), .ended = QDate(2026, 2, 15), .reason = u"Price"_s}, u"Gold"_s);
        add({.customer = ben, .started = QDate(2026, 2, 15)}, u"Silver"_s);
        add({.customer = cara, .started = QDate(2026, 1, 1), .ended = QDate(2026, 3, 31), .reason = u"Price"_s}, u"Gold"_s);
        add({.customer = dan, .started = QDate(2026, 2, 1), .ended = QDate(2026, 5, 1)}, u"Gold"_s);
        return {ada, ben, cara, dan};
    }

    void buy(CustomerId customer, QDate day)
    {
        Purchase purchase{.customer = customer, .day = day, .amount = 100, .currency = u"EUR"_s};
        perform(*m_db, TestOrigin, u"Buy"_s, [purchase](Operation &operation) mutable { operation.insert(purchase); });
    }

    void add(const Contract &contract, const QString &product)
    {
        perform(*m_db, TestOrigin, u"Add"_s, &saveContract, contract, product);
    }

    void move(CustomerId customer, PhaseId phase, const QString &reason, MovedThrough through)
    {
        perform(*m_db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = customer, .phase = phase, .through = through, .reason = reason});
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(ContractReportLoaderTest)
#include "tst_contractreportloader.moc"
