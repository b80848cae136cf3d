// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "models/customers/customerstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class HistoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatWasDoneAndWhatItChanged()
    {
        TestServices test;
        HistoryPage page(test.services);
        page.show();
        auto *table = page.findChild<QTableView *>(u"operationTable"_s);
        QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Customer eve = *test.writer.perform(u"Add Eve"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait();
        eve.phone = u"030 1234"_s;
        (void)test.writer.perform(u"Edit Eve"_s, &saveCustomer, eve).wait();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        table->setCurrentIndex(table->model()->index(0, 0));
        auto *label = page.findChild<PlainLabel *>(u"operationLabel"_s);
        QTRY_COMPARE(label->text(), u"Edit Eve"_s);
        const auto *changes = page.findChild<QTableView *>(u"changesTable"_s)->model();
        QTRY_COMPARE(changes->rowCount(), 1);
        QCOMPARE(changes->index(0, 2).data().toString(), QString());
        QCOMPARE(changes->index(0, 3).data().toString(), u"030 1234"_s);
    }

    void putsBackTheSelectedOperationByKeys()
    {
        TestServices test;
        HistoryPage page(test.services);
        page.show();
        (void)test.writer.perform(u"Add Eve"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait();
        auto *undo = page.findChild<QPushButton *>(u"undoButton"_s);
        QTRY_VERIFY(undo->isEnabled());
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(*test.services.reader().run(&CustomerStore::count).wait(), 0);
    }

    void namesTheRecordThatWasChangedSince()
    {
        TestServices test;
        HistoryPage page(test.services);
        page.show();
        Customer eve = *test.writer.perform(u"Add Eve"_s, &saveCustomer, Customer{.name = u"Eve"_s}).wait();
        auto *undo = page.findChild<QPushButton *>(u"undoButton"_s);
        QTRY_VERIFY(undo->isEnabled());
        {
            Operation edit(test.db, TestOrigin, u"Rename"_s);
            eve.name = u"Eva"_s;
            edit.update(eve);
            edit.commit();
        }
        undo->click();
        auto *bar = page.findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u"Eva"));
    }

    void saysThatNothingWasDone()
    {
        TestServices test;
        HistoryPage page(test.services);
        page.show();
        QTRY_VERIFY(page.findChild<EmptyState *>()->isVisible());
        QVERIFY(page.isSettled());
        QCOMPARE(widgetsWithoutName(&page).join(u'\n'), QString());
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
