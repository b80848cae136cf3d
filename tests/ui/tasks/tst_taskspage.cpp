// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/searchfield.h"
#include "ui/pages.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPointer>

using namespace Qt::StringLiterals;

class TasksPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = aCustomer(db, u"Ada"_s).id;
            plan(db, {.customer = ada, .title = u"Call Ada"_s, .dueDay = today.addDays(-1), .kind = TaskKind::Call});
            plan(db, {.title = u"Order paper"_s, .dueDay = today});
            plan(db, {.title = u"Tax"_s, .dueDay = today.addDays(20), .owner = u"Grace"_s});
        });
        open();
        QTRY_COMPARE(list()->model()->rowCount(), 6); // With three heads.
    }

    void cleanup()
    {
        page.reset();
        test.reset();
    }

    void listsGroupsAndCounts()
    {
        const QAbstractItemModelTester tester(list()->model());
        QCOMPARE(widgetsWithoutName(page.get()), QStringList());
        QCOMPARE(list()->currentIndex().row(), 1);
        QCOMPARE(asEnglish(page->findChild<QLabel *>(u"taskCounts"_s)->text()), u"1 overdue · 3 open"_s);
        QCOMPARE(page->currentCustomer(), ada);
    }

    void oneKeyForEachDeed()
    {
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(triggered().action, u"complete-task"_s);
        QCOMPARE(triggered().subject.record, task(u"Call Ada"_s).id.value);
        QTest::keyClick(list(), Qt::Key_D);
        QCOMPARE(test->navigator.triggered.size(), size_t(2));
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(triggered().action, u"edit-task"_s);
        QTest::keyClick(list(), Qt::Key_F2);
        QCOMPARE(test->navigator.opened.back().record, ada.value);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_E);
        QCOMPARE(triggered().subject.record, task(u"Order paper"_s).id.value);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        QTRY_COMPARE(title(), u"Tax"_s);
    }

    void putsOffByTwoKeys()
    {
        QTest::keyClick(list(), Qt::Key_S);
        QPointer<QWidget> dialog;
        QTRY_VERIFY((dialog = test->window.findChild<QWidget *>(u"snoozeDialog"_s)) && dialog->isVisible());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(task(u"Call Ada"_s).dueDay, today.addDays(1));
    }

    void putsSeveralOffAndAssignsThem()
    {
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_S);
        QPointer<QWidget> dialog;
        QTRY_VERIFY((dialog = test->window.findChild<QWidget *>(u"snoozeDialog"_s)) && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::AltModifier);
        QTRY_VERIFY(!dialog);
        for (const QString &title : {u"Call Ada"_s, u"Order paper"_s, u"Tax"_s})
            QCOMPARE(task(title).dueDay, today.addDays(7));
        QTRY_COMPARE(list()->model()->rowCount(), 4);

        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_A);
        QTRY_VERIFY((dialog = test->window.findChild<QWidget *>(u"assignDialog"_s)) && dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        dialog->findChild<QComboBox *>(u"assignedTo"_s)->setEditText(u"Bob"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QCOMPARE(task(u"Tax"_s).owner, u"Bob"_s);
    }

    void completesSeveralAtOnceAndShowsThemAsDone()
    {
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list(), Qt::Key_Space);
        QTRY_VERIFY(page->findChild<QWidget *>(u"allTasksDone"_s)->isVisible());
        page->findChild<QAction *>(u"doneTasks"_s)->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        QTRY_VERIFY(list()->isVisible());
        QVERIFY(!page->findChild<QAction *>(u"completeTask"_s)->isEnabled());
    }

    void filtersWhoseOfWhatKindAndByWords()
    {
        page->findChild<QAction *>(u"onlyMine"_s)->trigger();
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        page->findChild<QComboBox *>(u"kindFilter"_s)->setCurrentIndex(2);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        page->findChild<QComboBox *>(u"kindFilter"_s)->setCurrentIndex(0);
        page->focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"nothing of the kind"_s);
        QTRY_VERIFY(page->findChild<QWidget *>(u"noTaskFound"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(list()->model()->rowCount(), 4);
        QTRY_VERIFY(list()->isVisible());
    }

    void saysSoWhenNothingWasEverPlanned()
    {
        TestServices empty;
        TasksPage none(empty.services);
        none.show();
        QTRY_VERIFY(none.findChild<QWidget *>(u"noTasksYet"_s)->isVisible());
        QCOMPARE(widgetsWithoutName(&none), QStringList());
    }

    void aCallGoesOnToTheQuickLogAndTheRestIsDoneAtOnce()
    {
        const auto action = std::ranges::find(actionEntries(), u"complete-task"_s, &ActionEntry::name);
        const Task call = task(u"Call Ada"_s);
        action->run(test->services, {.record = call.id.value});
        QTRY_VERIFY(!test->navigator.triggered.empty());
        QCOMPARE(triggered(), (RecordingNavigator::Triggered{u"log-call"_s, {.customer = ada, .record = call.id.value}}));
        action->run(test->services, {.record = task(u"Order paper"_s).id.value});
        QTRY_VERIFY(task(u"Order paper"_s).doneAt.isValid());
        QVERIFY(!task(u"Call Ada"_s).doneAt.isValid());
    }

    void anActionOnATaskThatIsGoneSaysSo()
    {
        const auto action = std::ranges::find(actionEntries(), u"edit-task"_s, &ActionEntry::name);
        action->run(test->services, {.record = 999});
        QTRY_COMPARE(test->navigator.errors.size(), size_t(1));
    }

    void putsOffUntilATimeWithoutAsking()
    {
        const auto action = std::ranges::find(actionEntries(), u"snooze-task"_s, &ActionEntry::name);
        action->run(test->services, {.record = task(u"Tax"_s).id.value, .at = QDateTime(today.addDays(2), QTime(9, 0))});
        QTRY_COMPARE(task(u"Tax"_s).dueDay, today.addDays(2));
    }

private:
    static void plan(Connection &db, const Task &task) { perform(db, TestOrigin, u"Plan"_s, &saveTask, task); }
    void open()
    {
        page = std::make_unique<TasksPage>(test->services);
        page->resize(1000, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->isSettled());
        page->focusStart();
    }
    QListView *list() const { return page->findChild<QListView *>(u"taskList"_s); }
    QString title() const { return list()->currentIndex().data().toString(); }
    const RecordingNavigator::Triggered &triggered() const { return test->navigator.triggered.back(); }
    Task task(const QString &title) const { return test->db.select<Task>(u"WHERE title = ?"_s, title).front(); }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<TasksPage> page;
    CustomerId ada;
    QDate today = QDate::currentDate();
};

QTEST_MAIN(TasksPageTest)
#include "tst_taskspage.moc"
