// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timelineview.h"

#include "models/activities/activity.h"
#include "models/contracts/savecontract.h"
#include "models/tasks/savetask.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/searchfield.h"
#include "ui/customers/editsdialog.h"

#include <QAction>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TimelineViewTest : public QObject
{
    Q_OBJECT

private slots:
    void opensWithEnterOrF2WhatCanBeOpened()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);
        // A shortcut of the window, as the customer page has it, which the list comes before.
        QAction edit;
        edit.setShortcut(Qt::Key_F2);
        QSignalSpy edited(&edit, &QAction::triggered);
        view.addAction(&edit);

        QTest::keyClick(list(view), Qt::Key_Return);
        QTest::keyClick(list(view), Qt::Key_F2);
        QTest::keyClick(list(view), Qt::Key_Space);
        goTo(view, u"Call"_s);
        QTest::keyClick(list(view), Qt::Key_Return);

        const qint64 task = only(test, u"task"_s);
        const std::vector<RecordingNavigator::Triggered> expected{
            {u"edit-task"_s, {.customer = customer, .record = task}},
            {u"edit-task"_s, {.customer = customer, .record = task}},
            {u"complete-task"_s, {.customer = customer, .record = task}},
            {u"edit-activity"_s, {.customer = customer, .record = only(test, u"activity"_s)}}};
        QCOMPARE(test.navigator.triggered, expected);
        QCOMPARE(edited.count(), 0);
    }

    void deletesTasksAndActivitiesAndUndoes()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);

        QTest::keyClick(list(view), Qt::Key_Delete);
        QTRY_COMPARE(list(view)->model()->rowCount(), 4);
        goTo(view, u"Call"_s);
        QTest::keyClick(list(view), Qt::Key_Delete);
        QTRY_COMPARE(list(view)->model()->rowCount(), 3);

        QVERIFY(test.writer.undo(HistoryStore(test.db).undoable()->id).wait());
        QTRY_COMPARE(list(view)->model()->rowCount(), 4);
        goTo(view, u"changed"_s);
        QVERIFY(!view.findChild<QAction *>(u"deleteEntry"_s)->isEnabled());
    }

    void opensFoldedEditsAsAList()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);
        goTo(view, u"changed"_s);

        QTest::keyClick(list(view), Qt::Key_Return);

        auto *dialog = test.window.findChild<EditsDialog *>();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableView *>(u"editedFields"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(1, 3).data().toString(), u"0123"_s);
        QCOMPARE(table->model()->index(1, 4).data().toString(), u"Edit"_s);
        QCOMPARE(widgetsWithoutName(dialog).join(u", "_s), QString());
    }

    void plansAndLogsWithThisCustomer()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);

        view.findChild<QToolButton *>(u"planTaskButton"_s)->click();
        view.findChild<QToolButton *>(u"logContactButton"_s)->click();

        const std::vector<RecordingNavigator::Triggered> expected{{u"new-task"_s, {.customer = customer}}, {u"log-call"_s, {.customer = customer}}};
        QCOMPARE(test.navigator.triggered, expected);
    }

    void searchesAndCountsWhatIsFound()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);

        view.focusSearch();
        auto *search = view.findChild<SearchField *>(u"timelineSearch"_s);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"umbrella"_s);
        QTRY_COMPARE(list(view)->model()->rowCount(), 1);
        QTRY_VERIFY(button(view, TimelineFilter::Contacts)->text().endsWith(u" 1"_s));
        QVERIFY(!list(view)->grab().isNull());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list(view)->hasFocus());
        button(view, TimelineFilter::Edits)->click();
        QTRY_VERIFY(view.findChild<QWidget *>(u"nothingFound"_s)->isVisible());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(list(view)->model()->rowCount(), 2);
        QVERIFY(list(view)->isVisible());
    }

    void showsContractsBehindAFilterOfTheirOwn()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);
        QVERIFY(!button(view, TimelineFilter::Contracts)->isVisible());

        const Contract contract{.customer = customer, .started = QDate(2025, 3, 1), .ended = QDate(2025, 9, 1), .amount = 1290, .reason = u"Moved away"_s};
        QVERIFY(test.writer.perform(u"Sign"_s, &saveContract, contract, u"Coffee club"_s).wait());

        QTRY_VERIFY(button(view, TimelineFilter::Contracts)->isVisible());
        QTRY_VERIFY(button(view, TimelineFilter::Contracts)->text().endsWith(u" 2"_s));
        button(view, TimelineFilter::Contracts)->setFocus();
        QTest::keyClick(button(view, TimelineFilter::Contracts), Qt::Key_Space);
        QTRY_COMPARE(list(view)->model()->rowCount(), 2);
        QTRY_VERIFY(view.isSettled());
        goTo(view, u"Contract ends"_s);
        QVERIFY(!list(view)->grab().isNull());
        list(view)->setFocus();
        QTest::keyClick(list(view), Qt::Key_Return);
        const std::vector<RecordingNavigator::Triggered> expected{{u"edit-contract"_s, {.customer = customer, .record = only(test, u"contract"_s)}}};
        QCOMPARE(test.navigator.triggered, expected);
        QVERIFY(!view.findChild<QAction *>(u"deleteEntry"_s)->isEnabled());

        view.focusSearch();
        QTest::keyClicks(view.findChild<SearchField *>(u"timelineSearch"_s), u"moved"_s);
        QTRY_COMPARE(list(view)->model()->rowCount(), 1);
        QTRY_VERIFY(button(view, TimelineFilter::Contracts)->text().endsWith(u" 1"_s));
    }

    void showsPhasesInTheirOwnView()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);
        goTo(view, u"Began"_s);

        QTest::keyClick(list(view), Qt::Key_Return);

        QVERIFY(view.findChild<QWidget *>(u"phaseHistory"_s)->isVisible());
        QVERIFY(!view.findChild<QAction *>(u"openEntry"_s)->isEnabled());
    }

    void changesNothingWhereNothingMayBeChanged()
    {
        TestServices test(&ada, TestServices::Access::Read);
        TimelineView view(test.services);
        show(view, test);

        for (const auto &name : {u"openEntry"_s, u"taskDone"_s, u"deleteEntry"_s, u"planTask"_s, u"logContact"_s})
            QVERIFY2(!view.findChild<QAction *>(name)->isEnabled(), qPrintable(name));
        goTo(view, u"changed"_s);
        QVERIFY(view.findChild<QAction *>(u"openEntry"_s)->isEnabled());
    }

    void everyControlHasAName()
    {
        TestServices test(&ada);
        TimelineView view(test.services);
        show(view, test);

        QCOMPARE(widgetsWithoutName(&view).join(u", "_s), QString());
    }

