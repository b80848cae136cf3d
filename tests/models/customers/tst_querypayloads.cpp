// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerfields.h"
#include "models/customers/customerquery.h"
#include "models/customers/customerrow.h"
#include "models/customers/customerstore.h"
#include "models/history/history.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/queryreading.h"
#include "models/lists/query/querysql.h"
#include "models/lists/query/querytext.h"
#include "models/segments/savesegment.h"
#include "models/views/savecustomerview.h"

#include "tests/support/payloads.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString inQuotes(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

class QueryPayloadsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        stored(db, {.name = u"Ada"_s, .city = u"London"_s, .tags = u"vip"_s});
        fields = customerFields(db);
        schemaBefore = schemaOf(db);
        rowsBefore = rows();
    }

    void thereAreEnough() { QVERIFY(payloads().size() >= 200); }

    void areTextInEveryField_data() { addPayloads(); }
    void areTextInEveryField()
    {
        QFETCH(QString, payload);
        QStringList texts;
        const auto collect = [&](const QString &test) {
            if (isQuery(test))
                texts.append(test);
        };
        for (const QueryField &field : fields.fields) {
            for (const auto sign : {":"_L1, "="_L1, "<"_L1, ">="_L1})
                collect(field.name + sign + inQuotes(payload));
        }
        for (const QueryRelation &relation : fields.relations) {
            for (const QueryField &field : relation.fields->fields)
                collect(relation.name + u'(' + field.name + u':' + inQuotes(payload) + u')');
            collect(relation.name + u'>' + inQuotes(payload));
        }
        ask(texts.join(u" or "_s));
    }

    void areWordsOrRefusedElsewhere_data() { addPayloads(); }
    void areWordsOrRefusedElsewhere()
    {
        QFETCH(QString, payload);
        for (const QString &query : {payload, inQuotes(payload), payload + u":x"_s, payload + u"(90d)>1"_s, u"city:"_s + payload, u"bought("_s + payload + u')',
                                     u"sort:"_s + payload, u"columns:"_s + inQuotes(payload), u"tag:"_s + payload + u".."_s + payload}) {
            if (isQuery(query))
                ask(query);
        }
        QVERIFY_THROWS_EXCEPTION(QueryFailure, sqlCondition(Condition::test(u"x"_s + payload, Comparison::Has, {{u"x"_s}}), fields, db.dialect(), QDate(2026, 1, 1)));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, sqlOrder({{u"x"_s + payload}}, fields));
    }

    void areNothingInAWordsSearch_data() { addPayloads(); }
    void areNothingInAWordsSearch()
    {
        QFETCH(QString, payload);
        (void)CustomerStore(db).search(payload, 10);
    }

    void areNamesOfSegmentsAndViewsOrRefused_data() { addPayloads(); }
    void areNamesOfSegmentsAndViewsOrRefused()
    {
        QFETCH(QString, payload);
        const QString nobody = QString::fromUtf8(QJsonDocument(queryToJson(parsedQuery(u"name:nobody"_s, fields))).toJson());
        std::vector<OperationId> done;
        try {
            const auto written = perform(db, TestOrigin, u"Save"_s, &saveSegment, Segment{.name = payload, .query = nobody});
            done.push_back(written.performed.operation);
            const FieldCatalogue now = customerFields(db);
            const Condition uses = Condition::test(u"segment"_s, Comparison::Has, {{written.value.name}});
            QCOMPARE(parsedQuery(conditionText(uses, &now), now).condition, uses);
            QVERIFY(customerIds(db, {.search = conditionText(uses, &now)}).empty());
            Segment renamed = written.value;
            renamed.name = u"x "_s + payload;
            done.push_back(perform(db, TestOrigin, u"Rename"_s, &saveSegment, renamed).performed.operation);
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
        }
        try {
            done.push_back(perform(db, TestOrigin, u"Save"_s, &saveCustomerView,
                                   CustomerView{.name = payload, .query = nobody, .widths = payload}).performed.operation);
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
        }
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Save"_s, &saveSegment, Segment{.name = u"y"_s, .query = payload}));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Save"_s, &saveCustomerView, CustomerView{.name = u"y"_s, .query = payload}));
        for (auto operation = done.rbegin(); operation != done.rend(); ++operation) {
            if (*operation)
                undoOperation(db, TestOrigin, *operation);
        }
    }

    void areValuesOrRefusedInTheBuilder_data() { addPayloads(); }
    void areValuesOrRefusedInTheBuilder()
    {
        QFETCH(QString, payload);
        for (const QueryField &field : fields.fields) {
            for (const QString &typed : {payload, inQuotes(payload)}) {
                const Result<Condition> test = readTest(field, Comparison::Has, typed, fields.currency);
                if (test)
                    ask(conditionText(*test, &fields));
            }
        }
        for (const QString &name : {u"group:"_s, u"columns:"_s})
            QVERIFY(!readQuery(name + inQuotes(u"x"_s + payload), fields));
        QVERIFY_THROWS_EXCEPTION(Failure, (void)groupedCustomerIds(db, {.query = {.group = u"x"_s + payload}}));
        QCOMPARE(customerRows(db, {1}, {u"x"_s + payload, u"name"_s}, u"x"_s + payload).size(), size_t(1));
    }

    void cleanupTestCase()
    {
        QCOMPARE(schemaOf(db), schemaBefore);
        QCOMPARE(rows(), rowsBefore);
    }

private:
    static void addPayloads()
    {
        QTest::addColumn<QString>("payload");
        int number = 0;
        for (const QString &payload : payloads())
            QTest::addRow("%d", number++) << payload;
    }

    bool isQuery(const QString &text)
    {
        try {
            (void)parsedQuery(text, fields);
            return true;
        } catch (const QueryFailure &) {
            return false;
        }
    }

    void ask(const QString &query)
    {
        QVERIFY(customerIds(db, {.search = query}).size() <= 1);
    }

    QStringList rows()
    {
        QStringList lines = TestDatabase::dump(db);
        Rows tags = db.run(u"SELECT key, customer_id FROM customer_tag ORDER BY 1, 2"_s);
        while (tags.next())
            lines.append(tags.text(0) + tags.text(1));
        return lines;
    }

    TestDatabase database;
    Connection db{database.url};
    FieldCatalogue fields;
    QStringList schemaBefore;
    QStringList rowsBefore;
};

QTEST_GUILESS_MAIN(QueryPayloadsTest)
#include "tst_querypayloads.moc"
