// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/moneyedit.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class MoneyEditTest : public QObject
{
    Q_OBJECT

private slots:
    void understandsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("minor");
        const QLocale german(QLocale::German);
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("German") << u"1.234,56 €"_s << german << qint64(123456);
        QTest::newRow("German decimal") << u"12,5"_s << german << qint64(1250);
        QTest::newRow("German thousands") << u"1.234"_s << german << qint64(123400);
        QTest::newRow("English in German") << u"12.50"_s << german << qint64(1250);
        QTest::newRow("English") << u"1,234.56"_s << english << qint64(123456);
        QTest::newRow("English thousands") << u"1,234"_s << english << qint64(123400);
        QTest::newRow("German in English") << u"1.234,56"_s << english << qint64(123456);
        QTest::newRow("millions") << u"1,234,567"_s << english << qint64(123456700);
        QTest::newRow("Swiss") << u"1’234.50"_s << english << qint64(123450);
        QTest::newRow("code") << u"EUR 7"_s << english << qint64(700);
        QTest::newRow("negative") << u"-3,20"_s << german << qint64(-320);
        QTest::newRow("minus sign") << u"−3,20"_s << german << qint64(-320);
        QTest::newRow("no whole part") << u",5"_s << german << qint64(50);
        QTest::newRow("Arabic digits") << u"\u0661\u0662\u066b\u0665"_s << QLocale(QLocale::Arabic, QLocale::Egypt) << qint64(1250);
    }

    void understandsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QLocale, locale);
        const auto money = moneyFromText(text, u"EUR"_s, locale);
        QVERIFY(money);
        QTEST(money->minor, "minor");
        QCOMPARE(money->currency, u"EUR"_s);
    }

    void refusesWhatIsNoAmount()
    {
        for (const QString &text : {u""_s, u"free"_s, u"12a"_s, u"1-2"_s, u"99999999999999999999999"_s, u"."_s, u"€"_s})
            QVERIFY2(!moneyFromText(text, u"EUR"_s, QLocale::c()), qPrintable(text));
    }

    void honoursTheCurrencysDecimals()
    {
        QCOMPARE(moneyFromText(u"1500"_s, u"JPY"_s, QLocale::c())->minor, 1500);
        QCOMPARE(moneyFromText(u"1.5"_s, u"KWD"_s, QLocale::c())->minor, 1500);
    }

    void writesTheAmountWhenLeft()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        MoneyEdit edit(u"EUR"_s);
        QSignalSpy changed(&edit, &MoneyEdit::moneyChanged);
        edit.show();
        edit.setFocus();
        QTest::keyClicks(&edit, u"1234,5"_s);
        QCOMPARE(edit.money(), Money({123450, u"EUR"_s}));
        QVERIFY(!changed.isEmpty());
        QFocusEvent leave(QEvent::FocusOut);
        QCoreApplication::sendEvent(&edit, &leave);
        QCOMPARE(edit.text(), moneyText({123450, u"EUR"_s}));
    }

    void keepsAndMarksWhatIsNoAmount()
    {
        MoneyEdit edit(u"EUR"_s);
        edit.show();
        QTest::keyClicks(&edit, u"much"_s);
        QFocusEvent leave(QEvent::FocusOut);
        QCoreApplication::sendEvent(&edit, &leave);
        QCOMPARE(edit.text(), u"much"_s);
        QVERIFY(!edit.isAcceptable());
        QVERIFY(!edit.accessibleDescription().isEmpty());
        edit.setMoney({});
        QVERIFY(edit.isAcceptable());
        QVERIFY(edit.text().isEmpty());
    }
};

QTEST_MAIN(MoneyEditTest)
#include "tst_moneyedit.moc"
