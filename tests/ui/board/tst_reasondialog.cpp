// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"
#include "ui/board/reasondialog.h"

#include "models/base/result.h"
#include "models/lifecycle/phase.h"
#include "ui/common/messagebar.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ReasonDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void confirmsAUsualReasonWithEnter()
    {
        auto *dialog = open({});
        QSignalSpy confirmed(dialog, &ReasonDialog::confirmed);
        QVERIFY(!button(dialog)->isEnabled());

        QTest::keyClick(dialog, Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.front().front().value<MoveReason>().reason, u"Closed & gone"_s);
        delete dialog;
    }

    void takesAnotherReasonAndANote()
    {
        auto *dialog = open({});
        QSignalSpy confirmed(dialog, &ReasonDialog::confirmed);
        auto *other = dialog->findChild<QLineEdit *>(u"otherReasonText"_s);
        auto *note = dialog->findChild<QPlainTextEdit *>(u"note"_s);

        QTest::keyClick(dialog, Qt::Key_3, Qt::AltModifier);
        QCOMPARE(dialog->focusWidget(), other);
        QTest::keyClicks(other, u"Too far away"_s);
        QTest::keyClick(other, Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), note);
        QTest::keyClicks(note, u"first"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, u"second"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(confirmed.size(), 1);
        const auto typed = confirmed.front().front().value<MoveReason>();
        QCOMPARE(typed.reason, u"Too far away"_s);
        QCOMPARE(typed.note, u"first\nsecond"_s);
        delete dialog;
    }

    void enterWithoutAReasonDoesNothing()
    {
        auto *dialog = open({});
        QSignalSpy confirmed(dialog, &ReasonDialog::confirmed);

        QTest::keyClick(dialog, Qt::Key_3, Qt::AltModifier);
        QTest::keyClicks(dialog->focusWidget(), u"   "_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);

        QVERIFY(confirmed.isEmpty());
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

    void keepsWhatWasTypedWhenTheMoveFails()
    {
        auto *dialog = open({});
        QTest::keyClick(dialog, Qt::Key_3, Qt::AltModifier);
        QTest::keyClicks(dialog->focusWidget(), u"Moved"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog->isEnabled());

        dialog->showError({Error::Kind::Database, u"The disk is full."_s, {}});

        QVERIFY(dialog->isEnabled());
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->typed().reason, u"Moved"_s);
        QCOMPARE(dialog->findChild<MessageBar *>()->text(), u"The disk is full."_s);
        delete dialog;
    }

    void escapeCancels()
    {
        auto *dialog = open({});
        QSignalSpy rejected(dialog, &QDialog::rejected);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void beginsWithADraft()
    {
        auto *own = open({u"Something else"_s, u"a note"_s});
        QCOMPARE(own->typed().reason, u"Something else"_s);
        QCOMPARE(own->typed().note, u"a note"_s);
        QVERIFY(button(own)->isEnabled());
        delete own;

        auto *usual = open({u"Closed & gone"_s, {}});
        QCOMPARE(usual->typed().reason, u"Closed & gone"_s);
        QCOMPARE(usual->findChild<QLineEdit *>(u"otherReasonText"_s)->text(), QString());
        delete usual;
    }

    void asksForOwnWordsWhereThereAreNoUsualReasons()
    {
        ReasonDialog dialog(u"Ada"_s, Phase{.name = u"Lost"_s}, {}, nullptr);
        dialog.show();
        QCOMPARE(dialog.focusWidget(), dialog.findChild<QLineEdit *>(u"otherReasonText"_s));
    }

    void hasANameForEveryWidget()
    {
        auto *dialog = open({});
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        delete dialog;
    }

private:
    static ReasonDialog *open(const MoveReason &draft)
    {
        const Phase phase{.name = u"Lost"_s, .asksReason = true, .reasons = u"Too expensive\nClosed & gone"_s};
        auto *dialog = new ReasonDialog(u"<b>Ada</b>"_s, phase, draft, nullptr);
        dialog->open();
        dialog->activateWindow();
        return QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

    static QPushButton *button(const ReasonDialog *dialog) { return dialog->findChild<QPushButton *>(u"confirmButton"_s); }
};

QTEST_MAIN(ReasonDialogTest)
#include "tst_reasondialog.moc"
