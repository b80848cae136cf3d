// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/setwriting.h"

#include "models/customers/customerstore.h"
#include "models/history/history.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class SetWritingTest : public QObject
{
    Q_OBJECT

private slots:
    void oneStatementChangesManyRecordsAndTheHistoryHoldsEach()
    {
        for (const QString &name : {u"Ada"_s, u"Bea"_s, u"Cyd"_s})
            stored(db, {.name = name, .owner = name == u"Bea" ? u"Kim"_s : QString()});
        const auto done = write([](Operation &operation) {
            return updateAll<Customer>(operation, {u"name <> ?"_s, {u"Ada"_s}}, {assign(&Customer::owner, u"Kim"_s)});
        });

        QCOMPARE(done.value, qint64(1)); // Bea is Kim's already.
        const auto changes = HistoryStore(db).changes(done.performed.operation);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes.front().before, QJsonObject({{u"owner"_s, QString()}}));
        QCOMPARE(changes.front().after, QJsonObject({{u"owner"_s, u"Kim"_s}}));
        const Customer cyd = named(u"Cyd"_s);
        QCOMPARE(cyd.owner, u"Kim"_s);
        QCOMPARE(cyd.version, 2);
        QVERIFY(done.performed.changes.touches(u"customer"_s, cyd.id.value));
        QVERIFY(!done.performed.changes.touches(u"customer"_s, named(u"Bea"_s).id.value));
    }

    void derivedColumnsFollow()
    {
        stored(db, {.name = u"Łukasz"_s, .city = u"Łódź"_s});
        const auto moved = write([](Operation &operation) {
            return updateAll<Customer>(operation, {u"name = ?"_s, {u"Łukasz"_s}},
                                       {assign(&Customer::city, u"Kraków"_s), assign(&Customer::phone, u"+48 600 100 200"_s)});
        });

        QCOMPARE(CustomerStore(db).search(u"krakow"_s, 5).size(), size_t(1));
        QCOMPARE(CustomerStore(db).search(u"lodz"_s, 5).size(), size_t(0));
        QCOMPARE(CustomerStore(db).withPhone(u"0048 600100200"_s).size(), size_t(1));
        undoOperation(db, TestOrigin, moved.performed.operation);
        QCOMPARE(CustomerStore(db).search(u"krakow"_s, 5).size(), size_t(0));
        QCOMPARE(CustomerStore(db).search(u"lodz"_s, 5).size(), size_t(1));
    }

    void saysHowManyItChangedWhateverFollows()
    {
        constexpr int Many = 1'200;
        perform(db, TestOrigin, u"Add"_s, [](Operation &operation) {
            for (int i = 0; i < Many; ++i)
                saveCustomer(operation, {.name = u"Many %1"_s.arg(i), .source = u"Before"_s});
        });
        Operation operation(db, TestOrigin, u"Change"_s);
        QCOMPARE(updateAll<Customer>(operation, {u"source = ?"_s, {u"Before"_s}}, {assign(&Customer::source, u"After"_s)}), qint64(Many));
    }

    void everyInputOfADerivedColumnIsDeclared()
    {
        const Customer plain{.name = u"Ann 12345"_s, .company = u"b 1"_s, .email = u"c@d.e"_s, .phone = u"0123456"_s, .country = u"Germany"_s,
                             .furtherEmails = {{{}, u"Zed 98765 f@g.h"_s}}, .furtherPhones = {{{}, u"Zed 98765 f@g.h"_s}}};
        std::vector<std::pair<QString, Customer>> changed;
        Columns::forEachMember<Customer>([&](const auto &column) {
            using Value = std::decay_t<decltype(plain.*column.member)>;
            Customer other = plain;
            if constexpr (std::is_same_v<Value, QString>)
                other.*column.member = QLatin1StringView(column.name) == u"country" ? u"France"_s : u"Zed 98765 f@g.h"_s;
            else if constexpr (std::is_same_v<Value, FurtherTexts>)
                other.*column.member = {{.label = {}, .value = u"030 7654321 f@g.h"_s}};
            else if constexpr (std::is_same_v<Value, FurtherAddresses>)
                other.*column.member = {{.label = {}, .street = u"Ring 5"_s, .postcode = {}, .city = {}, .country = {}}};
            else if constexpr (std::is_same_v<Value, QDate>)
                other.*column.member = QDate(2000, 1, 2);
            changed.emplace_back(QLatin1StringView(column.name), other);
        });
        const auto derivedOf = [](const Customer &customer) {
            QMap<QString, SqlValue> values;
            Columns::forEachStored(customer, [&](QLatin1StringView name, const SqlValue &value) { values.insert(name, value); });
            return values;
        };
        const auto before = derivedOf(plain);
        for (const RecordShape::Derived &derived : shapeOf<Customer>().derived) {
            for (const auto &[column, customer] : changed) {
                const bool follows = derivedOf(customer).value(derived.name) != before.value(derived.name);
                QVERIFY2(follows == derived.inputs.contains(column), qPrintable(derived.name + u" of "_s + column));
            }
        }
    }

    void recordsChangedOneByOneAreStoredTogether()
    {
        write([](Operation &operation) {
            for (int i = 0; i < 450; ++i)
                saveCustomer(operation, {.name = u"Each %1"_s.arg(i), .note = i % 2 ? u"odd"_s : QString()});
            return qint64(450);
        });
        const QStringList before = TestDatabase::dump(db);
        const auto done = write([](Operation &operation) {
            return updateEach<Customer>(operation, {u"name LIKE 'Each%'"_s, {}}, {u"name"_s, u"note"_s}, [](Customer &customer) {
                if (!customer.note.isEmpty())
                    customer.note = customer.name + u" is odd"_s;
            });
        });
        QCOMPARE(done.value, qint64(225));
        QCOMPARE(named(u"Each 7"_s).note, u"Each 7 is odd"_s);
        QVERIFY(!done.performed.changes.touches(u"task"_s));

        const QStringList after = TestDatabase::dump(db);
        const Performed undone = undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
        undoOperation(db, TestOrigin, undone.operation);
        QCOMPARE(TestDatabase::dump(db), after);
    }

    void addsRecordsFromAQueryAndTakesThemAway()
    {
        const Customer ada = stored(db, {.name = u"Insert Ada"_s});
        const Customer bob = stored(db, {.name = u"Insert Bob"_s});
        const QStringList before = TestDatabase::dump(db);
        const auto done = write([](Operation &operation) {
            return insertAll<Task>(operation, {u"customer WHERE name LIKE ?"_s, {u"Insert %"_s}},
                                   {assignSql(&Task::customer, u"customer.id"_s), assign(&Task::title, u"Thank 'em?"_s),
                                    assign(&Task::dueDay, QDate(2026, 12, 24)), assign(&Task::createdAt, operation.now())});
        });
        QCOMPARE(done.value, qint64(2));
        const auto tasks = db.select<Task>(u"WHERE customer_id IN (?, ?) ORDER BY customer_id"_s, ada.id, bob.id);
        QCOMPARE(tasks.size(), size_t(2));
        QCOMPARE(tasks.front().title, u"Thank 'em?"_s);
        QCOMPARE(tasks.front().dueDay, QDate(2026, 12, 24));
        QVERIFY(!tasks.front().doneAt.isValid());
        QCOMPARE(tasks.front().version, 1);
        const QStringList after = TestDatabase::dump(db);

        const Performed undone = undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
        undoOperation(db, TestOrigin, undone.operation);
        QCOMPARE(TestDatabase::dump(db), after);
        Task later{.customer = ada.id, .title = u"Later"_s, .dueDay = QDate(2026, 12, 31), .createdAt = tasks.front().createdAt};
        write([&](Operation &operation) { operation.insert(later); return qint64(1); });
        QVERIFY(later.id.value > tasks.back().id.value);
    }

    void numbersSurviveTheHistoryToTheLastDigit()
    {
        const Customer ada = stored(db, {.name = u"Digits"_s});
        Product tea{.name = u"Tea"_s};
        Purchase purchase{.customer = ada.id, .day = QDate(2026, 1, 2), .amount = 9'007'199'254'740'993, .currency = u"EUR"_s};
        write([&](Operation &operation) {
            operation.insert(tea);
            operation.insert(purchase);
            for (const double quantity : {0.1 + 0.2, 1.0 / 3, 1e-7, 123456789.123456789, 2.0}) {
                PurchaseLine line{.purchase = purchase.id, .product = tea.id, .quantity = quantity, .amount = -5};
                operation.insert(line);
            }
            return qint64(0);
        });
        const auto before = db.select<PurchaseLine>(u"WHERE purchase_id = ? ORDER BY id"_s, purchase.id);
        const auto gone = write([&](Operation &operation) {
            return removeAll<PurchaseLine>(operation, {u"purchase_id = ?"_s, {purchase.id}})
                + removeAll<Purchase>(operation, {u"id = ?"_s, {purchase.id}});
        });
        QVERIFY(!db.exists(purchase.id));

        undoOperation(db, TestOrigin, gone.performed.operation);

        QCOMPARE(db.find(purchase.id), purchase);
        QCOMPARE(db.select<PurchaseLine>(u"WHERE purchase_id = ? ORDER BY id"_s, purchase.id), before);
    }

    void aConflictNamesTheRecordAndLeavesEverythingAlone()
    {
        for (int i = 0; i < 20; ++i)
            stored(db, {.name = u"Conflict %1"_s.arg(i)});
        const auto done = write([](Operation &operation) {
            return updateAll<Customer>(operation, {u"name LIKE 'Conflict%'"_s, {}}, {assign(&Customer::source, u"Fair"_s)});
        });
        Customer later = named(u"Conflict 13"_s);
        later.source = u"Letter"_s;
        perform(db, TestOrigin, u"Change"_s, &saveCustomer, later);
        const QStringList before = TestDatabase::dump(db);

        try {
            undoOperation(db, TestOrigin, done.performed.operation);
            QFAIL("overwrote the later change");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Conflict);
            QVERIFY(failure.error.message.contains(u"Conflict 13"_s));
        }
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void stopsBetweenTwoStepsAndLeavesNothing()
    {
        stored(db, {.name = u"Stopped"_s});
        const QStringList before = TestDatabase::dump(db);
        const auto progress = std::make_shared<Progress>();
        const auto job = [&](Operation &operation) {
            operation.follow(progress);
            operation.expect(2);
            updateAll<Customer>(operation, {u"name = 'Stopped'"_s, {}}, {assign(&Customer::note, u"half"_s)});
            operation.advance(1);
            progress->isCancelled = true;
            operation.advance(1);
        };
        try {
            perform(db, TestOrigin, u"Work"_s, job);
            QFAIL("went on");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Cancelled);
        }
        QCOMPARE(progress->share(), 1.0);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void whateverIsDoneOneUndoLeavesNoTrace()
    {
        auto &random = *QRandomGenerator::global();
        const auto seed = random.generate();
        QRandomGenerator dice(seed);
        TestDatabase own;
        Connection db(own.url);
        for (int i = 0; i < 30; ++i)
            stored(db, {.name = u"Random %1"_s.arg(i), .city = i % 3 ? u"Ulm"_s : QString(), .birthday = i % 5 ? QDate() : QDate(1990, 1, i % 28 + 1)});
        for (int round = 0; round < 12; ++round) {
            const QStringList before = TestDatabase::dump(db);
            const auto done = perform(db, TestOrigin, u"Write"_s, [&](Operation &operation) {
                qint64 written = 0;
                for (int step = dice.bounded(4); step >= 0; --step)
                    written += randomStep(operation, dice);
                return written;
            });
            if (!done.performed.operation)
                continue;
            const QStringList after = TestDatabase::dump(db);
            const Performed undone = undoOperation(db, TestOrigin, done.performed.operation);
            QVERIFY2(TestDatabase::dump(db) == before, qPrintable(u"undo, seed %1, round %2"_s.arg(seed).arg(round)));
            undoOperation(db, TestOrigin, undone.operation);
            QVERIFY2(TestDatabase::dump(db) == after, qPrintable(u"redo, seed %1, round %2"_s.arg(seed).arg(round)));
        }
    }

private:
    template<typename Job>
    Written<qint64> write(Job job)
    {
        return perform(db, TestOrigin, u"Write"_s, job);
    }
    Customer named(const QString &name) { return CustomerStore(db).withName(name).front(); }

    static qint64 randomStep(Operation &operation, QRandomGenerator &dice)
    {
        const SqlCondition some{u"id % ? = ? AND name LIKE 'Random%'"_s, {dice.bounded(1, 5), dice.bounded(3)}};
        const QString text = u"%1 \"?\\ ö€😀"_s.arg(dice.bounded(1000));
        switch (dice.bounded(7)) {
        case 0: return updateAll<Customer>(operation, some, {assign(&Customer::owner, text)});
        case 1: return updateAll<Customer>(operation, some, {assign(&Customer::city, text), assign(&Customer::kind, CustomerKind::Company)});
        case 2: return updateAll<Customer>(operation, some, {assign(&Customer::birthday, dice.bounded(2) ? QDate() : QDate(2001, 2, 3))});
        case 3: return updateAll<Customer>(operation, some, {assignSql(&Customer::note, u"name || ?"_s, {text})});
        case 4:
            return updateEach<Customer>(operation, some, {u"tags"_s, u"email"_s}, [&](Customer &customer) {
                customer.tags += text;
                if (dice.bounded(2))
                    customer.email = u"a%1@b.example"_s.arg(dice.bounded(100));
            });
        case 5:
            return insertAll<Task>(operation, {u"customer WHERE "_s + some.sql, some.values},
                                   {assignSql(&Task::customer, u"customer.id"_s), assign(&Task::title, text),
                                    assign(&Task::dueDay, QDate(2027, 1, 1)), assign(&Task::createdAt, operation.now())});
        default: return removeAll<Task>(operation, {u"customer_id IN (SELECT id FROM customer WHERE "_s + some.sql + u')', some.values});
        }
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(SetWritingTest)
#include "tst_setwriting.moc"
