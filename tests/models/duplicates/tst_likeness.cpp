// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/likeness.h"

#include "models/duplicates/namesimilarity.h"

#include <QTest>

using namespace Qt::StringLiterals;

class LikenessTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresNamesAsWinklerDid_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("expected");

        // Table 1 of Winkler's "Overview of Record Linkage and Current Research Directions" (2006), with his weight 0.1.
        QTest::newRow("martha") << u"martha"_s << u"marhta"_s << 0.961;
        QTest::newRow("dwayne") << u"dwayne"_s << u"duane"_s << 0.84;
        QTest::newRow("dixon") << u"dixon"_s << u"dicksonx"_s << 0.813;
        QTest::newRow("jones") << u"jones"_s << u"johnson"_s << 0.832;
        QTest::newRow("michelle") << u"michelle"_s << u"michael"_s << 0.921;
        QTest::newRow("nothing in common") << u"abc"_s << u"xyz"_s << 0.0;
        QTest::newRow("empty") << QString() << u"xyz"_s << 0.0;
        QTest::newRow("same") << u"ada"_s << u"ada"_s << 1.0;
    }

    void measuresNamesAsWinklerDid()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, expected);

        QVERIFY2(qAbs(jaroWinkler(a, b) - expected) < 0.0006, qPrintable(QString::number(jaroWinkler(a, b))));
        QCOMPARE(jaroWinkler(a, b), jaroWinkler(b, a));
    }

    void theGlanceNeverRefusesWhatIsSimilar()
    {
        const QStringList names{u"ada lovelace"_s, u"ada lovelase"_s, u"lovelace"_s, u"jon smith"_s, u"john smith"_s, u"maria silva"_s,
                                u"mario silva"_s, u"muller"_s, u"mueller"_s, u"a"_s, u"ab"_s, QString(200, u'x'), u"东京"_s};
        for (const QString &a : names) {
            for (const QString &b : names)
                QCOMPARE(NameSample(a).isLike(NameSample(b), SimilarName), nameSimilarity(a, b) >= SimilarName);
        }
    }

    void aTypingErrorMayChangeTheOrderOfTheWords()
    {
        const QString ada = comparableName(u"Ada Lovelace"_s);
        const QString typo = comparableName(u"Zda Lovelace"_s);
        QVERIFY(jaroWinkler(ada, typo) < SimilarName);
        QVERIFY(nameSimilarity(ada, typo) >= SimilarName);
        QCOMPARE(nameSimilarity(ada, typo), nameSimilarity(typo, ada));
    }

    void comparesNamesWhateverTheirOrderCaseAndLegalForm()
    {
        QCOMPARE(comparableName(u"Lovelace, Ada"_s), comparableName(u"ada LOVELACE"_s));
        QCOMPARE(comparableName(u"Café Müller GmbH & Co. KG"_s), u"cafe muller"_s);
        QCOMPARE(comparableName(u"AG"_s), u"ag"_s);
        QCOMPARE(comparableName(QString()), QString());
    }

    void knowsPlacesHoweverTheyAreWritten()
    {
        QCOMPARE(streetKeyOf(u"Hauptstraße 5"_s), streetKeyOf(u"HAUPTSTR. 5"_s));
        QCOMPARE(streetKeyOf(u"12 Baker Street"_s), streetKeyOf(u"12 Baker St."_s));
        QCOMPARE(postcodeKeyOf(u"SW1A 1AA"_s), postcodeKeyOf(u"sw1a1aa"_s));
        QCOMPARE(cityKeyOf(u"München"_s), cityKeyOf(u"MUNCHEN"_s));
        QCOMPARE(evidentPhoneKey(u"1234"_s), QString());
    }

    void saysWhyAndHowStrongly_data()
    {
        QTest::addColumn<Customer>("a");
        QTest::addColumn<Customer>("b");
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("strength");

        const Customer ada{.name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s, .phone = u"+49 30 1234567"_s, .street = u"Ring 5"_s,
                           .postcode = u"10115"_s, .city = u"Berlin"_s};
        QTest::newRow("everything") << ada << ada << u"same e-mail, same phone, same name, same street, same postcode, same city"_s << 2;
        QTest::newRow("e-mail") << ada << Customer{.name = u"Bob"_s, .email = u" ADA@X.org"_s} << u"same e-mail"_s << 1;
        QTest::newRow("phone") << ada << Customer{.name = u"Bob"_s, .phone = u"030/1234567"_s} << u"same phone"_s << 0;
        QTest::newRow("phone and name") << ada << Customer{.name = u"Lovelase Ada"_s, .phone = u"0049301234567"_s}
                                        << u"same phone, similar name"_s << 2;
        QTest::newRow("name and postcode") << ada << Customer{.name = u"Ada Lovelase"_s, .postcode = u"10115"_s}
                                           << u"similar name, same postcode"_s << 0;
        QTest::newRow("name and street") << ada << Customer{.name = u"ada lovelace"_s, .street = u"RING 5"_s}
                                         << u"same name, same street"_s << 1;
        QTest::newRow("name and city") << ada << Customer{.name = u"Lovelace Ada"_s, .city = u"BERLIN"_s} << u"same name, same city"_s << 0;
        QTest::newRow("name alone") << ada << Customer{.name = u"Ada Lovelace"_s} << QString() << -1;
        QTest::newRow("street of another town") << ada << Customer{.name = u"Ada Lovelace"_s, .street = u"Ring 5"_s, .city = u"Rome"_s}
                                                << QString() << -1;
        QTest::newRow("place alone") << ada << Customer{.name = u"Bob"_s, .street = u"Ring 5"_s, .city = u"Berlin"_s} << QString() << -1;
        QTest::newRow("hardly similar in one city") << ada << Customer{.name = u"Adam Love"_s, .city = u"Berlin"_s} << QString() << -1;
        QTest::newRow("nothing") << Customer{} << Customer{} << QString() << -1;
        Customer born = ada;
        born.birthday = QDate(1815, 12, 10);
        Customer twin = born;
        twin.birthday = QDate(1815, 12, 11);
        twin.name = u"Ida Lovelace"_s;
        twin.email.clear();
        twin.phone.clear();
        QTest::newRow("twins") << born << twin << u"similar name, same street, same postcode, same city, another birthday"_s << 0;
        Customer namesake = twin;
        namesake.street.clear();
        namesake.postcode.clear();
        namesake.name = born.name;
        QTest::newRow("a namesake in the city") << born << namesake << QString() << -1;
        QTest::newRow("a company and its owner") << ada << Customer{.kind = CustomerKind::Company, .name = u"Engines Ltd"_s, .phone = ada.phone}
                                                 << u"same phone, one a person, one a company"_s << 0;
    }

    void saysWhyAndHowStrongly()
    {
        QFETCH(Customer, a);
        QFETCH(Customer, b);
        QFETCH(QString, why);
        QFETCH(int, strength);

        const auto likeness = judge(compare(DuplicateKeys(a), DuplicateKeys(b)));
        QCOMPARE(judge(compare(DuplicateKeys(b), DuplicateKeys(a))), likeness);
        QCOMPARE(likeness.has_value(), strength >= 0);
        if (!likeness)
            return;
        QCOMPARE(likenessText(*likeness), why);
        QCOMPARE(int(strengthOf(*likeness)), strength);
        QVERIFY(!strengthText(strengthOf(*likeness)).isEmpty());
        QVERIFY(likeness->strength >= 30 && likeness->strength <= 100);
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "tst_likeness.moc"
