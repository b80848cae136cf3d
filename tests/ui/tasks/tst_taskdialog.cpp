// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdialog.h"

#include "models/feedback/notefeedback.h"
#include "models/history/history.h"
#include "models/rules/saverule.h"
#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/tasks/clockedit.h"
#include "ui/tasks/taskboxes.h"
#include "ui/tasks/taskdetails.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TaskDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void plansByKeysAlone()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        const QPointer<TaskDialog> dialog = open(test, {.dueDay = QDate::currentDate()});
        QCOMPARE(widgetsWithoutName(dialog), QStringList());

        type(u"Call about the offer"_s);
        next();
        next(dialog->findChild<QToolButton *>(u"fromTemplate"_s)->isVisible());
        type(u"ad"_s);
        QTRY_VERIFY(dialog->findChild<QListView *>(u"customerMatches"_s) || test.window.findChild<QListView *>(u"customerMatches"_s));
        QTest::keyClick(focus(), Qt::Key_Return);
        QTRY_VERIFY(dialog->task().customer);
        QTRY_COMPARE(focus(), dialog->findChild<QWidget *>(u"taskKind"_s));
        QTest::keyClick(focus(), Qt::Key_Down);
        next();
        type(u"+3"_s);
        next();
        type(u"9:15"_s);
        next();
        QTest::keyClick(focus(), Qt::Key_Down);
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog);

        const Task task = latest(test.db);
        QCOMPARE(task.title, u"Call about the offer"_s);
        QCOMPARE(test.db.find(task.customer).name, u"Ada"_s);
        QCOMPARE(task.kind, TaskKind::Call);
        QCOMPARE(task.dueDay, QDate::currentDate().addDays(3));
        QCOMPARE(task.dueMinute, std::optional(9 * 60 + 15));
        QCOMPARE(task.remindMinutes, std::optional(0));
        QCOMPARE(task.remindAt, dueAt(task));
        QCOMPARE(task.owner, TestOrigin.actor);
    }

    void showsFurtherFieldsOnDemandOnly()
    {
        TestServices test;
        const QPointer<TaskDialog> dialog = open(test, {.title = u"Order paper"_s, .dueDay = QDate::currentDate()});
        auto *details = dialog->findChild<TaskDetails *>();
        QVERIFY(!details->isVisible());
        dialog->findChild<QToolButton *>(u"moreFields"_s)->click();
        QVERIFY(details->isVisible());
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QVERIFY(!dialog->findChild<QWidget *>(u"repeatDay1"_s)->isVisible());
        const int height = dialog->height();
        dialog->findChild<QComboBox *>(u"repeatUnit"_s)->setCurrentIndex(2);
        QTRY_VERIFY(dialog->height() > height);
        dialog->findChild<QSpinBox *>(u"repeatEvery"_s)->setValue(2);
        dialog->findChild<QToolButton *>(u"repeatDay1"_s)->click();
        dialog->findChild<QToolButton *>(u"repeatDay4"_s)->click();
        dialog->findChild<QComboBox *>(u"taskPriority"_s)->setCurrentIndex(2);
        dialog->findChild<QSpinBox *>(u"taskMinutes"_s)->setValue(45);
        dialog->findChild<QPlainTextEdit *>(u"taskNote"_s)->setPlainText(u"A4"_s);
        dialog->findChild<QComboBox *>(u"taskOwner"_s)->setEditText(u"Grace"_s);
        dialog->accept();
        QTRY_VERIFY(!dialog);

        const Task task = latest(test.db);
        QVERIFY(!task.customer);
        QCOMPARE(task.recurrence.toText(), u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"_s);
        QCOMPARE(task.priority, Priority::High);
        QCOMPARE(task.minutes, 45);
        QCOMPARE(task.note, u"A4"_s);
        QCOMPARE(task.owner, u"Grace"_s);
    }

    void changesWhatIsStoredAndShowsAllItSays()
    {
        TestServices test;
        Task task{.title = u"Rent"_s, .dueDay = QDate(2030, 1, 31), .remindMinutes = 45, .recurrence = {.unit = RecurrenceUnit::Months, .every = 3}};
        task = perform(test.db, TestOrigin, u"Plan"_s, &saveTask, task).value;
        const QPointer<TaskDialog> dialog = open(test, task);
        QVERIFY(dialog->findChild<TaskDetails *>()->isVisible());
        QCOMPARE(dialog->task(), task);
        dialog->findChild<QLineEdit *>(u"taskTitle"_s)->setText(u"Pay the rent"_s);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        Task expected = task;
        expected.title = u"Pay the rent"_s;
        expected.version = test.db.find(task.id).version;
        QCOMPARE(test.db.find(task.id), expected);
    }

    void saysWhatIsMissing()
    {
        TestServices test;
        const QPointer<TaskDialog> dialog = open(test, {.dueDay = QDate::currentDate()});
        const auto refusesAt = [&](const char *name) {
            dialog->accept();
            QCOMPARE(focus()->objectName(), QLatin1StringView(name));
            QVERIFY(!dialog->findChild<MessageBar *>()->text().isEmpty());
        };
        refusesAt("taskTitle");
        dialog->findChild<QLineEdit *>(u"taskTitle"_s)->setText(u"Call"_s);
        dialog->findChild<DateEdit *>(u"taskDay"_s)->setDate({});
        refusesAt("taskDay");
        dialog->findChild<DateEdit *>(u"taskDay"_s)->setDate(QDate::currentDate());
        dialog->findChild<ClockEdit *>(u"taskTime"_s)->setText(u"25:00"_s);
        refusesAt("taskTime");
        QCOMPARE(count(test.db), 0);
    }

    void aHalfTypedTaskIsOfferedAgain()
    {
        TestServices test;
        QPointer<TaskDialog> dialog = open(test, {.dueDay = QDate(2030, 5, 1)});
        type(u"Send the offer"_s);
        dialog->findChild<QComboBox *>(u"taskPriority"_s)->setCurrentIndex(2);
        dialog->reject();
        QTRY_VERIFY(!dialog);

        dialog = open(test, {.dueDay = QDate::currentDate()});
        dialog->findChild<QAction *>(u"continueDraft"_s)->trigger();
        QCOMPARE(dialog->task().title, u"Send the offer"_s);
        QCOMPARE(dialog->task().dueDay, QDate(2030, 5, 1));
        QCOMPARE(dialog->task().priority, Priority::High);
    }

    void beginsWithATemplate()
    {
        TestServices test([](Connection &db) {
            perform(db, TestOrigin, u"Template"_s, &saveTaskTemplate,
                    TaskTemplate{.title = u"Visit"_s, .dueDays = 4, .kind = TaskKind::Visit, .dueMinute = 600, .priority = Priority::High, .remindMinutes = 60, .note = u"Bring samples"_s});
        });
        const QPointer<TaskDialog> dialog = open(test, {.dueDay = QDate::currentDate()});
        auto *button = dialog->findChild<QToolButton *>(u"fromTemplate"_s);
        QTRY_VERIFY(button->isVisible());
        QAction *visit = nullptr;
        for (QAction *each : button->menu()->actions()) {
            if (each->text() == u"Visit")
                visit = each;
        }
        QVERIFY(visit);
        visit->trigger();
        QTRY_COMPARE(dialog->task().kind, TaskKind::Visit);
        const Task task = dialog->task();
        QCOMPARE(task.title, u"Visit"_s);
        QCOMPARE(task.dueDay, QDate::currentDate().addDays(4));
        QCOMPARE(task.dueMinute, std::optional(600));
        QCOMPARE(task.remindMinutes, std::optional(60));
        QCOMPARE(task.priority, Priority::High);
        QCOMPARE(task.note, u"Bring samples"_s);
    }

    void offersTheOpenFeedbackOfTheCustomer()
    {
        CustomerId ada;
        FeedbackId complaint;
        TestServices test([&](Connection &db) {
            ada = aCustomer(db, u"Ada"_s).id;
            complaint = perform(db, TestOrigin, u"Note"_s, &noteFeedback, FeedbackEntry{.feedback = {.customer = ada, .text = u"Cold coffee"_s}}).value.id;
        });
        const QPointer<TaskDialog> dialog = open(test, {.customer = ada, .title = u"Answer"_s, .dueDay = QDate::currentDate()});
        auto *feedback = dialog->findChild<QComboBox *>(u"taskFeedback"_s);
        QTRY_COMPARE(feedback->count(), 2);
        feedback->setCurrentIndex(1);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QCOMPARE(latest(test.db).feedback, complaint);
    }

    void deletesWithUndo()
    {
        TestServices test;
        const Task task = perform(test.db, TestOrigin, u"Plan"_s, &saveTask, Task{.title = u"Call"_s, .dueDay = QDate::currentDate()}).value;
        const QPointer<TaskDialog> dialog = open(test, task);
        QSignalSpy performed(&test.writer, &Writer::performed);
        dialog->findChild<QPushButton *>(u"deleteTask"_s)->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(count(test.db), 0);
        undoOperation(test.db, TestOrigin, performed.first().first().value<Performed>().operation);
        QCOMPARE(count(test.db), 1);
    }

    void cannotWriteWhereNothingMayBeChanged()
    {
        TestServices test({}, TestServices::Access::Read);
        const QPointer<TaskDialog> dialog = open(test, {.title = u"Call"_s, .dueDay = QDate::currentDate()});
        QVERIFY(!dialog->findChild<QPushButton *>(u"save"_s)->isEnabled());
    }

private:
    static TaskDialog *open(TestServices &test, const Task &task)
    {
        test.window.show();
        auto *dialog = new TaskDialog(test.services, task);
        dialog->show();
        (void)QTest::qWaitForWindowActive(dialog);
        return dialog;
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void type(const QString &text) { QTest::keyClicks(focus(), text); }
    static void next(bool really = true)
    {
        if (really)
            QTest::keyClick(focus(), Qt::Key_Tab);
    }
    static int count(Connection &db) { return int(db.select<Task>({}).size()); }
    static Task latest(Connection &db) { return db.select<Task>(u"ORDER BY id DESC LIMIT 1"_s).front(); }
};

QTEST_MAIN(TaskDialogTest)
#include "tst_taskdialog.moc"
