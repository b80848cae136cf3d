// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicatespage.h"

#include "models/activities/activity.h"
#include "models/customers/customerstore.h"
#include "models/duplicates/mergestore.h"
#include "models/duplicates/notduplicate.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/duplicates/mergedialog.h"
#include "ui/duplicates/mergetable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class DuplicatesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void saysThatThereAreNone()
    {
        TestServices test([](Connection &db) { aCustomer(db, u"Ada"_s); });
        DuplicatesPage page(test.services);
        open(page);

        QVERIFY(page.findChild<QWidget *>(u"noDuplicates"_s)->isVisible());
        QCOMPARE(test.navigator.followed.size(), size_t(1));
        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

    void showsWhoMayBeTheSameSideBySide()
    {
        TestServices test(&twoPairs);
        DuplicatesPage page(test.services);
        QAbstractItemModelTester listTester(list(page)->model());
        QAbstractItemModelTester comparisonTester(comparison(page)->model());
        open(page);

        QCOMPARE(list(page)->model()->rowCount(), 2);
        QCOMPARE(cell(page, 0, DuplicateListModel::Customers), u"Ada <b>Lovelace</b> · Ada Lovelase"_s);
        QCOMPARE(asEnglish(cell(page, 0, DuplicateListModel::Why)), u"same phone, similar name"_s);
        QCOMPARE(asEnglish(cell(page, 1, DuplicateListModel::HowLikely)), u"Possible"_s);
        QCOMPARE(comparison(page)->model()->columnCount(), 2);
        QVERIFY(page.currentCustomer());
        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
        page.focusStart();
        QTest::keyClick(list(page), Qt::Key_Down);
        QTRY_COMPARE(comparison(page)->model()->headerData(1, Qt::Horizontal).toString(), u"Ida"_s);
    }

    void remembersWithTheKeyboardThatTheyAreDifferent()
    {
        TestServices test(&twoPairs);
        DuplicatesPage page(test.services);
        open(page);
        page.focusStart();

        QTest::keyClick(list(page), Qt::Key_Delete);

        QTRY_COMPARE(list(page)->model()->rowCount(), 1);
        const auto found = CustomerStore(test.db).withPhone(u"030 1234567"_s);
        QVERIFY(NotDuplicates(test.db).contains(found.front().id, found.back().id));
        QTRY_VERIFY(list(page)->hasFocus());
        QTRY_VERIFY(page.isSettled());
        QTest::keyClick(list(page), Qt::Key_Delete);
        QTRY_VERIFY(page.findChild<QWidget *>(u"noDuplicates"_s)->isVisible());
    }

    void mergesFieldByFieldWithTheKeyboardAlone()
    {
        TestServices test(&twoPairs);
        test.window.show();
        DuplicatesPage page(test.services);
        open(page);
        page.focusStart();
        QTest::keyClick(list(page), Qt::Key_Return);

        QTRY_VERIFY(dialog(test));
        auto *table = dialog(test)->findChild<MergeTable *>();
        QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE(table->model()->columnCount(), 2);
        QTRY_VERIFY(QTest::qWaitForWindowActive(dialog(test)));
        QVERIFY(table->hasFocus());
        QVERIFY(asEnglish(dialog(test)->findChild<PlainLabel *>(u"mergePreview"_s)->text()).contains(u"activity"_s));
        QCOMPARE(widgetsWithoutName(dialog(test)).join(u", "_s), QString());
        QVERIFY(dialog(test)->model().isChosen(table->model()->index(0, 0)));
        QTest::keyClick(table, Qt::Key_Right);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(dialog(test)->model().isChosen(table->model()->index(0, 1)));
        QVERIFY(!dialog(test)->model().isChosen(table->model()->index(0, 0)));
        QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!dialog(test));
        const auto left = CustomerStore(test.db).withPhone(u"030 1234567"_s);
        QCOMPARE(left.size(), size_t(1));
        QCOMPARE(left.front().name, u"Ada Lovelase"_s);
        QCOMPARE(test.db.select<Activity>(u"WHERE customer_id = ?"_s, left.front().id).size(), size_t(1));
        QTRY_COMPARE(list(page)->model()->rowCount(), 1);
    }

    void chooseWhoStaysAndLeaveSomebodyOut()
    {
        TestServices test(&twoPairs);
        test.window.show();
        const auto customers = CustomerStore(test.db).search({}, 10);
        std::vector<CustomerId> ids;
        for (const Customer &customer : customers)
            ids.push_back(customer.id);
        MergeDialog *merge = MergeDialog::openFor(test.services, ids);
        QTRY_COMPARE(merge->model().columnCount(), 4);
        auto *keep = merge->findChild<QComboBox *>(u"keep"_s);
        QCOMPARE(keep->count(), 4);

        keep->setFocus();
        QTest::keyClick(keep, Qt::Key_Down);
        QCOMPARE(merge->model().request().keep, ids.at(1));
        auto *table = merge->findChild<MergeTable *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(merge->model().columnCount(), 3);
        QCOMPARE(merge->model().request().keep, ids.at(1));
        QCOMPARE(merge->model().request().gone, (std::vector<CustomerId>{ids.at(2), ids.at(3)}));
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!dialog(test));
        QCOMPARE(CustomerStore(test.db).count(), qint64(4));
    }

    void addsACustomerByTyping()
    {
        TestServices test(&twoPairs);
        test.window.show();
        MergeDialog *merge = MergeDialog::openFor(test.services, {CustomerStore(test.db).withName(u"Ida"_s).front().id});
        QTRY_COMPARE(merge->model().columnCount(), 1);
        QTRY_VERIFY(QTest::qWaitForWindowActive(merge));
        QVERIFY(!merge->findChild<QPushButton *>(u"mergeButton"_s)->isEnabled());
        auto *chooser = merge->findChild<CustomerChooser *>();
        QVERIFY(chooser->hasFocus());

        QTest::keyClicks(chooser, u"zoe"_s);
        QTRY_VERIFY(merge->findChild<QWidget *>(u"customerMatches"_s)->isVisible());
        QTest::keyClick(chooser, Qt::Key_Return);

        QTRY_COMPARE(merge->model().columnCount(), 2);
        QVERIFY(merge->findChild<QPushButton *>(u"mergeButton"_s)->isEnabled());
        merge->reject();
    }

    void showsWhatSomebodyElseChangedInsteadOfMergingIt()
    {
        TestServices test(&twoPairs);
        test.window.show();
        DuplicatesPage page(test.services);
        open(page);
        const auto pair = CustomerStore(test.db).withPhone(u"030 1234567"_s);
        MergeDialog *merge = MergeDialog::openFor(test.services, {pair.front().id, pair.back().id});
        QTRY_COMPARE(merge->model().columnCount(), 2);
        Customer theirs = pair.back();
        theirs.city = u"Rome"_s;
        perform(test.db, TestOrigin, u"Theirs"_s, &saveCustomer, theirs);

        merge->accept();

        auto *bar = merge->findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(CustomerStore(test.db).count(), qint64(4));
        QTRY_COMPARE(merge->model().request().seen.value(theirs.id), theirs.version + 1);
        merge->reject();
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        TestServices test(&twoPairs, TestServices::Access::Read);
        DuplicatesPage page(test.services);
        open(page);

        QCOMPARE(list(page)->model()->rowCount(), 2);
        QVERIFY(!page.findChild<QPushButton *>(u"merge"_s)->isEnabled());
        QVERIFY(!page.findChild<QPushButton *>(u"notDuplicate"_s)->isEnabled());
    }

