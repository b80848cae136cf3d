// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/duplicatewarning.h"

#include "models/customers/customerstore.h"
#include "models/duplicates/duplicatescan.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/notduplicate.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/customers/customerpage.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

/** The warning, where it appears: in the form of a customer. */
class DuplicateWarningTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        test = std::make_unique<TestServices>([this](Connection &db) {
            ada = stored(db, {.name = u"Ada <b>Lovelace</b>"_s, .phone = u"030 1234567"_s});
            bob = stored(db, {.name = u"Bob"_s, .phone = u"555 666 777"_s});
        });
        page = std::make_unique<CustomerPage>(test->services);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void cleanup()
    {
        page.reset();
        test.reset();
    }

    void warnsWhileANewCustomerIsTyped()
    {
        page->showPlace({.page = u"customer"_s});
        QTest::keyClicks(field(u"name"_s), u"Ada Lovelace"_s);
        QTest::keyClicks(field(u"phone"_s), u"0301234567"_s);

        QTRY_VERIFY(warning()->isVisible());
        QVERIFY2(asEnglish(warning()->text()).contains(u"same phone"_s), qPrintable(warning()->text()));
        QVERIFY(warning()->text().contains(ada.name));
        warning()->findChild<QAction *>(u"openDuplicate"_s)->trigger();
        QCOMPARE(test->navigator.opened.back().record, ada.id.value);

        field(u"phone"_s)->clear();
        QTRY_VERIFY(!warning()->isVisible());
    }

    void neverKeepsAnybodyFromSaving()
    {
        page->showPlace({.page = u"customer"_s});
        QTest::keyClicks(field(u"name"_s), u"Ada"_s);
        QTest::keyClicks(field(u"phone"_s), u"0301234567"_s);
        QTRY_VERIFY(warning()->isVisible());
        QTest::keyClick(field(u"phone"_s), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(CustomerStore(test->db).count(), qint64(3));
        QVERIFY(!warning()->isVisible());
    }

    void remembersOfANewCustomerThatItIsAnotherOne()
    {
        page->showPlace({.page = u"customer"_s});
        QTest::keyClicks(field(u"name"_s), u"Ada"_s);
        QTest::keyClicks(field(u"phone"_s), u"0301234567"_s);
        QTRY_VERIFY(warning()->isVisible());
        warning()->findChild<QAction *>(u"notDuplicate"_s)->trigger();
        QVERIFY(!warning()->isVisible());
        QTest::keyClicks(field(u"city"_s), u"Rome"_s);
        QTest::keyClick(field(u"city"_s), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(CustomerStore(test->db).withPhone(ada.phone).size(), size_t(2));
        QVERIFY(NotDuplicates(test->db).contains(ada.id, CustomerStore(test->db).withPhone(ada.phone).back().id));
        QVERIFY(scanDuplicates(test->db).empty());
    }

    void warnsOfAStoredCustomerOnlyWhenItBecomesAlike()
    {
        page->showPlace({.page = u"customer"_s, .record = bob.id.value});
        QTRY_VERIFY(page->isSettled());
        page->findChild<QAction *>(u"editCustomer"_s)->trigger();
        field(u"city"_s)->setText(u"Rome"_s);
        QTest::qWait(400);
        QVERIFY(!warning()->isVisible());

        field(u"phone"_s)->setText(ada.phone);
        QTRY_VERIFY(warning()->isVisible());
        warning()->findChild<QAction *>(u"notDuplicate"_s)->trigger();
        QTRY_VERIFY(NotDuplicates(test->db).contains(ada.id, bob.id));
    }

    void separatesFromTheCustomerPage()
    {
        perform(test->db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = ada.id, .gone = {bob.id}});
        page->showPlace({.page = u"customer"_s, .record = ada.id.value});
        QTRY_VERIFY(page->isSettled());
        QMenu *menu = page->findChild<QAction *>(u"more"_s)->menu();
        QTRY_VERIFY(page->findChild<QAction *>(u"separateCustomer"_s));
        menu->actions().front()->trigger();
        QCOMPARE(test->navigator.triggered.back(), (RecordingNavigator::Triggered{u"merge-customers"_s, {.customer = ada.id}}));

        page->findChild<QAction *>(u"separateCustomer"_s)->trigger();

        QTRY_VERIFY(page->findChild<QAction *>(u"openSeparated"_s));
        QVERIFY(test->db.exists(bob.id));
        page->findChild<QAction *>(u"openSeparated"_s)->trigger();
        QCOMPARE(test->navigator.opened.back().record, bob.id.value);
        QTRY_VERIFY(!page->findChild<QAction *>(u"separateCustomer"_s));
    }

private:
    QLineEdit *field(const QString &name) const { return page->findChild<QLineEdit *>(name); }
    DuplicateWarning *warning() const { return page->findChild<DuplicateWarning *>(); }

    std::unique_ptr<TestServices> test;
    std::unique_ptr<CustomerPage> page;
    Customer ada;
    Customer bob;
};

QTEST_MAIN(DuplicateWarningTest)
#include "tst_duplicatewarning.moc"
