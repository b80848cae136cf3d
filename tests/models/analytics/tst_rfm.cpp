// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/rfm.h"

#include "models/analytics/buyerstream.h"
#include "models/analytics/purchaseloader.h"
#include "models/base/day.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/referencedata.h"

#include <QFile>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace {

/** Buyers of whom only the total differs. */
std::vector<RfmScores> scoresOfAmounts(const std::vector<qint64> &amounts)
{
    std::vector<Buyer> buyers;
    for (const qint64 amount : amounts)
        buyers.push_back({.amount = amount});
    return rfmScores(buyers);
}

std::vector<int> monetaryOf(const std::vector<RfmScores> &scores)
{
    std::vector<int> monetary;
    for (const RfmScores &each : scores)
        monetary.push_back(each.monetary);
    return monetary;
}

std::vector<Buyer> buyersOf(const std::vector<BoughtOn> &purchases, QDate asOf)
{
    std::vector<Buyer> buyers;
    BuyerBuilder builder(asOf, [&](const Buyer &buyer) { buyers.push_back(buyer); });
    for (const BoughtOn &purchase : purchases)
        builder.add({purchase.customer, dayNumber(purchase.date), purchase.amount});
    builder.finish();
    return buyers;
}

} // namespace

class RfmTest : public QObject
{
    Q_OBJECT

private slots:
    void sharesCustomersOutInFifths()
    {
        QCOMPARE(monetaryOf(scoresOfAmounts({50, 10, 40, 20, 30})), (std::vector<int>{5, 1, 4, 2, 3}));
        QCOMPARE(monetaryOf(scoresOfAmounts({1, 2, 3, 4, 5, 6, 7})), (std::vector<int>{1, 1, 2, 3, 3, 4, 5}));
    }

    void givesEqualCustomersTheSameScore()
    {
        QCOMPARE(monetaryOf(scoresOfAmounts({1, 1, 1, 2, 3})), (std::vector<int>{1, 1, 1, 4, 5}));
        QCOMPARE(monetaryOf(scoresOfAmounts({7, 7, 7})), (std::vector<int>{1, 1, 1}));
        QCOMPARE(monetaryOf(scoresOfAmounts({9})), (std::vector<int>{1}));
        QVERIFY(rfmScores({}).empty());
    }

    void namesEveryCellOfTheGridWithOneOfElevenGroups()
    {
        std::set<RfmGroup> groups;
        for (int recency = 1; recency <= RfmFifths; ++recency) {
            for (int worth = 1; worth <= RfmFifths; ++worth)
                groups.insert(rfmGroup(recency, worth));
        }
        QCOMPARE(RfmGroupCount, size_t(11));
        QCOMPARE(groups.size(), RfmGroupCount);
        QCOMPARE(rfmGroup(5, 5), RfmGroup::Champions);
        QCOMPARE(rfmGroup(5, 1), RfmGroup::New);
        QCOMPARE(rfmGroup(1, 1), RfmGroup::LongSilent);
        QCOMPARE(rfmGroup(1, 5), RfmGroup::CannotLose);
    }

    void takesTheMeanOfHowOftenAndHowMuch()
    {
        QCOMPARE((RfmScores{1, 2, 3}.worth()), 3);
        QCOMPARE((RfmScores{1, 2, 2}.worth()), 2);
        QCOMPARE((RfmScores{1, 5, 5}.worth()), 5);
    }

    void countsEveryCustomerOnceInTheGroups()
    {
        const std::vector<RfmScores> scores = rfmScores(buyersOf(randomPurchases(300, 5), QDate(2026, 1, 31)));

        const RfmCounts counts = countScores(scores);

        qint64 all = 0;
        for (size_t i = 0; i < RfmGroupCount; ++i)
            all += counts.of(RfmGroup(i));
        QCOMPARE(all, qint64(scores.size()));
    }

    void takesPurchasesOfOneDayForOneAndPassesReturnsOver()
    {
        const std::vector<Buyer> buyers = buyersOf({{7, QDate(2025, 1, 1), 500},
                                                    {7, QDate(2025, 1, 1), 250},
                                                    {7, QDate(2025, 1, 4), -100},
                                                    {7, QDate(2025, 1, 11), 100},
                                                    {7, QDate(2025, 1, 31), 100},
                                                    {7, QDate(2025, 9, 1), 100},
                                                    {8, QDate(2025, 2, 1), -1},
                                                    {9, QDate(2025, 2, 1), 0}},
                                                   QDate(2025, 3, 17));

        QCOMPARE(buyers.size(), size_t(2));
        QCOMPARE(buyers[0].amount, qint64(950));
        QCOMPARE(buyers[0].days, qint64(3));
        QCOMPARE(buyers[0].secondDay - buyers[0].firstDay, qint64(10));
        QVERIFY(!buyers[0].isLaterThanUsual); // Silent for 45 days, which is three times the median gap of 15.
        QVERIFY(!buyers[1].boughtAgain());
    }

    void tellsWhoIsLaterThanUsual()
    {
        const std::vector<BoughtOn> purchases{{7, QDate(2025, 1, 1)}, {7, QDate(2025, 1, 11)}, {7, QDate(2025, 1, 31)}};
        QVERIFY(!buyersOf(purchases, QDate(2025, 3, 17)).front().isLaterThanUsual);
        QVERIFY(buyersOf(purchases, QDate(2025, 3, 18)).front().isLaterThanUsual);
    }

    void agreesWithTheReference()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        const QString scored = referenceFile(u"reference/cdnow_sample_rfm.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        REGULARS_NEED_REFERENCE_DATA(scored);
        QFile file(scored);
        QVERIFY(file.open(QFile::ReadOnly));
        file.readLine();
        const QDate asOf(1998, 6, 30);
        const std::vector<Buyer> buyers = buyersOf(cdnowPurchases(path), asOf);

        const std::vector<RfmScores> scores = rfmScores(buyers);

        size_t row = 0;
        for (; !file.atEnd(); ++row) {
            const QList<QByteArray> fields = file.readLine().trimmed().split(',');
            QVERIFY(row < buyers.size());
            QCOMPARE(buyers[row].customer, fields[0].toLongLong());
            QCOMPARE(dayNumber(asOf) + 1 - buyers[row].lastDay, fields[1].toLongLong());
            QCOMPARE(buyers[row].days, fields[2].toLongLong());
            QCOMPARE(buyers[row].amount, qRound64(fields[3].toDouble() * 100));
            QCOMPARE(scores[row], (RfmScores{fields[4].toInt(), fields[5].toInt(), fields[6].toInt()}));
        }
        QCOMPARE(row, buyers.size());
        const RfmCounts counts = countScores(scores);
        QCOMPARE(counts.recency, (std::array<qint64, 5>{482, 471, 463, 470, 471}));
        QCOMPARE(counts.frequency, (std::array<qint64, 5>{1218, 0, 403, 358, 378}));
        QCOMPARE(counts.monetary, (std::array<qint64, 5>{481, 462, 472, 471, 471}));
    }
};

QTEST_GUILESS_MAIN(RfmTest)
#include "tst_rfm.moc"
