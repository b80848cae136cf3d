// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/retention.h"

#include "tests/support/purchasehistory.h"
#include "tests/support/referencedata.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

std::vector<MonthlyFlow> retentionOf(const std::vector<BoughtOn> &purchases, QDate asOf)
{
    RetentionBuilder builder(asOf);
    feed(builder, purchases);
    return builder.months();
}

/** The definition word for word, with sets of customers: slow and plain. */
std::vector<MonthlyFlow> plainRetentionOf(const std::vector<BoughtOn> &purchases, QDate asOf)
{
    std::map<int, std::set<qint64>> buyers;
    for (const BoughtOn &purchase : purchases) {
        if (purchase.date <= asOf)
            buyers[monthNumber(purchase.date)].insert(purchase.customer);
    }
    std::vector<MonthlyFlow> months;
    std::set<qint64> before;
    for (int month = buyers.begin()->first; month < monthNumber(asOf); ++month) {
        MonthlyFlow flow{month};
        flow.atStart = qint64(buyers[month].size());
        for (const qint64 customer : buyers[month])
            ++(buyers[month + 1].contains(customer) ? flow.retained : flow.lost);
        for (const qint64 customer : buyers[month + 1])
            flow.wonBack += before.contains(customer) && !buyers[month].contains(customer) ? 1 : 0;
        flow.complete = asOf.addDays(1) >= firstOfMonth(month + 2);
        months.push_back(flow);
        before.insert(buyers[month].begin(), buyers[month].end());
    }
    return months;
}

} // namespace

class RetentionTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoStayedWhoWentAndWhoReturned()
    {
        const auto months = retentionOf({{1, QDate(2025, 1, 1)},
                                         {1, QDate(2025, 1, 20)},
                                         {1, QDate(2025, 2, 3)},
                                         {2, QDate(2025, 1, 7)},
                                         {2, QDate(2025, 3, 31)},
                                         {3, QDate(2025, 2, 28)},
                                         {3, QDate(2025, 3, 1)}},
                                        QDate(2025, 3, 31));

        QCOMPARE(months.size(), size_t(2));
        QCOMPARE(months[0], (MonthlyFlow{monthNumber(QDate(2025, 1, 1)), 2, 1, 1, 0, true}));
        QCOMPARE(months[1], (MonthlyFlow{monthNumber(QDate(2025, 2, 1)), 2, 1, 1, 1, true}));
    }

    void flagsTheMonthWhoseNextIsNotOver()
    {
        const std::vector<BoughtOn> purchases{{1, QDate(2023, 12, 1)}, {1, QDate(2024, 1, 1)}, {1, QDate(2024, 2, 29)}};

        const auto months = retentionOf(purchases, QDate(2024, 2, 28));

        QCOMPARE(months.size(), size_t(2));
        QCOMPARE(months[0], (MonthlyFlow{monthNumber(QDate(2023, 12, 1)), 1, 1, 0, 0, true}));
        QCOMPARE(months[1], (MonthlyFlow{monthNumber(QDate(2024, 1, 1)), 1, 0, 1, 0, false}));
        QVERIFY(retentionOf(purchases, QDate(2024, 2, 29))[1].complete);
        QCOMPARE(retentionOf(purchases, QDate(2024, 2, 29))[1].retained, qint64(1));
    }

    void listsMonthsWithoutBuyers()
    {
        const auto months = retentionOf({{1, QDate(2025, 1, 1)}, {1, QDate(2025, 4, 1)}}, QDate(2025, 4, 30));

        QCOMPARE(months.size(), size_t(3));
        QCOMPARE(months[1], (MonthlyFlow{monthNumber(QDate(2025, 2, 1)), 0, 0, 0, 0, true}));
        QCOMPARE(months[2].wonBack, qint64(1));
        QVERIFY(!shareOf(months[1].retained, months[1].atStart));
    }

    void saysNothingWithoutPurchases()
    {
        QVERIFY(retentionOf({}, QDate(2025, 1, 1)).empty());
        QVERIFY(retentionOf({{1, QDate(2025, 1, 1), -5}}, QDate(2025, 6, 1)).empty());
        QVERIFY(retentionOf({{1, QDate(2025, 1, 1)}}, QDate(2025, 1, 31)).empty());
    }

    void agreesWithItsDefinition()
    {
        for (const quint32 seed : {1u, 2u, 3u}) {
            const auto purchases = randomPurchases(60, seed);
            for (const QDate asOf : {QDate(2024, 2, 29), QDate(2025, 7, 14), QDate(2025, 12, 31)})
                QCOMPARE(retentionOf(purchases, asOf), plainRetentionOf(purchases, asOf));
        }
    }

    void agreesWithTheFirstCohortOfTheReference()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);

        const auto months = retentionOf(cdnowPurchases(path), QDate(1998, 6, 30));

        QCOMPARE(months.size(), size_t(17));
        QCOMPARE(months[0], (MonthlyFlow{monthNumber(QDate(1997, 1, 1)), 781, 124, 657, 0, true}));
        QCOMPARE(months[1].atStart, qint64(857 + 124));
        QCOMPARE(months.back().atStart, qint64(37 + 59 + 38));
        QVERIFY(months.back().complete);
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "tst_retention.moc"
