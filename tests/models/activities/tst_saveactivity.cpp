// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/saveactivity.h"

#include "models/activities/activitystore.h"
#include "models/activities/logactivity.h"
#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/duplicates/mergecustomers.h"
#include "models/history/changedescription.h"
#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "models/tasks/taskstore.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class SaveActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        business = std::make_unique<TestDatabase>();
        db.emplace(business->url);
        ada = aCustomer(*db, u"Ada"_s);
        bob = aCustomer(*db, u"Bob"_s);
        cleo = aCustomer(*db, u"Cleo"_s);
    }

    void cleanup() { QCOMPARE(findProblems(*db), QStringList()); }

    void keepsEverythingThatWasEntered()
    {
        const Activity meeting = logged({.activity = {.customer = ada.id}, .participants = {bob.id}});
        ActivityDetails details{.activity = meeting, .participants = {bob.id, cleo.id}};
        details.activity.kind = ActivityKind::Meeting;
        details.activity.direction = Direction::Outgoing;
        details.activity.outcome = u"reached"_s;
        details.activity.at = meeting.at.addDays(-2);
        details.activity.minutes = 90;
        details.activity.topic = u"  price   list "_s;
        details.activity.note = u"first line\nsecond line  "_s;
        details.activity.colleagues = u" Ana \n\nUlf\nAna"_s;

        const ActivityDetails saved = save(details);

        const ActivitySheet sheet = ActivityStore(*db).sheet(meeting.id);
        QCOMPARE(sheet.activity, saved.activity);
        QCOMPARE(sheet.activity.kind, ActivityKind::Meeting);
        QCOMPARE(sheet.activity.direction, Direction::None); // Meetings have none.
        QCOMPARE(sheet.activity.outcome, u"reached"_s);
        QCOMPARE(sheet.activity.at, meeting.at.addDays(-2));
        QCOMPARE(sheet.activity.minutes, 90);
        QCOMPARE(sheet.activity.topic, u"price list"_s);
        QCOMPARE(sheet.activity.note, u"first line\nsecond line"_s);
        QCOMPARE(sheet.activity.colleagues, u"Ana\nUlf"_s);
        QCOMPARE(namesOf(sheet), QStringList({u"Ada"_s, u"Bob"_s, u"Cleo"_s}));
    }

    void nobodyTakesPartTwice()
    {
        const Activity call = logged({.activity = {.customer = ada.id}, .participants = {ada.id, bob.id, bob.id}});

        QCOMPARE(namesOf(call.id), QStringList({u"Ada"_s, u"Bob"_s}));
        save({.activity = call, .participants = {bob.id}});
        QCOMPARE(namesOf(call.id), QStringList({u"Ada"_s, u"Bob"_s}));
    }

    void canBelongToOneOfThoseWhoTookPart()
    {
        Activity call = logged({.activity = {.customer = ada.id}, .participants = {bob.id}});
        call.customer = bob.id;

        save({.activity = call, .participants = {bob.id, ada.id}});

        QCOMPARE(namesOf(call.id), QStringList({u"Bob"_s, u"Ada"_s}));
        QCOMPARE(ActivityStore(*db).of(ada.id).size(), size_t(0));
    }

    void countsAsTouchOfEverybodyWhoTookPart()
    {
        const Activity call = logged({.activity = {.customer = ada.id}, .participants = {bob.id}});

        QCOMPARE(lastTouch(bob), call.at.toMSecsSinceEpoch());
        save({.activity = call});
        QCOMPARE(lastTouch(bob), qint64(0));
    }

    void undoPutsAllOfItBack()
    {
        const Activity call = logged({.activity = {.customer = ada.id, .note = u"as it was"_s}, .participants = {bob.id}});
        ActivityDetails details{.activity = call, .participants = {cleo.id}};
        details.activity.note = u"something else"_s;
        const auto written = perform(*db, TestOrigin, u"Change"_s, &saveActivity, details);

        undoOperation(*db, TestOrigin, written.performed.operation);
        QCOMPARE(namesOf(call.id), QStringList({u"Ada"_s, u"Bob"_s}));
        QCOMPARE(db->find(call.id).note, u"as it was"_s);
    }

    void deletingCanBeUndoneAndLeavesTheTaskDone()
    {
        const Task task = perform(*db, TestOrigin, u"Task"_s, &saveTask, Task{.customer = ada.id, .title = u"Call"_s, .dueDay = QDate::currentDate()}).value;
        const Activity call = logged({.activity = {.customer = ada.id}, .participants = {bob.id}, .completes = task.id});
        QCOMPARE(db->find(task.id).activity, call.id);

        const auto deleted = perform(*db, TestOrigin, u"Delete"_s, &deleteActivity, call.id);

        QVERIFY(!db->exists(call.id));
        QVERIFY(db->find(task.id).doneAt.isValid());
        QVERIFY(!db->find(task.id).activity);
        QCOMPARE(lastTouch(bob), qint64(0));
        undoOperation(*db, TestOrigin, deleted.performed.operation);
        QCOMPARE(namesOf(call.id), QStringList({u"Ada"_s, u"Bob"_s}));
        QCOMPARE(db->find(task.id).activity, call.id);
    }

    void theHistoryTellsItInWords()
    {
        const Activity call = logged({.activity = {.customer = ada.id, .direction = Direction::Outgoing, .outcome = u"no-answer"_s}, .participants = {bob.id}});
        ActivityDetails details{.activity = call, .participants = {cleo.id}};
        details.activity.kind = ActivityKind::Email;
        details.activity.outcome = u"reached"_s;
        details.activity.direction = Direction::Incoming;
        const auto changed = perform(*db, TestOrigin, u"Change"_s, &saveActivity, details);

        QStringList told;
        for (const ChangedField &field : describeChanges(*db, changed.performed.operation, 20))
            told.append(QStringList{field.record, field.field, field.before, field.after}.join(u'|'));
        told.sort();
        QCOMPARE(told, QStringList({u"Activity of Ada|Direction|Outgoing|Incoming"_s, u"Activity of Ada|Kind|Call|E-mail"_s,
                                    u"Activity of Ada|Outcome|No answer|Reached"_s, u"Activity of Ada|Took part|Customer Bob|"_s, u"Activity of Ada|Took part||Customer Cleo"_s}));
    }

    void noticesThatSomebodyElseChangedItFirst()
    {
        const Activity call = logged({.activity = {.customer = ada.id}});
        ActivityDetails first{.activity = call};
        first.activity.note = u"first"_s;
        save(first);
        ActivityDetails second{.activity = call};
        second.activity.note = u"second"_s;

        QVERIFY_THROWS_EXCEPTION(Failure, save(second));
        QCOMPARE(db->find(call.id).note, u"first"_s);
    }

    void refusesWhatCannotBe()
    {
        Activity call = logged({.activity = {.customer = ada.id}});
        const QStringList before = TestDatabase::dump(*db);

        QVERIFY_THROWS_EXCEPTION(Failure, save({.activity = call, .participants = {CustomerId{9999}}}));
        call.at = QDateTime::currentDateTimeUtc().addDays(2);
        QVERIFY_THROWS_EXCEPTION(Failure, save({.activity = call}));
        call.at = {};
        call.minutes = -1;
        QVERIFY_THROWS_EXCEPTION(Failure, save({.activity = call}));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(*db, TestOrigin, u"Delete"_s, &deleteActivity, ActivityId{9999}));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void aMergedCustomerTakesPartOnce_data()
    {
        QTest::addColumn<bool>("ownerStays");
        QTest::addColumn<bool>("bothTakePart");

        QTest::newRow("the owner stays") << true << false;
        QTest::newRow("the owner goes") << false << false;
        QTest::newRow("both took part") << true << true;
    }

    void aMergedCustomerTakesPartOnce()
    {
        QFETCH(bool, ownerStays);
        QFETCH(bool, bothTakePart);
        const Customer owner = bothTakePart ? cleo : ada;
        const std::vector<CustomerId> others = bothTakePart ? std::vector{ada.id, bob.id} : std::vector{bob.id};
        const Activity call = logged({.activity = {.customer = owner.id}, .participants = others});
        const QStringList before = namesOf(call.id);
        const Customer &keep = ownerStays ? ada : bob;
        const Customer &gone = ownerStays ? bob : ada;

        const auto merged = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = keep.id, .gone = {gone.id}});

        QCOMPARE(namesOf(call.id), bothTakePart ? QStringList({u"Cleo"_s, keep.name}) : QStringList{keep.name});
        undoOperation(*db, TestOrigin, merged.performed.operation);
        QCOMPARE(namesOf(call.id), before);

        perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = keep.id, .gone = {gone.id}});
        const CustomerMergeId merge = db->select<CustomerMerge>(u"ORDER BY id DESC"_s).front().id;
        perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, merge);
        QStringList after = namesOf(call.id);
        after.sort();
        QStringList wanted = before;
        wanted.sort();
        QCOMPARE(after, wanted);
        QCOMPARE(ActivityStore(*db).of(owner.id).size(), size_t(1));
    }

    void theBinTakesTheDeletedOnesPartAndGivesItBack()
    {
        const Activity call = logged({.activity = {.customer = ada.id}, .participants = {bob.id}});

        perform(*db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {bob.id.value}, .all = {}}, std::shared_ptr<Progress>());
        QCOMPARE(namesOf(call.id), QStringList{u"Ada"_s});
        undoOperation(*db, TestOrigin, HistoryStore(*db).latest(1).front().id);
        QCOMPARE(namesOf(call.id), QStringList({u"Ada"_s, u"Bob"_s}));

        perform(*db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {ada.id.value}, .all = {}}, std::shared_ptr<Progress>());
        QVERIFY(!db->exists(call.id));
        QCOMPARE(lastTouch(bob), qint64(0));
        undoOperation(*db, TestOrigin, HistoryStore(*db).latest(1).front().id);
        QCOMPARE(namesOf(call.id), QStringList({u"Ada"_s, u"Bob"_s}));
        QCOMPARE(lastTouch(bob), call.at.toMSecsSinceEpoch());
    }

private:
    Activity logged(const ActivityEntry &entry) { return perform(*db, TestOrigin, u"Log"_s, &logActivity, entry).value.activity; }
    ActivityDetails save(const ActivityDetails &details) { return perform(*db, TestOrigin, u"Change"_s, &saveActivity, details).value; }
    QStringList namesOf(ActivityId id) { return namesOf(ActivityStore(*db).sheet(id)); }
    static QStringList namesOf(const ActivitySheet &sheet)
    {
        QStringList names;
        for (const Customer &each : sheet.people)
            names.append(each.name);
        return names;
    }
    qint64 lastTouch(const Customer &customer)
    {
        Rows rows = db->run(u"SELECT last_activity_at FROM customer WHERE id = ?"_s, customer.id);
        return rows.next() ? rows.integer(0) : -1;
    }

    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
    Customer ada;
    Customer bob;
    Customer cleo;
};

QTEST_GUILESS_MAIN(SaveActivityTest)
#include "tst_saveactivity.moc"
