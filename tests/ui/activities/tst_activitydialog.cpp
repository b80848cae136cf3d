// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activitydialog.h"

#include "models/activities/logactivity.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/messagebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class ActivityDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = aCustomer(db, u"Ada"_s);
            bob = aCustomer(db, u"<b>Bob</b>"_s);
            call = perform(db, TestOrigin, u"Log"_s, &logActivity,
                           ActivityEntry{.activity = {.customer = ada.id, .direction = Direction::Outgoing, .outcome = u"no-answer"_s, .minutes = 3, .note = u"first\nsecond"_s}})
                       .value.activity;
        });
    }

    void cleanup() { test.reset(); }

    void showsEverythingAndSavesNothingThatWasNotChanged()
    {
        open();
        QCOMPARE(box(u"activityKind"_s)->currentIndex(), int(ActivityKind::Call));
        QCOMPARE(box(u"activityOutcome"_s)->currentData().toString(), u"no-answer"_s);
        QCOMPARE(note()->toPlainText(), u"first\nsecond"_s);
        QVERIFY(note()->tabChangesFocus());

        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
        QCOMPARE(test->db.find(call.id), call);
    }

    void changesEverythingByKeys()
    {
        open();
        type(u"More: "_s);
        pressLabel(Qt::Key_K);
        press(Qt::Key_End); // A note has neither direction nor outcome …
        QVERIFY(!box(u"activityOutcome"_s)->isEnabled());
        QVERIFY(!box(u"activityDirection"_s)->isEnabled());
        press(Qt::Key_Up); // … a meeting has no direction.
        pressLabel(Qt::Key_O);
        press(Qt::Key_Home);
        press(Qt::Key_Down);
        pressLabel(Qt::Key_A);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"yesterday"_s);
        pressLabel(Qt::Key_M);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"45"_s);
        pressLabel(Qt::Key_C);
        type(u"bob"_s);
        QTRY_VERIFY(dialog()->findChild<QListView *>(u"customerMatches"_s)->isVisible());
        press(Qt::Key_Return);
        pressLabel(Qt::Key_E);
        type(u"Ana, Ulf"_s);
        pressLabel(Qt::Key_T);
        type(u"prices"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!dialog());
        const ActivitySheet sheet = ActivityStore(test->db).sheet(call.id);
        QCOMPARE(sheet.activity.kind, ActivityKind::Meeting);
        QCOMPARE(sheet.activity.direction, Direction::None);
        QCOMPARE(sheet.activity.outcome, u"reached"_s);
        QCOMPARE(sheet.activity.at.toLocalTime().date(), call.at.toLocalTime().date().addDays(-1));
        QCOMPARE(sheet.activity.minutes, 45);
        QCOMPARE(sheet.activity.colleagues, u"Ana\nUlf"_s);
        QCOMPARE(sheet.activity.topic, u"prices"_s);
        QCOMPARE(sheet.activity.note, u"More: first\nsecond"_s);
        QCOMPARE(sheet.people.size(), size_t(2));
        QCOMPARE(sheet.people.back().id, bob.id);
    }

    void theSecondCustomerCanTakeItOver()
    {
        open();
        pressLabel(Qt::Key_C);
        type(u"bob"_s);
        QTRY_VERIFY(dialog()->findChild<QListView *>(u"customerMatches"_s)->isVisible());
        press(Qt::Key_Return);
        auto *people = dialog()->findChild<QListWidget *>(u"customers"_s);
        QCOMPARE(people->count(), 2);
        people->setFocus();
        people->setCurrentRow(0);
        press(Qt::Key_Delete);
        QCOMPARE(people->count(), 1);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!dialog());
        QCOMPARE(test->db.find(call.id).customer, bob.id);
    }

    void asksWhoItWasWithAndWhen()
    {
        open();
        auto *people = dialog()->findChild<QListWidget *>(u"customers"_s);
        people->setFocus();
        people->setCurrentRow(0);
        press(Qt::Key_Delete);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(message()->isVisible());
        QVERIFY(dialog()->isVisible());

        pressLabel(Qt::Key_A);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"whenever"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(message()->isVisible());
        QCOMPARE(test->db.find(call.id), call);
    }

    void deletesByAKey()
    {
        open();
        pressLabel(Qt::Key_L);

        QTRY_VERIFY(!test->db.exists(call.id));
        QTRY_VERIFY(!dialog());
    }

    void saysThatSomebodyElseChangedItFirst()
    {
        open();
        type(u"mine "_s);
        ActivityDetails theirs{.activity = call};
        theirs.activity.note = u"theirs"_s;
        perform(test->db, TestOrigin, u"Change"_s, &saveActivity, theirs);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(message()->isVisible());
        QVERIFY(note()->toPlainText().startsWith(u"mine"));
        QCOMPARE(test->db.find(call.id).note, u"theirs"_s);
    }

    void offersWhatWasHalfTypedOfThisActivityOnly()
    {
        const Activity other = perform(test->db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = bob.id}}).value.activity;
        open();
        type(u"half a thought "_s);
        QTest::qWait(700); // The draft is kept while typing goes on.
        delete dialog();   // As a crash does: nobody says good-bye.

        open(other.id);
        QVERIFY(!message()->isVisible());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        open();
        QVERIFY(message()->isVisible());
        dialog()->findChild<QAction *>(u"continueDraft"_s)->trigger();
        QCOMPARE(note()->toPlainText(), u"half a thought first\nsecond"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(test->db.find(call.id).note, u"half a thought first\nsecond"_s);
    }

    void opensOnceAndSaysWhatIsGone()
    {
        ActivityDialog::openFor(test->services, call.id);
        ActivityDialog::openFor(test->services, call.id);
        QCOMPARE(test->window.findChildren<ActivityDialog *>().size(), 1);
        delete dialog();
        ActivityDialog::openFor(test->services, {9999});
        QTRY_VERIFY(message()->isVisible());
        QVERIFY(!note()->isEnabled());
    }

    void cannotWriteIntoWhatIsReadOnly()
    {
        test = std::make_unique<TestServices>(
            [this](Connection &db) {
                ada = aCustomer(db, u"Ada"_s);
                call = perform(db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = ada.id}}).value.activity;
            },
            TestServices::Access::Read);
        ActivityDialog::openFor(test->services, call.id);

        QTRY_VERIFY(message()->isVisible());
        QVERIFY(!note()->isEnabled());
    }

    void everyFieldHasAName()
    {
        open();
        QVERIFY2(widgetsWithoutName(dialog()).isEmpty(), qPrintable(widgetsWithoutName(dialog()).join(u'\n')));
    }

private:
    void open(ActivityId id = {})
    {
        ActivityDialog::openFor(test->services, id ? id : call.id);
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(note()->hasFocus());
        QTRY_VERIFY(box(u"activityOutcome"_s)->count() > 2);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void pressLabel(Qt::Key key) { press(key, Qt::AltModifier); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    ActivityDialog *dialog() const
    {
        const auto all = test->window.findChildren<ActivityDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    QComboBox *box(const QString &name) const { return dialog()->findChild<QComboBox *>(name); }
    QPlainTextEdit *note() const { return dialog()->findChild<QPlainTextEdit *>(u"note"_s); }
    MessageBar *message() const { return dialog()->findChild<MessageBar *>(); }

    std::unique_ptr<TestServices> test;
    Customer ada;
    Customer bob;
    Activity call;
};

QTEST_MAIN(ActivityDialogTest)
#include "tst_activitydialog.moc"
