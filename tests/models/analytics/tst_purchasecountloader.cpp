// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchasecountloader.h"

#include "models/analytics/purchaseloader.h"
#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/database/derivedcolumns.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergestore.h"
#include "models/purchases/purchase.h"
#include "models/upkeep/check.h"
#include "tests/models/exchange/importfixture.h"
#include "tests/support/skipids.h"

#include <QRandomGenerator>

#include <future>

using namespace Qt::StringLiterals;

namespace {

constexpr int Customers = 30;
constexpr qint64 Apart = 400; // So that they are in a dozen blocks.

const QDate Today = QDate::currentDate();

} // namespace

class PurchaseCountLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        shop = std::make_unique<ImportFixture>();
        Connection &db = shop->db();
        for (int i = 1; i <= Customers; ++i) {
            skipIds(db, u"customer"_s, i * Apart - 1);
            QCOMPARE(stored(db, {.externalId = QString::number(i), .name = u"Customer %1"_s.arg(i)}).id.value, i * Apart);
        }
    }

    void cleanup() { shop.reset(); }

    void staysTrueWhateverHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u})
            QTest::addRow("seed %u", seed) << seed;
    }

    void staysTrueWhateverHappens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        std::vector<OperationId> operations;
        for (int step = 0; step < 70; ++step) {
            const auto customers = shop->customers();
            const int kind = random.bounded(11);
            try {
                doSomething(kind, customers, operations, random);
            } catch (const Failure &failure) {
                QVERIFY2(failure.error.kind == Error::Kind::Conflict, qPrintable(failure.error.message)); // What changed since is not undone.
            }
            if (const QString problem = untrue(); !problem.isEmpty())
                QFAIL(qPrintable(u"step %1 of kind %2: %3"_s.arg(step).arg(kind).arg(problem)));
        }
        QCOMPARE(findProblems(shop->db()), QStringList());
    }

    void staysTrueWhenALoadTakesTheTriggersAway()
    {
        QByteArray csv = "customer,date,amount\n";
        for (int i = 0; i < 3000; ++i)
            csv += QByteArray::number(1 + i % Customers) + ',' + Today.addDays(-(i * 7) % 900).toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(i % 90) + '\n';

        shop->importPurchases(csv);

        QCOMPARE(untrue(), QString());
        QCOMPARE(noted(), qint64(0));
        undoOperation(shop->db(), TestOrigin, {number(u"SELECT max(id) FROM operation WHERE source = 'import'"_s)});
        QCOMPARE(untrue(), QString());
        QCOMPARE(kept(), qint64(0));
    }

    void staysTrueWhenSeveralWriteAtOnce()
    {
        std::vector<std::future<QString>> writers;
        for (int writer = 0; writer < 4; ++writer) {
            writers.push_back(std::async(std::launch::async, [url = shop->db().url(), writer]() -> QString {
                try {
                    Connection db(url);
                    for (int i = 0; i < 12; ++i) {
                        perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) {
                            for (const int customer : {1 + writer, 5 + writer, 20 + writer}) { // Of the same blocks.
                                Purchase purchase{.customer = {customer * Apart}, .day = Today.addDays(-i * 40), .amount = 100, .currency = u"EUR"_s};
                                operation.insert(purchase);
                            }
                        });
                    }
                } catch (const Failure &failure) {
                    return failure.error.message + u' ' + failure.error.details;
                }
                return {};
            }));
        }
        for (auto &writer : writers)
            QCOMPARE(writer.get(), QString());
        QCOMPARE(number(u"SELECT count(*) FROM purchase"_s), qint64(4 * 12 * 3));
        QCOMPARE(untrue(), QString());
        QCOMPARE(noted(), qint64(0));
    }

    void isOutdatedByWhatIsWrittenWithoutAnOperation()
    {
        buy({Apart}, Today, 100);
        QCOMPARE(noted(), qint64(0));
        QCOMPARE(kept(), qint64(1));
        Purchase direct{.customer = {Apart}, .day = Today.addDays(-50), .amount = 5, .currency = u"EUR"_s};
        shop->db().insert(direct);

        QCOMPARE(noted(), qint64(1));
        QCOMPARE(untrue(), QString());
        QCOMPARE(findProblems(shop->db()), QStringList());
        buy({Customers * Apart}, Today, 100);
        QCOMPARE(noted(), qint64(0));
        QCOMPARE(untrue(), QString());
    }

    void looksAtNothingAfterTheDayAskedFor()
    {
        buy({Apart}, Today.addDays(-700), 100);
        buy({Apart}, Today.addDays(20), 100);
        buy({10 * Apart}, Today.addDays(-100), 100);

        QCOMPARE(loadPurchaseCounts(shop->db(), Today), recount(Today));
        QCOMPARE(loadPurchaseCounts(shop->db(), Today).churn.lastDays.size(), size_t(2));
        QCOMPARE(loadPurchaseCounts(shop->db(), Today.addDays(-701)), PurchaseCounts());
    }

    void isCountedWhenAnOlderDatabaseIsOpened()
    {
        Connection &db = shop->db();
        for (int i = 1; i <= Customers; ++i)
            buy({i * Apart}, Today.addDays(-i), 100);
        const PurchaseCounts before = loadPurchaseCounts(db, Today);
        noteAllPurchaseCounts(db);
        db.run(u"INSERT INTO to_derive (table_name) VALUES ('purchase')"_s);
        QCOMPARE(kept(), qint64(0));
        QCOMPARE(loadPurchaseCounts(db, Today), before);

        deriveColumns(db);

        QCOMPARE(noted(), qint64(0));
        QVERIFY(kept() > 10);
        QCOMPARE(loadPurchaseCounts(db, Today), before);
    }

    void isNotTrustedWhereItIsDamaged()
    {
        buy({Apart}, Today, 100);
        buy({10 * Apart}, Today, 100);
        const PurchaseCounts before = loadPurchaseCounts(shop->db(), Today);
        shop->db().run(u"UPDATE purchase_counts SET counts = ? WHERE block = ?"_s, QByteArray("nonsense"), Apart / CustomersPerBlock);

        QCOMPARE(loadPurchaseCounts(shop->db(), Today), before);
        QCOMPARE(wrongPurchaseCounts(shop->db(), 20), std::vector<qint64>{Apart / CustomersPerBlock});
        QCOMPARE(findProblems(shop->db()).size(), 1);
    }

    void countsOfAnotherKindAreReadFromThePurchases()
    {
        for (int i = 1; i <= Customers; ++i)
            buy({i * Apart}, Today.addDays(-20 * i), 100 * i);
        IdSet some;
        some.insert(Apart);
        some.insert(2 * Apart);
        const auto customers = [&](const ReportOptions &options) { return loadPurchaseReports(shop->db(), options).churn.history.customers; };
        QCOMPARE(customers({}), qint64(Customers));
        QCOMPARE(customers({.customers = some}), qint64(2));
        QCOMPARE(loadPurchaseReports(shop->db(), {.asOf = Today, .days = 90}).churn.history.inactive, qint64(Customers - 4));
        QCOMPARE(loadPurchaseReports(shop->db(), {.asOf = Today}).churn.history.inactive, qint64(Customers - 18));
        buy({Apart}, Today, 77'777, u"USD"_s);
        const auto revenue = [&](const PurchaseReports &reports) {
            qint64 sum = 0;
            for (const Cohort &cohort : reports.cohorts.cohorts) {
                for (const CohortCell &cell : cohort.cells)
                    sum += cell.revenue;
            }
            return sum;
        };
        QCOMPARE(revenue(loadPurchaseReports(shop->db(), {.measure = CohortMeasure::Revenue})), qint64(100 * Customers * (Customers + 1) / 2));
    }

private:
    void doSomething(int kind, const std::vector<Customer> &customers, std::vector<OperationId> &operations, QRandomGenerator &random)
    {
        Connection &db = shop->db();
        const auto someone = [&] { return customers.at(random.bounded(quint32(customers.size()))).id; };
        const auto someDay = [&] { return Today.addDays(random.bounded(20) == 0 ? 30 : -random.bounded(1200)); };
        const auto anyPurchase = [&](const auto &change) {
            const auto purchases = db.select<Purchase>(u"ORDER BY id"_s);
            if (!purchases.empty())
                perform(db, TestOrigin, u"Change"_s, change, purchases.at(random.bounded(quint32(purchases.size()))));
        };
        const qint64 before = latest().value;
        switch (kind) {
        case 0:
        case 1:
            perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) {
                for (int i = random.bounded(1, 5); i > 0; --i) {
                    Purchase purchase{.customer = someone(), .day = someDay(), .amount = random.bounded(10) ? random.bounded(9000) : -500, .currency = random.bounded(8) ? u"EUR"_s : u"USD"_s};
                    operation.insert(purchase);
                }
            });
            break;
        case 2:
            anyPurchase([&](Operation &operation, Purchase purchase) {
                purchase.day = someDay();
                purchase.amount = random.bounded(2) ? purchase.amount : -purchase.amount;
                operation.update(purchase);
            });
            break;
        case 3:
            anyPurchase([&](Operation &operation, Purchase purchase) {
                purchase.customer = someone();
                operation.update(purchase);
            });
            break;
        case 4:
            anyPurchase([](Operation &operation, const Purchase &purchase) {
                if (operation.db().select<PurchaseLine>(u"WHERE purchase_id = ?"_s, purchase.id).empty())
                    operation.remove(purchase);
            });
            break;
        case 5: {
            QByteArray csv = "customer,date,amount,product\n";
            for (int i = random.bounded(1, 40); i > 0; --i)
                csv += QByteArray::number(1 + random.bounded(Customers + 3)) + ',' + someDay().toString(Qt::ISODate).toUtf8() + ',' + QByteArray::number(random.bounded(-5, 90)) + ",Tea\n";
            shop->importPurchases(csv);
            break;
        }
        case 6: {
            const CustomerId keep = someone();
            const CustomerId gone = someone();
            if (keep != gone)
                perform(db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = keep, .gone = {gone}});
            break;
        }
        case 7:
            if (const auto merges = MergeStore(db).mergesInto(someone()); !merges.empty())
                perform(db, TestOrigin, u"Separate"_s, &separateCustomer, merges.front().id);
            break;
        case 8:
            if (customers.size() > Customers / 2)
                perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {someone().value}}, std::shared_ptr<Progress>());
            break;
        case 9:
            perform(db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional<std::vector<qint64>>(), std::shared_ptr<Progress>());
            break;
        default:
            if (!operations.empty()) {
                const auto place = operations.begin() + random.bounded(int(operations.size()));
                const OperationId operation = *place;
                operations.erase(place);
                undoOperation(db, TestOrigin, operation);
            }
        }
        if (latest().value != before)
            operations.push_back(latest());
    }

    void buy(CustomerId customer, QDate day, qint64 amount, const QString &currency = u"EUR"_s)
    {
        perform(shop->db(), TestOrigin, u"Buy"_s, [&](Operation &operation) {
            Purchase purchase{.customer = customer, .day = day, .amount = amount, .currency = currency};
            operation.insert(purchase);
        });
    }

    OperationId latest() { return {number(u"SELECT max(id) FROM operation"_s)}; }
    qint64 noted() { return number(u"SELECT count(*) FROM purchase_counts_outdated"_s); }
    qint64 kept() { return number(u"SELECT count(*) FROM purchase_counts"_s); }
    qint64 number(const QString &sql)
    {
        Rows rows = shop->db().run(sql);
        rows.next();
        return rows.integer(0);
    }

    PurchaseCounts recount(QDate asOf)
    {
        PurchaseCounter counter(asOf);
        for (const Purchase &purchase : shop->db().select<Purchase>(u"ORDER BY customer_id, day"_s))
            counter.add(purchase.customer.value, dayNumber(purchase.day), purchase.amount);
        return counter.counts();
    }

    /** What is not as a recount of everything says, on days before, between and after the purchases; empty: all is. */
    QString untrue()
    {
        for (const QDate day : {Today, Today.addDays(-400), Today.addDays(40), Today.addDays(400)}) {
            if (loadPurchaseCounts(shop->db(), day) != recount(day))
                return u"the counts as of %1"_s.arg(day.toString(Qt::ISODate));
        }
        if (!wrongPurchaseCounts(shop->db(), 1).empty())
            return u"what is kept"_s;
        return noted() > 0 && kept() == 0 ? u"nothing is kept"_s : QString();
    }

    std::unique_ptr<ImportFixture> shop;
};

QTEST_GUILESS_MAIN(PurchaseCountLoaderTest)
#include "tst_purchasecountloader.moc"
