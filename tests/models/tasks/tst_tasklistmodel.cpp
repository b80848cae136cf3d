// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasklistmodel.h"

#include "models/tasks/bulktasks.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class TaskListModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        business = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(business->url);
        auto opened = Database::open(business->url);
        QVERIFY(opened);
        database = std::move(opened.value());
        ada = aCustomer(*db, u"Ada Müller"_s);
    }

    void cleanup()
    {
        database.reset();
        db.reset();
        business.reset();
    }

    void groupsByWhenItIsDue()
    {
        plan(u"Later"_s, 30);
        plan(u"Soon"_s, 3);
        plan(u"At ten"_s, 0, 600);
        plan(u"Any time"_s, 0);
        plan(u"At nine"_s, 0, 540);
        plan(u"Late"_s, -2);

        QCOMPARE(shown({}), (QStringList{u"Overdue (1)"_s, u"Late"_s, u"Today (3)"_s, u"Any time"_s, u"At nine"_s, u"At ten"_s, u"Next 7 days (1)"_s, u"Soon"_s, u"Later (1)"_s, u"Later"_s}));
    }

    void filtersByOwnerKindAndWords()
    {
        plan(u"Offer"_s, 1, {}, {.customer = ada.id, .kind = TaskKind::Call});
        plan(u"Straße"_s, 1, {}, {.owner = u"Grace"_s});

        QCOMPARE(tasks({.owner = u"Grace"_s}), QStringList{u"Straße"_s});
        QCOMPARE(tasks({.kind = TaskKind::Call}), QStringList{u"Offer"_s});
        QCOMPARE(tasks({.search = u"MUELL"_s}), QStringList());
        QCOMPARE(tasks({.search = u"mull"_s}), QStringList{u"Offer"_s});
        QCOMPARE(tasks({.search = u"rasse"_s}), QStringList{u"Straße"_s});
        QCOMPARE(tasks({.search = u"ada off"_s}), QStringList{u"Offer"_s});
        QCOMPARE(tasks({.search = u"ada strasse"_s}), QStringList());
    }

    void showsWhatWasDoneTheLatestFirst()
    {
        const Task first = plan(u"First"_s, 0);
        const Task second = plan(u"Second"_s, 0);
        plan(u"Open"_s, 0);
        perform(*db, TestOrigin, u"Done"_s, &completeTask, second.id, ActivityId());
        QTest::qSleep(2); // Instants are of milliseconds.
        perform(*db, TestOrigin, u"Done"_s, &completeTask, first.id, ActivityId());

        QCOMPARE(TaskListStore(*db).ids({.isDone = true}, QDate::currentDate(), 0), (std::vector<qint64>{first.id.value, second.id.value}));
        QVERIFY(TaskListStore(*db).hasAny());
    }

    void tellsForWhomItIsAndWhen()
    {
        plan(u"Offer"_s, 1, 600, {.customer = ada.id, .kind = TaskKind::Call});
        TaskListModel model(*database);
        load(model, {});
        const QString text = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.contains(u"Call: Offer, for Ada Müller, due tomorrow"_s));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    }

    void followsWhatIsDoneAndKeepsItsTester()
    {
        const Task late = plan(u"Late"_s, -1);
        plan(u"Soon"_s, 2);
        TaskListModel model(*database);
        const QAbstractItemModelTester tester(&model);
        load(model, {});
        QCOMPARE(model.count(), 2);
        Writer writer(*database, TestOrigin.actor);
        QSignalSpy loaded(&model, &TaskListModel::loaded);

        (void)writer.perform(u"Done"_s, &completeTasks, std::vector{late.id}).wait();

        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(model.count(), 1);
        QCOMPARE(model.count(TaskGroup::Overdue), 0);
        QCOMPARE(model.count(TaskGroup::NextDays), 1);
    }

    void theFirstTasksAreTheFirstOfAll()
    {
        for (int day = 0; day < 9; ++day)
            plan(u"Task %1"_s.arg(day), day - 4);
        TaskListStore store(*db);
        const QDate today = QDate::currentDate();
        const std::vector<qint64> all = store.ids({}, today, 0);
        for (int limit = 1; limit < int(all.size()); ++limit)
            QCOMPARE(store.ids({}, today, limit), std::vector<qint64>(all.begin(), all.begin() + limit));
        QCOMPARE(store.ids({.search = u"task"_s}, today, 5), store.ids({}, today, 5));
    }

    void doesTheSameToManyAtOnce()
    {
        const std::vector<TaskId> all{plan(u"One"_s, 0).id, plan(u"Two"_s, -9).id};
        const QDate day = QDate::currentDate().addDays(5);
        perform(*db, TestOrigin, u"Snooze"_s, &snoozeTasks, all, QDateTime(day, QTime(9, 0)));
        perform(*db, TestOrigin, u"Assign"_s, &assignTasks, all, u"Grace"_s);
        for (const TaskId id : all) {
            QCOMPARE(db->find(id).dueDay, day);
            QCOMPARE(db->find(id).owner, u"Grace"_s);
        }
        perform(*db, TestOrigin, u"Done"_s, &completeTasks, all);
        QCOMPARE(tasks({.isDone = true}).size(), 2);
        perform(*db, TestOrigin, u"Delete"_s, &deleteTasks, all);
        QVERIFY(!TaskListStore(*db).hasAny());
    }

private:
    Task plan(const QString &title, int days, std::optional<int> minute = {}, Task task = {})
    {
        task.title = title;
        task.dueDay = QDate::currentDate().addDays(days);
        task.dueMinute = minute;
        return perform(*db, TestOrigin, u"Plan"_s, &saveTask, task).value;
    }
    static void load(TaskListModel &model, const TaskFilter &filter)
    {
        QSignalSpy loaded(&model, &TaskListModel::loaded);
        model.setFilter(filter);
        QTRY_VERIFY(!loaded.empty());
        QTRY_VERIFY(model.rowCount() == 0 || model.lineAt(0));
    }
    QStringList shown(const TaskFilter &filter)
    {
        TaskListModel model(*database);
        load(model, filter);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }
    QStringList tasks(const TaskFilter &filter)
    {
        QStringList titles;
        for (const TaskLine &line : TaskListStore(*db).lines(TaskListStore(*db).ids(filter, QDate::currentDate(), 0))) {
            if (!line.isHead())
                titles.append(line.task.title);
        }
        return titles;
    }

    std::unique_ptr<TestDatabase> business;
    std::unique_ptr<Connection> db;
    std::unique_ptr<Database> database;
    Customer ada;
};

QTEST_GUILESS_MAIN(TaskListModelTest)
#include "tst_tasklistmodel.moc"
