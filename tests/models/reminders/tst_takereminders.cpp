// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/takereminders.h"

#include "models/bin/deletecustomers.h"
#include "models/history/history.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class TakeRemindersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_test = std::make_unique<TestDatabase>(); }

    void takesWhatIsDueOnceAndInOrder()
    {
        Connection db(m_test->url);
        const Customer ada = stored(db, {.name = u"Ada"_s, .phone = u"030 123456"_s});
        const TaskId second = aTask(db, u"Second"_s, Now.addSecs(-60));
        const TaskId first = aTask(db, u"First"_s, Now.addSecs(-3600), {.customer = ada.id, .owner = Me});
        aTask(db, u"Later"_s, Now.addSecs(1));

        const std::vector<Reminder> taken = takeReminders(db, Me, Now);

        QCOMPARE(taken.size(), size_t(2));
        QCOMPARE(taken[0].task.id, first);
        QCOMPARE(taken[0].customerName, u"Ada"_s);
        QVERIFY(taken[0].canCall);
        QCOMPARE(taken[1].task.id, second);
        QVERIFY(taken[1].customerName.isEmpty());
        QVERIFY(!taken[1].canCall);
        QVERIFY(takeReminders(db, Me, Now).empty());
        Connection another(m_test->url);
        QVERIFY(takeReminders(another, Me, Now).empty());
        QCOMPARE(takeReminders(another, Me, Now.addSecs(1)).size(), size_t(1));
    }

    void takesMineAndNobodysThatAreToBeDone()
    {
        Connection db(m_test->url);
        aTask(db, u"Mine"_s, Now);
        aTask(db, u"Nobody's"_s, Now, {.owner = u""_s});
        aTask(db, u"Bob's"_s, Now, {.owner = u"bob"_s});
        aTask(db, u"Done"_s, Now, {.doneAt = Now, .owner = Me});
        aTask(db, u"Not to be reminded of"_s, {});
        aTask(db, u"From long ago"_s, Now.addDays(-DaysToRemind));

        const std::vector<Reminder> taken = takeReminders(db, Me, Now);

        QCOMPARE(taken.size(), size_t(2));
        QCOMPARE(taken[0].task.title, u"Mine"_s);
        QCOMPARE(taken[1].task.title, u"Nobody's"_s);
        QCOMPARE(takeReminders(db, u"bob"_s, Now).size(), size_t(1));
    }

    void knowsTheNextOne()
    {
        Connection db(m_test->url);
        QVERIFY(!nextReminder(db, Me, Now).isValid());
        aTask(db, u"Later"_s, Now.addSecs(60));
        aTask(db, u"Bob's"_s, Now.addSecs(30), {.owner = u"bob"_s});
        QCOMPARE(nextReminder(db, Me, Now), Now.addSecs(60));
        aTask(db, u"Missed"_s, Now.addSecs(-60));
        QCOMPARE(nextReminder(db, Me, Now), Now.addSecs(-60));
        takeReminders(db, Me, Now);
        QCOMPARE(nextReminder(db, Me, Now), Now.addSecs(60));
    }

    void ringsAgainWhenItWasPutOff()
    {
        Connection db(m_test->url);
        const TaskId id = aTask(db, u"Call"_s, Now);
        QCOMPARE(takeReminders(db, Me, Now).size(), size_t(1));

        change(db, id, [](Task &task) { task.remindAt = Now.addSecs(600); });

        QVERIFY(takeReminders(db, Me, Now.addSecs(599)).empty());
        QCOMPARE(takeReminders(db, Me, Now.addSecs(600)).size(), size_t(1));
    }

    void leavesTheTaskAndItsHistoryAlone()
    {
        Connection db(m_test->url);
        const Task before = db.find(aTask(db, u"Call"_s, Now));
        const std::optional<OperationRecord> undoable = HistoryStore(db).undoable();

        takeReminders(db, Me, Now);

        QCOMPARE(db.find(before.id), before);
        QCOMPARE(HistoryStore(db).undoable()->id, undoable->id);
        undoOperation(db, TestOrigin, undoable->id);
        QVERIFY(!db.exists(before.id));
    }

    void forgetsWhatIsTooOldToMatter()
    {
        Connection db(m_test->url);
        aTask(db, u"Call"_s, Now);
        takeReminders(db, Me, Now);

        takeReminders(db, Me, Now.addDays(DaysToRemind + 1));

        Rows rows = db.run(u"SELECT count(*) FROM reminded"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 0);
    }

    void saysWhatIsSettled()
    {
        Connection db(m_test->url);
        const Customer ada = aCustomer(db, u"Ada"_s);
        aTask(db, u"Stays"_s, Now);
        const TaskId done = aTask(db, u"Done"_s, Now);
        const TaskId putOff = aTask(db, u"Put off"_s, Now);
        const TaskId given = aTask(db, u"Given away"_s, Now);
        const TaskId gone = aTask(db, u"Gone"_s, Now, {.customer = ada.id, .owner = Me});
        const std::vector<Reminder> shown = takeReminders(db, Me, Now);
        QCOMPARE(shown.size(), size_t(5));
        QVERIFY(settledReminders(db, shown).empty());

        change(db, done, [](Task &task) { task.doneAt = Now; });
        change(db, putOff, [](Task &task) { task.remindAt = Now.addSecs(600); });
        change(db, given, [](Task &task) { task.owner = u"bob"_s; });
        perform(db, TestOrigin, u"Delete"_s, [&](Operation &operation) { deleteCustomers(operation, {.ids = {ada.id.value}}, {}); });

        QCOMPARE(settledReminders(db, shown), (std::vector{done, putOff, given, gone}));
    }

private:
    inline static const QString Me = TestOrigin.actor;
    inline static const QDateTime Now{QDate(2026, 5, 4), QTime(8, 0), Qt::UTC};

    static TaskId aTask(Connection &db, const QString &title, const QDateTime &remindAt, Task task = {.owner = Me})
    {
        task.title = title;
        task.dueDay = Now.date();
        task.createdAt = Now;
        task.remindAt = remindAt;
        perform(db, TestOrigin, u"Plan"_s, [&](Operation &operation) { operation.insert(task); });
        return task.id;
    }

    template<typename Change>
    static void change(Connection &db, TaskId id, Change change)
    {
        perform(db, TestOrigin, u"Change"_s, [&](Operation &operation) {
            Task task = operation.db().find(id);
            change(task);
            operation.update(task);
        });
    }

    std::unique_ptr<TestDatabase> m_test;
};

QTEST_GUILESS_MAIN(TakeRemindersTest)
#include "tst_takereminders.moc"
