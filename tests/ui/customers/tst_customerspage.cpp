// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerspage.h"

#include "models/customers/customerstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class CustomersPageTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAndOpensACustomerWithTheKeyboardAlone()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);

        page.focusStart();
        QTest::keyClicks(search(page), u"lov"_s);
        QTRY_COMPARE(countText(page), u"1 of 3"_s);
        QTest::keyClick(search(page), Qt::Key_Down);
        QVERIFY(table(page)->hasFocus());
        QTest::keyClick(table(page), Qt::Key_Return);

        QCOMPARE(test.navigator.opened.size(), size_t(1));
        QCOMPARE(test.navigator.opened.front(), (Place{.page = u"customer"_s, .record = idOf(test, u"Ada Lovelace"_s).value}));
    }

    void aMistypedQueryKeepsTheListAndSaysWhatIsWrong()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        const auto *mistake = page.findChild<MessageBar *>(u"mistakeBar"_s);

        QTest::keyClicks(search(page), u"city:london"_s);
        QTRY_COMPARE(countText(page), u"1 of 3"_s);
        QTest::keyClicks(search(page), u" citty:x"_s);
        QVERIFY(!mistake->isVisible()); // Not while typing.
        QTRY_VERIFY(mistake->isVisible());
        QVERIFY(page.isSettled());
        QVERIFY2(asEnglish(mistake->text()).contains(u"citty"_s), qPrintable(mistake->text()));
        QCOMPARE(table(page)->model()->rowCount(), 1);
        QCOMPARE(firstName(page), u"Ada Lovelace"_s);
        QVERIFY(table(page)->isVisible());
        QVERIFY(search(page)->hasFocus());

        for (int i = 0; i < 8; ++i)
            QTest::keyClick(search(page), Qt::Key_Backspace);
        QTRY_VERIFY(!mistake->isVisible());
        QCOMPARE(countText(page), u"1 of 3"_s);
        QTest::keyClick(search(page), Qt::Key_Escape);
        QTest::keyClicks(search(page), u"city:london or -city:any or name:zo"_s);
        QTRY_COMPARE(countText(page), u"2 of 3"_s);
    }

    void offersToAddWhatIsNoQuery()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTest::keyClicks(search(page), u"city:paris"_s);
        QTRY_COMPARE(countText(page), u"0 of 3"_s);
        QVERIFY(page.findChild<QWidget *>(u"nobodyFound"_s)->isVisible());
        QVERIFY(!page.findChild<QPushButton *>(u"addSearchedButton"_s)->isVisible());
        QTest::keyClick(search(page), Qt::Key_Escape);
        QTest::keyClicks(search(page), u"paris"_s);
        QTRY_VERIFY(page.findChild<QPushButton *>(u"addSearchedButton"_s)->isVisible());
    }

    void lettersTypedInTheListGoToTheSearch()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        table(page)->setFocus();

        QTest::keyClick(table(page), Qt::Key_G);

        QCOMPARE(search(page)->text(), u"g"_s);
        QVERIFY(search(page)->hasFocus());
    }

    void escapeClearsTheSearch()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTest::keyClicks(search(page), u"grace"_s);
        QTRY_COMPARE(countText(page), u"1 of 3"_s);

        QTest::keyClick(search(page), Qt::Key_Escape);

        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
    }

    void keepsTheSelectedCustomerWhenTheListChanges()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 3);
        const CustomerId grace = idOf(test, u"Grace Hopper"_s);
        table(page)->setFocus();
        table(page)->setCurrentIndex(table(page)->model()->index(1, 0));
        QCOMPARE(page.currentCustomer(), grace);

        (void)test.writer.perform(u"Add"_s, &saveCustomer, Customer{.name = u"Bertha Benz"_s}).wait();

        QTRY_COMPARE(table(page)->model()->rowCount(), 4);
        QCOMPARE(page.currentCustomer(), grace);
        QCOMPARE(table(page)->currentIndex().row(), 2);
    }

    void showsTheGivenCustomersUntilAllAreWanted()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);
        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);

        page.showPlace({.page = u"customers"_s, .caption = u"Bought in <b>March</b>"_s, .records = {idOf(test, u"Grace Hopper"_s).value}});
        QTRY_COMPARE(countText(page), u"1 of 3"_s);
        auto *caption = page.findChild<MessageBar *>(u"captionBar"_s);
        QVERIFY(caption->isVisible());
        QCOMPARE(caption->text(), u"Bought in <b>March</b>"_s);
        page.findChild<QAction *>(u"showAll"_s)->trigger();

        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        QVERIFY(!caption->isVisible());
    }

    void offersToAddWhoIsNotFound()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);
        show(page);

        QTest::keyClicks(search(page), u"Marie & Curie"_s);
        auto *add = page.findChild<QPushButton *>(u"addSearchedButton"_s);
        QTRY_VERIFY(add->isVisible());
        QCOMPARE(asEnglish(add->accessibleName()), u"Add “Marie & Curie”"_s);
        QTest::keyClick(add, Qt::Key_Space);
        QCOMPARE(test.navigator.opened.back(), (Place{.page = u"customer"_s, .search = u"Marie & Curie"_s}));
        QTest::mouseClick(page.findChild<QPushButton *>(u"clearFilterButton"_s), Qt::LeftButton);

        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        QVERIFY(table(page)->isVisible());
    }

    void offersWaysToBeginWhenThereIsNobody()
    {
        TestServices test;
        CustomersPage page(test.services);
        show(page);

        auto *add = page.findChild<QPushButton *>(u"newCustomerButton"_s);
        QTRY_VERIFY(add->isVisible());
        QTest::keyClick(add, Qt::Key_Space);

        QCOMPARE(test.navigator.triggered.back().action, u"new-customer"_s);
    }

    void sortsByTheMenuAndRemembersTheColumns()
    {
        TestServices test(&threeCustomers);
        {
            CustomersPage page(test.services);
            show(page);
            QTRY_COMPARE(firstName(page), u"Ada Lovelace"_s);
            auto *sort = page.findChild<QToolButton *>(u"sortButton"_s);
            entry(*sort, u"city"_s)->trigger();
            QTRY_COMPARE(firstName(page), u"Grace Hopper"_s);
            entry(*sort, u"city"_s)->trigger();
            QTRY_COMPARE(firstName(page), u"Zoë"_s);
            table(page)->horizontalHeader()->resizeSection(0, 333);
        }
        CustomersPage page(test.services);
        show(page);

        QTRY_COMPARE(firstName(page), u"Zoë"_s);
        QCOMPARE(table(page)->columnWidth(0), 333);
    }

    void showsHostileNamesAsText()
    {
        const QString huge = QString(10'000, u'W');
        const QStringList names{u"<img src='file:///etc/passwd'>"_s, u"\u202Eevil\u202C"_s, u"😀👩‍👩‍👧"_s, huge, u"أحمد‏ test"_s};
        TestServices test([&](Connection &db) {
            for (const QString &name : names)
                aCustomer(db, name);
        });
        CustomersPage page(test.services);
        show(page);

        QTRY_COMPARE(table(page)->model()->rowCount(), 5);
        QTRY_VERIFY(page.isSettled());
        QVERIFY(!page.grab().isNull());
        QVERIFY(page.minimumSizeHint().width() < page.width());
        QCOMPARE(table(page)->rowHeight(0), table(page)->rowHeight(4));
        QStringList shown;
        for (int row = 0; row < 5; ++row)
            shown.append(table(page)->model()->index(row, 0).data().toString());
        QVERIFY(shown.contains(u"<img src='file:///etc/passwd'>"_s));
        QVERIFY(shown.contains(u"evil"_s));
        QVERIFY(shown.contains(huge));
        search(page)->setText(huge);
        QTRY_COMPARE(countText(page), u"1 of 5"_s);
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        TestServices test(&threeCustomers, TestServices::Access::Read);
        CustomersPage page(test.services);
        show(page);

        QTRY_COMPARE(countText(page), u"3 customer(s)"_s);
        QVERIFY(!page.findChild<QAction *>(u"newCustomer"_s)->isEnabled());
    }

    void everyControlHasAName()
    {
        TestServices test(&threeCustomers);
        CustomersPage page(test.services);

        QCOMPARE(widgetsWithoutName(&page).join(u", "_s), QString());
    }

private:
    static void threeCustomers(Connection &db)
    {
        stored(db, {.name = u"Ada Lovelace"_s, .city = u"London"_s});
        stored(db, {.name = u"Grace Hopper"_s, .city = u"Arlington"_s});
        stored(db, {.name = u"Zoë"_s, .city = u"Zürich"_s});
    }

    static CustomerId idOf(TestServices &test, const QString &name)
    {
        return CustomerStore(test.db).withName(name).front().id;
    }

    static void show(QWidget &page)
    {
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static QLineEdit *search(const QWidget &page) { return page.findChild<QLineEdit *>(u"searchField"_s); }
    static QTableView *table(const QWidget &page) { return page.findChild<QTableView *>(u"customerTable"_s); }
    static QString countText(const QWidget &page)
    {
        return asEnglish(page.findChild<PlainLabel *>(u"customerCount"_s)->text());
    }
    /** The entry of the button's menu that stands for \a field. */
    static QAction *entry(QToolButton &button, const QString &field)
    {
        emit button.menu()->aboutToShow();
        for (QAction *action : button.menu()->actions()) {
            if (action->data().toString() == field)
                return action;
        }
        return nullptr;
    }
    static QString firstName(const QWidget &page) { return table(page)->model()->index(0, 0).data().toString(); }
};

QTEST_MAIN(CustomersPageTest)
#include "tst_customerspage.moc"
