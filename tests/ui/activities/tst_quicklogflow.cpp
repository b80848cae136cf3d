// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitystore.h"
#include "models/activities/outcomestore.h"
#include "models/activities/saveoutcome.h"
#include "models/history/history.h"
#include "models/tasks/savetask.h"
#include "models/tasks/taskstore.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/activities/outcomelist.h"
#include "ui/activities/quicklogdialog.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/choicerow.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

/** What the quick log does beside noting a call: tasks, follow-ups, moves, and customers one after the other. */
class QuickLogFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = stored(db, {.name = u"Ada Lovelace"_s, .phone = u"+44 20 7946 0958"_s});
            bob = aCustomer(db, u"Bob"_s);
            cleo = aCustomer(db, u"Cleo"_s);
            lost = phaseWithRole(db, PhaseRole::Lost);
            task = perform(db, TestOrigin, u"Task"_s, &saveTask,
                           Task{.customer = ada.id, .title = u"Ask about the order"_s, .dueDay = QDate::currentDate(), .kind = TaskKind::Visit})
                       .value;
            suggest(db, u"not-interested"_s, 14);
        });
        OutcomeList *list = OutcomeList::of(test->services);
        QTRY_VERIFY(list->isLoaded());
    }

    void cleanup() { test.reset(); }

    void aTaskIsDoneByLoggingWhatItWas()
    {
        open({.customer = ada.id, .record = task.id.value});
        QTRY_VERIFY(dialog()->findChild<PlainLabel *>(u"known"_s)->text().contains(task.title));
        QCOMPARE(dialog()->findChild<ChoiceRow *>(u"kind"_s)->current(), int(ActivityKind::Visit));
        press(Qt::Key_Return);

        QTRY_VERIFY(!dialog());
        const Activity visit = activities(ada).front();
        QCOMPARE(visit.kind, ActivityKind::Visit);
        QCOMPARE(test->db.find(task.id).activity, visit.id);
        QVERIFY(test->db.find(task.id).doneAt.isValid());
        undoOperation(test->db, TestOrigin, HistoryStore(test->db).undoable()->id);
        QVERIFY(!test->db.find(task.id).doneAt.isValid());
        QVERIFY(activities(ada).empty());
    }

    void aTaskBringsItsCustomer()
    {
        open({.record = task.id.value});

        QTRY_COMPARE(chooser()->text(), ada.name);
    }

    void doneAndNextPlansTheNextStep()
    {
        open({.customer = ada.id, .record = task.id.value});
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);

        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QTRY_COMPARE(test->navigator.triggered, std::vector<RecordingNavigator::Triggered>({{u"new-task"_s, {.customer = ada.id}}}));
    }

    void doneAndNextOpensTheFollowUpThatWasPlanned()
    {
        open({.customer = ada.id});
        press(Qt::Key_2, Qt::ControlModifier);
        press(Qt::Key_X, Qt::AltModifier);
        type(u"Send the offer"_s);
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);

        QTRY_COMPARE(test->navigator.triggered.size(), size_t(1));
        const Task planned = test->db.find(TaskId{test->navigator.triggered.front().subject.record});
        QCOMPARE(test->navigator.triggered.front().action, u"edit-task"_s);
        QCOMPARE(planned.title, u"Send the offer"_s);
        QCOMPARE(planned.dueDay, QDate::currentDate().addDays(3));
    }

    void anOutcomeBringsItsFollowUpUnlessOneWasChosen()
    {
        open({.customer = ada.id});
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(due()->date(), QDate::currentDate().addDays(3));
        press(Qt::Key_5, Qt::AltModifier);
        QCOMPARE(due()->date(), QDate::currentDate().addDays(14));
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(!due()->date().isValid());
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(due()->date(), QDate::currentDate().addDays(7));
    }

    void anOutcomeSuggestsAMoveThatThePersonDecides()
    {
        open({.customer = ada.id});
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(!move()->isVisible());
        press(Qt::Key_5, Qt::AltModifier);
        QVERIFY(move()->isVisible());
        QVERIFY(!move()->isChecked());
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(test->db.find(ada.id).phase, ada.phase);

        open({.customer = bob.id});
        press(Qt::Key_1, Qt::AltModifier); // Used last, so it comes first.
        press(Qt::Key_P, Qt::AltModifier);
        QVERIFY(move()->isChecked());
        auto *reason = dialog()->findChild<QComboBox *>(u"moveReason"_s);
        QCOMPARE(reason->isVisible(), lost.asksReason);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog()->findChild<MessageBar *>()->isVisible()); // It asks why.
        QVERIFY(reason->hasFocus() || reason->lineEdit()->hasFocus());
        type(u"moved away"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(test->db.find(bob.id).phase, lost.id);
        QCOMPARE(LifeCycleStore(test->db).visits(bob.id).back().reason, u"moved away"_s);
        undoOperation(test->db, TestOrigin, HistoryStore(test->db).undoable()->id);
        QCOMPARE(test->db.find(bob.id).phase, bob.phase);
        QVERIFY(activities(bob).empty());
    }

    void theOutcomeUsedLastComesFirstTheNextTime()
    {
        open({.customer = ada.id});
        press(Qt::Key_4, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QTRY_VERIFY(!dialog());

        open({.customer = bob.id});
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(bob).size(), size_t(1));
        QCOMPARE(activities(bob).front().outcome, u"call-back"_s);
    }

    void followsTheListOfOutcomes()
    {
        ContactOutcome outcome = OutcomeStore(test->db).named(u"reached"_s);
        outcome.name = u"Talked & laughed"_s;
        (void)test->writer.perform(u"Rename"_s, &saveOutcome, outcome, std::shared_ptr<Progress>()).wait();
        OutcomeList *list = OutcomeList::of(test->services);
        QTRY_COMPARE(list->offered().front().name, u"Talked & laughed"_s);

        open({.customer = ada.id});
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(activities(ada).front().outcome, u"Talked & laughed"_s);
    }

    void knowsWhoIsCalledByTheNumber()
    {
        open({.text = u"+44 20 7946 0958"_s});
        QTRY_COMPARE(chooser()->text(), ada.name);
        QTRY_VERIFY(dialog()->findChild<PlainLabel *>(u"known"_s)->text().contains(ada.phone));
        dialog()->findChild<QAction *>(u"callCustomer"_s)->trigger();
        QCOMPARE(test->navigator.triggered, std::vector<RecordingNavigator::Triggered>({{u"call"_s, {.customer = ada.id}}}));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        open({.text = u"0170 5551234"_s});
        QTRY_VERIFY(dialog()->findChild<QListView *>(u"customerMatches"_s)->isVisible());
        press(Qt::Key_Return);
        QVERIFY(chooser()->isNew());
        press(Qt::Key_Return);
        QTRY_COMPARE(test->db.select<Customer>(u"WHERE phone = ?"_s, u"0170 5551234"_s).size(), size_t(1));
    }

    void countsFromWhenTheCallBegan()
    {
        const QDateTime began = QDateTime::currentDateTimeUtc().addSecs(-5 * 60);
        open({.customer = ada.id, .at = began});
        QVERIFY(dialog()->findChild<PlainLabel *>(u"time"_s)->text().startsWith(u"5:"));
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(activities(ada).front().at, began);
        QCOMPARE(activities(ada).front().minutes, 5);
    }

    void theSameCustomerCalledAgainStartsTheTimeAnew()
    {
        open({.customer = ada.id, .record = task.id.value, .at = QDateTime::currentDateTimeUtc().addSecs(-5 * 60)});
        QTRY_COMPARE(chooser()->text(), ada.name);
        type(u"typed already"_s);
        QuickLogDialog::openFor(test->services, {.customer = ada.id, .text = ada.phone, .at = QDateTime::currentDateTimeUtc()});

        QCOMPARE(test->window.findChildren<QuickLogDialog *>().size(), 1);
        QVERIFY(dialog()->findChild<PlainLabel *>(u"time"_s)->text().startsWith(u"0:"));
    }

    void callsOneAfterTheOther()
    {
        open({.customers = {ada.id, bob.id, cleo.id}});
        QVERIFY(place().contains(u'1') && place().contains(u'3'));
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(ada).size(), size_t(1));

        QTRY_VERIFY(dialog() && chooser()->text() == bob.name);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QVERIFY(place().contains(u'2'));
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY(dialog() && chooser()->text() == cleo.name);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QVERIFY(activities(bob).empty());
        type(u"last one"_s);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(cleo).size(), size_t(1));
        QTRY_VERIFY(!dialog());
        QCOMPARE(test->navigator.said.size(), qsizetype(1));
        QVERIFY(asEnglish(test->navigator.said.front()).contains(u"2 logged, 1 skipped"));
    }

    void escapeStopsTheQueue()
    {
        open({.customers = {ada.id, bob.id, cleo.id}});
        press(Qt::Key_Escape);

        QTRY_VERIFY(!dialog());
        QCOMPARE(test->navigator.said.size(), qsizetype(1));
        QVERIFY(asEnglish(test->navigator.said.front()).startsWith(u"Stopped at"));
    }

    void whatStandsInAnotherWindowIsNotOffered()
    {
        open({.customer = ada.id});
        type(u"still open"_s);
        QTest::qWait(700); // The draft is kept.
        open({.customer = bob.id});

        QCOMPARE(test->window.findChildren<QuickLogDialog *>().size(), 2);
        QVERIFY(!dialog()->findChild<MessageBar *>()->isVisible());
    }

    void keepsTheDraftOfATask()
    {
        open({.customer = ada.id, .record = task.id.value});
        QTRY_COMPARE(chooser()->text(), ada.name);
        press(Qt::Key_6, Qt::AltModifier);
        press(Qt::Key_3, Qt::ControlModifier);
        type(u"half"_s);
        QTest::qWait(700); // The draft is kept while typing goes on.
        delete dialog();   // As a crash does: nobody says good-bye.

        open({});
        dialog()->findChild<QAction *>(u"continueDraft"_s)->trigger();
        QTRY_COMPARE(chooser()->text(), ada.name);
        QTRY_VERIFY(dialog()->findChild<PlainLabel *>(u"known"_s)->text().contains(task.title));
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(ada).size(), size_t(1));
        QCOMPARE(activities(ada).front().outcome, u"wrong-number"_s);
        QCOMPARE(activities(ada).front().kind, ActivityKind::Visit);
        QCOMPARE(activities(ada).front().note, u"half"_s);
        QCOMPARE(test->db.find(task.id).activity, activities(ada).front().id);
        QCOMPARE(TaskStore(test->db).openOf(ada.id).front().dueDay, QDate::currentDate().addDays(7));
    }

