// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feedback/feedbackpage.h"

#include "models/feedback/notefeedback.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/feedback/feedbackdialog.h"
#include "ui/feedback/notetext.h"
#include "ui/feedback/resolvedialog.h"
#include "ui/pages.h"

#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class FeedbackPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = aCustomer(db, u"<b>Ada</b>"_s);
            note(db, {.text = u"Too late\nand cold"_s, .topic = u"delivery"_s});
            note(db, {.kind = FeedbackKind::Compliment, .text = u"Lovely"_s});
            const Feedback old = note(db, {.text = u"Broken"_s});
            perform(db, TestOrigin, u"Resolve"_s, &resolveFeedback, old.id, u"Repaired"_s);
        });
        open();
    }

    void cleanup()
    {
        page.reset();
        test.reset();
    }

    void listsEverythingWithItsCounts()
    {
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(asEnglish(counts()).contains(u"1 open complaint"_s));
        QVERIFY(asEnglish(counts()).contains(u"3 in all"_s));
    }

    void oneKeyShowsTheOpenComplaints()
    {
        QTRY_COMPARE(rows(), 3);
        press(Qt::Key_F4);
        QTRY_COMPARE(rows(), 1);
        press(Qt::Key_F4);
        QTRY_COMPARE(rows(), 3);
    }

    void resolvesWithWhatWasDoneByKeysAlone()
    {
        press(Qt::Key_F4);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(page->isSettled());
        page->focusStart();
        press(Qt::Key_Home);
        QTRY_COMPARE(page->currentCustomer(), ada.id);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *dialog = test->window.findChild<ResolveDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        press(Qt::Key_Return);
        QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
        type(u"Sent a new one"_s);
        press(Qt::Key_Return);

        QTRY_VERIFY(shown(u"nothingOpen"_s));
        QTRY_VERIFY(asEnglish(counts()).contains(u"0 open complaint"_s));
        QCOMPARE(FeedbackStore(test->db).counts().openComplaints, 0);
    }

    void searchesAndOffersToClearTheFilter()
    {
        QVERIFY(page->focusSearch());
        type(u"lovely"_s);
        QTRY_COMPARE(rows(), 1);
        type(u"x"_s);
        QTRY_VERIFY(shown(u"nothingFound"_s));
        press(Qt::Key_Escape);
        QTRY_COMPARE(rows(), 3);
    }

    void theTableFillsThePageUntilARowIsSelected()
    {
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(page->isSettled());
        auto *table = page->findChild<QTableView *>();
        page->focusSearch();
        table->setCurrentIndex({});
        QVERIFY(!shown(u"detailsArea"_s));
        QTRY_VERIFY(table->height() > page->height() * 3 / 4);
        const int height = table->height();

        page->focusStart();
        press(Qt::Key_Home);

        QTRY_VERIFY(shown(u"detailsArea"_s));
        QTRY_VERIFY(table->height() < height);
        QTRY_VERIFY(!page->findChild<PlainLabel *>(u"details"_s)->text().isEmpty());
    }

    void enterOpensTheCustomer()
    {
        QTRY_COMPARE(rows(), 3);
        QTRY_VERIFY(page->isSettled());
        page->focusStart();
        press(Qt::Key_Home);
        QTRY_COMPARE(page->currentCustomer(), ada.id);
        press(Qt::Key_Return);

        QCOMPARE(test->navigator.opened.size(), size_t(1));
        QCOMPARE(test->navigator.opened.front().page, u"customer"_s);
        QCOMPARE(test->navigator.opened.front().record, ada.id.value);
    }

    void notesAComplaintInTwoKeysBesideItsText()
    {
        pressNote(ada.id);
        press(Qt::Key_1, Qt::AltModifier);
        type(u"Rude"_s);
        press(Qt::Key_Return);

        QTRY_COMPARE(rows(), 4);
        QCOMPARE(newest().kind, FeedbackKind::Complaint);
        QCOMPARE(newest().text, u"Rude"_s);
        QCOMPARE(newest().channel, u"in-person"_s);
        QTRY_VERIFY(!dialog());
    }

    void notesAScoreByItsDigits()
    {
        pressNote(ada.id);
        press(Qt::Key_5, Qt::AltModifier);
        press(Qt::Key_Return);
        QVERIFY(dialog()->findChild<MessageBar *>()->isVisible()); // Which score?
        press(Qt::Key_1);
        press(Qt::Key_0);
        press(Qt::Key_Return);
        QTRY_COMPARE(FeedbackStore(test->db).counts().all, 4);
        QCOMPARE(newest().score, 10);
    }

    void keepsAndOffersWhatWasHalfTyped()
    {
        pressNote(ada.id);
        type(u"half a complaint"_s);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog());

        pressNote();
        QVERIFY(dialog()->findChild<MessageBar *>()->text().contains(u"half a complaint"_s));
        dialog()->findChild<QAction *>(u"continueDraft"_s)->trigger();
        press(Qt::Key_Return);
        QTRY_COMPARE(newest().text, u"half a complaint"_s);
    }

    void R2_staysOpenWithTheTextWhenSavingFails()
    {
        pressNote(ada.id);
        type(u"do not lose me"_s);
        for (const QString &table : {u"rule_firing"_s, u"feedback"_s, u"phase_visit"_s, u"customer"_s})
            test->db.run(u"DELETE FROM "_s + table);
        press(Qt::Key_Return);

        QTRY_VERIFY(dialog()->findChild<MessageBar *>()->isVisible());
        QCOMPARE(dialog()->findChild<NoteText *>()->text(), u"do not lose me"_s);
        QVERIFY(dialog()->findChild<NoteText *>()->isEnabled());
    }

    void cannotWriteIntoWhatIsReadOnly()
    {
        page.reset();
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = aCustomer(db, u"Ada"_s);
            note(db, {.text = u"Late"_s});
        }, TestServices::Access::Read);
        open();
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(page->isSettled());
        page->focusStart();
        press(Qt::Key_Home);

        QVERIFY(!page->findChild<QAction *>(u"resolve"_s)->isEnabled());
        QVERIFY(!page->findChild<QAction *>(u"noteFeedback"_s)->isEnabled());
        pressNote(ada.id);
        QVERIFY(!dialog()->findChild<NoteText *>()->isEnabled());
    }

    void saysThatThereIsNothingYet()
    {
        page.reset();
        test = std::make_unique<TestServices>();
        open();

        QTRY_VERIFY(shown(u"nothingYet"_s));
        page->findChild<QAction *>(u"noteFeedback"_s)->trigger();
        QCOMPARE(test->navigator.triggered.front().action, u"note-feedback"_s);
    }

    void everyFieldHasAName()
    {
        QCOMPARE(widgetsWithoutName(page.get()), QStringList());
        pressNote();
        QCOMPARE(widgetsWithoutName(dialog()), QStringList());
    }