private:
    static void twoPairs(Connection &db)
    {
        stored(db, {.name = u"Ada <b>Lovelace</b>"_s, .phone = u"030 1234567"_s});
        const Customer typo = stored(db, {.name = u"Ada Lovelase"_s, .phone = u"+49 30 1234567"_s});
        stored(db, {.name = u"Zoe"_s, .phone = u"555 666 777"_s});
        stored(db, {.name = u"Ida"_s, .phone = u"555 666 777"_s});
        perform(db, TestOrigin, u"Call"_s, [&](Operation &operation) {
            Activity call{.customer = typo.id, .at = operation.now()};
            operation.insert(call);
        });
    }

    static void open(DuplicatesPage &page)
    {
        page.resize(1000, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.showPlace({.page = u"duplicates"_s});
        QTRY_VERIFY(page.isSettled());
    }

    static QTableView *list(const QWidget &page) { return page.findChild<QTableView *>(u"duplicateList"_s); }
    static MergeTable *comparison(const QWidget &page) { return page.findChild<MergeTable *>(u"comparison"_s); }
    static QString cell(const QWidget &page, int row, int column) { return list(page)->model()->index(row, column).data().toString(); }
    static MergeDialog *dialog(TestServices &test) { return test.window.findChild<MergeDialog *>(); }
};

QTEST_MAIN(DuplicatesPageTest)
#include "tst_duplicatespage.moc"
