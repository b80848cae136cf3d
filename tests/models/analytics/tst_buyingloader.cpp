// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/buyingloader.h"

#include "models/analytics/secondpurchaseloader.h"
#include "models/database/transaction.h"
#include "models/purchases/purchase.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/referencedata.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

class BuyingLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_customers.clear();
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
    }

    void cleanup()
    {
        m_db.reset();
        m_database.reset();
    }

    void scoresAndTellsTheStatusOfEveryCustomer()
    {
        store(shop(400));
        const QDate asOf(2026, 1, 31);

        const BuyingReports reports = loadBuyingReports(*m_db, {.asOf = asOf});

        QVERIFY(reports.model);
        QCOMPARE(missingForModel(reports), QString());
        QCOMPARE(reports.basis.n, qint64(reports.buyers.size()));
        QCOMPARE(reports.told(), reports.basis.n);
        QCOMPARE(std::accumulate(reports.counts.recency.begin(), reports.counts.recency.end(), qint64(0)), reports.basis.n);
        std::vector<Buyer> buyers;
        for (const BuyerFigures &each : reports.buyers) {
            buyers.push_back(each.buyer);
            const double chance = chanceToBuy(*reports.model,
                                              {.repeats = each.buyer.days - 1,
                                               .lastDay = each.buyer.lastDay - each.buyer.firstDay,
                                               .age = dayNumber(asOf) - each.buyer.firstDay},
                                              StatusHorizonDays);
            QCOMPARE(each.chance, chance);
            QCOMPARE(*each.status,
                     isNewBuyer(each.buyer, dayNumber(asOf), reports.newDays) ? BuyingStatus::New : statusOf(chance));
        }
        const std::vector<RfmScores> scores = rfmScores(buyers);
        for (size_t i = 0; i < scores.size(); ++i)
            QCOMPARE(reports.buyers[i].scores, scores[i]);
    }

    void tellsChancesInStepsToPeopleAndExactlyToPrograms()
    {
        store(shop(400));
        const BuyingReports reports = loadBuyingReports(*m_db, {.asOf = QDate(2026, 1, 31)});
        const Report printed = printableStatus(reports, true);
        const auto column = std::ranges::find(printed.columns, u"p_buy"_s, &ReportColumn::key);
        QVERIFY(column != printed.columns.end());
        const auto place = size_t(column - printed.columns.begin());

        for (size_t i = 0; i < reports.buyers.size(); ++i) {
            const QJsonValue exact = printed.values[u"customers"_s][qsizetype(i)][u"p_buy"_s];
            QCOMPARE(exact.toDouble(), *reports.buyers[i].chance);
            QCOMPARE(printed.rows[i].at(qsizetype(place)), exact);
            const QString text = cellText(printed, place, exact, QLocale::c());
            QVERIFY2(text == u"< 5 %" || text == u"> 95 %" || text.split(u' ').front().toInt() % 5 == 0, qPrintable(text));
        }
        QCOMPARE(cellText(printed, place, 0.031, QLocale::c()), u"< 5 %"_s);
        QCOMPARE(cellText(printed, place, 0.5599, QLocale::c()), u"55 %"_s);
    }

    void callsNewWhoBoughtOnceNotLongAgo()
    {
        store({{1, QDate(2025, 1, 1)}, {1, QDate(2025, 1, 11)}, {2, QDate(2025, 1, 1)}, {2, QDate(2025, 1, 21)}, {3, QDate(2025, 3, 21)}, {4, QDate(2025, 1, 1)}});

        const BuyingReports reports = loadBuyingReports(*m_db, {.asOf = QDate(2025, 3, 31)});

        QVERIFY(reports.hasMedian);
        QCOMPARE(reports.newDays, 20.0);
        QCOMPARE(reports.statuses[size_t(BuyingStatus::New)], qint64(1));
        QCOMPARE(reports.buyers[2].status, BuyingStatus::New);
        QVERIFY(!reports.buyers[3].status);
    }

    void saysHowManyCustomersAModelNeeds()
    {
        store({{1, QDate(2025, 1, 1)}, {1, QDate(2025, 8, 1)}, {2, QDate(2025, 8, 15)}});

        const Report report = printableStatus(loadBuyingReports(*m_db, {.asOf = QDate(2025, 8, 31)}), true);

        QVERIFY(report.basis.warnings.join(u' ').contains(u"2 of 200 customers needed"_s));
        QVERIFY(report.values[u"statuses"_s][1][u"n"_s].isNull());
        QCOMPARE(report.values[u"statuses"_s][0][u"n"_s].toInteger(), qint64(1));
        QVERIFY(report.values[u"customers"_s][0][u"p_buy"_s].isNull());
        QCOMPARE(report.values[u"new_days"_s].toDouble(), 212.0);
        QVERIFY(report.values[u"model"_s].isNull());
    }

    void comparesOnlyTheCustomersAskedFor()
    {
        store({{1, QDate(2025, 1, 1), 100}, {2, QDate(2025, 1, 2), 200}, {3, QDate(2025, 1, 3), 300}});
        IdSet few;
        few.insert(m_customers[1].value);
        few.insert(m_customers[2].value);

        const BuyingReports reports = loadBuyingReports(*m_db, {.asOf = QDate(2025, 1, 31), .customers = few});

        QCOMPARE(reports.buyers.size(), size_t(2));
        QCOMPARE(reports.buyers[0].scores.monetary, 1);
        QCOMPARE(reports.buyers[1].scores.monetary, 3);
        QCOMPARE(reports.modelCustomers, qint64(3));
    }

    void leavesReturnsAndMoneyOfOtherCurrenciesOut()
    {
        store({{1, QDate(2025, 1, 1), 100}, {1, QDate(2025, 2, 1), -50}, {2, QDate(2025, 1, 2), 70}});
        Purchase foreign{.customer = m_customers[0], .day = QDate(2025, 1, 9), .amount = 9900, .currency = u"USD"_s};
        m_db->insert(foreign);

        const BuyingReports reports = loadBuyingReports(*m_db, {.asOf = QDate(2025, 3, 31)});

        QCOMPARE(reports.buyers[0].buyer.amount, qint64(100));
        QCOMPARE(reports.buyers[0].buyer.days, qint64(2));
        QCOMPARE(reports.buyers[1].buyer.amount, qint64(70));
        const QString warnings = reports.basis.warnings.join(u' ');
        QVERIFY(warnings.contains(u"EUR"_s));
        QVERIFY(warnings.contains(u"Returns are left out: 1"_s));
    }

    void countsHowLongTheSecondPurchaseTakes()
    {
        store({{1, QDate(2025, 1, 1)}, {1, QDate(2025, 1, 1)}, {1, QDate(2025, 1, 11)}, {1, QDate(2025, 1, 12)}, {2, QDate(2025, 1, 11)}, {3, QDate(2024, 5, 1)}});
        const ReportOptions options{.asOf = QDate(2025, 1, 31), .from = QDate(2025, 1, 1)};

        const SecondPurchaseTimes times = loadSecondPurchaseTimes(*m_db, options);

        QCOMPARE(times.basis.n, qint64(2));
        QCOMPARE(times.groups.size(), size_t(1));
        const SurvivalCurve curve = times.groups.front().times.curve();
        QCOMPARE(curve.events, qint64(1));
        QCOMPARE(curve.steps.front().time, 10.0);
        QCOMPARE(curve.steps.back().time, 20.0);
    }

    void splitsTheTimesBySource()
    {
        store({{1, QDate(2025, 1, 1)}, {2, QDate(2025, 1, 2)}, {3, QDate(2025, 1, 3)}});
        m_db->run(u"UPDATE customer SET source = 'Fair' WHERE id IN (?, ?)"_s, m_customers[0], m_customers[2]);

        const SecondPurchaseTimes times = loadSecondPurchaseTimes(*m_db, {.asOf = QDate(2025, 1, 31), .by = GroupBy::Source});

        QCOMPARE(times.groups.size(), size_t(2));
        QCOMPARE(times.groups[0].name, u"Fair"_s);
        QCOMPARE(times.groups[0].times.curve().n, qint64(2));
        QCOMPARE(times.groups[1].name, QString());
    }

    void agreesWithTheReference()
    {
        const QString path = referenceFile(u"data/cdnow/CDNOW_sample.txt"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        store(cdnowPurchases(path));

        const BuyingReports reports = loadBuyingReports(*m_db, {});

        QCOMPARE(reports.basis.asOf, QDate(1998, 6, 30));
        QCOMPARE(reports.basis.n, qint64(2357));
        const QJsonObject json = printableRfm(reports, true).toJson();
        const auto numbers = [](const QJsonValue &array) {
            std::vector<qint64> values;
            for (const QJsonValue &value : array.toArray())
                values.push_back(value.toInteger());
            return values;
        };
        QCOMPARE(numbers(json[u"counts"_s][u"R"_s]), (std::vector<qint64>{482, 471, 463, 470, 471}));
        QCOMPARE(numbers(json[u"counts"_s][u"F"_s]), (std::vector<qint64>{1218, 0, 403, 358, 378}));
        QCOMPARE(numbers(json[u"counts"_s][u"M"_s]), (std::vector<qint64>{481, 462, 472, 471, 471}));
        QCOMPARE(json[u"snapshot"_s].toString(), u"1998-07-01"_s);
        qint64 best = 0;
        for (const QJsonValue &customer : json[u"customers"_s].toArray())
            best += customer[u"R"_s] == 5 && customer[u"F"_s] == 5 && customer[u"M"_s] == 5 ? 1 : 0;
        QCOMPARE(best, qint64(233));
        QVERIFY(!reports.season); // A year and a half.
        QCOMPARE(reports.completeMonths, 18);
    }

private:
    /** Half of them come back about every month until they stop. */
    static std::vector<BoughtOn> shop(int customers)
    {
        QRandomGenerator random(11);
        std::vector<BoughtOn> purchases;
        for (int customer = 1; customer <= customers; ++customer) {
            QDate day = QDate(2025, 1, 1).addDays(random.bounded(300));
            do {
                purchases.push_back({customer, day, 100 + random.bounded(900)});
                day = day.addDays(5 + random.bounded(60));
            } while (random.bounded(2) == 0 && day <= QDate(2026, 1, 31));
        }
        return purchases;
    }

    void store(const std::vector<BoughtOn> &purchases)
    {
        perform(*m_db, TestOrigin, u"Add"_s, [&](Operation &operation) {
            for (const BoughtOn &bought : purchases) {
                while (qint64(m_customers.size()) < bought.customer)
                    m_customers.push_back(saveCustomer(operation, {.name = u"Customer %1"_s.arg(m_customers.size())}).id);
            }
        });
        Transaction transaction(*m_db);
        for (const BoughtOn &bought : purchases) {
            Purchase purchase{.customer = m_customers[size_t(bought.customer) - 1], .day = bought.date, .amount = bought.amount, .currency = u"EUR"_s};
            m_db->insert(purchase);
        }
        transaction.commit();
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
    std::vector<CustomerId> m_customers;
};

QTEST_GUILESS_MAIN(BuyingLoaderTest)
#include "tst_buyingloader.moc"
