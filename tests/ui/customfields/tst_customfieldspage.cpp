// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customfields/customfieldspage.h"

#include "tests/support/customfields.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "tests/support/ui/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/customfields/customfielddialog.h"
#include "ui/customfields/fieldtablemodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

class CustomFieldsPageTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAFieldWithChoicesByKeys()
    {
        TestServices test;
        CustomFieldsPage page(test.services);
        const QAbstractItemModelTester tester(table(page)->model());
        open(page);
        QTest::keyClick(page.findChild<QPushButton *>(), Qt::Key_Space);
        CustomFieldDialog *dialog = shown(test);
        QVERIFY(dialog);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"fieldName"_s), u"Club level"_s);
        auto *kind = dialog->findChild<QComboBox *>(u"fieldKind"_s);
        kind->setFocus();
        QTest::keyClicks(kind, kind->itemText(int(Kind::Choice)).left(3));
        QCOMPARE(kind->currentIndex(), int(Kind::Choice));
        auto *choices = dialog->findChild<QListWidget *>(u"choices"_s);
        QVERIFY(choices->isVisible());
        for (const QString &name : {u"Gold"_s, u"Silver"_s}) {
            choices->setFocus();
            QTest::keyClick(choices, Qt::Key_Insert);
            auto *editor = choices->findChild<QLineEdit *>();
            QVERIFY(editor);
            QTest::keyClicks(editor, name);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_COMPARE(choices->currentItem()->text(), name);
        }
        QTest::keyClick(choices, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClicks(dialog->findChild<QComboBox *>(u"fieldDefault"_s), u"Gold"_s);
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"fieldRequired"_s), Qt::Key_Space);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fieldName"_s), Qt::Key_Return);

        QTRY_COMPARE(table(page)->model()->rowCount(), 1);
        const FieldDefinition field = fieldDefinitions(test.db).front();
        QCOMPARE(field.field.name, u"Club level"_s);
        QCOMPARE(field.choices.size(), size_t(2));
        QCOMPARE(field.choices.front().name, u"Silver"_s);
        QCOMPARE(machineText(field, defaultOf(field), u"EUR"_s), u"Gold"_s);
        QVERIFY(field.field.isRequired);
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }

    void keepsWhatWasTypedIfItIsRefused()
    {
        TestServices test;
        CustomFieldsPage page(test.services);
        open(page);
        page.findChild<QAction *>(u"addField"_s)->trigger();
        CustomFieldDialog *dialog = shown(test);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"fieldName"_s), u"City"_s);
        dialog->accept();
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->text().contains(u"means something else"_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"fieldName"_s)->text(), u"City"_s);
        QVERIFY(fieldDefinitions(test.db).empty());
    }

    void asksForAReplacementOfAChoiceInUse()
    {
        TestServices test([](Connection &db) {
            const FieldDefinition level = aField(db, u"Level"_s, Kind::Choice, {u"Gold"_s, u"Silver"_s});
            fillField(db, aCustomer(db, u"Ada"_s).id, level, u"Gold"_s);
        });
        CustomFieldsPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->index(0, FieldTableModel::Customers).data().toString(), u"1"_s);
        QTest::keyClick(table(page), Qt::Key_F2);
        CustomFieldDialog *dialog = shown(test);
        QVERIFY(dialog);
        auto *choices = dialog->findChild<QListWidget *>(u"choices"_s);
        const FieldDefinition level = fieldDefinitions(test.db).front();
        QTest::qWait(100);
        choices->setFocus();
        QTest::keyClick(choices, Qt::Key_Delete);
        auto *replacement = dialog->findChild<QComboBox *>(u"replacement%1"_s.arg(level.choices[0].id.value));
        QVERIFY(replacement);
        QCOMPARE(widgetsWithoutName(dialog), QStringList());
        QTest::keyClicks(replacement, u"Silver"_s);
        dialog->accept();
        QTRY_COMPARE(fieldDefinitions(test.db).front().choices.size(), size_t(1));
        QCOMPARE(fieldText(test.db, {1}, fieldDefinitions(test.db).front()), u"Silver"_s);
    }

    void reordersAndRemovesByKeysAndUndoBringsItBack()
    {
        TestServices test([](Connection &db) {
            aField(db, u"Shoe size"_s, Kind::Number);
            const FieldDefinition motto = aField(db, u"Motto"_s, Kind::Text);
            fillField(db, aCustomer(db, u"Ada"_s).id, motto, u"Carpe diem"_s);
        });
        CustomFieldsPage page(test.services);
        const QAbstractItemModelTester tester(table(page)->model());
        open(page);
        QTRY_COMPARE(table(page)->model()->index(1, FieldTableModel::Customers).data().toString(), u"1"_s);
        table(page)->setCurrentIndex(table(page)->model()->index(1, 0));
        QTest::keyClick(table(page), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(nameIn(page, 0), u"Motto"_s);
        QCOMPARE(table(page)->currentIndex().row(), 0);
        QTRY_VERIFY(table(page)->hasFocus());
        QTest::keyClick(table(page), Qt::Key_Delete);
        QTRY_COMPARE(nameIn(page, 0), u"Shoe size"_s);
        QTRY_VERIFY(page.findChild<MessageBar *>()->text().contains(u"1 customer(s)"_s));

        undoOperation(test.db, TestOrigin, HistoryStore(test.db).undoable()->id);
        test.changed();
        QTRY_COMPARE(nameIn(page, 0), u"Motto"_s);
        QTRY_COMPARE(table(page)->model()->index(0, FieldTableModel::Customers).data().toString(), u"1"_s);
    }

    void onlyLooksWhereNothingMayBeChanged()
    {
        TestServices test([](Connection &db) { aField(db, u"Shoe size"_s, Kind::Number); }, TestServices::Access::Read);
        CustomFieldsPage page(test.services);
        open(page);
        QTRY_COMPARE(table(page)->model()->rowCount(), 1);
        for (const char *action : {"addField", "editField", "removeField", "fieldUp", "fieldDown"})
            QVERIFY(!page.findChild<QAction *>(QLatin1StringView(action))->isEnabled());
    }

private:
    static void open(CustomFieldsPage &page)
    {
        page.resize(1000, 600);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_VERIFY(page.isSettled());
        page.focusStart();
    }
    static QTableView *table(const CustomFieldsPage &page) { return page.findChild<QTableView *>(u"customFieldTable"_s); }
    static QString nameIn(const CustomFieldsPage &page, int row) { return table(page)->model()->index(row, FieldTableModel::Name).data().toString(); }
    static CustomFieldDialog *shown(TestServices &test)
    {
        auto *dialog = test.window.findChild<CustomFieldDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
};

QTEST_MAIN(CustomFieldsPageTest)
#include "tst_customfieldspage.moc"
