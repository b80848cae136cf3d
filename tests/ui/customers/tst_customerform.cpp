// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "models/customers/customerstore.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

class CustomerFormTest : public QObject
{
    Q_OBJECT

private slots:
    void severalAddressesAreEnteredWithTheKeyboardAlone()
    {
        TestServices test;
        CustomerForm form(test.services);
        show(form, {.name = u"Ada"_s});

        field(form, u"email"_s)->setFocus();
        QTest::keyClicks(field(form, u"email"_s), u"ada@work.org"_s);
        press(Qt::Key_Tab); // What it is for,
        QTest::keyClicks(focused(), u"Press"_s);
        press(Qt::Key_Tab); // and the button for one more.
        QCOMPARE(focused()->objectName(), u"addemail"_s);
        press(Qt::Key_Space);
        QTRY_COMPARE(focused()->objectName(), u"email2"_s);
        QTest::keyClicks(focused(), u"ada@home.org"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), u"removeemail2"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), u"phone"_s);
        press(Qt::Key_Tab); // Of what is empty there is nothing more to fill in.
        QCOMPARE(focused()->objectName(), u"street"_s);
        QTest::keyClicks(focused(), u"Ring 5"_s);
        form.findChild<QToolButton *>(u"addAddress"_s)->click();
        QTRY_COMPARE(focused()->objectName(), u"street2"_s);
        QTest::keyClicks(focused(), u"Weg 7"_s);
        press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(CustomerStore(test.db).count(), qint64(1));
        const Customer ada = CustomerStore(test.db).withEmail(u"ada@home.org"_s).at(0);
        QCOMPARE(emailsOf(ada), (FurtherTexts{{u"Press"_s, u"ada@work.org"_s}, {{}, u"ada@home.org"_s}}));
        QCOMPARE(addressesOf(ada).back().street, u"Weg 7"_s);
    }

    void aLineIsTakenAwayAndTheOthersStay()
    {
        TestServices test;
        CustomerForm form(test.services);
        Customer ada{.name = u"Ada"_s};
        setPhones(ada, {{u"work"_s, u"1"_s}, {u"home"_s, u"2"_s}, {u"mobile"_s, u"3"_s}});
        setAddresses(ada, {{{}, u"A 1"_s, {}, {}, {}}, {u"billing"_s, u"B 2"_s, {}, {}, {}}, {{}, u"C 3"_s, {}, u"Rome"_s, {}}});
        show(form, ada);

        form.findChild<QToolButton *>(u"removephone2"_s)->click();
        form.findChild<QToolButton *>(u"removeAddress2"_s)->click();
        QVERIFY(form.isDirty());
        form.save();

        QTRY_COMPARE(CustomerStore(test.db).count(), qint64(1));
        const Customer stored = CustomerStore(test.db).withName(u"Ada"_s).at(0);
        QCOMPARE(phonesOf(stored), (FurtherTexts{{u"work"_s, u"1"_s}, {u"mobile"_s, u"3"_s}}));
        QCOMPARE(addressesOf(stored).size(), size_t(2));
        QCOMPARE(addressesOf(stored).back(), (LabelledAddress{{}, u"C 3"_s, {}, u"Rome"_s, {}}));
    }

    void showingACustomerChangesNothing()
    {
        TestServices test;
        CustomerForm form(test.services);
        Customer ada{.kind = CustomerKind::Company, .name = u"Ada"_s, .company = u"x"_s, .source = u"web"_s, .birthday = QDate(2000, 2, 29), .note = u"a\nb"_s};
        setEmails(ada, {{u"work"_s, u"a@x.org"_s}, {u"other"_s, u"b@x.org"_s}});
        ada.furtherDays = {{u"anniversary"_s, QDate(2001, 3, 4)}};
        show(form, ada);
        QVERIFY(!form.isDirty());
        QCOMPARE(form.original(), ada);
        show(form, {.name = u"Bea"_s});
        QVERIFY(!form.isDirty());
        QCOMPARE(form.original(), Customer{.name = u"Bea"_s});
        QVERIFY(!field(form, u"source"_s)->isVisible());
        form.findChild<QToolButton *>(u"moreFields"_s)->click();
        QVERIFY(field(form, u"source"_s)->hasFocus());
    }

    void companiesThatAreThereAreOffered()
    {
        TestServices test([](Connection &db) {
            stored(db, {.kind = CustomerKind::Company, .name = u"Analytical Engines"_s});
            stored(db, {.kind = CustomerKind::Company, .name = u"Ånalytics"_s});
            stored(db, {.name = u"Ana Lytical"_s});
        });
        CustomerForm form(test.services);
        show(form, {.name = u"Ada"_s});
        field(form, u"company"_s)->setFocus();
        QTest::keyClicks(field(form, u"company"_s), u"anal"_s);
        auto *offered = field(form, u"company"_s)->completer();
        QTRY_COMPARE(offered->completionModel()->rowCount(), 2);
        QTest::keyClicks(field(form, u"company"_s), u"ytical engines"_s);
        form.save();
        QTRY_COMPARE(CustomerStore(test.db).withName(u"Ada"_s).size(), size_t(1));
        QCOMPARE(CustomerStore(test.db).withName(u"Ada"_s).at(0).companyId, CustomerStore(test.db).withName(u"Analytical Engines"_s).at(0).id);
    }

    void otherDatesHaveToBeDates()
    {
        TestServices test;
        CustomerForm form(test.services);
        show(form, {.name = u"Ada"_s, .source = u"web"_s});
        form.findChild<QToolButton *>(u"addday"_s)->click();
        QTest::keyClicks(field(form, u"day"_s), u"someday"_s);
        form.save();
        QTRY_VERIFY(bar(form)->isVisible());
        QVERIFY(field(form, u"day"_s)->hasFocus());
        QCOMPARE(CustomerStore(test.db).count(), qint64(0));
        field(form, u"day"_s)->clear();
        QTest::keyClicks(field(form, u"day"_s), u"2001-03-04"_s);
        form.save();
        QTRY_COMPARE(CustomerStore(test.db).count(), qint64(1));
        QCOMPARE(CustomerStore(test.db).withName(u"Ada"_s).at(0).furtherDays, (FurtherDays{{{}, QDate(2001, 3, 4)}}));
    }

    void S01_whatWasTypedSurvivesACrash()
    {
        TestServices test;
        {
            CustomerForm crashed(test.services);
            show(crashed, {});
            field(crashed, u"name"_s)->setText(u"Ada"_s);
            field(crashed, u"email"_s)->setText(u"ada@x.org"_s);
            crashed.findChild<QToolButton *>(u"addemail"_s)->click();
            field(crashed, u"email2"_s)->setText(u"ada@y.org"_s);
        }
        CustomerForm form(test.services);
        show(form, {});
        QVERIFY(bar(form)->isVisible());
        QVERIFY(bar(form)->text().contains(u"Ada"_s));
        form.findChild<QAction *>(u"continueDraft"_s)->trigger();
        QCOMPARE(field(form, u"email2"_s)->text(), u"ada@y.org"_s);
        QVERIFY(form.isDirty());

        form.save();
        QTRY_COMPARE(CustomerStore(test.db).count(), qint64(1));
        CustomerForm next(test.services);
        show(next, {});
        QVERIFY(!bar(next)->isVisible());
    }

    void aDraftIsOfItsCustomerAndGoesWhenItIsGivenUp()
    {
        TestServices test([](Connection &db) { stored(db, {.name = u"Ada"_s, .city = u"London"_s}); });
        const Customer ada = CustomerStore(test.db).withName(u"Ada"_s).at(0);
        {
            CustomerForm form(test.services);
            show(form, ada);
            field(form, u"city"_s)->setText(u"Turin"_s);
        }
        CustomerForm form(test.services);
        show(form, {});
        QVERIFY(!bar(form)->isVisible());
        QVERIFY(form.hasDraft(ada.id));
        show(form, ada);
        form.resumeDraft();
        QCOMPARE(field(form, u"city"_s)->text(), u"Turin"_s);
        form.cancel();
        QVERIFY(!form.hasDraft(ada.id));
        QCOMPARE(field(form, u"city"_s)->text(), u"London"_s);
    }

    void aDraftDoesNotOverwriteWhatSomebodyElseSaved()
    {
        TestServices test([](Connection &db) { stored(db, {.name = u"Ada"_s, .city = u"London"_s}); });
        const Customer ada = CustomerStore(test.db).withName(u"Ada"_s).at(0);
        {
            CustomerForm form(test.services);
            show(form, ada);
            field(form, u"city"_s)->setText(u"Turin"_s);
        }
        Customer theirs = ada;
        theirs.phone = u"123"_s;
        theirs = perform(test.db, TestOrigin, u"Theirs"_s, &saveCustomer, theirs).value;
        CustomerForm form(test.services);
        show(form, theirs);
        form.resumeDraft();
        QCOMPARE(field(form, u"phone"_s)->text(), u"123"_s); // Another field: both hold.
        field(form, u"name"_s)->setFocus();
        theirs.city = u"Paris"_s;
        theirs = perform(test.db, TestOrigin, u"Theirs"_s, &saveCustomer, theirs).value;
        show(form, theirs);
        form.resumeDraft();
        form.save();
        QTRY_VERIFY(bar(form)->isVisible());
        QCOMPARE(test.db.find(ada.id).city, u"Paris"_s);
    }

    void everyControlHasAName()
    {
        TestServices test;
        CustomerForm form(test.services);
        Customer ada{.name = u"Ada"_s, .source = u"web"_s};
        setEmails(ada, {{u"work"_s, u"a@x.org"_s}, {{}, u"b@x.org"_s}});
        setAddresses(ada, {{{}, u"A 1"_s, {}, {}, {}}, {u"billing"_s, u"B 2"_s, {}, {}, {}}});
        ada.furtherDays = {{u"anniversary"_s, QDate(2001, 3, 4)}};
        show(form, ada);
        QCOMPARE(widgetsWithoutName(&form).join(u", "_s), QString());
    }

private:
    static void show(CustomerForm &form, const Customer &customer)
    {
        form.resize(800, 900);
        form.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.edit(customer);
    }
    static QLineEdit *field(const CustomerForm &form, const QString &name) { return form.findChild<QLineEdit *>(name); }
    static MessageBar *bar(const CustomerForm &form) { return form.findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly); }
    static QWidget *focused() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
};

QTEST_MAIN(CustomerFormTest)
#include "tst_customerform.moc"
