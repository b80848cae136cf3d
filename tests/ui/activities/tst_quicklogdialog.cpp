// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/quicklogdialog.h"

#include "models/activities/activitystore.h"
#include "models/customers/customerstore.h"
#include "models/tasks/taskstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/chooser/customerchooser.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/messagebar.h"
#include "ui/pages.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

class QuickLogDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = stored(db, {.name = u"Ada Lovelace"_s, .phone = u"+44 20 7946 0958"_s});
            stored(db, {.name = u"<b>Bob</b>"_s, .phone = u"030 1234567"_s});
            stored(db, {.name = u"Boris"_s});
        });
        keys = 0;
    }

    void cleanup() { test.reset(); }

    void logsACallOfTheSelectedCustomerInThreeKeys()
    {
        pressLogCall(ada.id);
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada.id).size(), size_t(1));
        QCOMPARE(keys, 3);
        const Activity call = activities(ada.id).front();
        QCOMPARE(call.kind, ActivityKind::Call);
        QCOMPARE(call.direction, Direction::Outgoing);
        QCOMPARE(call.outcome, u"reached"_s);
        QTRY_VERIFY(!dialog());
    }

    void findsTheCustomerByThreeLetters()
    {
        pressLogCall();
        type(u"bob"_s);
        QTRY_VERIFY(matches()->isVisible());
        press(Qt::Key_Return);
        press(Qt::Key_2, Qt::AltModifier);
        type(u"call again"_s);
        press(Qt::Key_3, Qt::ControlModifier);
        press(Qt::Key_Return);

        QTRY_VERIFY(!dialog());
        const CustomerId bob = named(u"<b>Bob</b>"_s);
        QCOMPARE(activities(bob).front().outcome, u"no-answer"_s);
        QCOMPARE(activities(bob).front().note, u"call again"_s);
        const auto tasks = TaskStore(test->db).openOf(bob);
        QCOMPARE(tasks.size(), size_t(1));
        QCOMPARE(tasks.front().dueDay, QDate::currentDate().addDays(7));
    }

    void findsTheCustomerByPhoneDigitsAndGoesDownTheList()
    {
        pressLogCall();
        type(u"7946"_s);
        press(Qt::Key_Return); // Before the answer comes.
        QTRY_VERIFY(chooser()->customer());
        QCOMPARE(chooser()->customer()->id, ada.id);

        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        pressLogCall();
        type(u"bo"_s);
        QTRY_COMPARE(matches()->model()->rowCount(), 3); // Two and a new one.
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(chooser()->customer()->name, u"Boris"_s);
    }

    void anOutcomeTakesTheMarkedCustomer()
    {
        pressLogCall();
        type(u"ada"_s);
        QTRY_VERIFY(matches()->isVisible());
        press(Qt::Key_1, Qt::AltModifier);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada.id).size(), size_t(1));
    }

    void aStrangersNumberBecomesANewCustomer()
    {
        pressLogCall();
        type(u"0170 5551234"_s);
        QTRY_COMPARE(matches()->model()->rowCount(), 1);
        QVERIFY(asEnglish(matches()->model()->index(0, 0).data().toString()).startsWith(u"New customer"_s));
        press(Qt::Key_Return);
        press(Qt::Key_Return);

        QTRY_VERIFY(!dialog());
        const CustomerId stranger = named(u"0170 5551234"_s);
        QCOMPARE(activities(stranger).size(), size_t(1));
        QCOMPARE(HistoryStore(test->db).changes(HistoryStore(test->db).latest(1).front().id).size(), size_t(3));
    }

    void saysThatAStrangerMayBeACustomerAlready()
    {
        pressLogCall();
        type(u"bobby 030 1234567"_s);
        QTRY_COMPARE(matches()->model()->rowCount(), 1);
        press(Qt::Key_Return);

        auto *warning = dialog()->findChild<DuplicateWarning *>();
        QTRY_VERIFY(warning->isVisible());
        QVERIFY(warning->text().contains(u"<b>Bob</b>"_s));
        warning->findChild<QAction *>(u"openDuplicate"_s)->trigger();
        QTRY_COMPARE(chooser()->customer()->name, u"<b>Bob</b>"_s);
        QVERIFY(!warning->isVisible());
        press(Qt::Key_Return);
        QTRY_COMPARE(activities(named(u"<b>Bob</b>"_s)).size(), size_t(1));
        QCOMPARE(CustomerStore(test->db).count(), qint64(3));
    }

    void otherKindsDirectionsAndDaysAreKeysToo()
    {
        pressLogCall(ada.id);
        press(Qt::Key_E, Qt::AltModifier);
        press(Qt::Key_I, Qt::AltModifier);
        press(Qt::Key_5, Qt::ControlModifier);
        type(u"+10"_s);
        press(Qt::Key_Return);

        QTRY_VERIFY(!dialog());
        QCOMPARE(activities(ada.id).front().kind, ActivityKind::Email);
        QCOMPARE(activities(ada.id).front().direction, Direction::Incoming);
        QCOMPARE(TaskStore(test->db).openOf(ada.id).front().dueDay, QDate::currentDate().addDays(10));
    }

    void minutesCanBeEntered()
    {
        pressLogCall(ada.id);
        press(Qt::Key_T, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"12"_s);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada.id).size(), size_t(1));
        QCOMPARE(activities(ada.id).front().minutes, 12);
    }

    void asksForWhatIsMissingAndStaysOpen()
    {
        pressLogCall();
        press(Qt::Key_Return);
        QVERIFY(message()->isVisible());
        QVERIFY(chooser()->hasFocus());

        type(u"ada"_s);
        QTRY_VERIFY(matches()->isVisible());
        press(Qt::Key_Return);
        press(Qt::Key_5, Qt::ControlModifier);
        type(u"never"_s);
        press(Qt::Key_Return);
        QVERIFY(dialog()->isVisible());
        QVERIFY(activities(ada.id).empty());
    }

    void R2_staysOpenWithTheTextWhenSavingFails()
    {
        pressLogCall(ada.id);
        type(u"do not lose me"_s);
        test->db.run(u"DELETE FROM phase_visit"_s);
        test->db.run(u"DELETE FROM customer"_s);
        press(Qt::Key_Return);

        QTRY_VERIFY(message()->isVisible());
        QVERIFY(dialog()->isVisible());
        QCOMPARE(note()->text(), u"do not lose me"_s);
        QVERIFY(note()->isEnabled());
    }

    void offersWhatWasHalfTyped()
    {
        pressLogCall(ada.id);
        type(u"half a thought"_s);
        QTest::qWait(700); // The draft is kept while typing goes on.
        delete dialog();   // As a crash does: nobody says good-bye.

        pressLogCall();
        QVERIFY(message()->isVisible());
        QVERIFY(message()->text().contains(u"half a thought"_s));
        dialog()->findChild<QAction *>(u"continueDraft"_s)->trigger();
        QCOMPARE(note()->text(), u"half a thought"_s);
        QTRY_COMPARE(chooser()->text(), ada.name);
        press(Qt::Key_Return);

        QTRY_COMPARE(activities(ada.id).size(), size_t(1));
        QTRY_VERIFY(!dialog());
        pressLogCall();
        QVERIFY(!message()->isVisible());
    }

    void aDiscardedDraftIsGone()
    {
        pressLogCall(ada.id);
        type(u"never mind"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        pressLogCall();
        dialog()->findChild<QAction *>(u"discardDraft"_s)->trigger();
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        pressLogCall();
        QVERIFY(!message()->isVisible());
    }

    void theSameKeysBringTheOpenOneToTheFront()
    {
        pressLogCall();
        pressLogCall(ada.id);
        QCOMPARE(test->window.findChildren<QuickLogDialog *>().size(), 1);
        QTRY_COMPARE(chooser()->text(), ada.name);

        type(u"about Ada"_s);
        pressLogCall(named(u"Boris"_s));
        QCOMPARE(test->window.findChildren<QuickLogDialog *>().size(), 2);
    }

    void cannotWriteIntoWhatIsReadOnly()
    {
        test = std::make_unique<TestServices>([this](Connection &db) { ada = aCustomer(db, u"Ada"_s); },
                                              TestServices::Access::Read);
        pressLogCall(ada.id);

        QVERIFY(message()->isVisible());
        QVERIFY(!note()->isEnabled());
        dialog()->accept();
        QVERIFY(dialog()->isVisible());
    }

    void everyFieldHasAName()
    {
        pressLogCall();

        QVERIFY2(widgetsWithoutName(dialog()).isEmpty(), qPrintable(widgetsWithoutName(dialog()).join(u'\n')));
    }

private:
    /** As the main window does it when Ctrl+L is pressed. */
    void pressLogCall(CustomerId customer = {})
    {
        const auto &entries = actionEntries();
        const auto action = std::find_if(entries.begin(), entries.end(), [](const ActionEntry &entry) {
            return entry.shortcut == QKeySequence(Qt::CTRL | Qt::Key_L);
        });
        QVERIFY(action != entries.end());
        action->run(test->services, {.customer = customer});
        ++keys;
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    QuickLogDialog *dialog() const
    {
        const auto all = test->window.findChildren<QuickLogDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    CustomerChooser *chooser() const { return dialog()->findChild<CustomerChooser *>(); }
    QListView *matches() const { return dialog()->findChild<QListView *>(u"customerMatches"_s); }
    MessageBar *message() const { return dialog()->findChild<MessageBar *>(); }
    QLineEdit *note() const { return dialog()->findChild<QLineEdit *>(u"note"_s); }
    std::vector<Activity> activities(CustomerId customer) { return ActivityStore(test->db).of(customer); }
    CustomerId named(const QString &name)
    {
        const auto found = test->db.select<Customer>(u"WHERE name = ?"_s, name);
        return found.empty() ? CustomerId{} : found.front().id;
    }

    std::unique_ptr<TestServices> test;
    Customer ada;
    int keys = 0;
};

QTEST_MAIN(QuickLogDialogTest)
#include "tst_quicklogdialog.moc"
