// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/addsample.h"
#include "models/sample/removesample.h"
#include "tests/support/testdatabase.h"

#include "models/consent/consent.h"
#include "models/contracts/contract.h"
#include "models/customers/customerstore.h"
#include "models/customers/summaries.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/notduplicate.h"
#include "models/history/history.h"
#include "models/relationships/relationship.h"

#include <QTest>

using namespace Qt::StringLiterals;

class AddSampleTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_database = std::make_unique<TestDatabase>(); m_connection = std::make_unique<Connection>(m_database->url); }
    void cleanup() { m_connection.reset(); m_database.reset(); }

    void writesWhatTheBusinessMakesUp()
    {
        const auto added = add(120);

        QCOMPARE(added.value, 120);
        QCOMPARE(count(u"customer"_s), qint64(120));
        QCOMPARE(count(u"phase_visit WHERE left_at IS NULL"_s), qint64(120));
        QVERIFY(count(u"purchase"_s) > 200);
        QVERIFY(count(u"purchase_line"_s) > count(u"purchase"_s));
        QVERIFY(count(u"activity"_s) > 300);
        QVERIFY(count(u"feedback"_s) > 50);
        QVERIFY(count(u"task WHERE done_at IS NULL"_s) > 3);
        QVERIFY(count(u"contract WHERE ended_day IS NULL"_s) > 3 && count(u"contract WHERE ended_day IS NOT NULL"_s) > 3);
        QCOMPARE(count(u"contract WHERE product_id IS NULL"_s), qint64(0));
        QCOMPARE(db().find(added.performed.operation).source, Source::Sample);
    }

    void writesTheSameShopForTheSameSeed()
    {
        add(60);
        const QStringList first = TestDatabase::dump(db());

        cleanup();
        init();
        add(60);

        QCOMPARE(TestDatabase::dump(db()), first);
    }

    void leavesCustomersWithTrueSummariesAndASearchIndex_data()
    {
        QTest::addColumn<int>("customers");
        QTest::newRow("kept up by triggers") << 20;
        QTest::newRow("recounted after a bulk load") << 1200;
    }

    void leavesCustomersWithTrueSummariesAndASearchIndex()
    {
        QFETCH(int, customers);
        add(customers);
        const QString wrong = uR"(customer WHERE
            purchases <> (SELECT count(*) FROM purchase WHERE customer_id = customer.id AND amount > 0)
            OR revenue <> (SELECT coalesce(sum(amount), 0) FROM purchase WHERE customer_id = customer.id)
            OR first_purchase_day IS DISTINCT FROM (SELECT min(day) FROM purchase WHERE customer_id = customer.id AND amount > 0)
            OR last_purchase_day IS DISTINCT FROM (SELECT max(day) FROM purchase WHERE customer_id = customer.id AND amount > 0)
            OR last_activity_at IS DISTINCT FROM (SELECT max(at) FROM activity WHERE customer_id = customer.id)
            OR last_feedback_at IS DISTINCT FROM (SELECT max(at) FROM feedback WHERE customer_id = customer.id)
            OR open_complaints <> (SELECT count(*) FROM feedback
                WHERE customer_id = customer.id AND kind = 'complaint' AND resolved_at IS NULL)
            OR next_task_day IS DISTINCT FROM (SELECT min(due_day) FROM task WHERE customer_id = customer.id AND done_at IS NULL))"_s;

        QCOMPARE(count(wrong), qint64(0));
        QVERIFY(count(u"customer WHERE purchases > 0"_s) > customers / 2);
        const Customer last = db().select<Customer>(u"ORDER BY id DESC LIMIT 1"_s).front();
        const auto found = CustomerStore(db()).search(last.name, 50);
        QVERIFY(std::ranges::any_of(found, [&](const Customer &each) { return each.id == last.id; }));
    }

    void keepsUpSummariesAfterABulkLoad()
    {
        add(1200);
        Customer customer = db().select<Customer>(u"WHERE purchases > 0 ORDER BY id LIMIT 1"_s).front();
        Purchase purchase{.customer = customer.id, .day = Today, .amount = 500, .currency = u"EUR"_s};

        const qint64 before = count(u"customer WHERE last_purchase_day = %1"_s.arg(dayNumber(Today)));
        db().insert(purchase);

        QCOMPARE(before, qint64(0));
        QCOMPARE(count(u"customer WHERE last_purchase_day = %1"_s.arg(dayNumber(Today))), qint64(1));
    }

    void tellsItsProgress()
    {
        int last = 0;
        Operation operation(db(), SampleOrigin, u"Sample"_s);
        addSample(operation, request(50), [&](int written) { last = written; });

        QCOMPARE(last, 50);
    }

    void undoTakesAllOfItBack()
    {
        const QStringList before = TestDatabase::dump(db());
        const auto added = add(60);

        undoOperation(db(), TestOrigin, added.performed.operation);

        QCOMPARE(TestDatabase::dump(db()), before);
        QVERIFY(!holdsSample(db()));
    }

    void removalLeavesNothing()
    {
        const QStringList before = TestDatabase::dump(db());
        add(60);
        QVERIFY(holdsSample(db()));

        const auto removed = remove();

        QCOMPARE(removed.value, 60);
        QCOMPARE(TestDatabase::dump(db()), before);
        QVERIFY(!holdsSample(db()));
    }

    void removalTakesWhatWasNotedSinceAndLeavesTheOwnersCustomers()
    {
        const Customer own = stored(db(), {.name = u"My own customer"_s});
        const QStringList before = TestDatabase::dump(db());
        add(30);
        Customer edited = db().select<Customer>(u"WHERE id <> ? ORDER BY id LIMIT 1"_s, own.id).front();
        edited.city = u"Elsewhere"_s;
        perform(db(), TestOrigin, u"Edit"_s, &saveCustomer, edited);
        perform(db(), TestOrigin, u"Log"_s, [&](Operation &operation) {
            Activity call{.customer = edited.id, .at = operation.now()};
            operation.insert(call);
        });

        QCOMPARE(remove().value, 30);

        QCOMPARE(TestDatabase::dump(db()), before);
    }

    void removalTakesWhatHangsOnItsCustomers()
    {
        const Customer own = stored(db(), {.name = u"My own customer"_s});
        const QStringList before = TestDatabase::dump(db());
        add(30);
        const auto sample = db().select<Customer>(u"WHERE id <> ? ORDER BY id LIMIT 2"_s, own.id);
        perform(db(), TestOrigin, u"Note"_s, [&](Operation &operation) {
            Consent consent{.customer = sample[0].id, .day = Today, .recordedAt = operation.now()};
            operation.insert(consent);
            Relationship relationship{.customer = own.id, .other = sample[1].id, .createdAt = operation.now()};
            operation.insert(relationship);
            Customer employee = operation.db().find(own.id);
            employee.companyId = sample[0].id;
            operation.update(employee);
        });

        QCOMPARE(remove().value, 30);

        Customer alone = db().find(own.id);
        QVERIFY(!alone.companyId);
        QCOMPARE(count(u"consent"_s) + count(u"relationship"_s), qint64(0));
        QCOMPARE(TestDatabase::dump(db()).size(), before.size());
    }

    void removalLeavesProductsThatTheOwnersCustomersBought()
    {
        const Customer own = stored(db(), {.name = u"My own customer"_s});
        add(30);
        const Product product = db().select<Product>(u"ORDER BY id LIMIT 1"_s).front();
        perform(db(), TestOrigin, u"Sell"_s, [&](Operation &operation) {
            Purchase purchase{.customer = own.id, .day = Today, .amount = 100, .currency = u"EUR"_s};
            operation.insert(purchase);
            PurchaseLine line{.purchase = purchase.id, .product = product.id, .amount = 100};
            operation.insert(line);
        });

        remove();

        QCOMPARE(db().select<Product>(u"ORDER BY id"_s), std::vector<Product>{product});
        QCOMPARE(count(u"purchase"_s), qint64(1));
    }

    void removalLeavesProductsThatTheOwnersCustomersHaveContractsFor()
    {
        const Customer own = stored(db(), {.name = u"My own customer"_s});
        add(60);
        const Contract theirs = db().select<Contract>(u"ORDER BY id LIMIT 1"_s).front();
        perform(db(), TestOrigin, u"Sign"_s, [&](Operation &operation) {
            Contract contract{.customer = own.id, .product = theirs.product, .started = Today, .amount = 100, .currency = u"EUR"_s};
            operation.insert(contract);
        });

        remove();

        QCOMPARE(count(u"contract"_s), qint64(1));
        QCOMPARE(count(u"product"_s), qint64(1));
    }

    void removalCanBeUndone()
    {
        add(30);
        const QStringList before = TestDatabase::dump(db());

        const auto removed = remove();
        undoOperation(db(), TestOrigin, removed.performed.operation);

        QCOMPARE(TestDatabase::dump(db()), before);
        QVERIFY(holdsSample(db()));
        QCOMPARE(remove().value, 30);
    }

    void usesProductsThatTheShopHasAlready()
    {
        perform(db(), TestOrigin, u"Add"_s, [](Operation &operation) {
            Product product{.name = u"HOUSE BLEND 500 G"_s};
            operation.insert(product);
        });
        add(30);

        QCOMPARE(count(u"product WHERE folded_name = 'house blend 500 g'"_s), qint64(1));
        remove();
        QCOMPARE(count(u"product"_s), qint64(1));
    }

    void isRemovedWithWhatWasMergedAndDecided()
    {
        add(20);
        const auto customers = db().select<Customer>(u"ORDER BY id"_s);
        perform(db(), TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = customers[0].id, .gone = {customers[1].id}});
        perform(db(), TestOrigin, u"Different"_s, &markNotDuplicate, customers[2].id, std::vector{customers[3].id});

        QCOMPARE(remove().value, 19);

        QCOMPARE(count(u"customer"_s), qint64(0));
        QCOMPARE(count(u"customer_merge"_s), qint64(0));
        QCOMPARE(count(u"not_duplicate"_s), qint64(0));
    }

private:
    static inline const QDate Today{2026, 11, 22};
    static inline const Origin SampleOrigin{u"tester"_s, Source::Sample};

    Connection &db() { return *m_connection; }
    static SampleRequest request(int customers) { return {.customers = customers, .seed = 1, .today = Today}; }

    Written<int> add(int customers)
    {
        return perform(db(), SampleOrigin, u"Sample"_s, [&](Operation &operation) { return addSample(operation, request(customers)); });
    }

    Written<int> remove() { return perform(db(), TestOrigin, u"Remove the sample"_s, &removeSample); }

    qint64 count(const QString &tail)
    {
        Rows rows = db().run(u"SELECT count(*) FROM "_s + tail);
        rows.next();
        return rows.integer(0);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

QTEST_GUILESS_MAIN(AddSampleTest)
#include "tst_addsample.moc"
