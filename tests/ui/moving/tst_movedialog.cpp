// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "ui/moving/movedialog.h"

#include "models/base/day.h"
#include "models/base/result.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class MoveDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void confirmsAUsualReasonByTheKeyboardAlone()
    {
        Opened opened(Lost);
        QVERIFY(!opened.button()->isEnabled());
        QCOMPARE(opened.dialog->focusWidget(), opened.box(u"reason"_s));

        QTest::keyClick(opened.box(u"reason"_s), Qt::Key_Down);
        QTest::keyClick(opened.box(u"reason"_s), Qt::Key_Down);
        QTest::keyClick(opened.box(u"reason"_s), Qt::Key_Return);

        QCOMPARE(opened.confirmed.size(), 1);
        QCOMPARE(opened.move().reason, u"Closed & gone"_s);
        QCOMPARE(opened.move().phase, Lost);
        QVERIFY(!opened.move().at.isValid());
        QVERIFY(!opened.move().nextStep);
    }

    void takesAnotherReasonAndANote()
    {
        Opened opened(Lost);
        opened.type(u"reason"_s, u"Too far away"_s);
        auto *note = opened.dialog->findChild<QPlainTextEdit *>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"first"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, u"second"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(opened.confirmed.size(), 1);
        QCOMPARE(opened.move().reason, u"Too far away"_s);
        QCOMPARE(opened.move().note, u"first\nsecond"_s);
    }

    void enterWithoutAReasonDoesNothing()
    {
        Opened opened(Lost);
        opened.type(u"reason"_s, u"   "_s);
        QTest::keyClick(opened.box(u"reason"_s), Qt::Key_Return);
        QVERIFY(opened.confirmed.isEmpty());
        QVERIFY(opened.dialog->isVisible());
    }

    void asksForTheReasonForLeavingWhereThePhaseLeftDoes()
    {
        Opened opened(Retain);
        QVERIFY(!opened.box(u"leavingReason"_s)->isVisible());
        QVERIFY(opened.button()->isEnabled());

        opened.dialog->showLeft({phase(Reach)});
        QVERIFY(opened.box(u"leavingReason"_s)->isVisible());
        QCOMPARE(opened.dialog->focusWidget(), opened.box(u"leavingReason"_s));
        QVERIFY(!opened.button()->isEnabled());
        QVERIFY(asEnglish(opened.dialog->findChild<PlainLabel *>()->text()).contains(u"away from"_s));
        QTest::keyClick(opened.box(u"leavingReason"_s), Qt::Key_Down);
        QTest::keyClick(opened.box(u"leavingReason"_s), Qt::Key_Return);

        QCOMPARE(opened.move().leavingReason, u"Saw the window"_s);
        QCOMPARE(opened.move().reason, QString());
    }

    void datesBackAndSaysWhatThatMeans()
    {
        Opened opened(Retain);
        auto *date = opened.day(u"moveDate"_s);
        auto *hint = opened.dialog->findChild<PlainLabel *>(u"moveDateHint"_s);
        QVERIFY(!hint->isVisible());
        date->setFocus();
        QTest::keyClicks(date, u"2026-03-01"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(opened.box(u"leavingReason"_s)->isVisible());
        QTest::keyClick(date, Qt::Key_Return);
        QCOMPARE(opened.move().at, noonOf(QDate(2026, 3, 1)));
    }

    void refusesADayToComeAndOneThatIsNone()
    {
        Opened opened(Retain);
        auto *date = opened.day(u"moveDate"_s);
        date->setDate(QDate::currentDate().addDays(1));
        QVERIFY(!opened.button()->isEnabled());
        QVERIFY(opened.dialog->findChild<PlainLabel *>(u"moveDateHint"_s)->isVisible());
        date->setDate(QDate::currentDate());
        QVERIFY(opened.button()->isEnabled());
        QVERIFY(!opened.dialog->typed().at.isValid());
        date->clear();
        QTest::keyClicks(date, u"someday"_s);
        QVERIFY(!opened.button()->isEnabled());
    }

    void plansTheNextStepFromWhatThePhaseSuggests()
    {
        Opened opened(Retain);
        QVERIFY(!opened.day(u"nextStepDay"_s)->isEnabled());
        QTest::keyClick(opened.box(u"nextStep"_s), Qt::Key_Down);
        QVERIFY(opened.day(u"nextStepDay"_s)->isEnabled());
        opened.day(u"nextStepDay"_s)->clear();
        QTest::keyClicks(opened.day(u"nextStepDay"_s), u"+10"_s);
        QTest::keyClick(opened.box(u"nextStep"_s), Qt::Key_Return);

        QCOMPARE(opened.move().nextStep, std::optional(PlannedStep{u"Say thanks"_s, QDate::currentDate().addDays(10)}));
    }

    void aStepNeedsADay()
    {
        Opened opened(Retain);
        opened.type(u"nextStep"_s, u"Call"_s);
        QVERIFY(opened.button()->isEnabled());
        opened.day(u"nextStepDay"_s)->setDate({});
        QVERIFY(!opened.button()->isEnabled());
    }

    void anotherPhaseBringsItsOwnReasons()
    {
        Opened opened({});
        QCOMPARE(opened.dialog->focusWidget(), opened.box(u"movePhase"_s));
        QVERIFY(!opened.button()->isEnabled());
        QTest::keyClick(opened.box(u"movePhase"_s), Qt::Key_Down);
        QTest::keyClick(opened.box(u"movePhase"_s), Qt::Key_Down);
        QCOMPARE(opened.dialog->phase().id, Retain);
        QVERIFY(opened.button()->isEnabled());
        opened.type(u"reason"_s, u"My own"_s);
        QTest::keyClick(opened.box(u"movePhase"_s), Qt::Key_Down);
        QCOMPARE(opened.dialog->phase().id, Lost);
        QCOMPARE(opened.box(u"reason"_s)->count(), 2);
        QCOMPARE(opened.dialog->typed().reason, u"My own"_s);
    }

    void keepsWhatWasTypedWhenTheMoveFails()
    {
        Opened opened(Lost);
        opened.type(u"reason"_s, u"Moved"_s);
        QTest::keyClick(opened.box(u"reason"_s), Qt::Key_Return);
        QVERIFY(!opened.dialog->isEnabled());

        opened.dialog->showError({Error::Kind::Database, u"The disk is full."_s, {}});

        QVERIFY(opened.dialog->isEnabled());
        QVERIFY(opened.dialog->isVisible());
        QCOMPARE(opened.dialog->typed().reason, u"Moved"_s);
        QCOMPARE(opened.dialog->findChild<MessageBar *>()->text(), u"The disk is full."_s);
        QVERIFY(opened.box(u"leavingReason"_s)->isVisible());
    }

    void escapeCancels()
    {
        Opened opened(Lost);
        QSignalSpy rejected(opened.dialog, &QDialog::rejected);
        QTest::keyClick(opened.dialog, Qt::Key_Escape);
        QCOMPARE(rejected.size(), 1);
    }

    void beginsWithADraft()
    {
        const PhaseMove draft{.phase = Lost, .at = noonOf(QDate(2026, 3, 1)), .reason = u"Something else"_s, .note = u"a note"_s,
                              .leavingReason = u"why not"_s, .nextStep = PlannedStep{u"Call"_s, QDate(2030, 1, 1)}};
        Opened opened(Lost, draft);
        const PhaseMove typed = opened.dialog->typed();
        QCOMPARE(typed.reason, draft.reason);
        QCOMPARE(typed.note, draft.note);
        QCOMPARE(typed.leavingReason, draft.leavingReason);
        QCOMPARE(typed.at, draft.at);
        QCOMPARE(typed.nextStep, draft.nextStep);
        QVERIFY(opened.button()->isEnabled());
    }

    void tabGoesFromFieldToFieldAsTheyStand()
    {
        Opened opened(Retain);
        opened.dialog->showDetails();
        opened.type(u"nextStep"_s, u"Call"_s);
        opened.box(u"movePhase"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 8; ++i) {
            order.append(opened.dialog->focusWidget()->objectName());
            QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, (QStringList{u"movePhase"_s, u"leavingReason"_s, u"reason"_s, u"moveDate"_s, u"nextStep"_s, u"nextStepDay"_s, u"note"_s,
                                     u"confirmButton"_s}));
    }

    void hasANameForEveryWidget()
    {
        Opened opened(Lost);
        opened.dialog->showDetails();
        QCOMPARE(widgetsWithoutName(opened.dialog), QStringList());
    }

private:
    static constexpr PhaseId Reach{1};
    static constexpr PhaseId Retain{2};
    static constexpr PhaseId Lost{3};

    static Phase phase(PhaseId id)
    {
        if (id == Reach)
            return {.id = Reach, .name = u"Reach"_s, .asksReasonLeaving = true, .leavingReasons = u"Saw the window\nWas told"_s};
        if (id == Retain)
            return {.id = Retain, .name = u"Retention"_s, .suggestedActivities = u"Say thanks\n\nAsk for a review"_s};
        return {.id = Lost, .name = u"Lost"_s, .asksReason = true, .reasons = u"Too expensive\nClosed & gone"_s};
    }

    class Opened
    {
    public:
        explicit Opened(PhaseId to, const PhaseMove &draft = {})
            : dialog(new MoveDialog(u"<b>Ada</b>"_s, {phase(Reach), phase(Retain), phase(Lost)}, to, draft, nullptr))
            , confirmed(dialog, &MoveDialog::confirmed)
        {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->open();
            dialog->activateWindow();
            if (!QTest::qWaitForWindowActive(dialog))
                qFatal("the dialog did not open");
        }
        ~Opened() { delete dialog; }
        Q_DISABLE_COPY_MOVE(Opened)

        QPushButton *button() const { return dialog->findChild<QPushButton *>(u"confirmButton"_s); }
        QComboBox *box(const QString &name) const { return dialog->findChild<QComboBox *>(name); }
        DateEdit *day(const QString &name) const { return dialog->findChild<DateEdit *>(name); }
        void type(const QString &name, const QString &text) const
        {
            box(name)->setFocus();
            QTest::keyClicks(box(name)->lineEdit(), text);
        }
        PhaseMove move() const { return confirmed.value(0).value(1).value<PhaseMove>(); }

        MoveDialog *dialog;
        QSignalSpy confirmed;
    };
};

QTEST_MAIN(MoveDialogTest)
#include "tst_movedialog.moc"
