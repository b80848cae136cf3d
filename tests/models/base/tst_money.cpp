// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include <QTest>

using namespace Qt::StringLiterals;

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAPlainDecimal_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");

        QTest::newRow("euro") << u"19.99"_s << u"EUR"_s << qint64(1999);
        QTest::newRow("negative") << u"-0.5"_s << u"EUR"_s << qint64(-50);
        QTest::newRow("rounded") << u"1.005"_s << u"EUR"_s << qint64(101);
        QTest::newRow("yen") << u"1500"_s << u"JPY"_s << qint64(1500);
        QTest::newRow("dinar") << u"1.234"_s << u"KWD"_s << qint64(1234);
    }

    void readsAPlainDecimal()
    {
        QFETCH(QString, decimal);
        QFETCH(QString, currency);

        QTEST(minorUnits(decimal, currency).value(), "minor");
    }

    void refusesWhatIsNoAmount()
    {
        QVERIFY(!minorUnits(u"1,5"_s, u"EUR"_s));
        QVERIFY(!minorUnits(u""_s, u"EUR"_s));
        QVERIFY(!minorUnits(u"99999999999999999999"_s, u"EUR"_s));
    }

    void writesAllDecimals()
    {
        QCOMPARE(moneyDecimal({-5, u"EUR"_s}), u"-0.05"_s);
        QCOMPARE(moneyDecimal({1500, u"JPY"_s}), u"1500"_s);
    }

    void followsTheLocale()
    {
        QCOMPARE(moneyText({123450, u"EUR"_s}, QLocale(QLocale::German)), u"1.234,50\u00A0€"_s);
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