private:
    void open()
    {
        test->services.navigator = &test->navigator;
        page = std::make_unique<FeedbackPage>(test->services);
        page->resize(1200, 700);
        page->show();
        page->focusStart();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    Feedback note(Connection &db, Feedback feedback)
    {
        feedback.customer = ada.id;
        return perform(db, TestOrigin, u"Note"_s, &noteFeedback, FeedbackEntry{.feedback = feedback}).value;
    }

    /** As the main window does it when Ctrl+Shift+F is pressed. */
    void pressNote(CustomerId customer = {})
    {
        for (const ActionEntry &entry : actionEntries()) {
            if (entry.shortcut == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F))
                entry.run(test->services, {.customer = customer});
        }
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    int rows() const { return page->findChild<QTableView *>()->model()->rowCount(); }
    QString counts() const { return page->findChild<PlainLabel *>(u"feedbackCounts"_s)->text(); }
    bool shown(const QString &name) const { return page->findChild<QWidget *>(name)->isVisible(); }
    FeedbackDialog *dialog() const { return test->window.findChild<FeedbackDialog *>(); }
    Feedback newest() { return FeedbackStore(test->db).of(ada.id).front(); }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<FeedbackPage> page;
    Customer ada;
};

QTEST_MAIN(FeedbackPageTest)
#include "tst_feedbackpage.moc"
