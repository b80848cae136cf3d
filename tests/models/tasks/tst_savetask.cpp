// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/savetask.h"

#include "models/activities/logactivity.h"
#include "models/base/localtime.h"
#include "models/feedback/notefeedback.h"
#include "models/history/history.h"
#include "models/tasks/holiday.h"
#include "models/tasks/taskstore.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SaveTaskTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ada = aCustomer(db, u"Ada"_s); }

    void noticesThatSomebodyElseSavedFirst()
    {
        const Task call = save(aCall());
        Task mine = call;
        mine.title = u"Mine"_s;
        Task theirs = call;
        theirs.title = u"Theirs"_s;
        save(theirs);

        QVERIFY_THROWS_EXCEPTION(Failure, save(mine));
        QCOMPARE(db.find(call.id).title, u"Theirs"_s);
    }

    void needsATitleAndADayButNoCustomer()
    {
        Task without = aCall();
        without.title = u" \n"_s;
        QVERIFY_THROWS_EXCEPTION(Failure, save(without));
        without = aCall();
        without.dueDay = {};
        QVERIFY_THROWS_EXCEPTION(Failure, save(without));
        without = aCall();
        without.customer = {};
        QVERIFY(!save(without).customer);
        without.customer = {123'456};
        QVERIFY_THROWS_EXCEPTION(Failure, save(without));
    }

    void refusesWhatIsImpossible()
    {
        const auto refuses = [this](const std::function<void(Task &)> &change) {
            Task task = aCall();
            change(task);
            QVERIFY_THROWS_EXCEPTION(Failure, save(task));
        };
        refuses([](Task &task) { task.dueMinute = 24 * 60; });
        refuses([](Task &task) { task.dueMinute = -1; });
        refuses([](Task &task) { task.minutes = -1; });
        refuses([](Task &task) { task.minutes = 7 * 24 * 60 + 1; });
        refuses([](Task &task) { task.remindMinutes = -5; });
        refuses([](Task &task) { task.remindMinutes = 600'000; });
        refuses([](Task &task) {
            task.dueMinute = 60;
            task.zone = u"Europe/Atlantis"_s;
        });
        refuses([](Task &task) { task.recurrence = {.unit = RecurrenceUnit::Days, .every = 0}; });
    }

    void aTimeIsOfClocksWhereWeAreUnlessSaid()
    {
        Task task = aCall();
        task.dueMinute = 10 * 60;
        QCOMPARE(save(task).zone, localZone());
        task.zone = u"Pacific/Apia"_s;
        QCOMPARE(save(task).zone, u"Pacific/Apia"_s);
        task.dueMinute = {};
        QCOMPARE(save(task).zone, QString());
    }

    void isAboutFeedbackOfItsCustomerOnly()
    {
        const Feedback complaint = perform(db, TestOrigin, u"Note"_s, &noteFeedback,
                                           FeedbackEntry{.feedback = {.customer = ada.id, .kind = FeedbackKind::Complaint, .text = u"Cold"_s}}).value;
        Task task = aCall();
        task.feedback = complaint.id;
        task.customer = {};
        QCOMPARE(save(task).customer, ada.id);
        task.customer = aCustomer(db, u"Bob"_s).id;
        QVERIFY_THROWS_EXCEPTION(Failure, save(task));
    }

    void whenToRemindFollowsWhenItIsDue()
    {
        Task task = aCall();
        task.dueMinute = 10 * 60;
        task.remindMinutes = 30;
        task = save(task);
        QCOMPARE(task.remindAt, dueAt(task).addSecs(-30 * 60));

        task.remindAt = dueAt(task).addSecs(60); // As after a snooze.
        task.title = u"Call again"_s;
        task = save(task);
        QCOMPARE(task.remindAt, dueAt(task).addSecs(60));

        task.dueDay = task.dueDay.addDays(1);
        task = save(task);
        QCOMPARE(task.remindAt, dueAt(task).addSecs(-30 * 60));

        task.remindMinutes = {};
        QVERIFY(!save(task).remindAt.isValid());
    }

    void isDoneByWhatItBecameAndRemindsNoLonger()
    {
        Task task = aCall();
        task.remindMinutes = 0;
        task = save(task);
        const Activity call = perform(db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = ada.id}}).value.activity;

        const auto done = perform(db, TestOrigin, u"Done"_s, &completeTask, task.id, call.id);

        QVERIFY(done.value.doneAt.isValid());
        QCOMPARE(done.value.activity, call.id);
        QVERIFY(!done.value.remindAt.isValid());
        undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(db.find(task.id).remindAt, task.remindAt);
    }

    void makesTheNextOneAndUndoTakesItAway()
    {
        Task task = aCall();
        task.customer = aCustomer(db, u"Cy"_s).id;
        task.dueDay = today.addDays(-20);
        task.dueMinute = 9 * 60 + 30;
        task.remindMinutes = 10;
        task.owner = u"Grace"_s;
        task.note = u"About the rent"_s;
        task.recurrence = {.unit = RecurrenceUnit::Weeks, .every = 1};
        task = save(task);

        const auto done = perform(db, TestOrigin, u"Done"_s, &completeTask, task.id, ActivityId());
        const auto open = TaskStore(db).openOf(task.customer);

        QCOMPARE(open.size(), size_t(1));
        Task expected = task;
        expected.id = open.front().id;
        expected.version = open.front().version;
        expected.dueDay = today.addDays(1); // Twenty days ago, and three weeks.
        expected.remindAt = dueAt(expected).addSecs(-600);
        expected.createdAt = open.front().createdAt;
        QCOMPARE(open.front(), expected);
        undoOperation(db, TestOrigin, done.performed.operation);
        task.version = db.find(task.id).version;
        QCOMPARE(TaskStore(db).openOf(task.customer), std::vector{task});
    }

    void isCountedFromTheDayOnWhichItWasDoneIfWanted()
    {
        Task task = aCall();
        task.customer = aCustomer(db, u"Dee"_s).id;
        task.dueDay = today.addDays(-3);
        task.recurrence = {.unit = RecurrenceUnit::Days, .every = 10};
        task.recursAfterDone = true;
        task = save(task);

        perform(db, TestOrigin, u"Done"_s, &completeTask, task.id, ActivityId());

        QCOMPARE(TaskStore(db).openOf(task.customer).front().dueDay, today.addDays(10));
    }

    void movesToAWorkingDayWithoutLeavingItsPattern()
    {
        const WorkingDays days(Weekdays::fromText(u"MO,TU,WE,TH,FR"_s), {QDate(2027, 2, 1)});
        Task task{.title = u"Rent"_s, .dueDay = QDate(2026, 12, 31), .recurrence = {.unit = RecurrenceUnit::Months}, .recursFrom = QDate(2026, 12, 31), .onWorkingDays = true};

        task = following(task, noonOf(task.dueDay), days);
        QCOMPARE(task.dueDay, QDate(2027, 2, 2)); // 31 January is a Sunday, 1 February a holiday.
        task = following(task, noonOf(task.dueDay), days);
        QCOMPARE(task.dueDay, QDate(2027, 3, 1)); // 28 February is a Sunday.
        task = following(task, noonOf(task.dueDay), days);
        QCOMPARE(task.dueDay, QDate(2027, 3, 31));
    }

    void aNewDueDayBeginsANewPattern()
    {
        Task task = aCall();
        task.recurrence = {.unit = RecurrenceUnit::Weeks};
        task = save(task);
        QCOMPARE(task.recursFrom, task.dueDay);
        task.dueDay = task.dueDay.addDays(2);
        QCOMPARE(save(task).recursFrom, task.dueDay);
        task = db.find(task.id);
        task.recurrence = {};
        QVERIFY(!save(task).recursFrom.isValid());
    }

    void snoozingMovesTheDayAndKeepsTimeAndPattern()
    {
        Task task = aCall();
        task.dueDay = today.addDays(-1);
        task.dueMinute = 16 * 60;
        task.remindMinutes = 60;
        task.recurrence = {.unit = RecurrenceUnit::Weeks};
        task = save(task);

        const Task later = snooze(task, localInstant(today.addDays(3), QTime(9, 0)));

        QCOMPARE(later.dueDay, today.addDays(3));
        QCOMPARE(later.dueMinute, task.dueMinute);
        QCOMPARE(later.recursFrom, task.recursFrom);
        QCOMPARE(later.remindAt, dueAt(later).addSecs(-3600));
    }

    void snoozingWithinTheDayMovesTheTimeOrTheReminder()
    {
        const QDate day = today.addDays(2);
        Task timed = aCall();
        timed.dueDay = day;
        timed.dueMinute = 9 * 60;
        QCOMPARE(snooze(save(timed), localInstant(day, QTime(11, 15))).dueMinute, std::optional(11 * 60 + 15));

        Task untimed = aCall();
        untimed.dueDay = day;
        const Task later = snooze(save(untimed), localInstant(day, QTime(11, 15)));
        QVERIFY(!later.dueMinute);
        QCOMPARE(later.remindAt, localInstant(day, QTime(11, 15)));

        timed.recurrence = {.unit = RecurrenceUnit::Days};
        const Task recurring = snooze(save(timed), localInstant(day, QTime(11, 15)));
        QCOMPARE(recurring.dueMinute, timed.dueMinute);
        QCOMPARE(recurring.remindAt, localInstant(day, QTime(11, 15)));
    }

    void refusesToSnoozeIntoThePastOrWhatIsDone()
    {
        const Task task = save(aCall());
        QVERIFY_THROWS_EXCEPTION(Failure, snooze(task, localInstant(today.addDays(-1), QTime(9, 0))));
        QVERIFY_THROWS_EXCEPTION(Failure, snooze(task, QDateTime()));
        perform(db, TestOrigin, u"Done"_s, &completeTask, task.id, ActivityId());
        QVERIFY_THROWS_EXCEPTION(Failure, snooze(task, localInstant(today.addDays(1), QTime(9, 0))));
    }

    void remindsAgainWithoutMovingTheTask()
    {
        const Task task = save(aCall());
        const QDateTime at = localInstant(today.addDays(1), QTime(8, 0));

        const Task again = perform(db, TestOrigin, u"Remind"_s, &remindAgain, task.id, at).value;

        QCOMPARE(again.remindAt, at);
        QCOMPARE(again.dueDay, task.dueDay);
    }

    void comesBackAfterItWasDeleted()
    {
        const Task task = save(aCall());

        const auto deleted = perform(db, TestOrigin, u"Delete"_s, &deleteTask, task.id);

        QVERIFY(!db.exists(task.id));
        undoOperation(db, TestOrigin, deleted.performed.operation);
        QCOMPARE(db.find(task.id).title, task.title);
    }

    void theHistoryNamesATaskOfNobodyByItsTitle()
    {
        Task task = aCall();
        task.customer = {};
        task.title = u"Order paper"_s;
        task = save(task);

        QCOMPARE(recordKind(u"task"_s).describe(db, task.id.value), u"Task Order paper"_s);
        QCOMPARE(recordKind(u"task"_s).describe(db, save(aCall()).id.value), u"Task of Ada"_s);
    }

private:
    Task aCall() const { return {.customer = ada.id, .title = u"Call"_s, .dueDay = today}; }
    Task save(const Task &task) { return perform(db, TestOrigin, u"Plan"_s, &saveTask, task).value; }
    Task snooze(const Task &task, const QDateTime &until) { return perform(db, TestOrigin, u"Snooze"_s, &snoozeTask, task.id, until).value; }

    TestDatabase database;
    Connection db{database.url};
    Customer ada;
    QDate today = QDate::currentDate();
};

QTEST_GUILESS_MAIN(SaveTaskTest)
#include "tst_savetask.moc"
