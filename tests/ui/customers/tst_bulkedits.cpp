// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/bulkedits.h"

#include "models/base/day.h"
#include "models/bin/binstore.h"
#include "models/customers/customerstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/bulkeditdialog.h"
#include "ui/customers/customerpage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/selectionbar.h"
#include "ui/moving/movedialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class BulkEditsTest : public QObject
{
    Q_OBJECT

private slots:
    void selectingSeveralShowsTheBar()
    {
        List list;
        QVERIFY(!list.bar()->isVisible());
        QTest::keyClick(list.table(), Qt::Key_Down);
        QVERIFY(!list.bar()->isVisible());
        QTest::keyClick(list.table(), Qt::Key_Down, Qt::ShiftModifier);

        QVERIFY(list.bar()->isVisible());
        QCOMPARE(list.countText(), u"2 selected"_s);
        QTest::keyClick(list.table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(list.countText(), u"5 selected"_s);
        QTest::keyClick(list.table(), Qt::Key_Escape);
        QVERIFY(!list.bar()->isVisible());
        QCOMPARE(widgetsWithoutName(&list.page).join(u", "_s), QString());
    }

    void tagsAllOfThemByKeys()
    {
        List list;
        QTest::keyClick(list.table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(list.page.takeAction(u"add-tag"_s));
        QDialog *dialog = list.dialog();
        QVERIFY(dialog);
        QCOMPARE(widgetsWithoutName(dialog).join(u", "_s), QString());
        auto *value = dialog->findChild<QComboBox *>(u"value"_s);
        QTest::keyClicks(value->lineEdit(), u"a, b"_s);
        QTest::keyClick(value->lineEdit(), Qt::Key_Return);
        QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
        value->lineEdit()->clear();
        QTest::keyClicks(value->lineEdit(), u"vip"_s);
        QTest::keyClick(value->lineEdit(), Qt::Key_Return);

        QTRY_COMPARE(list.tagged(u"vip"_s), qint64(5));
        QTRY_COMPARE(list.countText(), u"5 selected"_s); // They still are.
        QCOMPARE(list.test.navigator.followed.size(), size_t(1));
        QVERIFY(list.page.takeAction(u"add-tag"_s));
        dialog = list.dialog();
        QTRY_VERIFY(dialog->findChild<QComboBox *>(u"value"_s)->findText(u"vip"_s) >= 0);
        dialog->findChild<QComboBox *>(u"value"_s)->setEditText(u"VIP"_s);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(list.said(), u"There was nothing to change"_s);
    }

    void setsAFieldOfTheSelected()
    {
        List list;
        QTest::keyClick(list.table(), Qt::Key_Down);
        QTest::keyClick(list.table(), Qt::Key_Down, Qt::ShiftModifier);
        list.page.findChild<QToolButton *>(u"set-fieldButton"_s)->click();
        QDialog *dialog = list.dialog();
        auto *field = dialog->findChild<QComboBox *>(u"field"_s);
        field->setCurrentIndex(field->findData(u"kind"_s));
        auto *choice = dialog->findChild<QComboBox *>(u"choice"_s);
        QVERIFY(choice->isVisible());
        choice->setCurrentIndex(1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);

        QTRY_COMPARE(list.count(u"SELECT count(*) FROM customer WHERE kind = 'company'"_s), qint64(2));
    }

    void movesThemAndAsksWhyWhereThePhaseDoes()
    {
        List list;
        QTest::keyClick(list.table(), Qt::Key_A, Qt::ControlModifier);
        QMenu *menu = list.page.findChild<QToolButton *>(u"moveButton"_s)->defaultAction()->menu();
        const auto phases = LifeCycleStore(list.test.db).phases();
        QTRY_COMPARE(menu->actions().size(), qsizetype(phases.size()) + 2);
        menu->actions().at(1)->trigger();
        QTRY_COMPARE(list.inPhase(phases.at(1)), qint64(5));

        const auto asking = std::find_if(phases.begin(), phases.end(), [](const Phase &phase) { return phase.asksReason; });
        menu->actions().at(asking - phases.begin())->trigger();
        auto *dialog = list.test.window.findChild<MoveDialog *>();
        QVERIFY(dialog);
        auto *reason = dialog->findChild<QComboBox *>(u"reason"_s);
        QTest::keyClicks(reason->lineEdit(), u"Season is over"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(list.inPhase(*asking), qint64(5));
    }

    void movesThemSinceAnEarlierDayAndPlansWhatComesNext()
    {
        List list;
        const Phase retain = phaseWithRole(list.test.db, PhaseRole::Retain);
        QTest::keyClick(list.table(), Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(list.page.findChild<QToolButton *>(u"moveButton"_s)->defaultAction()->menu()->actions().size() > 2);
        QMenu *menu = list.page.findChild<QToolButton *>(u"moveButton"_s)->defaultAction()->menu();
        menu->actions().constLast()->trigger();
        auto *dialog = list.test.window.findChild<MoveDialog *>();
        QVERIFY(dialog);
        auto *phase = dialog->findChild<QComboBox *>(u"movePhase"_s);
        phase->setCurrentIndex(phase->findData(retain.id.value));
        dialog->findChild<DateEdit *>(u"moveDate"_s)->setDate(QDate::currentDate().addDays(-1));
        dialog->findChild<QComboBox *>(u"nextStep"_s)->setEditText(u"Say thanks"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirmButton"_s), Qt::LeftButton);

        QTRY_COMPARE(list.inPhase(retain), qint64(5));
        QCOMPARE(list.count(u"SELECT count(*) FROM task WHERE title = 'Say thanks'"_s), qint64(5));
        const qint64 since = list.count(u"SELECT max(phase_since) FROM customer"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(since), noonOf(QDate::currentDate().addDays(-1)));
        (void)list.test.writer.undo(HistoryStore(list.test.db).undoable()->id).wait();
        QCOMPARE(list.inPhase(retain), qint64(0));
        QCOMPARE(list.count(u"SELECT count(*) FROM task"_s), qint64(0));
    }

    void delTakesThemAwayAndUndoBringsThemBack()
    {
        List list;
        QTest::keyClick(list.table(), Qt::Key_Down);
        QTest::keyClick(list.table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list.table(), Qt::Key_Delete);

        QTRY_COMPARE(BinStore(list.test.db).count(), qint64(2));
        QTRY_COMPARE(list.table()->model()->rowCount(), 3);
        (void)list.test.writer.undo(HistoryStore(list.test.db).undoable()->id).wait();
        QTRY_COMPARE(list.table()->model()->rowCount(), 5);
        QCOMPARE(BinStore(list.test.db).count(), qint64(0));
    }

    void allMeansWhatTheSearchFinds()
    {
        List list;
        QTest::keyClicks(list.page.findChild<QLineEdit *>(u"searchField"_s), u"customer"_s);
        QTRY_COMPARE(list.table()->model()->rowCount(), 4);
        QTRY_VERIFY(list.page.isSettled());
        list.table()->selectAll();
        QVERIFY(list.page.takeAction(u"delete-customer"_s));

        QTRY_COMPARE(BinStore(list.test.db).count(), qint64(4));
        QCOMPARE(CustomerStore(list.test.db).count(), qint64(1));
    }

    void staysSelectedWhenTheOrderChanges()
    {
        List list;
        QTest::keyClick(list.table(), Qt::Key_Down);
        QTest::keyClick(list.table(), Qt::Key_Down, Qt::ShiftModifier);
        list.table()->sortByColumn(0, Qt::DescendingOrder);

        QTRY_COMPARE(list.table()->model()->index(0, 0).data().toString(), u"Zed"_s);
        QCOMPARE(list.countText(), u"2 selected"_s);
        QVERIFY(!list.table()->selectionModel()->isRowSelected(0));
        list.table()->selectAll();
        list.table()->sortByColumn(0, Qt::AscendingOrder);
        QTRY_COMPARE(list.table()->model()->index(4, 0).data().toString(), u"Zed"_s);
        QCOMPARE(list.countText(), u"5 selected"_s);
    }

    void theCustomersOwnPageDeletesToo()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        CustomerPage page(test.services);
        const CustomerId ada = CustomerStore(test.db).withName(u"Ada"_s).front().id;
        page.showPlace({.page = u"customer"_s, .record = ada.value});
        QTRY_VERIFY(page.isSettled());
        page.findChild<QAction *>(u"deleteCustomer"_s)->trigger();

        QTRY_COMPARE(BinStore(test.db).count(), qint64(1));
    }

    void saysWhatIsMissing()
    {
        List list;
        list.table()->clearSelection();
        QVERIFY(list.page.takeAction(u"assign"_s));
        QCOMPARE(list.said(), u"Select customers in the list first"_s);
        QVERIFY(!list.page.takeAction(u"log-call"_s));
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        List list(TestServices::Access::Read);
        QTest::keyClick(list.table(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!list.page.findChild<QToolButton *>(u"delete-customerButton"_s)->isEnabled());
        QTest::keyClick(list.table(), Qt::Key_Delete);
        QCOMPARE(list.said(), u"This business can only be looked at"_s);
    }

private:
    /** The customers page with four customers called Customer and one called Zed, the list holding the keyboard. */
    struct List
    {
        explicit List(TestServices::Access access = TestServices::Access::Write) : test(&fill, access), page(test.services)
        {
            page.resize(1100, 600);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            QTRY_COMPARE(table()->model()->rowCount(), 5);
            QTRY_VERIFY(page.isSettled());
            table()->setFocus();
        }

        static void fill(Connection &db)
        {
            for (const QString &name : {u"Customer 1"_s, u"Customer 2"_s, u"Customer 3"_s, u"Customer 4"_s, u"Zed"_s})
                stored(db, {.name = name, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-3)});
        }

        QTableView *table() const { return page.findChild<QTableView *>(u"customerTable"_s); }
        SelectionBar *bar() const { return page.findChild<SelectionBar *>(); }
        QString countText() const { return asEnglish(page.findChild<PlainLabel *>(u"selectedCount"_s)->text()); }
        QString said() const { return test.navigator.said.isEmpty() ? QString() : asEnglish(test.navigator.said.last()); }
        QDialog *dialog() const
        {
            const auto dialogs = test.window.findChildren<BulkEditDialog *>();
            for (BulkEditDialog *each : dialogs) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        }
        qint64 count(const QString &sql)
        {
            Rows rows = test.db.run(sql);
            return rows.next() ? rows.integer(0) : -1;
        }
        qint64 tagged(const QString &tag) { return count(u"SELECT count(*) FROM customer WHERE tags = '%1'"_s.arg(tag)); }
        qint64 inPhase(const Phase &phase) { return count(u"SELECT count(*) FROM customer WHERE phase_id = %1"_s.arg(phase.id.value)); }

        TestServices test;
        CustomersPage page;
    };
};

QTEST_MAIN(BulkEditsTest)
#include "tst_bulkedits.moc"
