// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/suggestionview.h"

#include "tests/support/rules.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class SuggestionViewTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSoWhenNothingWaits()
    {
        TestServices test;
        SuggestionView view(test.services);
        open(view);
        QTRY_VERIFY(view.findChild<QWidget *>(u"nothingSuggested"_s)->isVisible());
        QCOMPARE(widgetsWithoutName(&view), QStringList());
    }

    void listsSuggestionsByRules()
    {
        TestServices test(&someSuggestions);
        SuggestionView view(test.services);
        const QAbstractItemModelTester tester(list(view)->model());
        open(view);
        QTRY_COMPARE(list(view)->model()->rowCount(), 5);
        QTRY_COMPARE(text(view, 0), u"First purchase"_s);
        QVERIFY2(asEnglish(text(view, 1)).startsWith(u"Grace bought for the first time on"), qPrintable(asEnglish(text(view, 1))));
        QCOMPARE(text(view, 3), u"Complaint"_s);
        QCOMPARE(view.currentCustomer(), customer(test, u"Grace"_s).id);
        QCOMPARE(widgetsWithoutName(&view), QStringList());
    }

    void enterAcceptsAndGoesOnToTheNext()
    {
        TestServices test(&someSuggestions);
        SuggestionView view(test.services);
        open(view);
        QTRY_COMPARE(list(view)->model()->rowCount(), 5);
        QTRY_VERIFY(!text(view, 1).isEmpty());
        QTest::keyClick(list(view), Qt::Key_Return);
        QTRY_COMPARE(list(view)->model()->rowCount(), 4);
        QCOMPARE(roleOf(test, u"Grace"_s), PhaseRole::Convert);
        QCOMPARE(list(view)->currentIndex().row(), 1);
        QTRY_COMPARE(view.currentCustomer(), customer(test, u"Ada"_s).id);
        QTest::keyClick(list(view), Qt::Key_Delete);
        QTRY_COMPARE(list(view)->model()->rowCount(), 2);
        QCOMPARE(roleOf(test, u"Ada"_s), PhaseRole::Reach);
        QVERIFY(!QString(text(view, 0)).startsWith(u"First"));
        QCOMPARE(firingsFor(test.db, customer(test, u"Ada"_s)).front(), u"First purchase: dismissed"_s);
    }

    void acceptsAllOfARuleAndUndoBringsThemBack()
    {
        TestServices test(&someSuggestions);
        SuggestionView view(test.services);
        open(view);
        QTRY_COMPARE(list(view)->model()->rowCount(), 5);
        QTRY_VERIFY(view.findChild<QAction *>(u"acceptAll"_s)->isEnabled());
        QTest::keyClick(list(view), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(list(view)->model()->rowCount(), 2);
        QCOMPARE(roleOf(test, u"Ada"_s), PhaseRole::Convert);
        QCOMPARE(roleOf(test, u"Grace"_s), PhaseRole::Convert);
        const auto undone = test.writer.undo(HistoryStore(test.db).undoable()->id).wait();
        QVERIFY(undone);
        QTRY_COMPARE(list(view)->model()->rowCount(), 5);
        QCOMPARE(roleOf(test, u"Ada"_s), PhaseRole::Reach);
    }

    void withdrawnSuggestionsGo()
    {
        TestServices test(&someSuggestions);
        SuggestionView view(test.services);
        open(view);
        QTRY_COMPARE(list(view)->model()->rowCount(), 5);
        const Purchase purchase = test.db.select<Purchase>(u"WHERE customer_id = ?"_s, customer(test, u"Grace"_s).id).front();
        perform(test.db, TestOrigin, u"Delete"_s, [&](Operation &operation) { operation.remove(purchase); });
        test.changed();
        QTRY_COMPARE(list(view)->model()->rowCount(), 4);
    }

    void cannotDecideWhereNothingMayBeChanged()
    {
        TestServices test(&someSuggestions, TestServices::Access::Read);
        SuggestionView view(test.services);
        open(view);
        QTRY_COMPARE(list(view)->model()->rowCount(), 5);
        QTRY_VERIFY(view.findChild<QAction *>(u"openSuggested"_s)->isEnabled());
        for (const QString &name : {u"acceptSuggestion"_s, u"dismissSuggestion"_s, u"acceptAll"_s, u"dismissAll"_s})
            QVERIFY(!view.findChild<QAction *>(name)->isEnabled());
        QTest::keyClick(list(view), Qt::Key_F2);
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
    }
    static void open(SuggestionView &view)
    {
        view.resize(900, 600);
        view.wake();
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QTRY_VERIFY(view.isSettled());
        view.focusStart();
    }
    static QListView *list(SuggestionView &view) { return view.findChild<QListView *>(u"suggestionList"_s); }
    static QString text(SuggestionView &view, int row) { return list(view)->model()->index(row, 0).data().toString(); }
    static Customer customer(TestServices &test, const QString &name) { return test.db.select<Customer>(u"WHERE name = ?"_s, name).front(); }
    static PhaseRole roleOf(TestServices &test, const QString &name) { return test.db.find(customer(test, name).phase).role; }
};

QTEST_MAIN(SuggestionViewTest)
#include "tst_suggestionview.moc"
