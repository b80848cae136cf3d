// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "models/purchases/purchase.h"
#include "models/tasks/savetask.h"
#include "models/today/snooze.h"
#include "tests/support/rules.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QMenu>

using namespace Qt::StringLiterals;

class TodayPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSoWhileThereAreNoCustomers()
    {
        TestServices test;
        TodayPage page(test.services);
        open(page);
        QTRY_VERIFY(page.findChild<QWidget *>(u"todayWithoutData"_s)->isVisible());
        page.findChild<QAction *>(u"goToStart"_s)->trigger();
        QCOMPARE(test.navigator.opened.back().page, u"start"_s);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void saysSoWhenNothingWaits()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        TodayPage page(test.services);
        open(page);
        QTRY_VERIFY(page.findChild<QWidget *>(u"nothingToday"_s)->isVisible());
        QVERIFY(!page.findChild<QWidget *>(u"showEverybodyButton"_s)->isVisible());
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void listsEverybodyWithAllReasons()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        const QAbstractItemModelTester tester(list(page)->model());
        open(page);
        QTRY_COMPARE(texts(page), (QStringList{u"Grace"_s, u"Order paper"_s, u"Ada"_s, u"Bob"_s}));
        const QStringList reasons = list(page)->model()->index(2, 0).data(TodayListModel::ReasonsRole).toStringList();
        QCOMPARE(reasons.size(), 1);
        QCOMPARE(asEnglish(reasons.front()), u"usually every 10 day(s), silent for 58"_s);
        QCOMPARE(page.currentCustomer(), customer(test, u"Grace"_s).id);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
        QVERIFY(page.findChild<QWidget *>(u"todayNote"_s)->isVisible()); // Too few customers for chances.
    }

    void oneKeyADeed()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        select(page, 2);
        QTest::keyClick(list(page), Qt::Key_C);
        QCOMPARE(test.navigator.triggered.back().action, u"call"_s);
        QCOMPARE(test.navigator.triggered.back().subject.customer, customer(test, u"Ada"_s).id);
        QTest::keyClick(list(page), Qt::Key_L);
        QCOMPARE(test.navigator.triggered.back().action, u"log-call"_s);
        QCOMPARE(test.navigator.triggered.back().subject.customers, (std::vector{customer(test, u"Ada"_s).id, customer(test, u"Bob"_s).id}));
        select(page, 0);
        QTest::keyClick(list(page), Qt::Key_D);
        QCOMPARE(test.navigator.triggered.back().action, u"complete-task"_s);
        QCOMPARE(test.navigator.triggered.back().subject.record, test.db.select<Task>(u"WHERE title = 'Call back'"_s).front().id.value);
        select(page, 1);
        QTRY_VERIFY(!page.findChild<QAction *>(u"callCustomer"_s)->isEnabled());
        QTest::keyClick(list(page), Qt::Key_Return);
        QCOMPARE(test.navigator.triggered.back().action, u"edit-task"_s);
    }

    void enterWorksDownTheList()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        select(page, 2);
        QTest::keyClick(list(page), Qt::Key_Return);
        QCOMPARE(test.navigator.opened.back().record, customer(test, u"Ada"_s).id.value);
        page.showPlace({}); // Back again.
        QCOMPARE(list(page)->currentIndex().row(), 3);
        page.showPlace({});
        QCOMPARE(list(page)->currentIndex().row(), 3);
    }

    void snoozedLinesGoAndComeBackWithUndo()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        select(page, 0);
        QTest::keyClick(list(page), Qt::Key_S);
        auto *menu = page.findChild<QMenu *>(u"snoozeMenu"_s);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(texts(page), (QStringList{u"Order paper"_s, u"Ada"_s, u"Bob"_s}));
        QCOMPARE(test.db.select<Snooze>({}).front().until, QDate::currentDate().addDays(3));
        QCOMPARE(test.db.select<Task>(u"WHERE title = 'Call back'"_s).front().dueDay, QDate::currentDate().addDays(3));
        QCOMPARE(list(page)->currentIndex().row(), 0);
        QVERIFY(test.writer.undo(HistoryStore(test.db).undoable()->id).wait());
        QTRY_COMPARE(texts(page).size(), 4);
    }

    void dismissedLinesGo()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        select(page, 2);
        QTRY_VERIFY(page.findChild<QAction *>(u"dismissLine"_s)->isEnabled());
        QTest::keyClick(list(page), Qt::Key_D);
        QTRY_COMPARE(texts(page), (QStringList{u"Grace"_s, u"Order paper"_s, u"Bob"_s}));
        QTRY_COMPARE(page.currentCustomer(), customer(test, u"Bob"_s).id); // The next one came under the keys.
        QTest::keyClick(list(page), Qt::Key_Delete);
        QTRY_COMPARE(texts(page), (QStringList{u"Grace"_s, u"Order paper"_s}));
    }

    void filtersByOwnerAndReasonAndCounts()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        auto *reason = page.findChild<QComboBox *>(u"reason"_s);
        QTRY_COMPARE(reason->count(), 3); // All, tasks, later than usual.
        QVERIFY2(asEnglish(reason->itemText(0)).endsWith(u"(4)"), qPrintable(asEnglish(reason->itemText(0))));
        QVERIFY2(asEnglish(reason->itemText(2)).endsWith(u"(2)"), qPrintable(asEnglish(reason->itemText(2))));
        choose(reason, 2);
        QTRY_COMPARE(texts(page), (QStringList{u"Ada"_s, u"Bob"_s}));
        auto *whose = page.findChild<QComboBox *>(u"whose"_s);
        QCOMPARE(whose->count(), 4); // Everybody's, nobody's, Mara's, and the tester's, who planned the tasks: mine.
        choose(whose, whose->findText(u"Mara"_s));
        QTRY_COMPARE(texts(page), QStringList{u"Bob"_s});
        choose(whose, 1);
        choose(reason, 1);
        QTRY_COMPARE(texts(page), (QStringList{u"Grace"_s, u"Order paper"_s}));
        choose(whose, whose->findText(u"Mara"_s));
        QTRY_COMPARE(texts(page), QStringList());
        QTRY_VERIFY(page.findChild<QWidget *>(u"todayFilteredOut"_s)->isVisible());
        choose(reason, 0);
        choose(whose, 0); // Mine: what the tester planned, and what is nobody's.
        QTRY_COMPARE(texts(page), (QStringList{u"Grace"_s, u"Order paper"_s, u"Ada"_s}));
        choose(whose, 1);
        QTRY_COMPARE(texts(page).size(), 4);
        TodayPage again(test.services); // Remembers whose.
        open(again);
        QTRY_COMPARE(texts(again).size(), 4);
    }

    void explainsWhatComesFirst()
    {
        TestServices test(&somebodyWaits);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        auto *why = page.findChild<QLabel *>(u"whyFirst"_s);
        QVERIFY(!why->isVisible());
        QTest::keyClick(list(page), Qt::Key_W);
        QVERIFY(why->isVisible());
        QTRY_VERIFY2(asEnglish(why->text()).startsWith(u"What has its time comes first"_s), qPrintable(asEnglish(why->text())));
        select(page, 2);
        QTRY_VERIFY2(asEnglish(why->text()).startsWith(u"At stake:"_s), qPrintable(asEnglish(why->text())));
    }

    void acceptsWhatRulesSuggest()
    {
        TestServices test([](Connection &db) {
            const Customer ada = aCustomer(db, u"Ada"_s, PhaseRole::Reach);
            bought(db, ada, QDate::currentDate().addDays(-2));
        });
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page), QStringList{u"Ada"_s});
        QTRY_VERIFY(page.findChild<QAction *>(u"acceptLine"_s)->isEnabled());
        QTest::keyClick(list(page), Qt::Key_A);
        QTRY_COMPARE(texts(page), QStringList());
        QCOMPARE(test.db.find(customer(test, u"Ada"_s).phase).role, PhaseRole::Convert);
    }

    void showsSuggestionsByRulesWhenTheyAreAskedFor()
    {
        TestServices test([](Connection &db) {
            bought(db, aCustomer(db, u"Ada"_s, PhaseRole::Reach), QDate::currentDate().addDays(-2));
            bought(db, aCustomer(db, u"Grace"_s, PhaseRole::Reach), QDate::currentDate().addDays(-1));
        });
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 2);
        auto *reason = page.findChild<QComboBox *>(u"reason"_s);
        QTRY_COMPARE(reason->count(), 2);
        choose(reason, 1);
        auto *suggestions = page.findChild<QListView *>(u"suggestionList"_s);
        QTRY_VERIFY(suggestions->isVisible());
        QTRY_COMPARE(suggestions->model()->rowCount(), 3);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void cannotWriteWhereNothingMayBeChanged()
    {
        TestServices test(&somebodyWaits, TestServices::Access::Read);
        showEverybodys(test);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(texts(page).size(), 4);
        QTRY_VERIFY(page.findChild<QAction *>(u"openCustomer"_s)->isEnabled());
        for (const QString &name : {u"logQueue"_s, u"snoozeLine"_s, u"finishLine"_s, u"acceptLine"_s, u"dismissLine"_s})
            QVERIFY2(!page.findChild<QAction *>(name)->isEnabled(), qPrintable(name));
    }

