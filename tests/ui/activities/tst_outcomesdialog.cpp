// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/outcomesdialog.h"

#include "models/activities/logactivity.h"
#include "models/activities/outcomestore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/activities/outcomelist.h"
#include "ui/common/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

class OutcomesDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            const Customer ada = aCustomer(db, u"Ada"_s);
            call = perform(db, TestOrigin, u"Log"_s, &logActivity, ActivityEntry{.activity = {.customer = ada.id, .outcome = u"no-answer"_s}}).value.activity.id;
        });
        dialog = new OutcomesDialog(test->services);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_COMPARE(list()->count(), 6);
    }

    void cleanup() { test.reset(); }

    void addsOneByKeys()
    {
        press(Qt::Key_N, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Wants an offer"_s);
        auto *reached = dialog->findChild<QCheckBox *>(u"outcomeReached"_s);
        reached->setFocus();
        reached->setChecked(false);
        press(Qt::Key_Space);
        press(Qt::Key_F, Qt::AltModifier);
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"2"_s);
        press(Qt::Key_P, Qt::AltModifier);
        press(Qt::Key_End);
        press(Qt::Key_A, Qt::AltModifier);

        QTRY_COMPARE(list()->count(), 7);
        const ContactOutcome added = OutcomeStore(test->db).named(u"Wants an offer"_s);
        QVERIFY(added.isReached);
        QCOMPARE(added.followUpDays, std::optional(2));
        QVERIFY(added.phase);
    }

    void renamesAndActivitiesFollow()
    {
        list()->setCurrentRow(1);
        field()->setText(u"Did not answer"_s);
        press(Qt::Key_C, Qt::AltModifier);

        QTRY_COMPARE(test->db.find(call).outcome, u"Did not answer"_s);
        QTRY_VERIFY(list()->item(1)->text().contains(u"Did not answer"));
        QCOMPARE(list()->currentRow(), 1);
    }

    void saysWhatIsWrongWithAName()
    {
        list()->setCurrentRow(1);
        field()->setText(u"reached"_s);
        press(Qt::Key_C, Qt::AltModifier);

        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
        QCOMPARE(test->db.find(call).outcome, u"no-answer"_s);
    }

    void deletesWithAReplacement()
    {
        list()->setCurrentRow(1);
        auto *replacement = dialog->findChild<QComboBox *>(u"outcomeReplacement"_s);
        QCOMPARE(replacement->count(), 6);
        replacement->setCurrentIndex(1);
        list()->setFocus();
        press(Qt::Key_Delete);

        QTRY_COMPARE(list()->count(), 5);
        QCOMPARE(test->db.find(call).outcome, u"reached"_s);
    }

    void deletesAndKeepsTheName()
    {
        list()->setCurrentRow(1);
        press(Qt::Key_D, Qt::AltModifier);

        QTRY_COMPARE(list()->count(), 5);
        QCOMPARE(test->db.find(call).outcome, u"no-answer"_s);
    }

    void putsThemInOrder()
    {
        list()->setCurrentRow(1);
        press(Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(names().first(), u"no-answer"_s);
        QTRY_COMPARE(list()->currentRow(), 0);
        press(Qt::Key_W, Qt::AltModifier);
        QTRY_COMPARE(names().first(), u"reached"_s);
    }

    void offersThoseUsedLastFirstIfWanted()
    {
        OutcomeList *outcomes = OutcomeList::of(test->services);
        outcomes->noteUse(u"call-back"_s);
        outcomes->noteUse(u"wrong-number"_s);
        QCOMPARE(outcomes->offered().front().name, u"wrong-number"_s);
        QCOMPARE(outcomes->offered()[1].name, u"call-back"_s);
        QCOMPARE(outcomes->offered()[2].name, u"reached"_s);

        press(Qt::Key_O, Qt::AltModifier);
        QTRY_COMPARE(outcomes->offered().front().name, u"reached"_s);
    }

    void everyFieldHasAName()
    {
        QVERIFY2(widgetsWithoutName(dialog).isEmpty(), qPrintable(widgetsWithoutName(dialog).join(u'\n')));
    }

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    QListWidget *list() const { return dialog->findChild<QListWidget *>(u"outcomes"_s); }
    QLineEdit *field() const { return dialog->findChild<QLineEdit *>(u"outcomeName"_s); }
    QStringList names()
    {
        QStringList all;
        for (const ContactOutcome &outcome : OutcomeStore(test->db).outcomes())
            all.append(outcome.name);
        return all;
    }

    std::unique_ptr<TestServices> test;
    OutcomesDialog *dialog = nullptr;
    ActivityId call;
};

QTEST_MAIN(OutcomesDialogTest)
#include "tst_outcomesdialog.moc"
