// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"
#include "models/customers/bulkedit.h"
#include "tests/support/customfields.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/pseudotranslator.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/common/plainlabel.h"
#include "ui/customers/bulkeditdialog.h"
#include "ui/customers/customerform.h"
#include "ui/customers/customerpage.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

/** Custom fields in the form of a customer, in its facts, and when many are changed. */
class CustomFieldsOfCustomerTest : public QObject
{
    Q_OBJECT

private slots:
    void showInTheFactsAndAreChangedInTheForm()
    {
        TestServices test(&prepare);
        CustomerPage page(test.services);
        open(page, test);
        QTRY_VERIFY(label(page, 1));
        QCOMPARE(label(page, 1)->text(), QLocale().toString(38.5));
        auto *link = page.findChild<QToolButton *>(u"factCustom3"_s);
        QVERIFY(link && link->isEnabled());
        QCOMPARE(link->property("url").toUrl(), QUrl(u"https://ada.example"_s));

        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        QTRY_VERIFY(line(page, 1));
        QTRY_COMPARE(line(page, 1)->text(), QLocale().toString(38.5));
        line(page, 1)->setText(u"40"_s);
        QTest::keyClick(line(page, 1), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(fieldText(test.db, {1}, fieldDefinitions(test.db).front()), u"40"_s);
        QTRY_COMPARE(label(page, 1)->text(), u"40"_s);
        QCOMPARE(asEnglish(HistoryStore(test.db).undoable()->label), u"Change Ada"_s);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void areFilledWithDefaultsAndAskedForInNewCustomers()
    {
        TestServices test(&prepare);
        CustomerPage page(test.services);
        open(page, test);
        page.showPlace({.page = u"customer"_s});
        QTRY_VERIFY(page.findChild<QComboBox *>(u"custom2"_s));
        QTRY_COMPARE(line(page, 1)->text(), u"42"_s);
        line(page, u"name"_s)->setText(u"Grace"_s);
        QTest::keyClick(line(page, u"name"_s), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(page.findChild<CustomerForm *>()->findChild<MessageBar *>()->text().contains(u"has to be filled in"_s));
        QCOMPARE(line(page, u"name"_s)->text(), u"Grace"_s);
        QTest::keyClicks(page.findChild<QComboBox *>(u"custom2"_s), u"Gold"_s);
        QTest::keyClick(line(page, u"name"_s), Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(CustomerStore(test.db).withName(u"Grace"_s).size(), size_t(1));
        const CustomerId grace = CustomerStore(test.db).withName(u"Grace"_s).front().id;
        QCOMPARE(fieldText(test.db, grace, fieldDefinitions(test.db).front()), u"42"_s);
        QCOMPARE(fieldText(test.db, grace, fieldDefinitions(test.db).at(1)), u"Gold"_s);
    }

    void comeBackWithADraft()
    {
        TestServices test(&prepare);
        {
            CustomerPage page(test.services);
            open(page, test);
            page.findChild<QAction *>(u"editCustomer"_s)->trigger();
            QTRY_VERIFY(line(page, 1) && !line(page, 1)->text().isEmpty());
            line(page, 1)->setText(u"41"_s);
        }
        CustomerPage page(test.services);
        open(page, test);
        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        page.findChild<QAction *>(u"continueDraft"_s)->trigger();
        QTRY_VERIFY(line(page, 1) && line(page, 1)->text() == u"41");
    }

    void saySoIfSomebodyElseWasFaster()
    {
        TestServices test(&prepare);
        CustomerPage page(test.services);
        open(page, test);
        page.findChild<QAction *>(u"editCustomer"_s)->trigger();
        QTRY_VERIFY(line(page, 1) && !line(page, 1)->text().isEmpty());
        line(page, 1)->setText(u"41"_s);
        fillField(test.db, {1}, fieldDefinitions(test.db).front(), u"44"_s);
        QTest::keyClick(line(page, 1), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(page.findChild<CustomerForm *>()->findChild<MessageBar *>()->text().contains(u"somebody else"_s));
        QCOMPARE(line(page, 1)->text(), u"41"_s);
        QCOMPARE(fieldText(test.db, {1}, fieldDefinitions(test.db).front()), u"44"_s);
    }

    void areSetForMany()
    {
        TestServices test(&prepare);
        auto *dialog = new BulkEditDialog(test.services, BulkEditDialog::Kind::SetField, 2);
        dialog->open();
        auto *fields = dialog->findChild<QComboBox *>(u"field"_s);
        QTRY_VERIFY(fields->findText(u"Shoe size"_s) >= 0);
        QString field;
        QString value;
        connect(dialog, &BulkEditDialog::confirmed, this, [&](const QString &f, const QString &v) {
            field = f;
            value = v;
        });
        fields->setCurrentIndex(fields->findText(u"Shoe size"_s));
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"custom1"_s), u"big"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit *>(u"custom1"_s)->setText(QLocale().toString(43.5));
        dialog->accept();
        QCOMPARE(field, u"custom:1"_s);
        QCOMPARE(value, u"43.5"_s);
        const CustomerSelection selection{.ids = {1, 2}};
        const auto done = perform(test.db, TestOrigin, u"Set"_s, &setField, selection, field, value, std::shared_ptr<Progress>());
        QCOMPARE(done.value, 2);
    }

private:
    static void prepare(Connection &db)
    {
        FieldDraft size{.definition = {.field = {.name = u"Shoe size"_s, .kind = Kind::Number}}, .defaultText = u"42"_s};
        FieldDraft level{.definition = {.field = {.name = u"Level"_s, .kind = Kind::Choice, .isRequired = true}, .choices = {{.name = u"Gold"_s}}}};
        const FieldDefinition number = perform(db, TestOrigin, u"Add"_s, &saveCustomField, size).value;
        const FieldDefinition choice = perform(db, TestOrigin, u"Add"_s, &saveCustomField, level).value;
        const FieldDefinition page = aField(db, u"Page"_s, Kind::Link);
        const CustomerId ada = aCustomer(db, u"Ada"_s).id;
        fillField(db, ada, number, u"38.5"_s);
        fillField(db, ada, choice, u"Gold"_s);
        fillField(db, ada, page, u"ada.example"_s);
        aCustomer(db, u"Bob"_s);
    }

    static void open(CustomerPage &page, TestServices &test)
    {
        page.resize(1000, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.showPlace({.page = u"customer"_s, .record = CustomerStore(test.db).withName(u"Ada"_s).front().id.value});
        QTRY_VERIFY(page.isSettled());
    }

    static PlainLabel *label(const QWidget &page, int id) { return page.findChild<PlainLabel *>(u"factCustom%1"_s.arg(id)); }
    static QLineEdit *line(const QWidget &page, int id) { return line(page, u"custom%1"_s.arg(id)); }
    static QLineEdit *line(const QWidget &page, const QString &name) { return page.findChild<QLineEdit *>(name); }
};

QTEST_MAIN(CustomFieldsOfCustomerTest)
#include "tst_customfieldsofcustomer.moc"
