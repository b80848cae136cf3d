// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypage.h"

#include "models/tasks/savetask.h"
#include "tests/support/rules.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TodayPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSoWhenNothingWaits()
    {
        TestServices test;
        TodayPage page(test.services);
        open(page);
        QTRY_VERIFY(page.findChild<QWidget *>(u"nothingToday"_s)->isVisible());
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void listsSuggestionsByRulesAndTasksThatAreDue()
    {
        TestServices test(&someSuggestions);
        TodayPage page(test.services);
        const QAbstractItemModelTester tester(list(page)->model());
        open(page);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        QTRY_COMPARE(text(page, 0), u"First purchase"_s);
        QVERIFY2(asEnglish(text(page, 1)).startsWith(u"Grace bought for the first time on"), qPrintable(asEnglish(text(page, 1))));
        QCOMPARE(text(page, 3), u"Complaint"_s);
        QCOMPARE(asEnglish(text(page, 5)), u"Overdue tasks"_s);
        QCOMPARE(asEnglish(text(page, 6)), u"Grace: Later still"_s);
        QCOMPARE(asEnglish(text(page, 7)), u"Ada: Call back"_s);
        QCOMPARE(page.currentCustomer(), customer(test, u"Grace"_s).id);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void enterAcceptsAndGoesOnToTheNext()
    {
        TestServices test(&someSuggestions);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        QTRY_VERIFY(!text(page, 1).isEmpty());
        QTest::keyClick(list(page), Qt::Key_Return);
        QTRY_COMPARE(list(page)->model()->rowCount(), 7);
        QCOMPARE(roleOf(test, u"Grace"_s), PhaseRole::Convert);
        QCOMPARE(list(page)->currentIndex().row(), 1);
        QTRY_COMPARE(page.currentCustomer(), customer(test, u"Ada"_s).id);
        QTest::keyClick(list(page), Qt::Key_Delete);
        QTRY_COMPARE(list(page)->model()->rowCount(), 5);
        QCOMPARE(roleOf(test, u"Ada"_s), PhaseRole::Reach);
        QVERIFY(!QString(text(page, 0)).startsWith(u"First"));
        QCOMPARE(firingsFor(test.db, customer(test, u"Ada"_s)).front(), u"First purchase: dismissed"_s);
    }

    void acceptsAllOfARuleAndUndoBringsThemBack()
    {
        TestServices test(&someSuggestions);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        QTRY_VERIFY(page.findChild<QAction *>(u"acceptAll"_s)->isEnabled());
        QTest::keyClick(list(page), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(list(page)->model()->rowCount(), 5);
        QCOMPARE(roleOf(test, u"Ada"_s), PhaseRole::Convert);
        QCOMPARE(roleOf(test, u"Grace"_s), PhaseRole::Convert);
        const auto undone = test.writer.undo(HistoryStore(test.db).undoable()->id).wait();
        QVERIFY(undone);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        QCOMPARE(roleOf(test, u"Ada"_s), PhaseRole::Reach);
    }

    void enterMarksTasksAsDone()
    {
        TestServices test(&someSuggestions);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        list(page)->selectionModel()->setCurrentIndex(list(page)->model()->index(6, 0), QItemSelectionModel::ClearAndSelect);
        QTRY_COMPARE(asEnglish(page.findChild<QAction *>(u"acceptSuggestion"_s)->text()), u"D&one"_s);
        QVERIFY(!page.findChild<QAction *>(u"dismissSuggestion"_s)->isEnabled());
        QTest::keyClick(list(page), Qt::Key_Return);
        QTRY_COMPARE(list(page)->model()->rowCount(), 7);
    }

    void withdrawnSuggestionsGo()
    {
        TestServices test(&someSuggestions);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        const Purchase purchase = test.db.select<Purchase>(u"WHERE customer_id = ?"_s, customer(test, u"Grace"_s).id).front();
        perform(test.db, TestOrigin, u"Delete"_s, [&](Operation &operation) { operation.remove(purchase); });
        test.changed();
        QTRY_COMPARE(list(page)->model()->rowCount(), 7);
    }

    void cannotDecideWhereNothingMayBeChanged()
    {
        TestServices test(&someSuggestions, TestServices::Access::Read);
        TodayPage page(test.services);
        open(page);
        QTRY_COMPARE(list(page)->model()->rowCount(), 8);
        QTRY_VERIFY(page.findChild<QAction *>(u"openCustomer"_s)->isEnabled());
        for (const QString &name : {u"acceptSuggestion"_s, u"dismissSuggestion"_s, u"acceptAll"_s, u"dismissAll"_s})
            QVERIFY(!page.findChild<QAction *>(name)->isEnabled());
        QTest::keyClick(list(page), Qt::Key_F2);
        QCOMPARE(test.navigator.opened.back().record, customer(test, u"Grace"_s).id.value);
    }

private:
    static void someSuggestions(Connection &db)
    {
        const Customer ada = aCustomer(db, u"Ada"_s, PhaseRole::Reach);
        const Customer grace = aCustomer(db, u"Grace"_s, PhaseRole::Reach);
        bought(db, ada, QDate::currentDate().addDays(-2));
        bought(db, grace, QDate::currentDate().addDays(-1));
        Feedback feedback{.customer = ada.id, .kind = FeedbackKind::Complaint, .at = QDateTime::currentDateTimeUtc()};
        perform(db, TestOrigin, u"Complain"_s, [&](Operation &operation) { operation.insert(feedback); });
        Task task{.customer = ada.id, .title = u"Call back"_s, .dueDay = QDate::currentDate().addDays(-1)};
        perform(db, TestOrigin, u"Plan"_s, &saveTask, task);
        perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.customer = grace.id, .title = u"Later"_s, .dueDay = QDate::currentDate().addDays(2)});
        perform(db, TestOrigin, u"Plan"_s, &saveTask, Task{.customer = grace.id, .title = u"Later still"_s, .dueDay = QDate::currentDate().addDays(-3)});
    }
    static void open(TodayPage &page)
    {
        page.resize(900, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        page.focusStart();
    }
    static QListView *list(TodayPage &page) { return page.findChild<QListView *>(u"todayList"_s); }
    static QString text(TodayPage &page, int row) { return list(page)->model()->index(row, 0).data().toString(); }
    static Customer customer(TestServices &test, const QString &name) { return test.db.select<Customer>(u"WHERE name = ?"_s, name).front(); }
    static PhaseRole roleOf(TestServices &test, const QString &name) { return test.db.find(customer(test, name).phase).role; }
};

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
