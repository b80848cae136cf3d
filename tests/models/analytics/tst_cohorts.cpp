// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/cohorts.h"

#include "tests/support/purchasehistory.h"
#include "tests/support/referencedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

std::vector<Cohort> cohortsOf(const std::vector<BoughtOn> &purchases, QDate asOf)
{
    CohortBuilder builder(asOf);
    feed(builder, purchases);
    return builder.cohorts();
}

std::vector<qint64> customersOf(const Cohort &cohort)
{
    std::vector<qint64> customers;
    for (const CohortCell &cell : cohort.cells)
        customers.push_back(cell.customers);
    return customers;
}

std::vector<qint64> rollingOf(const Cohort &cohort)
{
    std::vector<qint64> rolling;
    for (const CohortCell &cell : cohort.cells)
        rolling.push_back(cell.rolling);
    return rolling;
}

std::vector<qint64> revenueOf(const Cohort &cohort)
{
    std::vector<qint64> revenue;
    for (const CohortCell &cell : cohort.cells)
        revenue.push_back(cell.revenue);
    return revenue;
}

std::vector<bool> completenessOf(const Cohort &cohort)
{
    std::vector<bool> complete;
    for (const CohortCell &cell : cohort.cells)
        complete.push_back(cell.complete);
    return complete;
}

using Counts = std::vector<qint64>;
using Flags = std::vector<bool>;

} // namespace

class CohortsTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWhoComesBackMonthByMonth()
    {
        const auto cohorts = cohortsOf({{1, QDate(2025, 1, 5), 1000},
                                        {1, QDate(2025, 1, 31), 500},
                                        {1, QDate(2025, 3, 1), 200},
                                        {2, QDate(2025, 1, 9), 100},
                                        {3, QDate(2025, 2, 28), 300},
                                        {3, QDate(2025, 3, 1), 400},
                                        {3, QDate(2025, 3, 1), 50}},
                                       QDate(2025, 3, 31));

        QCOMPARE(cohorts.size(), size_t(2));
        QCOMPARE(firstOfMonth(cohorts[0].month), QDate(2025, 1, 1));
        QCOMPARE(customersOf(cohorts[0]), (Counts{2, 0, 1}));
        QCOMPARE(revenueOf(cohorts[0]), (Counts{1600, 0, 200}));
        QCOMPARE(completenessOf(cohorts[0]), (Flags{true, true, true}));
        QCOMPARE(customersOf(cohorts[1]), (Counts{1, 1}));
        QCOMPARE(revenueOf(cohorts[1]), (Counts{300, 450}));
    }

    void addsUpWhoBoughtThenOrLater()
    {
        const auto cohorts = cohortsOf({{1, QDate(2025, 1, 5)},
                                        {1, QDate(2025, 1, 20)},
                                        {1, QDate(2025, 4, 1)},
                                        {2, QDate(2025, 1, 9)},
                                        {2, QDate(2025, 2, 1)},
                                        {2, QDate(2025, 3, 1), -100},
                                        {3, QDate(2025, 1, 31)},
                                        {4, QDate(2025, 3, 1)},
                                        {4, QDate(2025, 5, 2)}},
                                       QDate(2025, 5, 1));

        QCOMPARE(customersOf(cohorts[0]), (Counts{3, 1, 0, 1, 0}));
        QCOMPARE(rollingOf(cohorts[0]), (Counts{3, 2, 1, 1, 0}));
        QCOMPARE(rollingOf(cohorts[1]), (Counts{1, 0, 0}));
        QCOMPARE(completenessOf(cohorts[0]), (Flags{true, true, true, true, false}));
        QCOMPARE(pooledCohorts(cohorts, CohortMeasure::Rolling), (std::vector<PooledCell>{{0, 4, 4}, {1, 2, 4}, {2, 1, 3}, {3, 1, 3}}));
    }

    void countsOnARollingBasisWhatALookAtEachCustomerCounts()
    {
        const auto purchases = randomPurchases(150, 31);
        const QDate asOf(2026, 2, 10);
        std::map<qint64, std::vector<int>> monthsOfCustomers;
        for (const BoughtOn &purchase : purchases) {
            if (purchase.date <= asOf && purchase.amount >= 0)
                monthsOfCustomers[purchase.customer].push_back(monthNumber(purchase.date));
        }

        const auto cohorts = cohortsOf(purchases, asOf);

        QVERIFY(cohorts.size() > 3);
        for (const Cohort &cohort : cohorts) {
            for (size_t k = 0; k < cohort.cells.size(); ++k) {
                const auto count = std::ranges::count_if(monthsOfCustomers, [&](const auto &each) {
                    return each.second.front() == cohort.month && each.second.back() >= cohort.month + int(k);
                });
                QCOMPARE(cohort.cells[k].rolling, qint64(count));
            }
        }
    }

    void marksTheFirstCohortOfTheData()
    {
        const auto cohorts = cohortsOf({{1, QDate(2025, 2, 1)}, {2, QDate(2025, 1, 1)}}, QDate(2025, 2, 28));

        QVERIFY(cohorts[0].firstOfData);
        QVERIFY(!cohorts[1].firstOfData);
    }

    void looksAtNothingAfterTheAsOfDay()
    {
        const std::vector<BoughtOn> purchases{
            {1, QDate(2025, 1, 5)}, {1, QDate(2025, 2, 16)}, {2, QDate(2025, 2, 15)}, {3, QDate(2025, 2, 16)}};

        const auto cohorts = cohortsOf(purchases, QDate(2025, 2, 15));

        QCOMPARE(cohorts.size(), size_t(2));
        QCOMPARE(customersOf(cohorts[0]), (Counts{1, 0}));
        QCOMPARE(completenessOf(cohorts[0]), (Flags{true, false}));
        QCOMPARE(customersOf(cohorts[1]), (Counts{1}));
        QCOMPARE(completenessOf(cohorts[1]), (Flags{false}));
    }

    void knowsTheEndOfFebruary()
    {
        const std::vector<BoughtOn> purchases{{1, QDate(2024, 1, 31)}, {1, QDate(2024, 2, 29)}};

        QVERIFY(!cohortsOf(purchases, QDate(2024, 2, 28)).front().cells[1].complete);
        QVERIFY(cohortsOf(purchases, QDate(2024, 2, 29)).front().cells[1].complete);
        QVERIFY(cohortsOf({{1, QDate(2025, 2, 1)}}, QDate(2025, 2, 28)).front().cells[0].complete);
        QCOMPARE(customersOf(cohortsOf(purchases, QDate(2024, 2, 29)).front()), (Counts{1, 1}));
    }

    void passesOverReturns()
    {
        const auto cohorts = cohortsOf({{1, QDate(2025, 1, 1), -500}, {1, QDate(2025, 2, 1), 0}, {1, QDate(2025, 3, 1), -1}},
                                       QDate(2025, 3, 31));

        QCOMPARE(cohorts.size(), size_t(1));
        QCOMPARE(firstOfMonth(cohorts[0].month), QDate(2025, 2, 1));
        QCOMPARE(customersOf(cohorts[0]), (Counts{1, 0}));
        QCOMPARE(revenueOf(cohorts[0]), (Counts{0, 0}));
    }

    void hasNoCohortWithoutPurchases()
    {
        QVERIFY(cohortsOf({}, QDate(2025, 1, 1)).empty());
        QVERIFY(cohortsOf({{1, QDate(2025, 1, 2)}}, QDate(2025, 1, 1)).empty());
        QVERIFY(pooledCohorts({}, CohortMeasure::Customers).empty());
    }

    void poolsCompleteCellsOnly()
    {
        const auto cohorts = cohortsOf({{1, QDate(2025, 1, 5), 1000},
                                        {1, QDate(2025, 2, 1), 100},
                                        {1, QDate(2025, 3, 1), 100},
                                        {2, QDate(2025, 1, 5), 1000},
                                        {3, QDate(2025, 2, 5), 500},
                                        {3, QDate(2025, 3, 5), 500},
                                        {4, QDate(2025, 3, 5), 500}},
                                       QDate(2025, 3, 30));

        QCOMPARE(pooledCohorts(cohorts, CohortMeasure::Customers), (std::vector<PooledCell>{{0, 3, 3}, {1, 1, 2}}));
        QCOMPARE(pooledCohorts(cohorts, CohortMeasure::Revenue),
                 (std::vector<PooledCell>{{0, 2500, 2500}, {1, 100, 2000}}));
        QCOMPARE(pooledCohorts(cohorts, CohortMeasure::Customers)[1].share(), 0.5);
    }

    void agreesWithTheReference()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        const QString answers = referenceFile(u"reference/other.json"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        REGULARS_NEED_REFERENCE_DATA(answers);
        QFile file(answers);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(file.readAll())[u"cohort_cdnow_sample"][u"count"].toObject();

        const auto cohorts = cohortsOf(cdnowPurchases(path), QDate(1998, 6, 30));

        QCOMPARE(cohorts.size(), size_t(expected.size()));
        for (const Cohort &cohort : cohorts) {
            Counts counts;
            for (const QJsonValue &count : expected[firstOfMonth(cohort.month).toString(u"yyyy-MM"_s)].toArray())
                counts.push_back(count.toInteger());
            QCOMPARE(customersOf(cohort), counts);
            QVERIFY(cohort.cells.back().complete);
        }
    }
};

QTEST_GUILESS_MAIN(CohortsTest)
#include "tst_cohorts.moc"
