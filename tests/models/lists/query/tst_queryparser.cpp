// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querytext.h"

#include "tests/support/guestcatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;

class QueryParserTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const QString &typed, const QString &written) { QTest::newRow(name) << typed << written; };

        row("nothing", u""_s, u""_s);
        row("blanks", u" \t "_s, u""_s);
        row("words", u"  anna   berlin "_s, u"anna berlin"_s);
        row("phone number with brackets", u"+49 (0)30 1234-567"_s, u"\"+49 (0)30 1234-567\""_s);
        row("American phone number", u"(212) 555-0199"_s, u"\"(212) 555-0199\""_s);
        row("e-mail address", u"ada@example.com"_s, u"ada@example.com"_s);
        row("name and address", u"Ada <ada@example.com>"_s, u"\"Ada <ada@example.com>\""_s);
        row("time of day", u"12:30"_s, u"\"12:30\""_s);
        row("company", u"Smith & Sons"_s, u"Smith Sons"_s);
        row("hyphen within a word", u"müller-lüdenscheidt"_s, u"müller-lüdenscheidt"_s);
        row("keyword alone", u"or"_s, u"\"or\""_s);
        row("not alone", u" not"_s, u"\"not\""_s);
        row("keyword first", u"or nothing"_s, u"\"or nothing\""_s);
        row("unknown name with brackets", u"smith(jr)"_s, u"smith jr"_s);
        row("quoted words", u"\"city:Berlin\""_s, u"\"city:Berlin\""_s);
        row("escapes", u"\"a \\\"b\\\" \\\\ c\""_s, u"\"a \\\"b\\\" \\\\ c\""_s);

        row("field", u"city:Berlin"_s, u"city:Berlin"_s);
        row("field in capitals", u"CITY:Berlin"_s, u"city:Berlin"_s);
        row("field by its label", u"wohnort:Berlin"_s, u"city:Berlin"_s);
        row("field by an alias", u"owes>10"_s, u"debt>10"_s);
        row("hyphen for underscore", u"last-seen:2026"_s, u"last_seen:2026"_s);
        row("blank after the colon", u"city: Berlin"_s, u"city:Berlin"_s);
        row("blanks around a sign", u"age > 3"_s, u"age>3"_s);
        row("quoted value", u"city:\"São Paulo\""_s, u"city:\"São Paulo\""_s);
        row("any of", u"city:Berlin,\"New York\", Paris"_s, u"city:Berlin,\"New York\",Paris"_s);
        row("equals", u"city=Berlin"_s, u"city=Berlin"_s);
        row("differs", u"city!=Berlin"_s, u"-city=Berlin"_s);
        row("star", u"name:anna*"_s, u"name:anna*"_s);
        row("none", u"city:none"_s, u"city:none"_s);
        row("any", u"city:any"_s, u"city:any"_s);
        row("the word none", u"city:\"none\""_s, u"city:\"none\""_s);
        row("colon in a value", u"name:a:b=c"_s, u"name:a:b=c"_s);
        row("choice", u"mood:happy"_s, u"mood:Happy"_s);
        row("choice by its label", u"mood:glücklich"_s, u"mood:Happy"_s);
        row("choice by an alias", u"mood:gloomy"_s, u"mood:\"Sad and tired\""_s);
        row("beginning of choices", u"mood:h"_s, u"mood:Happy,Hungry"_s);
        row("number", u"age:30"_s, u"age=30"_s);
        row("numbers", u"age:30,40..50"_s, u"age=30,40..50"_s);
        row("negative number", u"age>-3"_s, u"age>-3"_s);
        row("no number", u"age:none"_s, u"age=0"_s);
        row("amount", u"debt>=1000.50"_s, u"debt>=1000.50"_s);
        row("day", u"birthday<2026-01-01"_s, u"birthday<2026-01-01"_s);
        row("months", u"birthday:2026-01..2026-03"_s, u"birthday:2026-01..2026-03"_s);
        row("distance", u"last_seen<30d"_s, u"last_seen<30d"_s);
        row("yes", u"member=true"_s, u"member:yes"_s);

        row("both", u"anna city:Berlin age>3"_s, u"anna city:Berlin age>3"_s);
        row("and", u"city:Berlin and age>3"_s, u"city:Berlin age>3"_s);
        row("ampersand", u"city:Berlin & age>3"_s, u"city:Berlin age>3"_s);
        row("or", u"city:Berlin or city:Paris"_s, u"city:Berlin or city:Paris"_s);
        row("OR", u"city:Berlin OR city:Paris"_s, u"city:Berlin or city:Paris"_s);
        row("bar", u"city:Berlin | city:Paris"_s, u"city:Berlin or city:Paris"_s);
        row("and before or", u"a city:Berlin or b"_s, u"a city:Berlin or b"_s);
        row("brackets", u"(city:Berlin or city:Paris) not member:yes"_s, u"(city:Berlin or city:Paris) -member:yes"_s);
        row("brackets around all", u"((age>3))"_s, u"age>3"_s);
        row("needless brackets", u"(a (city:b age>3)) c"_s, u"a city:b age>3 c"_s);
        row("minus", u"-city:Berlin"_s, u"-city:Berlin"_s);
        row("exclamation mark", u"!city:Berlin"_s, u"-city:Berlin"_s);
        row("not not", u"not -city:Berlin"_s, u"city:Berlin"_s);
        row("not brackets", u"-(city:Berlin or age>3)"_s, u"-(city:Berlin or age>3)"_s);
        row("not words", u"-anna"_s, u"-anna"_s);
        row("minus before digits is a word", u"030 -1234"_s, u"\"030 -1234\""_s);

        row("relation", u"stays>3"_s, u"stays>3"_s);
        row("relation alone is a word", u"stays"_s, u"stays"_s);
        row("relation before brackets is a word", u"stays (age>3)"_s, u"stays age>3"_s);
        row("relation with empty brackets", u"stays()"_s, u"stays>0"_s);
        row("some", u"stays(90d)"_s, u"stays(arrived<90d)>0"_s);
        row("period", u"paid(2026)>500"_s, u"paid(arrived:2026)>500"_s);
        row("range of months", u"paid(2026-01..2026-03) > 500"_s, u"paid(arrived:2026-01..2026-03)>500"_s);
        row("choice in brackets", u"stays(double)=0"_s, u"stays(room:double)=0"_s);
        row("flag in brackets", u"stays(paid)=0"_s, u"stays(paid:yes)=0"_s);
        row("several in brackets", u"stays(90d double,single -paid)>=2"_s, u"stays(arrived<90d room:double,single -paid:yes)>=2"_s);
        row("or in brackets", u"stays(90d or paid)>=2"_s, u"stays(arrived<90d or paid:yes)>=2"_s);
        row("or among others in brackets", u"stays(double (90d or paid))"_s, u"stays(room:double (arrived<90d or paid:yes))>0"_s);
        row("sum of related records alone", u"paid(2026)"_s, u"paid(arrived:2026)>0"_s);
        row("no related record", u"stays:none"_s, u"stays=0"_s);
        row("latest", u"last_stay(double)>1y"_s, u"last_stay(room:double)>1y"_s);
        row("latest known", u"last_stay(double)"_s, u"last_stay(room:double):any"_s);
        row("not related", u"-stays(90d)"_s, u"-stays(arrived<90d)>0"_s);

        row("sorted", u"anna sort:city"_s, u"anna sort:city"_s);
        row("sorted from the highest", u"sort:-debt,name age>3"_s, u"age>3 sort:-debt,name"_s);
        row("columns and group", u"columns:name,owes group:mood age>3"_s, u"age>3 columns:name,debt group:mood"_s);
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);

        const Query query = parsedQuery(typed, catalogue);

        QCOMPARE(queryText(query), written);
        QCOMPARE(parsedQuery(written, catalogue), query);
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &typed, qsizetype position, qsizetype length, const QString &message) {
            QTest::newRow(name) << typed << position << length << message;
        };

        row("unknown field", u"mood:happy citty:Berlin"_s, 11, 5, u"Unknown field “citty” at 12. Did you mean “city”?"_s);
        row("unlike any field", u"https://example.com"_s, 0, 5, u"Unknown field “https” at 1. To search for the text itself, put it in quotes."_s);
        row("unknown relation", u"stay(90d)"_s, 0, 4, u"Unknown field “stay” at 1. Did you mean “stays”?"_s);
        row("unknown choice", u"mood:hapy"_s, 5, 4, u"At 6: “hapy” is no mood. Did you mean “Happy”?"_s);
        row("no such choice", u"mood:xyz"_s, 5, 3, u"At 6: “xyz” is no mood. There are: Happy, Hungry, Sad and tired."_s);
        row("no number", u"age>old"_s, 4, 3, u"At 5: “old” is no whole number."_s);
        row("no amount", u"debt>1,5"_s, 5, 1, u"At 6: “debt” can be more or less than one value only."_s);
        row("comma in an amount", u"debt:1.000.50"_s, 5, 8, u"At 6: “1.000.50” is no amount. Write it as 1000 or 1000.50."_s);
        row("no date", u"birthday<31.12.2026"_s, 9, 10,
            u"At 10: “31.12.2026” is no date. Write 2026-03-15, 2026-03, 2026, today, last-month, or 30d for 30 days."_s);
        row("no such day", u"birthday:2026-02-30"_s, 9, 10,
            u"At 10: “2026-02-30” is no date. Write 2026-03-15, 2026-03, 2026, today, last-month, or 30d for 30 days."_s);
        row("neither yes nor no", u"member:perhaps"_s, 7, 7, u"At 8: “perhaps” is neither yes nor no."_s);
        row("text cannot be less", u"city<Berlin"_s, 0, 11, u"At 1: “city” cannot be more or less than something. Use : or =."_s);
        row("text has no range", u"city:a..b"_s, 5, 4, u"At 6: “city” has no ranges."_s);
        row("nothing to look for", u"city:***"_s, 5, 3, u"At 6: “***” has nothing in it that could be looked for."_s);
        row("range without end", u"age:10.."_s, 4, 4, u"The range at 5 has no end."_s);
        row("nothing to compare with", u"city: "_s, 6, 0, u"There is nothing to compare with at 7."_s);
        row("long value", u"city:"_s + QString(1'001, u'x'), 5, 1'001, u"At 6: “%1…” is too long to be compared with."_s.arg(QString(40, u'x')));
        row("empty text", u"city:\"\""_s, 5, 2, u"There is nothing to compare with at 6."_s);
        row("comma at the end", u"city:a,"_s, 7, 0, u"There is nothing to compare with at 8."_s);
        row("quote", u"city:\"Berlin"_s, 5, 7, u"The quote at 6 is never closed. Add another \" where the text ends."_s);
        row("opened", u"(city:a or (city:b)"_s, 0, 19, u"The bracket at 1 is never closed. Add a ) where it ends."_s);
        row("closed", u"city:a) city:b"_s, 6, 1, u"The bracket at 7 closes nothing."_s);
        row("empty brackets", u"city:a ( )"_s, 7, 3, u"There is nothing between the brackets at 8."_s);
        row("or without end", u"city:a or"_s, 7, 2, u"“or” at 8 needs something after it."_s);
        row("and before a bracket", u"(city:a and)"_s, 8, 3, u"“and” at 9 needs something after it."_s);
        row("not without end", u"city:a not "_s, 7, 4, u"“not” at 8 needs something after it."_s);
        row("unknown word about a relation", u"stays(doubel)"_s, 6, 6,
            u"“doubel” at 7 is neither a period such as 90d, 2026 or last-month nor a known word. Did you mean “double”?"_s);
        row("unknown field of a relation", u"stays(rom:double)"_s, 6, 3, u"Unknown field “rom” at 7. Did you mean “room”?"_s);
        row("bad value of a relation", u"stays(room:triple)>1"_s, 11, 6, u"At 12: “triple” is no room. There are: single, double."_s);
        row("bad count", u"stays>many"_s, 6, 4, u"At 7: “many” is no whole number."_s);
        row("unclosed relation", u"stays(90d"_s, 5, 4, u"The bracket at 6 is never closed. Add a ) where it ends."_s);
        row("unknown field to sort by", u"sort:nam"_s, 5, 3, u"Unknown field “nam” at 6. Did you mean “name”?"_s);
        row("sorting in brackets", u"(sort:name)"_s, 1, 4, u"Unknown field “sort” at 2. To search for the text itself, put it in quotes."_s);
        row("long name", QString(2'000, u'x') + u":1"_s, 0, 2'000,
            u"Unknown field “%1…” at 1. To search for the text itself, put it in quotes."_s.arg(QString(40, u'x')));
    }

    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QString, typed);
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, length);
        QFETCH(QString, message);

        try {
            (void)parsedQuery(typed, catalogue);
            QFAIL("was taken for a query");
        } catch (const QueryFailure &failure) {
            QCOMPARE(failure.error.message, message);
            QCOMPARE(failure.position, position);
            QCOMPARE(failure.length, length);
        }
    }

    void refusesWhatIsTooLarge_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("why");

        QTest::newRow("conditions") << u"age>3 "_s.repeated(10'000) << u"more than 1000 condition"_s;
        QTest::newRow("alternatives") << u"age>3 or "_s.repeated(1'000) + u"age>3"_s << u"more than 1000 condition"_s;
        QTest::newRow("values") << u"age=1"_s + u",1"_s.repeated(1'000) << u"more than 1000 condition"_s;
        QTest::newRow("words between tests") << u"a or "_s.repeated(1'000) + u"a"_s << u"more than 1000 condition"_s;
        QTest::newRow("brackets") << u"("_s.repeated(51) + u"a"_s + u")"_s.repeated(51) << u"more than 50 bracket"_s;
        QTest::newRow("opening brackets") << u"("_s.repeated(100'000) << u"more than 50 bracket"_s;
        QTest::newRow("relations") << u"-("_s.repeated(50) + u"stays(90d)"_s + u")"_s.repeated(50) << u"more than 50 bracket"_s;
        QTest::newRow("characters") << QString(100'001, u'a') << u"longer than 100000 character"_s;
    }

    void refusesWhatIsTooLarge()
    {
        QFETCH(QString, typed);
        QFETCH(QString, why);

        try {
            (void)parsedQuery(typed, catalogue);
            QFAIL("was taken for a query");
        } catch (const QueryFailure &failure) {
            QVERIFY2(failure.error.message.contains(why), qPrintable(failure.error.message));
        }
    }

    void takesWhatIsJustSmallEnough()
    {
        QCOMPARE(sizeOf(parsedQuery(u"age>3 "_s.repeated(1'000), catalogue).condition), 1'000);
        QCOMPARE(parsedQuery(u"("_s.repeated(50) + u"a"_s + u")"_s.repeated(50), catalogue).condition, Condition::words(u"a"_s));
        QCOMPARE(sizeOf(parsedQuery(u"word "_s.repeated(20'000), catalogue).condition), 30);
        QCOMPARE(parsedQuery(u"not "_s.repeated(20'000) + u"a"_s, catalogue).condition, Condition::words(u"a"_s));
    }

private:
    const FieldCatalogue catalogue = guestCatalogue();
};

QTEST_GUILESS_MAIN(QueryParserTest)
#include "tst_queryparser.moc"
