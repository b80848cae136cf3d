// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/binstore.h"
#include "models/bin/deletecustomers.h"
#include "models/bin/emptybin.h"
#include "models/bin/restorecustomers.h"

#include "models/activities/activity.h"
#include "models/customers/customerstore.h"
#include "models/history/changedescription.h"
#include "models/history/history.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/sample/addsample.h"
#include "models/tasks/task.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class BinTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        business.emplace();
        db.emplace(business->url);
    }

    void aDeletedCustomerTakesEverythingAlongAndBringsItBack()
    {
        const Customer ada = customerWithEverything(u"Ada"_s);
        const Customer bob = customerWithEverything(u"Bob"_s);
        const QStringList before = TestDatabase::dump(*db);
        const auto deleted = remove({ada.id.value});

        QCOMPARE(deleted.value, qint64(1));
        QCOMPARE(deleted.performed.label, u"Delete Ada"_s);
        QVERIFY(!db->exists(ada.id));
        QVERIFY(db->exists(bob.id));
        QCOMPARE(CustomerStore(*db).search(u"ada"_s, 5).size(), size_t(0));
        const auto entries = BinStore(*db).entries(BinStore(*db).ids(u"ADA"_s, 0));
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.front().id.value, ada.id.value);
        QCOMPARE(entries.front().deletedBy, TestOrigin.actor);
        QCOMPARE(entries.front().records, qint64(6)); // Two visits, a call, a task, a purchase and its line.

        const auto restored = restore({ada.id.value});
        QCOMPARE(restored.performed.label, u"Restore Ada"_s);
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(CustomerStore(*db).search(u"ada"_s, 5).size(), size_t(1));
        QCOMPARE(BinStore(*db).count(), qint64(0));
    }

    void undoOfTheDeletionAndRestoringAgree()
    {
        const Customer ada = customerWithEverything(u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        const auto deleted = remove({ada.id.value});
        const QStringList without = TestDatabase::dump(*db);
        const Performed undone = undoOperation(*db, TestOrigin, deleted.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(messageOf([&] { restore({ada.id.value}); }).left(12), u"Not restored"_s);

        undoOperation(*db, TestOrigin, undone.operation);
        QCOMPARE(TestDatabase::dump(*db), without);
        const auto restored = restore({ada.id.value});
        QCOMPARE(TestDatabase::dump(*db), before);
        undoOperation(*db, TestOrigin, restored.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), without);
        restore({ada.id.value});
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void aDeletionCannotBeUndoneForWhoWasRestored()
    {
        const Customer ada = customerWithEverything(u"Ada"_s);
        const Customer bob = customerWithEverything(u"Bob"_s);
        const auto deleted = remove({ada.id.value, bob.id.value});
        restore({bob.id.value});
        const QStringList before = TestDatabase::dump(*db);

        QCOMPARE(messageOf([&] { undoOperation(*db, TestOrigin, deleted.performed.operation); }),
                 u"Customer Bob has been brought back already."_s);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void restoringRefusesWhereThePhaseIsGone()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Loyal);
        remove({ada.id.value});
        Phase loyal = db->find(ada.phase);
        perform(*db, TestOrigin, u"Delete phase"_s, [&](Operation &operation) { operation.remove(loyal); });

        const QString message = messageOf([&] { restore({ada.id.value}); });
        QVERIFY2(message.contains(u"Ada"_s) && message.contains(u"Phase"_s), qPrintable(message));
        QVERIFY(!db->exists(ada.id));
        QCOMPARE(BinStore(*db).count(), qint64(1));
    }

    void emptyingErasesAndCannotBeUndone()
    {
        const Customer ada = customerWithEverything(u"Ada Secret"_s);
        const Customer bob = customerWithEverything(u"Bob"_s);
        const auto deleted = remove({ada.id.value});
        const auto emptied = perform(*db, TestOrigin, u"Empty"_s, &emptyBin, std::optional<std::vector<qint64>>(), nullptr);

        QCOMPARE(emptied.value, qint64(1));
        QVERIFY(emptied.performed.isFinal);
        QCOMPARE(BinStore(*db).count(), qint64(0));
        Rows rows = db->run(u"SELECT count(*) FROM change WHERE before LIKE '%Secret%' OR after LIKE '%Secret%'"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), qint64(0));
        QVERIFY(db->exists(bob.id));
        QVERIFY(messageOf([&] { undoOperation(*db, TestOrigin, deleted.performed.operation); }).contains(u"cannot be undone"_s));
        QVERIFY(messageOf([&] { undoOperation(*db, TestOrigin, emptied.performed.operation); }).contains(u"cannot be undone"_s));
        QCOMPARE(messageOf([&] { restore({ada.id.value}); }).left(12), u"Not restored"_s);
        QVERIFY(HistoryStore(*db).undoable()->label.contains(u"Bob"_s));
        QVERIFY(!describeChanges(*db, deleted.performed.operation, 10).empty());
    }

    void afterThirtyDaysItEmptiesItself()
    {
        const Customer old = aCustomer(*db, u"Old"_s);
        const Customer young = aCustomer(*db, u"Young"_s);
        remove({old.id.value});
        remove({young.id.value});
        db->run(u"UPDATE bin SET deleted_at = ? WHERE id = ?"_s, QDateTime::currentDateTimeUtc().addDays(-DaysInBin).addSecs(-60), old.id);
        QCOMPARE(perform(*db, TestOrigin, u"Empty"_s, &emptyBinOfExpired).value, qint64(1));

        QCOMPARE(BinStore(*db).ids({}, 0), std::vector<qint64>{young.id.value});
        QVERIFY(!perform(*db, TestOrigin, u"Empty"_s, &emptyBinOfExpired).performed.operation);
    }

    void restoresAllOfSeveralDeletions()
    {
        std::vector<qint64> ids;
        for (const QString &name : {u"Ada"_s, u"Bob"_s, u"Cyd"_s})
            ids.push_back(customerWithEverything(name).id.value);
        const QStringList before = TestDatabase::dump(*db);
        remove({ids.at(1)});
        remove({ids.at(0), ids.at(2)});
        const auto progress = std::make_shared<Progress>();
        const auto restored = perform(*db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional<std::vector<qint64>>(), progress);

        QCOMPARE(restored.value, qint64(3));
        QCOMPARE(restored.performed.label, u"Restore 3 customer(s)"_s);
        QCOMPARE(progress->share(), 1.0);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void cancellingLeavesNothing()
    {
        const Customer ada = customerWithEverything(u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        const auto progress = std::make_shared<Progress>();
        progress->isCancelled = true;
        QVERIFY_THROWS_EXCEPTION(Failure, perform(*db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {ada.id.value}, .all = {}}, progress));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void anyDeletionComesBackWithoutATrace()
    {
        perform(*db, TestOrigin, u"Sample"_s, [](Operation &operation) { addSample(operation, {.customers = 40, .today = QDate(2026, 11, 1)}); });
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator dice(seed);
        const QStringList before = TestDatabase::dump(*db);
        for (int round = 0; round < 4; ++round) {
            std::vector<qint64> ids;
            for (const qint64 id : customerIds(*db, CustomerQuery())) {
                if (dice.bounded(3) == 0)
                    ids.push_back(id);
            }
            if (ids.empty())
                continue;
            const auto deleted = remove(ids);
            const QStringList after = TestDatabase::dump(*db);
            const Performed undone = undoOperation(*db, TestOrigin, deleted.performed.operation);
            QVERIFY2(TestDatabase::dump(*db) == before, qPrintable(u"undo, seed %1, round %2"_s.arg(seed).arg(round)));
            undoOperation(*db, TestOrigin, undone.operation);
            QVERIFY2(TestDatabase::dump(*db) == after, qPrintable(u"redo, seed %1, round %2"_s.arg(seed).arg(round)));
            std::shuffle(ids.begin(), ids.end(), dice);
            const auto half = ids.begin() + qsizetype(ids.size() / 2);
            if (half != ids.begin())
                restore({ids.begin(), half});
            restore({half, ids.end()});
            QVERIFY2(TestDatabase::dump(*db) == before, qPrintable(u"restore, seed %1, round %2"_s.arg(seed).arg(round)));
        }
        for (const QString &check : db->dialect().searchChecks())
            db->run(check);
    }

private:
    Customer customerWithEverything(const QString &name)
    {
        Customer customer = stored(*db, {.name = name, .phone = u"030 1234567"_s, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-9)});
        perform(*db, TestOrigin, u"Fill "_s + name, [&](Operation &operation) {
            Activity call{.customer = customer.id, .at = operation.now()};
            operation.insert(call);
            Task task{.customer = customer.id, .title = u"Call"_s, .dueDay = QDate(2027, 1, 1), .createdAt = operation.now()};
            operation.insert(task);
            Product product{.name = u"Tea for "_s + name.left(3)};
            operation.insert(product);
            Purchase purchase{.customer = customer.id, .day = QDate(2026, 1, 2), .amount = 995, .currency = u"EUR"_s};
            operation.insert(purchase);
            PurchaseLine line{.purchase = purchase.id, .product = product.id, .quantity = 0.3, .amount = 995};
            operation.insert(line);
            customer = movePhase(operation, {.customer = customer.id, .phase = phaseWithRole(operation.db(), PhaseRole::Retain).id});
        });
        return customer;
    }

    Written<qint64> remove(const std::vector<qint64> &ids)
    {
        return perform(*db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = ids, .all = {}}, nullptr);
    }
    Written<qint64> restore(const std::vector<qint64> &ids)
    {
        return perform(*db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional(ids), nullptr);
    }

    template<typename Work>
    static QString messageOf(Work work)
    {
        try {
            work();
        } catch (const Failure &failure) {
            QString message = failure.error.message;
            return message.remove(QChar(0x2068)).remove(QChar(0x2069));
        }
        return {};
    }

    std::optional<TestDatabase> business;
    std::optional<Connection> db;
};

QTEST_GUILESS_MAIN(BinTest)
#include "tst_bin.moc"
