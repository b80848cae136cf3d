// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/amountformat.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class AmountFormatTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("decimal");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");

        const auto row = [](const QString &text, QChar decimal, qint64 minor, const QString &currency = u"EUR"_s) {
            QTest::newRow(qPrintable(text + u' ' + decimal)) << text << decimal << minor << currency;
        };
        row(u"12"_s, u'.', 1200);
        row(u"12.5"_s, u'.', 1250);
        row(u".5"_s, u'.', 50);
        row(u"1.234,56 €"_s, u',', 123456);
        row(u"1.234,56 €"_s, u'.', 123456);
        row(u"$1,234.56"_s, u'.', 123456, u"USD"_s);
        row(u"1,234"_s, u'.', 123400);
        row(u"1,234"_s, u',', 123);
        row(u"1.234"_s, u',', 123400);
        row(u"12.5"_s, u',', 1250);
        row(u"0.500"_s, u',', 50);
        row(u"1.234.567"_s, u'.', 123456700);
        row(u"(12.50)"_s, u'.', -1250);
        row(u"($12.50)"_s, u'.', -1250, u"USD"_s);
        row(u"12,5-"_s, u',', -1250);
        row(u"-12,50 €"_s, u',', -1250);
        row(u"€ -12,50"_s, u',', -1250);
        row(u"-$5"_s, u'.', -500, u"USD"_s);
        row(u"\u221212.50"_s, u'.', -1250);
        row(u"1 234,50"_s, u',', 123450);
        row(u"1\u00A0234,50\u00A0€"_s, u',', 123450);
        row(u"1\u202F234,50"_s, u',', 123450);
        row(u"1'234.50"_s, u'.', 123450);
        row(u"CHF 1’234.50"_s, u'.', 123450, u"CHF"_s);
        row(u"Fr. 12.50"_s, u'.', 1250, u"CHF"_s);
        row(u"12,34,567.00"_s, u'.', 123456700);
        row(u"EUR 3"_s, u'.', 300);
        row(u"3 gbp"_s, u'.', 300, u"GBP"_s);
        row(u"¥1,500"_s, u'.', 1500, u"JPY"_s);
        row(u"1.005"_s, u'.', 101);
        row(u"-1.005"_s, u'.', -101);
        row(u" 7 "_s, u'.', 700);
        row(u"12,-"_s, u',', -1200);
    }

    void readsAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QChar, decimal);
        QFETCH(qint64, minor);
        QFETCH(QString, currency);

        const auto amount = readAmount(text, {decimal, u"EUR"_s});
        QVERIFY2(amount.has_value(), qPrintable(text));
        QCOMPARE(*amount, (Money{minor, currency}));
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("text");

        for (const char *text : {"", "-", "free", "1.2.3", "1,23,4", "12 34", "1e5", "--5", "5 apples", "$5 EUR", "1.234.56",
                                 "0x10", "12:30", "2024-02-29", "(", "€", "9999999999999999999", "+-5", "(-5)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, text);

        const auto amount = readAmount(text, {});
        QVERIFY(!amount.has_value());
        QCOMPARE(amount.error().kind, Error::Kind::Invalid);
        QVERIFY(!amount.error().message.isEmpty());
    }

    void agreesWithTheMoneyOfTheRestOfTheProgram()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const QString currency = QStringList{u"EUR"_s, u"JPY"_s, u"KWD"_s}.at(i % 3);
            QString text = QString::number(random.bounded(2000000));
            if (random.bounded(4) > 0)
                text += u'.' + QString::number(random.bounded(100000));
            const auto amount = readAmount(text, {u'.', currency});
            QVERIFY(amount.has_value());
            QCOMPARE(amount->minor, minorUnits(text, currency).value());
        }
    }

    void readsPlainNumbers()
    {
        QCOMPARE(readNumber(u"1.234,5", {u',', {}}).value(), 1234.5);
        QCOMPARE(readNumber(u"-2", {}).value(), -2.0);
        QVERIFY(!readNumber(u"2 EUR", {}));
        QVERIFY(!readNumber(u"two", {}));
    }

    void guessesTheDecimalMark_data()
    {
        QTest::addColumn<QStringList>("samples");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QChar>("decimal");

        const QLocale german(QLocale::German);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QTest::newRow("commas") << QStringList{u"12,50"_s, u"3"_s, u"1.234"_s} << american << QChar(u',');
        QTest::newRow("points") << QStringList{u"12.50"_s, u"1,234"_s} << german << QChar(u'.');
        QTest::newRow("both marks") << QStringList{u"1.234,5 €"_s} << american << QChar(u',');
        QTest::newRow("does not tell, Germany") << QStringList{u"1.234"_s} << german << QChar(u',');
        QTest::newRow("does not tell, America") << QStringList{u"12"_s} << american << QChar(u'.');
    }

    void guessesTheDecimalMark()
    {
        QFETCH(QStringList, samples);
        QFETCH(QLocale, locale);

        QTEST(guessDecimal(samples, locale), "decimal");
    }

    void endsOnAnyText()
    {
        QRandomGenerator random(11);
        const QString likely = u"0123456789.,-+()€$ 'EURxk\u00A0"_s;
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text += likely.at(random.bounded(int(likely.size())));
            const auto amount = readAmount(text, {});
            if (amount)
                QVERIFY2(text.contains(QRegularExpression(u"\\d"_s)), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(AmountFormatTest)
#include "tst_amountformat.moc"
