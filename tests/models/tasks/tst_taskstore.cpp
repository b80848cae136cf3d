// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "models/tasks/taskstore.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TaskStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsOpenByUrgency()
    {
        const Customer ada = aCustomer(db, u"Ada"_s);
        const Task later = task(ada, u"Send the offer"_s, 5);
        const Task sooner = task(ada, u"Call"_s, -2);
        task(aCustomer(db, u"Bob"_s), u"Other"_s, 0);

        QCOMPARE(TaskStore(db).openOf(ada.id), (std::vector<Task>{sooner, later}));
    }

    void listsWhatIsDueAndOverdueOfEverybody()
    {
        const Customer cy = aCustomer(db, u"Cy"_s);
        const QDate today = QDate::currentDate();
        const auto before = TaskStore(db).dueUntil(today).size();
        const Task overdue = task(cy, u"Long overdue"_s, -400);
        task(cy, u"Today"_s, 0);
        task(cy, u"Not yet"_s, 1);

        const auto due = TaskStore(db).dueUntil(today);

        QCOMPARE(due.size(), before + 2);
        QCOMPARE(due.front(), overdue);
    }

    void aTaskThatIsDoneIsNoLongerOpenUntilThatIsUndone()
    {
        const Customer dee = aCustomer(db, u"Dee"_s);
        const Task call = task(dee, u"Call"_s, 0);

        const auto done = perform(db, TestOrigin, u"Done"_s, &completeTask, call.id, ActivityId{});
        QVERIFY(done.value.doneAt.isValid());
        QVERIFY(TaskStore(db).openOf(dee.id).empty());

        const auto again = perform(db, TestOrigin, u"Done"_s, &completeTask, call.id, ActivityId{});
        QVERIFY(!again.performed.operation);
        QCOMPARE(again.value.doneAt, done.value.doneAt);

        undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(TaskStore(db).openOf(dee.id).size(), size_t(1));
    }

private:
    Task save(const Task &task) { return perform(db, TestOrigin, u"Plan"_s, &saveTask, task).value; }
    Task task(const Customer &customer, const QString &title, int days)
    {
        return save({.customer = customer.id, .title = title, .dueDay = QDate::currentDate().addDays(days)});
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(TaskStoreTest)
#include "tst_taskstore.moc"
