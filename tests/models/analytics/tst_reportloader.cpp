// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/reportloader.h"

#include "models/analytics/feedbackloader.h"
#include "models/analytics/figurecustomerloader.h"
#include "models/analytics/purchaseloader.h"
#include "models/feedback/feedback.h"
#include "models/purchases/purchase.h"
#include "tests/support/purchasehistory.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ReportLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_db = std::make_unique<Connection>(m_database->url);
    }

    void cleanup()
    {
        m_db.reset();
        m_database.reset();
    }

    void streamsPurchasesInOrder()
    {
        const auto customers = addCustomers(2);
        buy(customers[1], QDate(2025, 1, 5), 300);
        buy(customers[0], QDate(2025, 3, 1), 200);
        buy(customers[1], QDate(1969, 12, 31), 100);
        buy(customers[0], QDate(2025, 3, 1), 200);
        buy(customers[0], QDate(2025, 3, 2), 999);

        std::vector<std::vector<qint64>> entries;
        streamPurchases(*m_db, QDate(2025, 3, 1), {}, [&](const PurchaseEntry &entry) {
            entries.push_back({entry.customer, entry.day, entry.amount});
        });

        const qint64 march = dayNumber(QDate(2025, 3, 1));
        QCOMPARE(entries, (std::vector<std::vector<qint64>>{{customers[0].value, march, 200},
                                                            {customers[0].value, march, 200},
                                                            {customers[1].value, -1, 100},
                                                            {customers[1].value, dayNumber(QDate(2025, 1, 5)), 300}}));
    }

    void countsWhatTheBuildersCount()
    {
        const auto purchases = fillShop(40, 7);
        const QDate asOf(2025, 10, 17);

        const PurchaseReports reports = loadPurchaseReports(*m_db, {.asOf = asOf, .days = 90});

        CohortBuilder cohorts(asOf);
        feed(cohorts, purchases);
        ChurnBuilder churn(asOf, 90);
        feed(churn, purchases);
        QCOMPARE(reports.cohorts.cohorts, cohorts.cohorts());
        QCOMPARE(reports.churn.history.months, churn.history().months);
        QCOMPARE(reports.retention.basis.n, qint64(40));
        QCOMPARE(reports.retention.basis.asOf, asOf);
    }

    void opensExactlyTheCustomersItCounted()
    {
        fillShop(40, 8);
        const QDate asOf(2025, 10, 17);
        const PurchaseReports reports = loadPurchaseReports(*m_db, {.asOf = asOf, .days = 60});
        FigureCustomerLoader behind(*m_db);
        const auto count = [](const std::vector<qint64> &customers) { return qint64(customers.size()); };

        for (const MonthlyFlow &flow : reports.retention.months) {
            QCOMPARE(count(behind.whoBought(flow.month, asOf)), flow.atStart);
            QCOMPARE(count(behind.whoStayed(flow.month, asOf)), flow.retained);
            QCOMPARE(count(behind.whoPaused(flow.month, asOf)), flow.lost);
            QCOMPARE(count(behind.whoCameBack(flow.month, asOf)), flow.wonBack);
        }
        for (const ChurnMonth &month : reports.churn.history.months) {
            QCOMPARE(count(behind.whoWereInactive(month.flow.month, 60, asOf)), month.inactive);
            QCOMPARE(count(behind.whoBecameInactive(month.flow.month, 60, asOf)), month.flow.lost);
            QCOMPARE(count(behind.whoReturned(month.flow.month, 60, asOf)), month.returned);
        }
        for (const Cohort &cohort : reports.cohorts.cohorts) {
            for (size_t k = 0; k < cohort.cells.size(); ++k) {
                QCOMPARE(count(behind.ofCohort(cohort.month, int(k), asOf)), cohort.cells[k].customers);
                QCOMPARE(count(behind.ofCohortSince(cohort.month, int(k), asOf)), cohort.cells[k].rolling);
            }
        }
    }

    void listsTheMonthsAskedForOnly()
    {
        fillShop(40, 9);
        const ReportOptions options{.asOf = QDate(2025, 12, 31), .from = QDate(2025, 3, 15), .to = QDate(2025, 6, 1)};

        const PurchaseReports reports = loadPurchaseReports(*m_db, options);

        QCOMPARE(reports.retention.months.front().month, monthNumber(QDate(2025, 3, 1)));
        QCOMPARE(reports.retention.months.back().month, monthNumber(QDate(2025, 6, 1)));
        for (const Cohort &cohort : reports.cohorts.cohorts)
            QVERIFY(!cohort.firstOfData);
    }

    void leavesOtherCurrenciesOutOfRevenueAndSaysSo()
    {
        const auto customers = addCustomers(1);
        buy(customers[0], QDate(2025, 1, 5), 1050);
        buy(customers[0], QDate(2025, 1, 6), 99999, u"USD"_s);
        buy(customers[0], QDate(2025, 1, 7), -50);

        const Report report = loadReport(*m_db, u"cohorts"_s, {.asOf = QDate(2025, 1, 31), .measure = CohortMeasure::Revenue});

        QCOMPARE(report.values[u"cohorts"_s][0][u"active"_s][0].toDouble(), 10.5);
        QCOMPARE(report.values[u"currency"_s].toString(), u"EUR"_s);
        const QString warnings = report.basis.warnings.join(u'\n');
        QVERIFY(warnings.contains(u"EUR"_s));
        QVERIFY(warnings.contains(u"Returns"_s));
    }

    void looksForOtherCurrenciesAmongThoseAskedForOnly()
    {
        const auto customers = addCustomers(2);
        buy(customers[0], QDate(2025, 1, 5), 1000);
        buy(customers[1], QDate(2025, 1, 6), 2000, u"CHF"_s);
        buy(customers[1], QDate(2025, 3, 6), 2000, u"USD"_s);
        const auto otherPurchases = [&](QDate asOf, const ReportOptions &options) {
            QStringList warnings;
            const QString currency = currencyToRead(*m_db, u"EUR"_s, asOf, options, warnings);
            return currency.isEmpty() ? QString() : warnings.join(u' ');
        };
        IdSet first;
        first.insert(customers[0].value);

        QVERIFY(hasOtherCurrencies(*m_db, u"EUR"_s));
        QVERIFY(otherPurchases(QDate(2025, 1, 31), {}).endsWith(u": 1."_s));
        QVERIFY(otherPurchases(QDate(2025, 12, 31), {}).endsWith(u": 2."_s));
        QCOMPARE(otherPurchases(QDate(2025, 1, 5), {}), QString());
        QCOMPARE(otherPurchases(QDate(2025, 12, 31), {.customers = first}), QString());
    }

    void countsRetentionInAllCurrenciesWhateverCohortsMeasure()
    {
        const auto customers = addCustomers(2);
        for (const CustomerId customer : {customers[0], customers[1]}) {
            buy(customer, QDate(2025, 1, 5), 1000);
            buy(customer, QDate(2025, 2, 5), 1000, customer == customers[0] ? u"EUR"_s : u"USD"_s);
        }

        const PurchaseReports reports = loadPurchaseReports(*m_db, {.asOf = QDate(2025, 3, 31), .measure = CohortMeasure::Revenue});

        QCOMPARE(reports.retention.months.front().retained, qint64(2));
        QCOMPARE(reports.cohorts.cohorts.front().cells[1].revenue, qint64(1000));
    }

    void tellsOfTheBiasOfRollingCohorts()
    {
        fillShop(40, 10);
        const Report report = loadReport(*m_db, u"cohorts"_s, {.asOf = QDate(2025, 10, 17), .measure = CohortMeasure::Rolling});

        QVERIFY(report.basis.definition.contains(u"biased upward"_s));
        QCOMPARE(report.values[u"measure"_s].toString(), u"rolling"_s);
        const QJsonValue first = report.values[u"cohorts"_s][0];
        QCOMPARE(first[u"active"_s][0], first[u"size"_s]);
        const qsizetype months = first[u"active"_s].toArray().size();
        for (qsizetype k = 1; k < months; ++k)
            QVERIFY(first[u"active"_s][k].toInteger() <= first[u"active"_s][k - 1].toInteger());
        QCOMPARE(first[u"share"_s][1].toDouble(), first[u"active"_s][1].toDouble() / first[u"size"_s].toDouble());
        QCOMPARE(report.values[u"pooled"_s][0][u"share"_s].toDouble(), 1.0);
    }

    void endsWithTheDataWhereTheyEndLongAgo()
    {
        const auto customers = addCustomers(1);
        const QDate today(2026, 11, 22);
        QCOMPARE(observationEnd(*m_db, today), today);
        buy(customers[0], QDate(2025, 1, 5), 100);
        QCOMPARE(observationEnd(*m_db, today), QDate(2025, 1, 5));
        buy(customers[0], today.addDays(-31), 100);
        QCOMPARE(observationEnd(*m_db, today), today);
    }

    void countsLatestAnswersAndOpenComplaints()
    {
        const auto customers = addCustomers(12);
        for (size_t i = 0; i < customers.size(); ++i)
            answer(customers[i], FeedbackKind::Nps, QDate(2025, 1, 10), i < 9 ? 9 : 2);
        answer(customers[0], FeedbackKind::Nps, QDate(2025, 2, 10), 7);
        complain(customers[0], QDate(2025, 1, 10), QDate(2025, 2, 10), u"Delivery"_s);
        complain(customers[1], QDate(2025, 2, 10), {}, u"Delivery"_s);
        complain(customers[1], QDate(2025, 2, 11), {}, {});
        const QDate asOf(2025, 2, 28);

        const NpsReport score = loadNpsReport(*m_db, {.asOf = asOf});
        const ComplaintReport complaints = loadComplaintReport(*m_db, {.asOf = asOf});

        QCOMPARE(score.answers, (NpsAnswers{8, 1, 3}));
        QCOMPARE(score.months.size(), size_t(2));
        QCOMPARE(score.months[0].answers, (NpsAnswers{9, 0, 3}));
        const int january = monthNumber(QDate(2025, 1, 1));
        QCOMPARE(complaints.months, (std::vector<ComplaintMonth>{{january, 1, 0, 1, true}, {january + 1, 2, 1, 2, true}}));
        QCOMPARE(complaints.topics, (std::vector<ComplaintTopic>{{u"Delivery"_s, 2, 1}, {QString(), 1, 1}}));
        QCOMPARE(complaints.medianDays, 31.0);
        FigureCustomerLoader behind(*m_db);
        QCOMPARE(behind.whoScored(january, 9, 10, asOf).size(), size_t(9));
        QCOMPARE(behind.whoScored(january + 1, 7, 8, asOf), std::vector<qint64>{customers[0].value});
        QCOMPARE(behind.withOpenComplaint(january + 1, asOf), std::vector<qint64>{customers[1].value});
        QCOMPARE(behind.whoComplained(january, asOf), std::vector<qint64>{customers[0].value});
    }

    void carriesTheKeysOfTheCommandLine_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QStringList>("keys");

        const QStringList flow{u"month"_s, u"at_start"_s, u"lost"_s, u"won_back"_s, u"retained"_s,
                               u"rate"_s, u"lower"_s, u"upper"_s, u"complete"_s};
        QTest::newRow("cohorts") << u"cohorts"_s
                                 << QStringList{u"month"_s, u"size"_s, u"active"_s, u"complete"_s, u"share"_s, u"lower"_s, u"upper"_s, u"first_of_data"_s};
        QTest::newRow("rfm") << u"groups"_s << QStringList{u"name"_s, u"n"_s, u"share"_s};
        QTest::newRow("status") << u"statuses"_s << QStringList{u"status"_s, u"n"_s, u"share"_s};
        QTest::newRow("csat") << u"trend"_s << QStringList{u"month"_s, u"score"_s, u"lower"_s, u"upper"_s, u"n"_s};
        QTest::newRow("ces") << u"trend"_s << QStringList{u"month"_s, u"score"_s, u"lower"_s, u"upper"_s, u"n"_s};
        QTest::newRow("retention") << u"months"_s << flow;
        QTest::newRow("churn") << u"months"_s << flow + QStringList{u"inactive"_s, u"returned"_s};
        QTest::newRow("phases") << u"months"_s << QStringList{u"month"_s, u"counts"_s, u"complete"_s};
        const QStringList outcomes{u"phase"_s, u"entered"_s, u"advanced"_s, u"lost"_s, u"back"_s, u"sideways"_s, u"still"_s,
                                   u"median_days"_s, u"n"_s};
        QTest::newRow("funnel") << u"phases"_s << outcomes;
        QTest::newRow("loss-reasons") << u"reasons"_s << QStringList{u"reason"_s, u"n"_s, u"share"_s, u"cumulative"_s, u"customers"_s, u"revenue"_s};
        QTest::newRow("transitions") << u"transitions"_s << QStringList{u"from"_s, u"to"_s, u"outcome"_s, u"n"_s, u"share"_s, u"typical_days"_s};
        QTest::newRow("guide") << u"phases"_s << QStringList{u"phase"_s, u"explanation"_s, u"suggested_activities"_s, u"customers"_s,
                                                             u"stalled"_s, u"median_days"_s, u"n"_s, u"next"_s};
        QTest::newRow("nps") << u"trend"_s << QStringList{u"month"_s, u"score"_s, u"lower"_s, u"upper"_s, u"n"_s};
        QTest::newRow("complaints") << u"trend"_s << QStringList{u"month"_s, u"received"_s, u"resolved"_s, u"open"_s};
    }

    void carriesTheKeysOfTheCommandLine()
    {
        QFETCH(QString, list);
        QFETCH(QStringList, keys);
        const QDate day(2025, 1, 10);
        const Customer customer = stored(*m_db, {.name = u"Ada"_s, .phaseSince = noonOf(day)});
        stored(*m_db, {.name = u"Bob"_s, .phase = phaseWithRole(*m_db, PhaseRole::Lost).id, .phaseSince = noonOf(day)});
        buy(customer.id, day, 100);
        buy(customer.id, day.addDays(60), 100);
        answer(customer.id, FeedbackKind::Nps, day, 9);
        answer(customer.id, FeedbackKind::Csat, day, 5);
        answer(customer.id, FeedbackKind::Ces, day, 2);
        complain(customer.id, day, {}, {});
        const QString name = QString::fromLatin1(QTest::currentDataTag());

        const Report report = loadReport(*m_db, name, {.asOf = QDate(2025, 5, 31), .days = 30});

        const QJsonObject json = report.toJson();
        for (const QString &key : {u"definition"_s, u"n"_s, u"as_of"_s, u"warnings"_s, list})
            QVERIFY2(json.contains(key), qPrintable(key));
        QCOMPARE(json[u"as_of"_s].toString(), u"2025-05-31"_s);
        QVERIFY(!json[list].toArray().isEmpty());
        for (const QString &key : keys)
            QVERIFY2(json[list][0].toObject().contains(key), qPrintable(key));
        for (const QJsonArray &row : report.rows)
            QCOMPARE(row.size(), qsizetype(report.columns.size()));
        QCOMPARE(report.rows.size(), size_t(json[list].toArray().size()));
    }

    void saysWhatItCannotSayOfAnEmptyShop()
    {
        for (const QString &name : reportNames()) {
            const Report report = loadReport(*m_db, name, {.customer = 1});
            QCOMPARE(report.basis.n, qint64(0));
            QVERIFY(!report.basis.definition.isEmpty());
            QVERIFY(report.rows.empty() || name == u"guide");
        }
        QVERIFY(!loadReport(*m_db, u"retention"_s, {}).basis.warnings.isEmpty());
        QVERIFY_THROWS_EXCEPTION(Failure, loadReport(*m_db, u"horoscope"_s, {}));
        QVERIFY_THROWS_EXCEPTION(Failure, loadReport(*m_db, u"next-product"_s, {}));
    }