private:
    static void somebodyWaits(Connection &db)
    {
        withoutShippedRules(db);
        const QDate today = QDate::currentDate();
        const Phase retain = phaseWithRole(db, PhaseRole::Retain);
        const auto add = [&](const QString &name, const QString &owner, qint64 amount, const std::vector<int> &ago) {
            const Customer made = stored(db, {.name = name, .owner = owner, .phase = retain.id, .phaseSince = noonOf(today.addDays(-400))});
            perform(db, TestOrigin, u"Buy"_s, [&](Operation &operation) {
                for (const int days : ago) {
                    Purchase purchase{.customer = made.id, .day = today.addDays(-days), .amount = amount, .currency = u"EUR"_s};
                    operation.insert(purchase);
                }
            });
            return made;
        };
        add(u"Ada"_s, {}, 5000, {78, 68, 58});
        add(u"Bob"_s, u"Mara"_s, 2000, {78, 68, 58});
        const Customer grace = add(u"Grace"_s, {}, 1000, {2});
        perform(db, TestOrigin, u"Plan"_s, &saveTask,
                Task{.customer = grace.id, .title = u"Call back"_s, .dueDay = today, .kind = TaskKind::Call, .dueMinute = 10});
        perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.title = u"Order paper"_s, .dueDay = today});
    }
    static void showEverybodys(TestServices &test) { test.settings.set(Setting<QString>{"today/whose", {}}, u"everybody"_s); }
    static void open(TodayPage &page)
    {
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        page.focusStart();
    }
    static QListView *list(TodayPage &page) { return page.findChild<QListView *>(u"todayList"_s); }
    /** Names; empty while lines are on their way. */
    static QStringList texts(TodayPage &page)
    {
        QStringList texts;
        for (int row = 0; row < list(page)->model()->rowCount(); ++row)
            texts.append(list(page)->model()->index(row, 0).data().toString());
        return texts;
    }
    static void select(TodayPage &page, int row)
    {
        list(page)->selectionModel()->setCurrentIndex(list(page)->model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
        list(page)->setFocus();
    }
    static void choose(QComboBox *choice, int index)
    {
        choice->setCurrentIndex(index);
        emit choice->activated(index);
    }
    static Customer customer(TestServices &test, const QString &name) { return test.db.select<Customer>(u"WHERE name = ?"_s, name).front(); }
};

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
