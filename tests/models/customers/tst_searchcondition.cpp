// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerstore.h"

#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

class SearchConditionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        stored(db, {.name = u"Jürgen Weiß"_s, .email = u"weiss@beispiel.de"_s, .phone = u"+49 (0)30 1234-567"_s, .city = u"Gießen"_s});
        stored(db, {.name = u"Michał Łukasik"_s, .email = u"m.lukasik+shop@poczta.pl"_s, .phone = u"0048 601 234 567"_s, .city = u"Łódź"_s});
        stored(db, {.name = u"Søren Ørsted"_s, .email = u"soren_orsted@kobenhavn.dk"_s, .phone = u"+45 33 12 34 56"_s});
        stored(db, {.name = u"ＪＯＨＮ Ｓｍｉｔｈ"_s, .phone = u"(212) 555-0199"_s, .tags = u"vip, 50%_off"_s});
        stored(db, {.name = u"東京 太郎"_s, .company = u"東京都庁"_s, .phone = u"03-1234-0000"_s});
        stored(db, {.name = u"Siobhán O'Brien"_s, .email = u"siobhan.obrien@example.ie"_s, .note = u"likes AND gates, near the OR"_s});
        stored(db, {.name = u"Müller-Lüdenscheidt GmbH"_s, .phone = u"030 / 76 54 321"_s, .postcode = u"10115"_s});
        stored(db, {.name = u"'; DROP TABLE customer; --"_s, .email = u"bobby@tables.example"_s});
        stored(db, {.name = u"אבגד הוזח"_s, .note = u"\"quoted\" (round) *star^"_s});
        stored(db, {.name = QString(10'000, u'x'), .email = QString(10'000, u'y') + u"@long.example"_s});
    }

    void findsTheSameOnBothEngines_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");

        const QString weiss = u"Jürgen Weiß"_s;
        const QString michal = u"Michał Łukasik"_s;
        const QString soren = u"Søren Ørsted"_s;
        const QString john = u"ＪＯＨＮ Ｓｍｉｔｈ"_s;
        const QString taro = u"東京 太郎"_s;
        const QString siobhan = u"Siobhán O'Brien"_s;
        const QString mueller = u"Müller-Lüdenscheidt GmbH"_s;
        const QString bobby = u"'; DROP TABLE customer; --"_s;
        const QString hebrew = u"אבגד הוזח"_s;
        const auto row = [](const char *name, const QString &search, const QStringList &found) {
            QTest::newRow(name) << search << found;
        };

        row("sharp s", u"weiß"_s, {weiss});
        row("sharp s as ss", u"WEISS"_s, {weiss});
        row("umlaut without dots", u"jurgen giessen"_s, {weiss});
        row("stroked l", u"łukasik"_s, {michal});
        row("stroked l as l", u"lodz"_s, {michal});
        row("stroked o", u"ørsted"_s, {soren});
        row("stroked o as o", u"orsted"_s, {soren});
        row("full width found by plain letters", u"john smith"_s, {john});
        row("plain letters found by full width", u"ｓｏｒｅｎ"_s, {soren});
        row("ideographs", u"東京都"_s, {taro});
        row("one ideograph", u"太"_s, {taro});
        row("Hebrew", u"אבג"_s, {hebrew});
        row("apostrophe", u"O'Brien"_s, {siobhan});
        row("curly apostrophe", u"o’brien"_s, {siobhan});
        row("accent", u"siobhan"_s, {siobhan});
        row("hyphen", u"müller-lüd"_s, {mueller});
        row("beginnings of words in any order", u"gm mul"_s, {mueller});
        row("middle of a word", u"denscheidt"_s, {});

        row("e-mail in full", u"siobhan.obrien@example.ie"_s, {siobhan});
        row("e-mail in capitals", u"WEISS@Beispiel.DE"_s, {weiss});
        row("e-mail fragment", u"spiel.d"_s, {weiss});
        row("e-mail fragment around the at sign", u"en@exam"_s, {siobhan});
        row("e-mail fragment with underscore", u"en_orst"_s, {soren});
        row("underscore is no wildcard", u"enxorst"_s, {});
        row("e-mail fragment with plus", u"k+sho"_s, {michal});
        row("two letters are no fragment", u"ie"_s, {siobhan});
        row("two letters amid a word", u"zt"_s, {});

        row("phone as stored", u"+49 (0)30 1234-567"_s, {weiss});
        row("phone without trunk zero", u"+49 30 1234567"_s, {weiss});
        row("phone dialled in the country", u"030 1234567"_s, {weiss});
        row("phone with 00", u"0049301234567"_s, {weiss});
        row("phone grouped otherwise", u"030/12 34 56 7"_s, {weiss});
        row("phone's end", u"4567"_s, {weiss, michal});
        row("phone's middle", u"3012345"_s, {weiss});
        row("international number stored with 00", u"+48 601234567"_s, {michal});
        row("national number typed internationally", u"+49 30 7654321"_s, {mueller});
        row("American spelling", u"212.555.0199"_s, {john});
        row("phone in other digits", u"٠٣٠١٢٣٤٥٦٧"_s, {weiss});
        row("phone with a name", u"weiß 030 1234567"_s, {weiss});
        row("two digits of a phone", u"76"_s, {});
        row("postcode", u"10115"_s, {mueller});
        row("postcode and a word", u"gmbh 10115"_s, {mueller});

        row("SQL in a name", u"drop table"_s, {bobby});
        row("SQL as search", u"'; DROP TABLE customer; --"_s, {bobby});
        row("per cent and underscore", u"50%_off"_s, {john});
        row("AND is a word", u"AND"_s, {siobhan});
        row("OR is a word", u"OR"_s, {siobhan, soren});
        row("NEAR is a word", u"NEAR"_s, {siobhan});
        row("NOT is a word", u"NOT x"_s, {});
        row("AND between words is a third", u"jurgen AND siobhan"_s, {});
        row("column filter", u"search_words:weiss"_s, {});
        row("negation", u"-weiss"_s, {weiss});
        row("quotes", u"\"quoted\""_s, {hebrew});
        row("one quote", u"\"quot"_s, {hebrew});
        row("star within", u"*star"_s, {hebrew});
        row("caret", u"^gmbh"_s, {mueller});
        row("brackets", u"(gmbh)"_s, {mueller});
        row("braces", u"{gmbh} : muller"_s, {mueller});
        row("plus", u"gmbh + muller"_s, {mueller});
        row("backslash", u"gmbh\\"_s, {mueller});
        row("semicolon", u"gmbh;"_s, {mueller});
        row("NEAR with brackets", u"NEAR(gmbh muller, 5)"_s, {});
        row("long name", QString(10'000, u'x'), {QString(10'000, u'x')});
        row("long e-mail", QString(10'000, u'y') + u"@long.example"_s, {QString(10'000, u'x')});
        row("10,000 letters that nobody has", QString(10'000, u'q'), {});
        row("2,000 words", u"gmbh "_s.repeated(2'000), {mueller});
        row("10,000 quotes and a word", QString(900, u'"') + u" gmbh"_s, {mueller});
    }

    void findsTheSameOnBothEngines()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, found);

        QCOMPARE(names(search), found);
    }

    void ignoresWhatHasNoLetterOrDigit_data()
    {
        QTest::addColumn<QString>("search");

        for (const char16_t *text : {u"", u"   ", u"%", u"_", u"%%%%", u"\"", u"\"\"\"", u"*", u"^", u"(", u")", u"()", u":", u"-", u"---",
                                     u"'", u"''", u"\\", u"{}", u"+", u";--", u"\u202E", u"\u200B\u200B\u200B", u"😀", u"\u0301"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
        QTest::newRow("10,000 per cent signs") << QString(10'000, u'%');
        QTest::newRow("10,000 brackets") << QString(10'000, u'(');
        QTest::newRow("lone surrogates") << QString(3, QChar(0xD800));
        QTest::newRow("NUL") << QString(QChar(u'\0'));
    }

    void ignoresWhatHasNoLetterOrDigit()
    {
        QFETCH(QString, search);

        QCOMPARE(CustomerStore(db).search(search, 100).size(), size_t(10));
    }

    void followsEveryChangeOfTheTexts()
    {
        Customer customer = stored(db, {.name = u"Before Marriage"_s, .email = u"before@example.com"_s});
        customer.name = u"After Wedding"_s;
        customer.email = u"after@example.com"_s;
        const auto renamed = perform(db, TestOrigin, u"Rename"_s, &saveCustomer, customer);

        QCOMPARE(names(u"before"_s), QStringList());
        QCOMPARE(names(u"efore@ex"_s), QStringList());
        QCOMPARE(names(u"wedding"_s), QStringList{u"After Wedding"_s});
        undoOperation(db, TestOrigin, renamed.performed.operation);
        QCOMPARE(names(u"efore@ex"_s), QStringList{u"Before Marriage"_s});
        perform(db, TestOrigin, u"Delete"_s, [&](Operation &operation) {
            for (const PhaseVisit &visit : LifeCycleStore(operation.db()).visits(customer.id))
                operation.remove(visit);
            operation.remove(operation.db().find(customer.id));
        });
        QCOMPARE(names(u"marriage"_s), QStringList());
    }

    void payloadsLeaveTheSchemaAlone_data()
    {
        QTest::addColumn<QString>("payload");

        for (const char16_t *text :
             {u"Robert'); DROP TABLE customer;--", u"x' OR '1'='1", u"x\"; DELETE FROM customer; --", u"1; ATTACH DATABASE '/tmp/x' AS y",
              u"$$; DROP SCHEMA public CASCADE; $$", u"\\'; DROP TABLE customer; --", u"?", u"$1", u":name", u"@name", u"%s%n%x",
              u"<script>alert(1)</script>", u"<img src='file:///etc/passwd'>", u"{primary_key}", u"customer_words MATCH 'x'",
              u"' UNION SELECT rowid FROM customer --", u"\u202Etxt.exe", u"a\u0000b"})
            QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }

    void payloadsLeaveTheSchemaAlone()
    {
        QFETCH(QString, payload);
        const QStringList before = schema();
        const QStringList rows = TestDatabase::dump(db);

        const Customer customer = stored(db, {.name = payload, .company = payload, .email = payload, .phone = payload,
                                              .street = payload, .tags = payload, .note = payload});
        (void)names(payload);
        (void)CustomerStore(db).withEmail(payload);
        (void)CustomerStore(db).withName(payload);

        QCOMPARE(schema(), before);
        QCOMPARE(db.find(customer.id).name, singleLine(payload));
        QCOMPARE(db.find(customer.id).note, storable(payload));
        undoOperation(db, TestOrigin, HistoryStore(db).undoable()->id);
        QCOMPARE(TestDatabase::dump(db).filter(u"customer:"_s), rows.filter(u"customer:"_s));
    }

    void refusesANumberTooLongForAnIndex()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, stored(db, {.externalId = QString(201, u'7'), .name = u"Ada"_s}));
    }

private:
    QStringList names(const QString &search)
    {
        QStringList found;
        for (const Customer &customer : CustomerStore(db).search(search, 100))
            found.append(customer.name);
        return found;
    }

    QStringList schema()
    {
        QStringList statements;
        const bool isSqlite = db.dialect().isSqlite();
        Rows rows = db.run(isSqlite ? u"SELECT type, name, sql FROM sqlite_schema ORDER BY name, type"_s
                                    : u"SELECT table_name, column_name, data_type FROM information_schema.columns "
                                      "WHERE table_schema = current_schema() ORDER BY table_name, column_name"_s);
        while (rows.next())
            statements.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2));
        return statements;
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(SearchConditionTest)
#include "tst_searchcondition.moc"