private:
    std::vector<CustomerId> addCustomers(int count)
    {
        std::vector<CustomerId> customers;
        for (int i = 0; i < count; ++i)
            customers.push_back(aCustomer(*m_db, u"Customer %1"_s.arg(i)).id);
        return customers;
    }

    void buy(CustomerId customer, QDate day, qint64 amount, const QString &currency = u"EUR"_s)
    {
        Purchase purchase{.customer = customer, .day = day, .amount = amount, .currency = currency};
        m_db->insert(purchase);
    }

    /** Adds random purchases, and returns them as they are stored. */
    std::vector<BoughtOn> fillShop(int count, quint32 seed)
    {
        const auto customers = addCustomers(count);
        auto purchases = randomPurchases(count, seed);
        Transaction transaction(*m_db);
        for (BoughtOn &purchase : purchases) {
            purchase.customer = customers[size_t(purchase.customer) - 1].value;
            buy({purchase.customer}, purchase.date, purchase.amount);
        }
        transaction.commit();
        return purchases;
    }

    void answer(CustomerId customer, FeedbackKind kind, QDate day, int score)
    {
        Feedback feedback{.customer = customer, .kind = kind, .score = score, .at = noonOf(day)};
        m_db->insert(feedback);
    }

    void complain(CustomerId customer, QDate received, QDate resolved, const QString &topic)
    {
        Feedback feedback{.customer = customer, .kind = FeedbackKind::Complaint, .topic = topic, .at = noonOf(received)};
        if (resolved.isValid())
            feedback.resolvedAt = noonOf(resolved);
        m_db->insert(feedback);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(ReportLoaderTest)
#include "tst_reportloader.moc"
