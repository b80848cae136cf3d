// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/callingcodes.h"
#include "models/base/phonenumber.h"

#include <QTest>

#include <algorithm>

#ifdef REGULARS_WITH_LIBPHONENUMBER
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop
#endif

using namespace Qt::StringLiterals;

class PhoneNumberTest : public QObject
{
    Q_OBJECT

private slots:
    void isDialledFromTheWholeWorld_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("international");

        QTest::newRow("national") << u"030 1234567"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("grouped") << u"(030) 12 34-567"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("international") << u"+49 30 1234567"_s << u""_s << u"+49301234567"_s;
        QTest::newRow("with a trunk prefix") << u"+49 (0)30 1234567"_s << u"FR"_s << u"+49301234567"_s;
        QTest::newRow("with a trunk prefix left in") << u"+49 030 1234567"_s << u""_s << u"+49301234567"_s;
        QTest::newRow("two zeros") << u"0049 30 1234567"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("from elsewhere") << u"0043 1 234567"_s << u"DE"_s << u"+431234567"_s;
        QTest::newRow("an extension") << u"030 1234567 ext. 12"_s << u"DE"_s << u"+49301234567"_s;
        QTest::newRow("Italy keeps its zero") << u"06 1234 5678"_s << u"IT"_s << u"+390612345678"_s;
        QTest::newRow("Hungary") << u"06 1 234 5678"_s << u"HU"_s << u"+3612345678"_s;
        QTest::newRow("Spain has no prefix") << u"612 345 678"_s << u"ES"_s << u"+34612345678"_s;
        QTest::newRow("Russia") << u"8 (912) 345-67-89"_s << u"RU"_s << u"+79123456789"_s;
        QTest::newRow("America") << u"(212) 555-0100"_s << u"US"_s << u"+12125550100"_s;
        QTest::newRow("America with its 1") << u"1 212 555 0100"_s << u"CA"_s << u"+12125550100"_s;
        QTest::newRow("from America") << u"011 49 30 1234567"_s << u"US"_s << u"+49301234567"_s;
        QTest::newRow("Arabic digits") << u"٠١٠ ٠٢٣٤ ٥٦٧٨"_s << u"EG"_s << u"+201002345678"_s;
        QTest::newRow("no country") << u"030 1234567"_s << u""_s << u""_s;
        QTest::newRow("an unknown country") << u"030 1234567"_s << u"ZZ"_s << u""_s;
        QTest::newRow("an extension only") << u"17"_s << u"DE"_s << u""_s;
        QTest::newRow("too long") << u"030 12345678901234567890"_s << u"DE"_s << u""_s;
        QTest::newRow("letters") << u"call me"_s << u"DE"_s << u""_s;
        QTest::newRow("nothing") << u""_s << u"DE"_s << u""_s;
        QTest::newRow("plus alone") << u"+"_s << u"DE"_s << u""_s;
        QTest::newRow("zeros") << u"+000000000"_s << u"DE"_s << u""_s;
    }
    void isDialledFromTheWholeWorld()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QTEST(internationalPhone(typed, country), "international");
    }

    void staysTheSameOnceItIsInternational()
    {
        for (const CallingCode &each : CallingCodes) {
            const QString country = QLatin1StringView(each.country);
            const QString number = internationalPhone(QLatin1StringView(each.trunkPrefix) + u"2125550100"_s, country);
            QVERIFY2(number.startsWith(u'+' + QString::number(each.code)), each.country);
            QCOMPARE(internationalPhone(number, country), number);
            QCOMPARE(internationalPhone(number, {}), number);
        }
    }

    void agreesWithLibphonenumberAllOverTheWorld()
    {
#ifdef REGULARS_WITH_LIBPHONENUMBER
        using i18n::phonenumbers::PhoneNumber;
        using i18n::phonenumbers::PhoneNumberUtil;
        const PhoneNumberUtil &library = *PhoneNumberUtil::GetInstance();
        for (const CallingCode &each : CallingCodes) {
            for (const auto type : {PhoneNumberUtil::FIXED_LINE, PhoneNumberUtil::MOBILE}) {
                PhoneNumber example;
                if (!library.GetExampleNumberForType(each.country, type, &example))
                    continue;
                const bool isArgentineMobile = each.code == 54 && type == PhoneNumberUtil::MOBILE; // A 15 within becomes a 9 in front.
                const bool isShort = example.national_number() < 10'000; // Elsewhere so few digits are an extension.
                if (isArgentineMobile || isShort)
                    continue;
                for (const auto format : {PhoneNumberUtil::NATIONAL, PhoneNumberUtil::INTERNATIONAL}) {
                    std::string typed;
                    std::string expected;
                    library.Format(example, format, &typed);
                    library.Format(example, PhoneNumberUtil::E164, &expected);
                    QCOMPARE(internationalPhone(QString::fromStdString(typed), QLatin1StringView(each.country)), QString::fromStdString(expected));
                }
            }
        }
#else
        QSKIP("Needs libphonenumber (libphonenumber-dev).");
#endif
    }

    void codesAreInOrder()
    {
        QVERIFY(std::is_sorted(std::begin(CallingCodes), std::end(CallingCodes), [](const CallingCode &a, const CallingCode &b) {
            return QByteArrayView(a.country) < QByteArrayView(b.country);
        }));
    }

    void countriesAreKnownByTheirNames()
    {
        for (const QString &name : {u"Germany"_s, u"Deutschland"_s, u"de"_s, u" DEUTSCHLAND "_s})
            QCOMPARE(countryCodeOf(name), u"DE"_s);
        QCOMPARE(countryCodeOf(u"Österreich"_s), u"AT"_s);
        QCOMPARE(countryCodeOf(u"España"_s), u"ES"_s);
        QCOMPARE(countryCodeOf(u"USA"_s), u"US"_s);
        QCOMPARE(countryCodeOf(u"England"_s), u"GB"_s);
        QCOMPARE(countryCodeOf(u"Atlantis"_s), QString());
        QCOMPARE(countryCodeOf({}), QString());
    }
};

QTEST_GUILESS_MAIN(PhoneNumberTest)
#include "tst_phonenumber.moc"
