// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"
#include "models/lists/query/querytext.h"

#include "tests/support/guestcatalogue.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/** Makes queries of every shape, the same ones for the same seed. */
class RandomQueries
{
public:
    explicit RandomQueries(quint32 seed) : m_random(seed) {}

    Query next()
    {
        Query query{.condition = normalized(condition(4))};
        for (int keys = number(3); keys > 0; --keys)
            query.sort.push_back(
                {oneOf({u"name"_s, u"city"_s, u"debt"_s}), number(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
        for (int columns = number(3); columns > 0; --columns)
            query.columns.append(oneOf({u"name"_s, u"mood"_s, u"last_seen"_s}));
        if (number(4) == 0)
            query.group = u"mood"_s;
        return query;
    }

private:
    int number(int end) { return int(m_random.bounded(end)); }
    QString oneOf(const QStringList &texts) { return texts.at(number(int(texts.size()))); }

    QString text()
    {
        static const QStringList pieces{
            u"anna"_s, u"São Paulo"_s, u"or"_s,    u"and"_s,        u"NOT"_s,       u"none"_s,   u"any"_s,  u"\""_s,
            u"\\"_s,   u"("_s,         u")"_s,     u"a:b"_s,        u"<x>"_s,       u".."_s,     u"."_s,    u"-x"_s,
            u"!"_s,    u"=1"_s,        u"|"_s,     u"&"_s,          u","_s,         u"(0)30"_s,  u"東京"_s, u"’"_s,
            u"%_*"_s,  u"city"_s,      u"stays"_s, u"stays(90d)"_s, u"sort:name"_s, u"\u202E"_s, u"😀"_s};
        QString text = u"w"_s;
        for (int i = number(4); i > 0; --i)
            text += (number(2) == 0 ? u" "_s : QString()) + oneOf(pieces);
        return number(2) == 0 ? text : text.sliced(1).trimmed().isEmpty() ? text : text.sliced(1).trimmed();
    }

    Condition stay()
    {
        switch (number(4)) {
        case 0:
            return Condition::test(u"arrived"_s, oneOfOrders(), {{u"90d"_s}});
        case 1:
            return Condition::test(u"room"_s, Comparison::Has, {{oneOf({u"single"_s, u"double"_s})}});
        case 2:
            return Condition::negated(stay());
        default:
            return Condition::any({stay(), Condition::test(u"paid"_s, Comparison::Has, {{u"yes"_s}})});
        }
    }

    Comparison oneOfOrders()
    {
        return std::array{Comparison::Less, Comparison::AtMost, Comparison::More, Comparison::AtLeast}.at(size_t(number(4)));
    }

    Condition test()
    {
        switch (number(9)) {
        case 0:
            return Condition::test(u"name"_s, number(2) == 0 ? Comparison::Has : Comparison::Equals,
                                   {{u"x"_s + text()}, {text() + u" x"_s}});
        case 1:
            return Condition::test(u"city"_s, number(2) == 0 ? Comparison::Empty : Comparison::Filled);
        case 2:
            return Condition::test(u"mood"_s, Comparison::Has, {{u"Happy"_s}, {u"Sad and tired"_s}});
        case 3:
            return Condition::test(u"age"_s, Comparison::Equals, {{QString::number(number(100) - 50)}, {u"-3"_s, u"5"_s}});
        case 4:
            return Condition::test(u"debt"_s, oneOfOrders(), {{u"12.50"_s}});
        case 5:
            return Condition::test(u"birthday"_s, Comparison::Has, {{u"2026-01"_s, u"today"_s}, {u"1990"_s}});
        case 6:
            return Condition::test(u"last_seen"_s, oneOfOrders(), {{u"4w"_s}});
        case 7:
            return Condition::related(u"last_stay"_s, {stay()}, Comparison::Filled, {});
        default:
            return Condition::related(oneOf({u"stays"_s, u"paid"_s}), {stay(), stay()}, Comparison::Equals,
                                      {{u"0"_s}, {u"2"_s, u"3"_s}});
        }
    }

    std::vector<Condition> several(int depth)
    {
        std::vector<Condition> parts;
        for (int i = number(4); i >= 0; --i)
            parts.push_back(condition(depth));
        return parts;
    }

    Condition condition(int depth)
    {
        switch (depth == 0 ? 3 + number(2) : number(6)) {
        case 0:
            return Condition::all(several(depth - 1));
        case 1:
            return Condition::any(several(depth - 1));
        case 2:
            return Condition::negated(condition(depth - 1));
        case 3:
            return Condition::words(text());
        default:
            return test();
        }
    }

    QRandomGenerator m_random;
};

} // namespace

class QueryFormsTest : public QObject
{
    Q_OBJECT

private slots:
    void textAndJsonSayTheSame()
    {
        RandomQueries queries(20'261'122);
        for (int i = 0; i < 5'000; ++i) {
            const Query query = queries.next();
            const QString text = queryText(query);
            try {
                QVERIFY2(parsedQuery(text, catalogue) == query, qPrintable(text));
            } catch (const QueryFailure &failure) {
                QFAIL(qPrintable(text + u": "_s + failure.error.message));
            }
            const QByteArray json = QJsonDocument(queryToJson(query)).toJson();
            QVERIFY2(queryFromJson(json) == query, json.constData());
            (void)sqlCondition(query.condition, catalogue, Dialect(Dialect::Engine::Sqlite), QDate(2026, 11, 22));
        }
    }

    void anyTextIsAQueryOrAFailure()
    {
        static const QStringList pieces{u"city:"_s,
                                        u"("_s,
                                        u")"_s,
                                        u"\""_s,
                                        u"or "_s,
                                        u"and "_s,
                                        u"not "_s,
                                        u"-"_s,
                                        u"!"_s,
                                        u">"_s,
                                        u"<="_s,
                                        u"stays("_s,
                                        u"90d"_s,
                                        u" "_s,
                                        u".."_s,
                                        u","_s,
                                        u"\\"_s,
                                        u"age"_s,
                                        u"="_s,
                                        u"none"_s,
                                        u"sort:"_s,
                                        u"x"_s,
                                        u"&"_s,
                                        u"|"_s,
                                        u"2026"_s,
                                        QString(QChar(0xD800)),
                                        QString(QChar(u'\0')),
                                        u"mood:h"_s,
                                        u"(0)"_s};
        QRandomGenerator random(7);
        int queries = 0;
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (int length = random.bounded(12); length >= 0; --length)
                text += pieces.at(random.bounded(int(pieces.size())));
            try {
                const Query query = parsedQuery(text, catalogue);
                QVERIFY2(parsedQuery(queryText(query), catalogue) == query, qPrintable(text));
                ++queries;
            } catch (const QueryFailure &failure) {
                QVERIFY(!failure.error.message.isEmpty());
                QVERIFY2(failure.position >= 0 && failure.position + failure.length <= text.size(), qPrintable(text));
            }
        }
        QVERIFY(queries > 1'000);
    }

    void damagedJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto condition = [](const QByteArray &json) { return "{\"version\":1,\"condition\":" + json + '}'; };

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("city:Berlin");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("{\"condition\":{\"all\":[]}}");
        QTest::newRow("another version") << QByteArray("{\"version\":2,\"condition\":{\"all\":[]}}");
        QTest::newRow("no condition") << QByteArray("{\"version\":1}");
        QTest::newRow("empty condition") << condition("{}");
        QTest::newRow("condition is text") << condition("\"x\"");
        QTest::newRow("all is text") << condition("{\"all\":\"x\"}");
        QTest::newRow("part is a number") << condition("{\"all\":[1]}");
        QTest::newRow("not is a list") << condition("{\"not\":[]}");
        QTest::newRow("text is a number") << condition("{\"text\":1}");
        QTest::newRow("no comparison") << condition("{\"field\":\"city\",\"values\":[\"x\"]}");
        QTest::newRow("unknown comparison") << condition("{\"field\":\"city\",\"compare\":\"like\",\"values\":[\"x\"]}");
        QTest::newRow("value is a number") << condition("{\"field\":\"age\",\"compare\":\"has\",\"values\":[1]}");
        QTest::newRow("value is null") << condition("{\"field\":\"age\",\"compare\":\"has\",\"values\":[null]}");
        QTest::newRow("range without end")
            << condition("{\"field\":\"age\",\"compare\":\"has\",\"values\":[{\"from\":\"1\"}]}");
        QTest::newRow("values are text") << condition("{\"field\":\"age\",\"compare\":\"has\",\"values\":\"1\"}");
        QTest::newRow("sort is an object") << QByteArray("{\"version\":1,\"condition\":{\"all\":[]},\"sort\":{}}");
        QTest::newRow("sort by nothing") << QByteArray("{\"version\":1,\"condition\":{\"all\":[]},\"sort\":[{}]}");
        QTest::newRow("column is a number") << QByteArray("{\"version\":1,\"condition\":{\"all\":[]},\"columns\":[1]}");
        QTest::newRow("too deep") << condition(QByteArray("{\"not\":").repeated(500) + "{\"text\":\"x\"}"
                                               + QByteArray("}").repeated(500));
        QTest::newRow("far too deep") << condition(QByteArray("{\"not\":").repeated(100'000));
        QTest::newRow("too many") << condition(
            "{\"all\":[" + QByteArray("{\"field\":\"age\",\"compare\":\"more\",\"values\":[\"1\"]},").repeated(10'000)
            + "{\"text\":\"x\"}]}");
    }

    void damagedJsonIsRefused()
    {
        QFETCH(QByteArray, json);

        QVERIFY_THROWS_EXCEPTION(QueryFailure, queryFromJson(json));
    }

    void askingForWhatDoesNotExistIsRefused()
    {
        const auto compile = [&](const Condition &condition) {
            return sqlCondition(condition, catalogue, Dialect(Dialect::Engine::Sqlite), QDate(2026, 11, 22));
        };
        QVERIFY_THROWS_EXCEPTION(QueryFailure, compile(Condition::test(u"1 = 1; --"_s, Comparison::Has, {{u"x"_s}})));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, compile(Condition::related(u"stay"_s, {}, Comparison::More, {{u"0"_s}})));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, compile(Condition::test(u"age"_s, Comparison::More, {{u"0 or 1"_s}})));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, compile(Condition::test(u"age"_s, Comparison::More)));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, sqlOrder({{u"name; --"_s}}, catalogue));
    }

    void emptyTreesSayNothing()
    {
        QCOMPARE(normalized(Condition::negated(Condition::any({Condition::all({}), Condition::words(u"  "_s)}))),
                 Condition());
        QCOMPARE(sqlCondition({}, catalogue, Dialect(Dialect::Engine::Sqlite), QDate()).sql, QString());
    }

private:
    const FieldCatalogue catalogue = guestCatalogue();
};

QTEST_GUILESS_MAIN(QueryFormsTest)
#include "tst_queryforms.moc"
