// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/logactivity.h"
#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/duplicates/mergecustomers.h"
#include "models/feedback/notefeedback.h"
#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "models/tasks/taskstore.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

/** What becomes of tasks when their customers are merged, deleted and restored, and of what they refer to. */
class TasksOfCustomersTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        ada = aCustomer(db, u"Ada"_s);
        complaint = perform(db, TestOrigin, u"Note"_s, &noteFeedback, FeedbackEntry{.feedback = {.customer = ada.id, .text = u"Cold"_s}}).value;
        task = save({.customer = ada.id, .title = u"Answer"_s, .dueDay = QDate(2030, 1, 31), .kind = TaskKind::Call, .dueMinute = 600, .zone = u"Pacific/Apia"_s,
                     .remindMinutes = 10, .recurrence = {.unit = RecurrenceUnit::Months}, .feedback = complaint.id});
        common = save({.title = u"Order paper"_s, .dueDay = QDate(2030, 1, 1)});
    }

    void mergingMovesThemWithWhatTheyAreAbout()
    {
        const Customer bob = aCustomer(db, u"Bob"_s);
        const auto merged = perform(db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = bob.id, .gone = {ada.id}});

        Task moved = task;
        moved.customer = bob.id;
        moved.version = db.find(task.id).version;
        QCOMPARE(TaskStore(db).openOf(bob.id), std::vector{moved});
        QCOMPARE(db.find(complaint.id).customer, bob.id);
        QCOMPARE(db.find(common.id), common);
        undoOperation(db, TestOrigin, merged.performed.operation);
        QCOMPARE(db.find(task.id).customer, ada.id);
    }

    void theBinTakesThemAndBringsThemBackWhole()
    {
        const Activity call = perform(db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = ada.id}}).value.activity;
        const Task done = perform(db, TestOrigin, u"Done"_s, &completeTask, save({.customer = ada.id, .title = u"Call"_s, .dueDay = QDate(2030, 1, 1)}).id, call.id).value;
        perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {ada.id.value}, .all = {}}, std::shared_ptr<Progress>());
        QVERIFY(!db.exists(task.id));
        QVERIFY(db.exists(common.id));
        perform(db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional(std::vector{ada.id.value}), std::shared_ptr<Progress>());
        Task expected = task;
        expected.version = db.find(task.id).version;
        QCOMPARE(db.find(task.id), expected);
        QCOMPARE(db.find(done.id).activity, call.id);
    }

    void undoingTheDeletionBringsThemBackWhole()
    {
        const auto deleted = perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {ada.id.value}, .all = {}}, std::shared_ptr<Progress>());
        undoOperation(db, TestOrigin, deleted.performed.operation);
        Task expected = task;
        expected.version = db.find(task.id).version;
        QCOMPARE(db.find(task.id), expected);
    }

    void undoBringsBackATaskOfNobody()
    {
        const auto deleted = perform(db, TestOrigin, u"Delete"_s, &deleteTask, common.id);
        undoOperation(db, TestOrigin, deleted.performed.operation);
        QCOMPARE(db.find(common.id).title, u"Order paper"_s);
        QVERIFY(!db.find(common.id).customer);
    }

    void theHistoryShowsItsFieldsAsPeopleReadThem()
    {
        const RecordKind &kind = recordKind(u"task"_s);
        QCOMPARE(kind.valueText(db, u"recurrence"_s, u"FREQ=MONTHLY;INTERVAL=2"_s), (Recurrence{.unit = RecurrenceUnit::Months, .every = 2}.shown()));
        QCOMPARE(kind.valueText(db, u"due_minute"_s, 570), QLocale().toString(QTime(9, 30), QLocale::ShortFormat));
        QCOMPARE(kind.valueText(db, u"kind"_s, u"call"_s), u"Call"_s);
        QCOMPARE(kind.valueText(db, u"priority"_s, u"high"_s), u"High"_s);
        QVERIFY(kind.valueText(db, u"remind_minutes"_s, 10).startsWith(u"10 "));
        QCOMPARE(kind.valueText(db, u"customer_id"_s, QJsonValue()), QString());
        QCOMPARE(kind.valueText(db, u"feedback_id"_s, complaint.id.value), u"Feedback of Ada"_s);
    }

private:
    Task save(const Task &wanted) { return perform(db, TestOrigin, u"Plan"_s, &saveTask, wanted).value; }

    TestDatabase database;
    Connection db{database.url};
    Customer ada;
    Feedback complaint;
    Task task;
    Task common;
};

QTEST_GUILESS_MAIN(TasksOfCustomersTest)
#include "tst_tasksofcustomers.moc"
