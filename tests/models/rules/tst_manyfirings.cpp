// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/bulkedit.h"
#include "models/exchange/importer.h"
#include "models/lifecycle/movephase.h"
#include "models/rules/suggestions.h"
#include "tests/support/rules.h"

#include <QFile>

using namespace Qt::StringLiterals;

/** What rules do after an operation that wrote thousands of records. */
class TestManyFirings : public QObject
{
    Q_OBJECT

private slots:
    void takesManyAtOnce();
    void takesAnImportAndGoesBackWithIt();
};

void TestManyFirings::takesManyAtOnce()
{
    constexpr int Many = 10'000;
    const TestDatabase database;
    Connection db(database.url);
    withoutShippedRules(db);
    aCustomer(db, u"Ada"_s, PhaseRole::Acquire);
    const auto phase = [&](PhaseRole role) { return phaseWithRole(db, role).id; };
    const auto count = [&](const QString &from) {
        Rows rows = db.run(u"SELECT count(*) FROM "_s + from);
        rows.next();
        return rows.integer(0);
    };
    const auto openIds = [&] {
        std::vector<qint64> ids;
        for (const FiringLine &line : RuleStore(db).open())
            ids.push_back(line.firing.id.value);
        return ids;
    };
    aRule(db, u"Retained"_s, {.kind = TriggerKind::EntersPhase, .phase = {.role = PhaseRole::Retain}},
          {.all = {{.kind = ActionKind::Tag, .text = u"many"_s}}}, RuleMode::Apply);
    aRule(db, u"Bought"_s, {.kind = TriggerKind::Purchase}, {.all = {{.kind = ActionKind::Move, .phase = {.role = PhaseRole::Loyal}}}});
    perform(db, TestOrigin, u"Many"_s, [&](Operation &operation) {
        BulkRecords<Customer> customers(operation.db());
        BulkRecords<PhaseVisit> visits(operation.db());
        BulkRecords<Purchase> purchases(operation.db());
        std::vector<Customer> all;
        for (int i = 0; i < Many; ++i) {
            all.push_back({.name = u"Customer %1"_s.arg(i), .createdAt = operation.now(), .phase = phase(PhaseRole::Acquire), .phaseSince = operation.now()});
            customers.add(all.back());
        }
        customers.finish();
        for (const Customer &customer : all) {
            PhaseVisit visit = firstVisit(customer, u"tester"_s, MovedThrough::Import);
            visits.add(visit);
            Purchase purchase{.customer = customer.id, .day = QDate::currentDate(), .amount = 100, .currency = u"EUR"_s};
            purchases.add(purchase);
        }
        visits.finish();
        purchases.finish();
        operation.added(customers);
        operation.added(visits);
        operation.added(purchases);
    });
    QCOMPARE(RuleStore(db).openCount(), Many);
    const auto moved = perform(db, TestOrigin, u"Move"_s, &moveSelected, CustomerSelection{.ids = {}, .all = CustomerQuery()},
                               PhaseMove{.phase = phase(PhaseRole::Retain)}, std::shared_ptr<Progress>());
    QCOMPARE(moved.value, Many + 1);
    QCOMPARE(count(u"customer WHERE tags = 'many'"_s), Many + 1);
    undoOperation(db, TestOrigin, moved.performed.operation);
    QCOMPARE(count(u"customer WHERE tags = 'many'"_s), 0);
    QCOMPARE(RuleStore(db).openCount(), Many);
    perform(db, TestOrigin, u"Accept"_s, &acceptSuggestions, openIds());
    QCOMPARE(RuleStore(db).openCount(), 0);
    QCOMPARE(count(u"phase_visit WHERE through = 'rule'"_s), Many);
}

void TestManyFirings::takesAnImportAndGoesBackWithIt()
{
    const TestDatabase database;
    Connection db(database.url);
    for (int i = 0; i < 500; ++i)
        aCustomer(db, u"Customer %1"_s.arg(i), PhaseRole::Reach);
    const QStringList before = TestDatabase::dump(db);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"purchases.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("Name,Date,Amount\n");
    for (int i = 0; i < 500; ++i) {
        // Every second bought today, the others long ago.
        const QDate day = QDate::currentDate().addDays(i % 2 == 0 ? -1 : -400);
        file.write(u"Customer %1,%2,10.00\n"_s.arg(i).arg(day.toString(Qt::ISODate)).toUtf8());
    }
    file.close();
    const auto plan = guessImportPlan(file.fileName(), ImportKind::Purchases);
    QVERIFY(plan);
    ImportProgress progress;
    const auto imported = perform(db, Origin{u"tester"_s, Source::Import}, u"Import"_s, [&](Operation &operation) { return runImport(operation, *plan, progress); });
    QCOMPARE(imported.value.created, 500);
    QCOMPARE(RuleStore(db).openCount(), 250);
    undoOperation(db, TestOrigin, imported.performed.operation);
    QCOMPARE(TestDatabase::dump(db), before);
}

QTEST_GUILESS_MAIN(TestManyFirings)
#include "tst_manyfirings.moc"
