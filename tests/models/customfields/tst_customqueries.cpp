// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerfields.h"
#include "models/customers/customerquery.h"
#include "models/customfields/customqueryfields.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"
#include "models/lists/query/querytext.h"

#include "tests/support/customfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

class CustomQueriesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        size = aField(db, u"Shoe size"_s, Kind::Number);
        motto = aField(db, u"Motto"_s, Kind::Text);
        budget = aField(db, u"Budget"_s, Kind::Money);
        joined = aField(db, u"Joined (club)"_s, Kind::Date);
        grade = aField(db, u"Grade"_s, Kind::Choice, {u"A+"_s, u"A-"_s, u"12"_s, u"none"_s});
        sports = aField(db, u"Sports"_s, Kind::Choices, {u"Golf"_s, u"Tennis"_s, u"Bird watching"_s});
        vegan = aField(db, u"Vegan"_s, Kind::YesNo);
        page = aField(db, u"Home page"_s, Kind::Link);
        add(u"Ada"_s, {{size, u"38.5"_s}, {motto, u"Ver\u00e4nderung, t\u00e4glich"_s}, {budget, u"1000.50"_s}, {joined, u"2020-03-15"_s}, {grade, u"A+"_s},
                       {sports, u"Golf, Tennis"_s}, {vegan, u"yes"_s}, {page, u"https://ada.example/start"_s}});
        add(u"Bob"_s, {{size, u"44"_s}, {budget, u"20"_s}, {joined, u"2024-01-01"_s}, {grade, u"A-"_s}, {sports, u"Golf"_s}, {vegan, u"no"_s}});
        add(u"Cy"_s, {{size, u"-3"_s}, {grade, u"12"_s}, {sports, u"Bird watching"_s}, {motto, u"!!!"_s}});
        add(u"Dan"_s, {{grade, u"none"_s}});
        add(u"Eve"_s, {});
    }

    void findCustomersByWhatTheyHave_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");

        const auto row = [](const QString &query, const char *found) { QTest::newRow(qPrintable(query)) << query << QString::fromLatin1(found); };
        row(u"\"Shoe size\">38"_s, "AB");
        row(u"\"shoe SIZE\" = 38.5"_s, "A");
        row(u"shoe_size<=38.5"_s, "AC");
        row(u"shoe-size:38..44"_s, "AB");
        row(u"\"Shoe size\":none"_s, "DE");
        row(u"\"Shoe size\":any"_s, "ABC");
        row(u"-\"Shoe size\">0"_s, "CDE");
        row(u"not shoe_size:44,38.5"_s, "CDE");
        row(u"motto:taglich"_s, "A");
        row(u"motto:\"ver tag\""_s, "A");
        row(u"motto=veranderung"_s, "");
        row(u"motto:none"_s, "BDE");
        row(u"budget>=1000.5"_s, "A");
        row(u"budget<1000"_s, "B");
        row(u"\"joined (club)\":2020"_s, "A");
        row(u"joined_club>2023-12-31"_s, "B");
        row(u"\"Joined (club)\">1y"_s, "AB");
        row(u"grade:A+"_s, "A");
        row(u"grade:a-"_s, "B");
        row(u"grade:12"_s, "C");
        row(u"grade:\"none\""_s, "D");
        row(u"grade:none"_s, "E");
        row(u"grade:\"A+\",12"_s, "AC");
        row(u"sports:golf"_s, "AB");
        row(u"sports:tennis"_s, "A");
        row(u"sports:bird"_s, "C");
        row(u"-sports:golf"_s, "CDE");
        row(u"sports:golf -sports:tennis"_s, "B");
        row(u"vegan:yes"_s, "A");
        row(u"vegan:no"_s, "B");
        row(u"vegan:none"_s, "CDE");
        row(u"\"Home page\":ada"_s, "A");
        row(u"home_page:example"_s, "A");
        row(u"(vegan:yes or shoe_size<0) name:a"_s, "A");
        row(u"shoe_size:any sort:-\"Shoe size\""_s, "BAC");
        row(u"sort:\"-Shoe size\",name"_s, "BACDE");
        row(u"sort:shoe_size,name"_s, "CABDE");
        row(u"sort:grade,name"_s, "ABCDE");
        row(u"sort:-grade,name"_s, "DCBAE");
        row(u"sort:motto,name"_s, "CABDE");
        row(u"sort:-joined_club,name"_s, "BACDE");
        row(u"sort:sports,name"_s, "ABCDE");
    }
    void findCustomersByWhatTheyHave()
    {
        QFETCH(QString, query);
        QFETCH(QString, found);
        const FieldCatalogue fields = customerFields(db);

        QCOMPARE(initials(query), found);
        const Query parsed = parsedQuery(query, fields);
        const QString written = queryText(parsed, &fields);
        QVERIFY2(!written.contains(u"custom:"_s) && !written.contains(u"choice:"_s), qPrintable(written));
        QVERIFY2(parsedQuery(written, fields) == parsed, qPrintable(written));
        QVERIFY2(parsedQuery(queryText(parsed), fields) == parsed, qPrintable(queryText(parsed)));
        QCOMPARE(queryFromJson(queryToJson(parsed)), parsed);
    }

    void refuseWhatMeansNothing_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("said");

        QTest::newRow("misspelt") << u"\"Shoe sise\">40"_s << u"Did you mean “Shoe size”?"_s;
        QTest::newRow("no number") << u"shoe_size:big"_s << u"is no number"_s;
        QTest::newRow("no choice") << u"grade:B"_s << u"A+, A-, 12, none"_s;
        QTest::newRow("misspelt choice") << u"sports:tenis"_s << u"Did you mean “Tennis”?"_s;
        QTest::newRow("order of choices") << u"sports>golf"_s << u"“Sports” cannot be more or less"_s;
        QTest::newRow("no date") << u"joined_club:soon"_s << u"is no date"_s;
        QTest::newRow("neither") << u"vegan:perhaps"_s << u"neither yes nor no"_s;
    }
    void refuseWhatMeansNothing()
    {
        QFETCH(QString, query);
        QFETCH(QString, said);
        try {
            (void)parsedQuery(query, customerFields(db));
            QFAIL("was taken");
        } catch (const QueryFailure &failure) {
            QVERIFY2(failure.error.message.contains(said), qPrintable(failure.error.message));
        }
    }

    void stayTheSameWhenAFieldIsRenamed()
    {
        const QByteArray stored = QJsonDocument(queryToJson(parsedQuery(u"sports:tennis \"shoe size\">30 sort:shoe_size"_s, customerFields(db)))).toJson();
        FieldDraft draft{.definition = sports};
        draft.definition.field.name = u"Hobbies"_s;
        draft.definition.choices[1].name = u"Padel"_s;
        sports = perform(db, TestOrigin, u"Rename"_s, &saveCustomField, draft).value;

        const FieldCatalogue fields = customerFields(db);
        const Query query = queryFromJson(stored);
        QCOMPARE(queryText(query, &fields), u"Hobbies:Padel \"Shoe size\">30 sort:\"Shoe size\""_s);
        QCOMPARE(customerIds(db, {.query = query}).size(), size_t(1));
    }

    void findEachOtherByTheirStableNames()
    {
        QCOMPARE(queryNameOf(size.field.id), u"custom:%1"_s.arg(size.field.id.value));
        QCOMPARE(customFieldOf(queryNameOf(size.field.id)), size.field.id);
        QVERIFY(!customFieldOf(u"city"_s));
        QVERIFY(!customFieldOf(u"custom:x"_s));
    }

    void useTheIndexes()
    {
        if (!db.dialect().isSqlite())
            QSKIP("PostgreSQL plans by statistics, of which there are none here.");
        for (const auto &[query, index] : {std::pair{u"shoe_size>38"_s, u"custom_value_by_number"_s}, {u"vegan:yes"_s, u"custom_value_by_number"_s},
                                           {u"grade:A+"_s, u"custom_value_by_choice"_s}, {u"motto:x"_s, u"custom_value_by_words"_s}}) {
            const FieldCatalogue fields = customerFields(db);
            const SqlCondition where = sqlCondition(parsedQuery(query, fields).condition, fields, db.dialect(), QDate(2026, 1, 1));
            Rows rows = db.runWith(u"EXPLAIN QUERY PLAN SELECT id FROM customer WHERE "_s + where.sql, where.values);
            QString plan;
            while (rows.next())
                plan += rows.text(3) + u'\n';
            QVERIFY2(plan.contains(u"USING COVERING INDEX "_s + index), qPrintable(query + u'\n' + plan));
        }
    }

private:
    void add(const QString &name, const std::vector<std::pair<FieldDefinition, QString>> &values)
    {
        const CustomerId id = aCustomer(db, name).id;
        for (const auto &[field, text] : values)
            fillField(db, id, field, text);
    }

    QString initials(const QString &query)
    {
        QString letters;
        for (const qint64 id : customerIds(db, {.search = query}))
            letters += db.find(CustomerId{id}).name.front();
        return letters;
    }

    TestDatabase business;
    Connection db{business.url};
    FieldDefinition size, motto, budget, joined, grade, sports, vegan, page;
};

QTEST_GUILESS_MAIN(CustomQueriesTest)
#include "tst_customqueries.moc"
