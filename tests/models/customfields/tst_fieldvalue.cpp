// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customfields/fieldvalue.h"
#include "models/base/result.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

namespace {

FieldDefinition definitionOf(Kind kind)
{
    FieldDefinition definition{.field = {.id = {1}, .name = u"Field"_s, .kind = kind}};
    if (hasChoices(kind))
        definition.choices = {{.id = {7}, .name = u"Gold"_s}, {.id = {3}, .name = u"Silver, old"_s}, {.id = {5}, .name = u"Bronze"_s}};
    return definition;
}

} // namespace

class FieldValueTest : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsMachinesWriteIt_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");

        const auto row = [](Kind kind, const QString &text, const QString &written, const QString &shown) {
            QTest::newRow(qPrintable(nameOf(kind) + u' ' + text)) << int(kind) << text << written << shown;
        };
        row(Kind::Text, u"  two\n lines "_s, u"two lines"_s, u"two lines"_s);
        row(Kind::Link, u" https://x.example "_s, u"https://x.example"_s, u"https://x.example"_s);
        row(Kind::Number, u"42"_s, u"42"_s, u"42"_s);
        row(Kind::Number, u"-1042.50"_s, u"-1042.5"_s, u"-1.042,5"_s);
        row(Kind::Number, u"0.00005"_s, u"0.0001"_s, u"0,0001"_s);
        row(Kind::Number, u"9780201379624"_s, u"9780201379624"_s, u"9.780.201.379.624"_s);
        row(Kind::Money, u"1000.5"_s, u"1000.50"_s, u"1.000,50\u00a0€"_s);
        row(Kind::Date, u"2026-03-05"_s, u"2026-03-05"_s, u"05.03.26"_s);
        row(Kind::YesNo, u"YES"_s, u"yes"_s, u"Yes"_s);
        row(Kind::YesNo, u"0"_s, u"no"_s, u"No"_s);
        row(Kind::Choice, u"SILVER, OLD"_s, u"Silver, old"_s, u"Silver, old"_s);
        row(Kind::Choices, u"bronze; Gold , bronze"_s, u"Gold, Bronze"_s, u"Gold, Bronze"_s);
        for (int kind = 0; kind <= int(Kind::Link); ++kind)
            row(Kind(kind), u" \t "_s, {}, {});
    }
    void isReadAsMachinesWriteIt()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QString, written);
        QFETCH(QString, shown);
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const FieldDefinition definition = definitionOf(Kind(kind));
        const FieldValue value = fromMachineText(definition, text, u"EUR"_s);
        const QString asShown = shownText(definition, value, u"EUR"_s);
        QLocale::setDefault(before);

        QCOMPARE(machineText(definition, value, u"EUR"_s), written);
        QCOMPARE(asShown, shown);
        QCOMPARE(value.isEmpty(), written.isEmpty());
        QCOMPARE(fromMachineText(definition, written, u"EUR"_s), value);
        QCOMPARE(fromStoredText(definition, storedText(definition, value)), value);
    }

    void isRefusedWithAReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("number") << int(Kind::Number) << u"big"_s;
        QTest::newRow("number with a comma") << int(Kind::Number) << u"4,5"_s;
        QTest::newRow("number out of range") << int(Kind::Number) << u"9999999999999999"_s;
        QTest::newRow("money") << int(Kind::Money) << u"12 EUR"_s;
        QTest::newRow("date") << int(Kind::Date) << u"31.12.2026"_s;
        QTest::newRow("day that does not exist") << int(Kind::Date) << u"2026-02-30"_s;
        QTest::newRow("neither") << int(Kind::YesNo) << u"maybe"_s;
        QTest::newRow("choice") << int(Kind::Choice) << u"Iron"_s;
        QTest::newRow("one of several choices") << int(Kind::Choices) << u"Gold, Iron"_s;
        QTest::newRow("long text") << int(Kind::Text) << QString(501, u'x');
        QTest::newRow("text of many words") << int(Kind::Text) << QString(400, QChar(0x6771));
        QTest::newRow("long link") << int(Kind::Link) << QString(2001, u'x');
    }
    void isRefusedWithAReason()
    {
        QFETCH(int, kind);
        QFETCH(QString, text);
        QVERIFY_THROWS_EXCEPTION(Failure, fromMachineText(definitionOf(Kind(kind)), text, u"EUR"_s));
    }

    void leavesOutChoicesThatAreGoneFromADefault()
    {
        FieldDefinition definition = definitionOf(Kind::Choices);
        definition.field.defaultValue = u"99,5"_s;
        QCOMPARE(defaultOf(definition), (FieldValue{.choices = {{5}}}));
        QVERIFY_THROWS_EXCEPTION(Failure, tidied(definition, {.choices = {{99}}}));
    }
};

QTEST_GUILESS_MAIN(FieldValueTest)
#include "tst_fieldvalue.moc"
