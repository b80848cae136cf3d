// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/customers/customerstore.h"
#include "models/lifecycle/movephase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void undoBringsBackTheOldValues()
    {
        const Customer before = stored(db, {.name = u"Ada"_s, .city = u"London"_s});
        Customer after = before;
        after.name = u"Ada Lovelace"_s;
        const Performed renamed = save(after);

        undoOperation(db, TestOrigin, renamed.operation);

        Customer expected = before;
        expected.version = 3;
        QCOMPARE(db.find(before.id), expected);
        QCOMPARE(found(u"lovelace"_s), qsizetype(0));
    }

    void undoOfAnAdditionRemovesItWithItsVisit()
    {
        const QStringList before = TestDatabase::dump(db);
        const auto added = perform(db, TestOrigin, u"Add"_s, &saveCustomer, Customer{.name = u"Eve"_s});

        undoOperation(db, TestOrigin, added.performed.operation);

        QCOMPARE(TestDatabase::dump(db), before);
    }

    void undoOfAnUndoDoesItAgain()
    {
        const auto added = perform(db, TestOrigin, u"Add"_s, &saveCustomer, Customer{.name = u"Bob"_s});
        const QStringList after = TestDatabase::dump(db);

        const Performed undone = undoOperation(db, TestOrigin, added.performed.operation);
        undoOperation(db, TestOrigin, undone.operation);

        QCOMPARE(TestDatabase::dump(db), after);
    }

    void undoRefusesToOverwriteALaterChangeAndNamesTheRecord()
    {
        Customer customer = stored(db, {.name = u"Zoe"_s});
        customer.city = u"Riga"_s;
        const Performed moved = save(customer);
        customer.version = 2;
        customer.city = u"Vilnius"_s;
        save(customer);

        try {
            undoOperation(db, TestOrigin, moved.operation);
            QFAIL("overwrote the later change");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Conflict);
            QVERIFY(failure.error.message.contains(u"Customer Zoe"_s));
        }
        QCOMPARE(db.find(customer.id).city, u"Vilnius"_s);
    }

    void undoLeavesOtherFieldsThatChangedSinceAlone()
    {
        Customer customer = stored(db, {.name = u"Ola"_s});
        customer.city = u"Oslo"_s;
        const Performed first = save(customer);
        customer.version = 2;
        customer.phone = u"123456"_s;
        save(customer);

        undoOperation(db, TestOrigin, first.operation);

        QCOMPARE(db.find(customer.id).city, QString());
        QCOMPARE(db.find(customer.id).phone, u"123456"_s);
    }

    void undoOfAnAdditionRefusesWhenTheRecordHasBeenWorkedWith()
    {
        const auto added = perform(db, TestOrigin, u"Add"_s, &saveCustomer, Customer{.name = u"Kim"_s});
        perform(db, TestOrigin, u"Log"_s, [&](Operation &operation) {
            Activity call{.customer = added.value.id, .at = operation.now()};
            operation.insert(call);
        });

        QVERIFY_THROWS_EXCEPTION(Failure, undoOperation(db, TestOrigin, added.performed.operation));
        QVERIFY(db.exists(added.value.id));
    }

    void undoWorksAfterARestart()
    {
        const Customer customer = stored(db, {.name = u"Ida"_s});
        const PhaseId lost = phaseWithRole(db, PhaseRole::Lost).id;
        const auto moved = perform(db, TestOrigin, u"Move"_s, &movePhase,
                                   PhaseMove{.customer = customer.id, .phase = lost, .reason = u"Moved away"_s});
        Connection restarted(database.url);

        const auto undoable = HistoryStore(restarted).undoable();
        QCOMPARE(undoable->id, moved.performed.operation);
        undoOperation(restarted, TestOrigin, undoable->id);

        QCOMPARE(db.find(customer.id).phase, customer.phase);
        QCOMPARE(LifeCycleStore(db).visits(customer.id).size(), size_t(1));
    }

    void refusesToUndoTwice()
    {
        const auto added = perform(db, TestOrigin, u"Add"_s, &saveCustomer, Customer{.name = u"Una"_s});
        undoOperation(db, TestOrigin, added.performed.operation);

        QVERIFY_THROWS_EXCEPTION(Failure, undoOperation(db, TestOrigin, added.performed.operation));
    }

    void anOperationThatFailsLeavesNothing()
    {
        const QStringList before = TestDatabase::dump(db);
        const auto failing = [](Operation &operation) {
            saveCustomer(operation, {.name = u"Half"_s});
            saveCustomer(operation, {.name = u"  "_s});
        };

        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Add two"_s, failing));
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void anOperationWithoutChangesLeavesNoTrace()
    {
        const Customer customer = stored(db, {.name = u"Same"_s});
        const auto latest = HistoryStore(db).latest(1).front().id;

        const Performed nothing = save(customer);

        QVERIFY(!nothing.operation);
        QCOMPARE(HistoryStore(db).latest(1).front().id, latest);
    }

    void aRunOfNewRecordsIsOneChangeAndCanBeUndone()
    {
        const QStringList before = TestDatabase::dump(db);
        const auto imported = perform(db, TestOrigin, u"Import"_s, [](Operation &operation) {
            const Phase phase = LifeCycleStore(operation.db()).phases().front();
            BulkRecords<Customer> customers(operation.db());
            for (int i = 0; i < 1200; ++i) {
                Customer customer{.name = u"Customer %1"_s.arg(i), .createdAt = operation.now(), .phase = phase.id, .phaseSince = operation.now()};
                customers.add(customer);
            }
            customers.finish();
            operation.added(customers);
        });
        QCOMPARE(HistoryStore(db).changes(imported.performed.operation).size(), size_t(1));
        QVERIFY(!imported.performed.changes.knowsRecords(u"customer"_s));

        undoOperation(db, TestOrigin, imported.performed.operation);

        QCOMPARE(TestDatabase::dump(db), before);
    }

private:
    Performed save(const Customer &customer)
    {
        return perform(db, TestOrigin, u"Change %1"_s.arg(customer.name), &saveCustomer, customer).performed;
    }
    qsizetype found(const QString &text) { return qsizetype(CustomerStore(db).search(text, 10).size()); }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
