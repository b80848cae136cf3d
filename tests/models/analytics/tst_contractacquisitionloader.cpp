// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractacquisitionloader.h"

#include "models/analytics/reportloader.h"
#include "models/contracts/savecontract.h"
#include "models/purchases/purchase.h"
#include "tests/support/near.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

namespace {

const QDate AsOf(2026, 11, 15);
constexpr int Members = 40;

} // namespace

class ContractAcquisitionLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_db.reset();
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
    }

    void countsTheLastTwelveWholeMonths()
    {
        fill();

        const ContractAcquisitionReport report = loadContractAcquisition(*m_db, {.asOf = AsOf, .forecast = {.contractGrowth = 4, .contractMonths = 2}});

        // Two of forty left in March 2026, one in October, and one in November, which is not over.
        QCOMPARE(report.customers, qint64(36));
        QCOMPARE(report.loss.months, 12);
        QCOMPARE(report.loss.first, monthNumber(QDate(2025, 11, 1)));
        QCOMPARE(report.loss.last, monthNumber(QDate(2026, 10, 1)));
        QCOMPARE(report.loss.lost, qint64(3));
        QCOMPARE(report.loss.atStart, qint64(5 * 40 + 7 * 38));
        QCOMPARE(report.firstMonth, monthNumber(QDate(2026, 12, 1)));
        const double rate = 3.0 / 466.0;
        COMPARE_NEAR(report.total->needed, rate * 36 + rate * 38 + 4, 1e-12);
        QVERIFY(!report.basis.definition.isEmpty());
    }

    void countsTheMonthsThatAreAskedFor()
    {
        fill();

        const ContractAcquisitionReport report = loadContractAcquisition(*m_db, {.asOf = AsOf, .from = QDate(2026, 3, 1), .to = QDate(2026, 5, 31)});

        QCOMPARE(report.loss.months, 3);
        QCOMPARE(report.loss.lost, qint64(2));
        QCOMPARE(report.customers, qint64(36));
    }

    void isTheReportOfAShopThatOnlyHasContracts()
    {
        fill();

        const QJsonObject report = loadReport(*m_db, u"acquisition"_s, {.asOf = AsOf, .forecast = {.contractGrowth = 4}}).toJson();

        QCOMPARE(report[u"basis"_s], u"contracts"_s);
        COMPARE_NEAR(report[u"needed"_s].toDouble(), 3.0 / 466.0 * 36 + 4, 1e-12);
        QCOMPARE(report[u"contracts"_s][u"based_on"_s][u"from"_s], u"2025-11"_s);
        QCOMPARE(report[u"contracts"_s][u"by_month"_s].toArray().size(), 1);
        QCOMPARE(report[u"n"_s].toInteger(), qint64(Members));
    }

    void standsBesideWhatPurchasesSay()
    {
        const CustomerId ada = fill();
        Purchase purchase{.customer = ada, .day = QDate(2026, 1, 1), .amount = 100, .currency = u"EUR"_s};
        perform(*m_db, TestOrigin, u"Buy"_s, [&](Operation &operation) { operation.insert(purchase); });

        const Report report = loadReport(*m_db, u"acquisition"_s, {.asOf = AsOf});

        QCOMPARE(report.values[u"basis"_s], u"purchases"_s);
        QVERIFY(report.values[u"needed"_s].isNull()); // Too few purchases for a model.
        COMPARE_NEAR(report.values[u"contracts"_s][u"needed"_s].toDouble(), 3.0 / 466.0 * 36, 1e-12);
        QCOMPARE(report.remarks.filter(u"with a contract"_s).size(), 2);
    }

    void isNothingWithoutContracts()
    {
        const QJsonObject report = loadReport(*m_db, u"acquisition"_s, {.asOf = AsOf}).toJson();

        QCOMPARE(report[u"basis"_s], u"purchases"_s);
        QVERIFY(report[u"contracts"_s].isNull());
        QVERIFY(!loadContractAcquisition(*m_db, {.asOf = AsOf}).total);
    }

private:
    /** Forty members since January 2025, of whom two end in March 2026, one in October and one in November. */
    CustomerId fill()
    {
        CustomerId first;
        for (int i = 0; i < Members; ++i) {
            const CustomerId member = aCustomer(*m_db, u"Member %1"_s.arg(i)).id;
            first = i == 0 ? member : first;
            Contract contract{.customer = member, .started = QDate(2025, 1, 7)};
            if (i == 1 || i == 2)
                contract.ended = QDate(2026, 3, 10 + i);
            else if (i == 3 || i == 4)
                contract.ended = QDate(2026, 7 + i, 3);
            perform(*m_db, TestOrigin, u"Add"_s, &saveContract, contract, u"Gold"_s);
        }
        return first;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(ContractAcquisitionLoaderTest)
#include "tst_contractacquisitionloader.moc"