private:
    void suggest(Connection &db, const QString &name, int days)
    {
        ContactOutcome outcome = OutcomeStore(db).named(name);
        outcome.followUpDays = days;
        outcome.phase = lost.id;
        perform(db, TestOrigin, u"Outcome"_s, &saveOutcome, outcome, std::shared_ptr<Progress>());
    }
    void open(const Subject &subject)
    {
        QuickLogDialog::openFor(test->services, subject);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QuickLogDialog *dialog() const
    {
        const auto all = test->window.findChildren<QuickLogDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    CustomerChooser *chooser() const { return dialog()->findChild<CustomerChooser *>(); }
    DateEdit *due() const { return dialog()->findChild<DateEdit *>(u"followUpDay"_s); }
    QCheckBox *move() const { return dialog()->findChild<QCheckBox *>(u"move"_s); }
    QString place() const { return dialog()->findChild<PlainLabel *>(u"place"_s)->text(); }
    std::vector<Activity> activities(const Customer &customer) { return ActivityStore(test->db).of(customer.id); }

    std::unique_ptr<TestServices> test;
    Customer ada;
    Customer bob;
    Customer cleo;
    Phase lost;
    Task task;
};

QTEST_MAIN(QuickLogFlowTest)
#include "tst_quicklogflow.moc"
