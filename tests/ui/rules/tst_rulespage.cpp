// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rulespage.h"

#include "models/lists/query/queryjson.h"
#include "tests/support/rules.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/rules/ruledialog.h"
#include "ui/rules/ruletablemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class RulesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void listsRulesWithWhatTheyDid()
    {
        TestServices test([](Connection &db) { bought(db, aCustomer(db, u"Ada"_s, PhaseRole::Reach)); });
        RulesPage page(test.services);
        const QAbstractItemModelTester tester(table(page)->model());
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        QCOMPARE(cell(page, 0, RuleTableModel::Name), u"First purchase"_s);
        QCOMPARE(asEnglish(cell(page, 0, RuleTableModel::Mode)), u"Suggests"_s);
        QVERIFY(cell(page, 0, RuleTableModel::LastFired).contains(u"Ada"));
        QCOMPARE(cell(page, 0, RuleTableModel::Fired), u"1"_s);
        QTRY_COMPARE(firings(page)->model()->rowCount(), 1);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
        firings(page)->setFocus();
        QTest::keyClick(firings(page), Qt::Key_Down);
        firings(page)->setCurrentIndex(firings(page)->model()->index(0, 0));
        QTest::keyClick(firings(page), Qt::Key_Return);
        QTRY_VERIFY(!test.navigator.opened.empty());
        QCOMPARE(test.navigator.opened.back().page, u"customer"_s);
    }

    void switchesByKeys()
    {
        TestServices test;
        RulesPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        QTest::keyClick(table(page), Qt::Key_1, Qt::AltModifier);
        QTRY_VERIFY(!rule(test, u"First purchase"_s).isActive);
        QTRY_COMPARE(asEnglish(cell(page, 0, RuleTableModel::Mode)), u"Off"_s);
        QTest::keyClick(table(page), Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(asEnglish(cell(page, 0, RuleTableModel::Mode)), u"Applies"_s);
        QVERIFY(rule(test, u"First purchase"_s).isActive);
        QTest::keyClick(table(page), Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(asEnglish(cell(page, 0, RuleTableModel::Mode)), u"Suggests"_s);
    }

    void ordersAndDeletesByKeys()
    {
        TestServices test;
        RulesPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        QTest::keyClick(table(page), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(cell(page, 1, RuleTableModel::Name), u"First purchase"_s);
        QCOMPARE(table(page)->currentIndex().row(), 1);
        QTest::keyClick(table(page), Qt::Key_Delete);
        QTRY_COMPARE(table(page)->model()->rowCount(), 4);
    }

    void addsARuleByKeys()
    {
        TestServices test;
        RulesPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        QTest::keyClick(table(page), Qt::Key_Insert);
        RuleDialog *dialog = shown<RuleDialog>(test);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"ruleName"_s), u"Waiting"_s);
        auto *kind = dialog->findChild<QComboBox *>(u"triggerKind"_s);
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Home);
        QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(kind->currentIndex(), int(TriggerKind::DaysInPhase));
        auto *phase = dialog->findChild<QComboBox *>(u"triggerPhase"_s);
        QVERIFY(phase->isVisible());
        QTest::keyClick(phase, Qt::Key_End);
        auto *days = dialog->findChild<QSpinBox *>(u"triggerDays"_s);
        days->selectAll();
        QTest::keyClicks(days, u"21"_s);
        QVERIFY(!dialog->findChild<QComboBox *>(u"triggerOutcome"_s)->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"ruleQuery"_s), u"city:Berlin"_s);
        auto *action = dialog->findChild<QComboBox *>(u"actionKind0"_s);
        action->setFocus();
        QTest::keyClick(action, Qt::Key_Home);
        QTest::keyClick(action, Qt::Key_Down);
        QTest::keyClick(action, Qt::Key_Down);
        QCOMPARE(action->currentIndex(), int(ActionKind::Tag));
        QTest::keyClicks(dialog->findChild<QComboBox *>(u"actionText0"_s)->lineEdit(), u"waiting"_s);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QTest::keyClick(dialog->findChild<QPushButton *>(u"testRule"_s), Qt::Key_Space);
        QTRY_COMPARE(asEnglish(dialog->findChild<QLabel *>(u"ruleConcerns"_s)->text()), u"0 customer(s) now"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"ruleName"_s), Qt::Key_Return);
        QTRY_COMPARE(table(page)->model()->rowCount(), 6);
        const Rule made = rule(test, u"Waiting"_s);
        QCOMPARE(made.trigger, (RuleTrigger{.kind = TriggerKind::DaysInPhase, .phase = {.role = PhaseRole::Lost}, .days = 21}));
        QCOMPARE(made.actions, (RuleActions{.all = {{.kind = ActionKind::Tag, .text = u"waiting"_s}}}));
        QCOMPARE(queryFromJson(made.query.toUtf8()).condition, Condition::test(u"city"_s, Comparison::Has, {{u"Berlin"_s}}));
        QVERIFY(made.isActive);
    }

    void changesARuleAndKeepsWhatItWas()
    {
        TestServices test;
        RulesPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        for (int row = 0; row < 5; ++row) {
            table(page)->setCurrentIndex(table(page)->model()->index(row, 0));
            const Rule stored = RuleStore(test.db).rules().at(size_t(row)).rule;
            page.findChild<QAction *>(u"editRule"_s)->trigger();
            RuleDialog *dialog = shown<RuleDialog>(test);
            QVERIFY(dialog);
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"ruleName"_s), Qt::Key_Return);
            QTRY_VERIFY(!test.window.findChild<RuleDialog *>());
            Rule now = test.db.find(stored.id);
            now.version = stored.version;
            QCOMPARE(now.trigger.toText(), stored.trigger.toText());
            QCOMPARE(now.actions.toText(), stored.actions.toText());
            QCOMPARE(now.query, stored.query);
            QVERIFY(now == stored);
        }
    }

    void staysOpenWithWhatIsWrong()
    {
        TestServices test;
        RulesPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        QTest::keyClick(table(page), Qt::Key_Insert);
        RuleDialog *dialog = shown<RuleDialog>(test);
        QVERIFY(dialog);
        dialog->accept();
        QTRY_VERIFY(!dialog->findChild<MessageBar *>()->text().isEmpty());
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"ruleName"_s), u"Odd"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"ruleQuery"_s), u"colour:red"_s);
        dialog->accept();
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(u"colour"));
        QCOMPARE(RuleStore(test.db).rules().size(), size_t(5));
    }

    void goesOnToTheTemplatesOfTasks()
    {
        TestServices test;
        RulesPage page(test.services);
        open(page);
        page.findChild<QAction *>(u"taskTemplates"_s)->trigger();
        QCOMPARE(test.navigator.triggered.back().action, u"task-templates"_s);
    }

private:
    static void open(RulesPage &page)
    {
        page.resize(1100, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        page.focusStart();
    }
    template<typename Dialog>
    static Dialog *shown(TestServices &test)
    {
        test.window.show();
        Dialog *dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = test.window.findChild<Dialog *>()) && dialog->isVisible(); });
        return dialog;
    }
    static QTableView *table(RulesPage &page) { return page.findChild<QTableView *>(u"ruleTable"_s); }
    static QTableView *firings(RulesPage &page) { return page.findChild<QTableView *>(u"firingTable"_s); }
    static QString cell(RulesPage &page, int row, int column) { return table(page)->model()->index(row, column).data().toString(); }
    static Rule rule(TestServices &test, const QString &name) { return RuleStore(test.db).named(name); }
};

QTEST_MAIN(RulesPageTest)
#include "tst_rulespage.moc"