private:
    static void ada(Connection &db)
    {
        Customer customer = aCustomer(db, u"Ada"_s);
        customer.phone = u"0123"_s;
        customer.city = u"Cork"_s;
        perform(db, TestOrigin, u"Edit"_s, &saveCustomer, customer);
        perform(db, TestOrigin, u"Prepare"_s, [&](Operation &operation) {
            saveTask(operation, {.customer = customer.id, .title = u"Send the offer"_s, .dueDay = QDate::currentDate().addDays(2)});
            Activity call{.customer = customer.id, .at = operation.now().addDays(-3), .note = u"Wants an <b>Umbrella</b>"_s};
            operation.insert(call);
        });
    }

    void show(TimelineView &view, TestServices &test)
    {
        view.resize(800, 600);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        customer = CustomerId{only(test, u"customer"_s)};
        view.showCustomer(customer);
        QTRY_VERIFY(view.isSettled());
        view.focusStart();
        QTRY_VERIFY(view.findChild<QToolButton *>(u"timelineFilter0"_s)->text().endsWith(u" 5"_s));
    }

    /** Makes the row current that says \a text in English. */
    static void goTo(TimelineView &view, const QString &text)
    {
        const QAbstractItemModel *rows = list(view)->model();
        for (int row = 0; row < rows->rowCount(); ++row) {
            if (asEnglish(rows->index(row, 0).data().toString()).contains(text))
                list(view)->setCurrentIndex(rows->index(row, 0));
        }
        QVERIFY(asEnglish(list(view)->currentIndex().data().toString()).contains(text));
    }

    static qint64 only(TestServices &test, const QString &table)
    {
        Rows rows = test.db.run(u"SELECT max(id) FROM %1"_s.arg(table));
        return rows.next() ? rows.integer(0) : 0;
    }

    static QListView *list(const QWidget &view) { return view.findChild<QListView *>(u"timeline"_s); }
    static QToolButton *button(const QWidget &view, TimelineFilter filter)
    {
        return view.findChild<QToolButton *>(u"timelineFilter%1"_s.arg(int(filter)));
    }

    CustomerId customer;
};

QTEST_MAIN(TimelineViewTest)
#include "tst_timelineview.moc"
