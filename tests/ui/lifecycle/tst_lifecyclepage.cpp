// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifecycle/lifecyclepage.h"

#include "models/lifecycle/movephase.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/lifecycle/phaseeditor.h"
#include "ui/lifecycle/phasetablemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

class LifeCyclePageTest : public QObject
{
    Q_OBJECT

private slots:
    void showsThePhasesAndHowManyEachHolds()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s, PhaseRole::Retain); });
        LifeCyclePage page(test.services);
        const QAbstractItemModelTester tester(table(page)->model());
        open(page);
        QCOMPARE(table(page)->model()->rowCount(), 7);
        QTRY_COMPARE(table(page)->model()->index(3, PhaseTableModel::Customers).data().toString(), u"1"_s);
        QCOMPARE(asEnglish(table(page)->model()->index(3, PhaseTableModel::Role).data().toString()), u"Retain"_s);
        QCOMPARE(field<QLineEdit>(page, "phaseName")->text(), phaseAt(test, 0).name);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void editsAPhaseByKeys()
    {
        TestServices test;
        LifeCyclePage page(test.services);
        open(page);
        QTest::keyClick(table(page), Qt::Key_Down);
        QTRY_COMPARE(field<QLineEdit>(page, "phaseName")->text(), phaseAt(test, 1).name);
        QVERIFY(!field<QPushButton>(page, "savePhase")->isEnabled());
        QTest::keyClick(table(page), Qt::Key_Return);
        QTRY_VERIFY(field<QLineEdit>(page, "phaseName")->hasFocus());
        QTest::keyClicks(field<QLineEdit>(page, "phaseName"), u"Courtship"_s);
        QTest::keyClick(field<QComboBox>(page, "phaseRole"), Qt::Key_Down);
        QTest::keyClick(field<QComboBox>(page, "phaseColor"), Qt::Key_End);
        auto *explanation = field<QPlainTextEdit>(page, "phaseExplanation");
        explanation->selectAll();
        QTest::keyClicks(explanation, u"They look around."_s);
        QTest::keyClick(field<QSpinBox>(page, "phaseStalledDays"), Qt::Key_Up);
        QTest::keyClick(field<QSpinBox>(page, "phaseFewest"), Qt::Key_Up);
        QTest::keyClick(field<QSpinBox>(page, "phaseMost"), Qt::Key_PageUp);
        QTest::keyClick(field<QCheckBox>(page, "phaseReasonsAsked"), Qt::Key_Space);
        addLine(field<QListWidget>(page, "phaseActivities"), u"Bring flowers"_s);
        addLine(field<QListWidget>(page, "phaseReasons"), u"Saw the window"_s);
        QTest::keyClick(field<QListWidget>(page, "phaseReasons"), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(phaseAt(test, 1).name, u"Courtship"_s);
        const Phase phase = phaseAt(test, 1);
        QCOMPARE(phase.role, PhaseRole::Convert);
        QCOMPARE(phase.color, 7);
        QCOMPARE(phase.explanation, u"They look around."_s);
        QCOMPARE(phase.stalledDays, 15);
        QCOMPARE(phase.fewest, 0);
        QCOMPARE(phase.most, 9);
        QVERIFY(phase.asksReason);
        QCOMPARE(phase.reasons, u"Saw the window"_s);
        QVERIFY(phase.suggestedActivities.endsWith(u"\nBring flowers"_s));
        QTRY_VERIFY(!field<QPushButton>(page, "savePhase")->isEnabled());
        QTRY_COMPARE(table(page)->model()->index(1, 0).data().toString(), u"Courtship"_s);
    }

    void markingAnotherPhaseStoresWhatIsTyped()
    {
        TestServices test;
        LifeCyclePage page(test.services);
        open(page);
        QTest::keyClicks(field<QLineEdit>(page, "phaseName"), u"ed"_s);
        const QString next = phaseAt(test, 1).name;
        QTest::keyClick(table(page), Qt::Key_Down);
        QTRY_VERIFY(phaseAt(test, 0).name.endsWith(u"ed"_s));
        QTRY_COMPARE(field<QLineEdit>(page, "phaseName")->text(), next);
        QCOMPARE(table(page)->currentIndex().row(), 1);
    }

    void keepsWhatWasTypedIfItIsRefused()
    {
        TestServices test;
        LifeCyclePage page(test.services);
        open(page);
        auto *name = field<QLineEdit>(page, "phaseName");
        const QString before = name->text();
        name->clear();
        QTest::keyClick(table(page), Qt::Key_Down);
        QTRY_VERIFY(asEnglish(page.findChild<MessageBar *>()->text()).contains(u"needs a name"_s));
        QTRY_COMPARE(table(page)->currentIndex().row(), 0);
        QCOMPARE(name->text(), QString());
        QTest::keyClick(field<QPushButton>(page, "discardPhase"), Qt::Key_Space);
        QTRY_COMPARE(name->text(), before);
    }

    void addsReordersAndDeletesByKeys()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s, PhaseRole::Acquire); });
        LifeCyclePage page(test.services);
        open(page);
        QTest::keyClick(table(page), Qt::Key_Insert);
        auto *name = field<QLineEdit>(page, "phaseName");
        QTRY_VERIFY(name->hasFocus());
        QTest::keyClicks(name, u"Second"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(phaseAt(test, 1).name, u"Second"_s);
        QTRY_COMPARE(table(page)->model()->index(1, 0).data().toString(), u"Second"_s);
        table(page)->setFocus();
        QTest::keyClick(table(page), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(phaseAt(test, 2).name, u"Second"_s);
        QTRY_COMPARE(table(page)->currentIndex().row(), 2);
        const QString acquisition = phaseAt(test, 1).name;
        table(page)->setCurrentIndex(table(page)->model()->index(1, 0));
        QTRY_COMPARE(name->text(), acquisition);
        QTest::keyClick(table(page), Qt::Key_Delete);
        QDialog *dialog = shown(test, "deletePhaseDialog");
        QVERIFY(dialog);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        auto *replacement = dialog->findChild<QComboBox *>(u"replacementPhase"_s);
        QCOMPARE(replacement->currentText(), u"Second"_s);
        QTest::keyClick(replacement, Qt::Key_Return);
        QTRY_COMPARE(LifeCycleStore(test.db).phases().size(), size_t(7));
        QTRY_COMPARE(test.db.find(test.db.find(CustomerId{1}).phase).name, u"Second"_s);
        QTRY_COMPARE(table(page)->model()->rowCount(), 7);
    }

    void asksForAReplacementOfAReasonInUse()
    {
        TestServices test([](Connection &db) {
            const Customer ada = aCustomer(db, u"Ada"_s);
            const Phase lost = phaseWithRole(db, PhaseRole::Lost);
            perform(db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = ada.id, .phase = lost.id, .reason = lost.reasons.section(u'\n', 0, 0)});
        });
        LifeCyclePage page(test.services);
        open(page);
        QTest::keyClick(table(page), Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(page.findChild<PhaseEditor *>()->phase(), phaseAt(test, 6).id);
        const QString second = phaseAt(test, 6).reasons.section(u'\n', 1, 1);
        QTest::qWait(100);
        auto *reasons = field<QListWidget>(page, "phaseReasons");
        reasons->setFocus();
        QTest::keyClick(reasons, Qt::Key_Delete);
        auto *replacement = page.findChild<QComboBox *>(u"phaseReasonsReplacement"_s);
        QVERIFY(replacement);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
        QTest::keyClick(replacement, Qt::Key_Down);
        QTest::keyClick(reasons, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(LifeCycleStore(test.db).visits({1}).back().reason, second);
    }

    void choosesAnotherLifeCycleByKeys()
    {
        TestServices test([](Connection &db) {
            aCustomer(db, u"Ada"_s, PhaseRole::Loyal);
            aCustomer(db, u"Eve"_s, PhaseRole::Reach);
        });
        LifeCyclePage page(test.services);
        open(page);
        page.findChild<QAction *>(u"chooseLifeCycle"_s)->trigger();
        QDialog *dialog = shown(test, "chooseLifeCycleDialog");
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"lifeCycles"_s);
        QTRY_COMPARE(list->count(), 10);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"useLifeCycle"_s)->isEnabled());
        QTest::keyClick(list, Qt::Key_Down);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentRow(), 7);
        QComboBox *loyal = nullptr;
        QTRY_VERIFY((loyal = dialog->findChild<QComboBox *>(u"mapping4"_s)) && loyal->count() == 3);
        QCOMPARE(loyal->currentIndex(), 1);
        auto *result = dialog->findChild<QWidget *>(u"mappingResult"_s);
        QVERIFY2(result->accessibleDescription().contains(u" 1 · "_s), qPrintable(result->accessibleDescription()));
        QCOMPARE(counts(result), (QStringList{u"1"_s, u"1"_s, u"0"_s}));
        QTest::keyClick(loyal, Qt::Key_Down);
        QCOMPARE(counts(result), (QStringList{u"1"_s, u"0"_s, u"1"_s}));
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QTest::keyClick(dialog, Qt::Key_Return);

        QTRY_COMPARE(table(page)->model()->rowCount(), 3);
        QCOMPARE(test.db.find(test.db.find(CustomerId{1}).phase).role, PhaseRole::Lost);
        QCOMPARE(test.db.find(test.db.find(CustomerId{2}).phase).role, PhaseRole::Acquire);
        QCOMPARE(test.navigator.followed.size(), size_t(1));
        QVERIFY(test.navigator.errors.empty());
    }

    void anOwnLifeCycleNeedsANameAndTheFormerOneIsOffered()
    {
        TestServices test;
        LifeCyclePage page(test.services);
        open(page);
        page.findChild<QAction *>(u"chooseLifeCycle"_s)->trigger();
        QDialog *dialog = shown(test, "chooseLifeCycleDialog");
        auto *list = dialog->findChild<QListWidget *>(u"lifeCycles"_s);
        QTRY_COMPARE(list->count(), 10);
        QTest::keyClick(list, Qt::Key_End);
        auto *use = dialog->findChild<QPushButton *>(u"useLifeCycle"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"ownName"_s);
        QTRY_VERIFY(name->isVisible());
        QTest::qWait(100);
        QVERIFY(!use->isEnabled());
        QTest::keyClicks(name, u"Our way"_s);
        QTRY_VERIFY(use->isEnabled());
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(LifeCycleStore(test.db).lifeCycle().name, u"Our way"_s);

        QTRY_VERIFY(!shown(test, "chooseLifeCycleDialog"));
        page.findChild<QAction *>(u"chooseLifeCycle"_s)->trigger();
        QDialog *again = shown(test, "chooseLifeCycleDialog");
        QVERIFY(again);
        QTRY_COMPARE(again->findChild<QListWidget *>(u"lifeCycles"_s)->count(), 11);
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        TestServices test({}, TestServices::Access::Read);
        LifeCyclePage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 7);
        for (const char *action : {"chooseLifeCycle", "renameLifeCycle", "addPhase", "phaseUp", "phaseDown", "deletePhase"})
            QVERIFY(!page.findChild<QAction *>(QLatin1StringView(action))->isEnabled());
        QVERIFY(field<QLineEdit>(page, "phaseName")->isReadOnly());
        QVERIFY(!field<QPushButton>(page, "savePhase")->isEnabled());
    }

private:
    static void open(LifeCyclePage &page)
    {
        page.resize(1200, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        page.focusStart();
    }

    static QTableView *table(LifeCyclePage &page) { return page.findChild<QTableView *>(); }
    template<typename Field>
    static Field *field(LifeCyclePage &page, const char *name)
    {
        return page.findChild<Field *>(QLatin1StringView(name));
    }
    static Phase phaseAt(TestServices &test, size_t index) { return LifeCycleStore(test.db).phases().at(index); }
    static QDialog *shown(TestServices &test, const char *name)
    {
        QDialog *dialog = test.window.findChild<QDialog *>(QLatin1StringView(name));
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }

    static void addLine(QListWidget *list, const QString &line)
    {
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Insert);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, line);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(list->currentItem()->text(), line);
        QTRY_VERIFY(!list->findChild<QLineEdit *>());
    }

    static QStringList counts(const QWidget *chips)
    {
        QStringList counts;
        for (const QString &chip : chips->accessibleDescription().split(u" · "_s))
            counts.append(chip.section(u' ', -1));
        return counts;
    }
};

QTEST_MAIN(LifeCyclePageTest)
#include "tst_lifecyclepage.moc"
