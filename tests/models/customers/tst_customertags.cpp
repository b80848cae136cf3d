// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "models/customers/summaries.h"
#include "models/database/bulkload.h"
#include "models/database/derivedcolumns.h"
#include "models/lifecycle/movephase.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class CustomerTagsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
    }
    void cleanup()
    {
        QCOMPARE(findProblems(*db), QStringList());
        db.reset();
        database.reset();
    }

    void areComparedByTheirWords()
    {
        QCOMPARE(tagKey(u" Key-Account "_s), u"key account"_s);
        QCOMPARE(tagKey(u"Größe XL"_s), u"grosse xl"_s);
        QCOMPARE(tagKey(u"★"_s), u"★"_s);
        QCOMPARE(tagsOf(u" a ,, b c,"_s), (QStringList{u"a"_s, u"b c"_s}));
        QCOMPARE(tagKeys({.tags = u"VIP, vip, \"quoted\", x"_s}), u"[\"vip\",\"quoted\",\"x\"]"_s);
    }

    void followEveryWrite()
    {
        Customer ada = stored(*db, {.name = u"Ada"_s, .tags = u"VIP, Key account"_s});
        const Customer ben = stored(*db, {.name = u"Ben"_s, .tags = u"vip"_s});
        QCOMPARE(tagged(u"vip"_s), (QStringList{u"Ada"_s, u"Ben"_s}));

        ada.tags = u"Key account, wholesale"_s;
        const auto changed = perform(*db, TestOrigin, u"Change"_s, &saveCustomer, ada);
        QCOMPARE(tagged(u"vip"_s), QStringList{u"Ben"_s});
        QCOMPARE(tagged(u"key account"_s), QStringList{u"Ada"_s});
        QCOMPARE(tagged(u"wholesale"_s), QStringList{u"Ada"_s});

        undoOperation(*db, TestOrigin, changed.performed.operation);
        QCOMPARE(tagged(u"vip"_s), (QStringList{u"Ada"_s, u"Ben"_s}));
        QCOMPARE(tagged(u"wholesale"_s), QStringList());

        undoOperation(*db, TestOrigin, HistoryStore(*db).undoable()->id);
        QCOMPARE(tagged(u"vip"_s).size(), 1);
    }

    void areFoundByTheSearch()
    {
        stored(*db, {.name = u"Ada"_s, .tags = u"VIP, Key account"_s});
        stored(*db, {.name = u"Account Ben"_s, .tags = u"Größe XL"_s});
        stored(*db, {.name = u"Vip Cy"_s});
        QCOMPARE(found(u"vip"_s), (QStringList{u"Ada"_s, u"Vip Cy"_s}));
        QCOMPARE(found(u"acc"_s), (QStringList{u"Account Ben"_s, u"Ada"_s}));
        QCOMPARE(found(u"key-account"_s), QStringList{u"Ada"_s});
        QCOMPARE(found(u"key vi"_s), QStringList{u"Ada"_s});
        QCOMPARE(found(u"grosse"_s), QStringList{u"Account Ben"_s});
        QCOMPARE(found(u"vip-account"_s), QStringList());
    }

    void areCountedAgainAfterABulkLoad()
    {
        const int count = loadWithoutTriggers();
        QCOMPARE(tagged(u"even"_s).size(), count / 2);
        QCOMPARE(found(u"even"_s).size(), count / 2);
    }

    void areDerivedAnewWhenAMigrationAsks()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .city = u"São Paulo"_s, .tags = u"VIP"_s});
        db->run(u"UPDATE customer SET tag_keys = '[]', city_words = '', name_words = ''"_s);
        QCOMPARE(tagged(u"vip"_s), QStringList());
        deriveColumns(*db);
        QCOMPARE(tagged(u"vip"_s), QStringList()); // Nothing was noted.

        db->run(u"INSERT INTO to_derive (table_name) VALUES ('customer'), ('product')"_s);
        deriveColumns(*db);
        QCOMPARE(tagged(u"vip"_s), QStringList{u"Ada"_s});
        Rows rows = db->run(u"SELECT city_words, name_words, version, (SELECT count(*) FROM to_derive) FROM customer"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.text(0), u" sao paulo"_s);
        QCOMPARE(rows.text(1), u" ada"_s);
        QCOMPARE(rows.integer(2), ada.version);
        QCOMPARE(rows.integer(3), 0);
    }

    void aTagThatSearchingMissesIsAProblem()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .tags = u"VIP"_s});
        db->run(u"DELETE FROM customer_tag"_s);
        QCOMPARE(findProblems(*db),
                 QStringList{u"The tags of customer %1 are not those that searching finds."_s.arg(ada.id.value)});
        db->run(u"INSERT INTO customer_tag (key, customer_id) VALUES ('vip', ?), ('other', ?)"_s, ada.id, ada.id);
        QCOMPARE(findProblems(*db).size(), 1);
        rebuildSearch(*db);
    }

private:
    int loadWithoutTriggers()
    {
        constexpr int Count = 2'000;
        const Phase phase = phaseWithRole(*db, PhaseRole::Reach);
        perform(*db, TestOrigin, u"Load"_s, [&](Operation &operation) {
            BulkLoad load(*db, {u"customer"_s}, Count);
            QVERIFY(load.isActive());
            BulkRecords<Customer> customers(*db);
            std::vector<Customer> added;
            for (int i = 0; i < Count; ++i) {
                added.push_back({.name = u"Customer %1"_s.arg(i),
                                 .tags = i % 2 == 0 ? u"even, all"_s : u"all"_s,
                                 .createdAt = operation.now(),
                                 .phase = phase.id,
                                 .phaseSince = operation.now()});
                customers.add(added.back());
            }
            customers.finish();
            operation.added(customers);
            BulkRecords<PhaseVisit> visits(*db);
            for (const Customer &customer : added) {
                PhaseVisit visit = firstVisit(customer, u"tester"_s, MovedThrough::Import);
                visits.add(visit);
            }
            visits.finish();
            operation.added(visits);
            rebuildSearch(*db);
            load.finish();
        });
        return Count;
    }

    QStringList tagged(const QString &key)
    {
        QStringList names;
        Rows rows = db->run(
            u"SELECT name FROM customer_tag JOIN customer ON customer.id = customer_id WHERE key = ? ORDER BY sort_name"_s,
            key);
        while (rows.next())
            names.append(rows.text(0));
        return names;
    }

    QStringList found(const QString &search)
    {
        QStringList names;
        for (const Customer &customer : CustomerStore(*db).search(search, 10'000))
            names.append(customer.name);
        return names;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
};

QTEST_GUILESS_MAIN(CustomerTagsTest)
#include "tst_customertags.moc"
