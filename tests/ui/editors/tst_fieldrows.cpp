// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/fieldrows.h"

#include "models/base/day.h"
#include "tests/support/ui/accessibilityaudit.h"
#include "ui/editors/fieldeditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

namespace {

CustomFieldSheet sheetOfAllKinds()
{
    CustomFieldSheet sheet{.currency = u"EUR"_s};
    for (int kind = 0; kind <= int(Kind::Link); ++kind) {
        FieldDefinition definition{.field = {.id = {kind + 1}, .name = u"Field & <b>%1</b>"_s.arg(kind), .kind = Kind(kind)}};
        if (hasChoices(Kind(kind)))
            definition.choices = {{.id = {10 * kind}, .name = u"Gold"_s}, {.id = {10 * kind + 1}, .name = u"<i>Silver</i>"_s}};
        sheet.definitions.push_back(definition);
    }
    return sheet;
}

} // namespace

class FieldRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        form = std::make_unique<QWidget>();
        auto *layout = new QFormLayout(form.get());
        note = new QLineEdit(form.get());
        layout->addRow(u"Note"_s, note);
        rows = new FieldRows(layout, note, form.get());
        form->show();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
    }

    void showWhatIsStoredOfEveryKind()
    {
        CustomFieldSheet sheet = sheetOfAllKinds();
        sheet.values = {{{1}, {.text = u"<b>x</b>"_s}}, {{2}, {.number = 425'000}}, {{3}, {.number = 1999}}, {{4}, {.number = 20'000}},
                        {{5}, {.choices = {{41}}}},     {{6}, {.choices = {{50}, {51}}}}, {{7}, {.number = 0}}, {{8}, {.text = u"https://x.example"_s}}};
        rows->show(sheet, false);
        QCOMPARE(rows->values(), sheet.values);
        QVERIFY(!rows->isDirty());
        QCOMPARE(widgetsWithoutName(form.get()), QStringList());
        for (const QLabel *label : form->findChildren<QLabel *>()) {
            if (label->text() != u"Note")
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        rows->show(sheet, false);
        QCOMPARE(rows->values(), sheet.values);
    }

    void areTypedByKeys()
    {
        rows->show(sheetOfAllKinds(), false);
        type(1, u"Carpe diem"_s);
        type(2, u"42.5"_s);
        type(3, u"20"_s);
        type(4, u"2026-03-15"_s);
        QTest::keyClicks(form->findChild<QComboBox *>(u"custom5"_s), u"Gold"_s);
        auto *list = form->findChild<QListWidget *>(u"custom6"_s);
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        auto *yesOrNo = form->findChild<QComboBox *>(u"custom7"_s);
        QTest::keyClicks(yesOrNo, yesOrNo->itemText(yesOrNo->findData(1)).left(3));
        type(8, u"x.example"_s);

        const FieldValues wanted{{{1}, {.text = u"Carpe diem"_s}}, {{2}, {.number = 425'000}}, {{3}, {.number = 2000}},
                                 {{4}, {.number = dayNumber(QDate(2026, 3, 15))}}, {{5}, {.choices = {{40}}}}, {{6}, {.choices = {{51}}}},
                                 {{7}, {.number = 1}}, {{8}, {.text = u"x.example"_s}}};
        QCOMPARE(rows->values(), wanted);
        QVERIFY(rows->isDirty());
        QCOMPARE(rows->goToProblem(), QString());
    }

    void sayWhatIsMissingOrWrongAndKeepIt()
    {
        CustomFieldSheet sheet = sheetOfAllKinds();
        sheet.definitions[4].field.isRequired = true;
        rows->show(sheet, false);
        type(2, u"big"_s);
        QVERIFY(rows->goToProblem().contains(u"not a number"_s));
        QCOMPARE(form->focusWidget(), form->findChild<QLineEdit *>(u"custom2"_s));
        QCOMPARE(form->findChild<QLineEdit *>(u"custom2"_s)->text(), u"big"_s);
        form->findChild<QLineEdit *>(u"custom2"_s)->clear();
        QVERIFY(rows->goToProblem().contains(u"has to be filled in"_s));
        QCOMPARE(form->focusWidget(), form->findChild<QComboBox *>(u"custom5"_s));
        QTest::keyClicks(form->findChild<QComboBox *>(u"custom5"_s), u"Gold"_s);
        QCOMPARE(rows->goToProblem(), QString());
    }

    void startNewCustomersWithTheDefault()
    {
        CustomFieldSheet sheet = sheetOfAllKinds();
        sheet.definitions[0].field.defaultValue = u"none yet"_s;
        sheet.definitions[6].field.defaultValue = u"0"_s;
        rows->show(sheet, true);
        QCOMPARE(rows->values(), (FieldValues{{{1}, {.text = u"none yet"_s}}, {{7}, {.number = 0}}}));
        QVERIFY(rows->stored().empty());
        QVERIFY(!rows->isDirty());
    }

    void areVisitedInTheirOrder()
    {
        rows->show(sheetOfAllKinds(), false);
        QTRY_VERIFY(form->findChild<QLineEdit *>(u"custom8"_s)->isVisible());
        form->findChild<QLineEdit *>(u"custom1"_s)->setFocus();
        for (int id = 2; id <= 8; ++id) {
            QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
            QCOMPARE(form->focusWidget()->objectName(), u"custom%1"_s.arg(id));
        }
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
        QCOMPARE(form->focusWidget(), note);
    }

private:
    void type(int id, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(u"custom%1"_s.arg(id));
        line->setFocus();
        QTest::keyClicks(line, text);
    }

    std::unique_ptr<QWidget> form;
    QLineEdit *note = nullptr;
    FieldRows *rows = nullptr;
};

QTEST_MAIN(FieldRowsTest)
#include "tst_fieldrows.moc"
