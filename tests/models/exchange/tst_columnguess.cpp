// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/columnguess.h"

#include "models/exchange/csvdialect.h"
#include "tests/support/referencedata.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? firstRows(file.readAll(), {}, 100) : QList<QStringList>();
}

/** The headers that \a guess reads into \a field, joined with "|". */
QString columnsOf(const ColumnGuess &guess, const QStringList &header, const QString &field)
{
    QStringList columns;
    for (qsizetype i = 0; i < guess.fields.size(); ++i) {
        if (guess.fields.at(i) == field)
            columns.append(header.value(i));
    }
    return columns.join(u'|');
}

} // namespace

class ColumnGuessTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsHeadersInFourLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields");

        QTest::newRow("English") << u"Customer No.,First Name,Last Name,E-mail,Phone,Street,ZIP,City,Country,Tags,Birthday,Notes"_s
                                 << u"id,name,name,email,phone,street,postcode,city,country,tags,birthday,note"_s;
        QTest::newRow("German") << u"Kundennr.,Vorname,Nachname,E-Mail-Adresse,Telefon,Handy,Straße,Hausnummer,PLZ,Ort,Land,Geburtsdatum,Bemerkung"_s
                                << u"id,name,name,email,phone,phone,street,street,postcode,city,country,birthday,note"_s;
        QTest::newRow("French") << u"Nom,Prénom,Société,Courriel,Téléphone,Rue,Code postal,Ville,Pays,Remarques"_s
                                << u"name,,company,email,phone,street,postcode,city,country,note"_s;
        QTest::newRow("Spanish") << u"Nombre,Apellidos,Correo electrónico,Teléfono,Dirección,Código postal,Ciudad,País,Fecha de nacimiento"_s
                                 << u"name,name,email,phone,street,postcode,city,country,birthday"_s;
        QTest::newRow("our own keys") << u"id,name,kind,company,email,phone,street,postcode,city,country,source,phase,phase_since,tags,birthday,note,owner,created"_s
                                      << u"id,name,kind,company,email,phone,street,postcode,city,country,source,phase,phase_since,tags,birthday,note,owner,created"_s;
    }

    void knowsHeadersInFourLanguages()
    {
        QFETCH(QString, header);
        QFETCH(QString, fields);

        QCOMPARE(guessColumns(ImportKind::Customers, header.split(u','), {}).fields, fields.split(u','));
    }

    void knowsPurchases_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("fields");

        QTest::newRow("our own keys") << u"customer,date,amount,product,quantity,invoice"_s
                                      << u"customer,date,amount,product,quantity,invoice"_s;
        QTest::newRow("till") << u"Beleg-Nr.;Datum;Kundennummer;Artikel;Menge;Betrag"_s << u"invoice;date;customer;product;quantity;amount"_s;
        QTest::newRow("French") << u"Facture;Date;Client;Produit;Quantité;Montant"_s << u"invoice;date;customer;product;quantity;amount"_s;
        QTest::newRow("number rather than e-mail") << u"customer id,email,order date,total"_s << u"customer,,date,amount"_s;
    }

    void knowsPurchases()
    {
        QFETCH(QString, header);
        QFETCH(QString, fields);

        const QChar delimiter = header.contains(u';') ? u';' : u',';
        QCOMPARE(guessColumns(ImportKind::Purchases, header.split(delimiter), {}).fields, fields.split(delimiter));
        QCOMPARE(guessImportKind(header.split(delimiter), {}), ImportKind::Purchases);
    }

    void recognizesColumnsByWhatTheyHold()
    {
        const QList<QStringList> rows{{u"x1"_s, u"Anna"_s, u"anna@example.com"_s, u"+49 30 123456"_s, u"Germany"_s},
                                      {u"x2"_s, u"Ben"_s, u"ben@example.com"_s, u"030 654321"_s, u"France"_s}};
        const QStringList header{u"a"_s, u"Name"_s, u"b"_s, u"c"_s, u"d"_s};
        QCOMPARE(guessColumns(ImportKind::Customers, header, rows).fields,
                 (QStringList{u""_s, u"name"_s, u"email"_s, u"phone"_s, u"country"_s}));
    }

    void recognizesPurchasesWithoutAHeader()
    {
        const QList<QStringList> rows{{u"00004"_s, u"19970101"_s, u"2"_s, u"29.33"_s}, {u"00004"_s, u"19970118"_s, u"2"_s, u"29.73"_s}};
        QCOMPARE(guessColumns(ImportKind::Purchases, {}, rows).fields,
                 (QStringList{u"customer"_s, u"date"_s, u"quantity"_s, u"amount"_s}));
        QCOMPARE(guessImportKind({}, rows), ImportKind::Purchases);
    }

    void takesTheAddressThatIsFilled()
    {
        const QStringList header{u"Name"_s, u"Home Street"_s, u"Home City"_s, u"Business Street"_s, u"Business City"_s};
        const QList<QStringList> rows{{u"A"_s, u""_s, u""_s, u"Main St 1"_s, u"Rome"_s}};
        const QStringList fields = guessColumns(ImportKind::Customers, header, rows).fields;
        QCOMPARE(fields, (QStringList{u"name"_s, u""_s, u""_s, u"street"_s, u"city"_s}));
    }

    void mapsTheCompaniesOfTheCrmPipeline()
    {
        const QString path = referenceFile(u"data/crm_pipeline/accounts.csv"_s);
        REGULARS_NEED_REFERENCE_DATA(path);
        QList<QStringList> rows = rowsOf(path);
        const QStringList header = rows.takeFirst();
        const ColumnGuess guess = guessColumns(ImportKind::Customers, header, rows);
        QCOMPARE(columnsOf(guess, header, u"name"_s), u"account"_s);
        QCOMPARE(columnsOf(guess, header, u"country"_s), u"office_location"_s);
        QCOMPARE(guess.fields.count(QString()), header.size() - 2);
        QCOMPARE(guess.constants.value(u"kind"_s), u"company"_s);
        QCOMPARE(guessImportKind(header, rows), ImportKind::Customers);
    }

    void mapsTheExportsOfOtherPrograms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("company");

        QTest::newRow("Google") << u"google_2024"_s << u"First Name|Middle Name|Last Name"_s
                                << u"E-mail 1 - Value|E-mail 2 - Value"_s << u"Organization Name"_s;
        QTest::newRow("Google, older") << u"google_legacy"_s << u"Name"_s << u""_s << u""_s;
        QTest::newRow("Outlook") << u"outlook"_s << u"First Name|Middle Name|Last Name"_s
                                 << u"E-mail Address|E-mail 2 Address|E-mail 3 Address"_s << u"Company"_s;
        QTest::newRow("HubSpot") << u"hubspot_contacts"_s << u"First Name|Last Name"_s << u"Email"_s << u"Company Name"_s;
        QTest::newRow("Pipedrive") << u"pipedrive_activities"_s << u"Person - Name"_s << u"Person - Email"_s
                                   << u"Organization - Name"_s;
        QTest::newRow("Salesforce") << u"salesforce_opportunities"_s << u"Account Name"_s << u""_s << u""_s;
    }

    void mapsTheExportsOfOtherPrograms()
    {
        QFETCH(QString, file);

        const QString path = referenceFile(u"data/contacts_csv/headers/%1.header.csv"_s.arg(file));
        REGULARS_NEED_REFERENCE_DATA(path);
        const QStringList header = rowsOf(path).first();
        const ColumnGuess guess = guessColumns(ImportKind::Customers, header, {});
        QTEST(columnsOf(guess, header, u"name"_s), "name");
        QTEST(columnsOf(guess, header, u"email"_s), "email");
        QTEST(columnsOf(guess, header, u"company"_s), "company");
    }

    void tellsWhatACellLooksLike()
    {
        QVERIFY(looksLikeEmail(u"o'brien+x@mail.example.org"_s));
        QVERIFY(!looksLikeEmail(u"a@b"_s));
        QVERIFY(!looksLikeEmail(u"<a@example.com>"_s));
        QVERIFY(looksLikePhone(u"+49 (0)30 / 1234-56"_s));
        QVERIFY(looksLikePhone(u"030123456"_s));
        QVERIFY(!looksLikePhone(u"2024-02-29"_s));
        QVERIFY(!looksLikePhone(u"4711"_s));
        QVERIFY(looksLikeCountry(u"Deutschland"_s));
        QVERIFY(looksLikeCountry(u"united states"_s));
        QVERIFY(looksLikeCountry(u"FR"_s));
        QVERIFY(!looksLikeCountry(u"Central"_s));
    }
};

QTEST_GUILESS_MAIN(ColumnGuessTest)
#include "tst_columnguess.moc"
