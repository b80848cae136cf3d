// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/bulkedit.h"
#include "models/customers/customerfields.h"
#include "models/customers/customerquery.h"
#include "models/customfields/customqueryfields.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"
#include "models/lists/query/querytext.h"

#include "tests/support/customfields.h"
#include "tests/support/payloads.h"

using namespace Qt::StringLiterals;

using Kind = CustomFieldKind;

/** Names, choices and values of custom fields that break out of texts elsewhere are texts here (H06). */
class CustomPayloadsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        schemaBefore = schemaOf(db);
        ada = aCustomer(db, u"Ada"_s).id;
        bob = aCustomer(db, u"Bob"_s).id;
        text = aField(db, u"Plain"_s, Kind::Text);
        number = aField(db, u"Count"_s, Kind::Number);
    }

    void areNamesOrRefused_data() { addPayloads(); }
    void areNamesOrRefused()
    {
        QFETCH(QString, payload);
        const QStringList before = TestDatabase::dump(db);
        std::optional<FieldDefinition> field;
        try {
            field = aField(db, payload, Kind::Choice, {u"x"_s, payload.left(90) + u" choice"_s});
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
            QCOMPARE(TestDatabase::dump(db), before);
            return;
        }
        const QString choice = field->choices.back().name;
        fillField(db, ada, *field, choice);
        QCOMPARE(fieldText(db, ada, *field), choice);
        const FieldCatalogue fields = customerFields(db);
        const Query query{.condition = Condition::test(queryNameOf(field->field.id), Comparison::Has, {{choice}}),
                          .sort = {{queryNameOf(field->field.id), Qt::DescendingOrder}}};
        const Query checked = parsedQuery(queryText(query, &fields), fields);
        QCOMPARE(checked.sort, query.sort);
        QCOMPARE(customerIds(db, {.query = checked}), std::vector{ada.value});
        (void)perform(db, TestOrigin, u"Set"_s, &::setField, CustomerSelection{.ids = {bob.value}}, field->field.name, u"x"_s, std::shared_ptr<Progress>());
        QCOMPARE(fieldText(db, bob, *field), u"x"_s);
        perform(db, TestOrigin, u"Remove"_s, &removeCustomField, field->field.id);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void areTextsAsValues_data() { addPayloads(); }
    void areTextsAsValues()
    {
        QFETCH(QString, payload);
        const QString line = singleLine(payload);
        if (line.size() > LongestCustomText || spacedWords(line).size() > MostCharactersOfWords) {
            QVERIFY_THROWS_EXCEPTION(Failure, fillField(db, ada, text, payload));
            return;
        }
        fillField(db, ada, text, payload);
        QCOMPARE(fieldText(db, ada, text), line);
        const auto done = perform(db, TestOrigin, u"Set"_s, &setCustomField, CustomerSelection{.ids = {ada.value, bob.value}}, text.field.id, payload,
                                  std::shared_ptr<Progress>());
        QCOMPARE(fieldText(db, bob, text), line);
        if (done.performed.operation)
            undoOperation(db, TestOrigin, done.performed.operation);
        QCOMPARE(fieldText(db, bob, text), QString());
        fillField(db, ada, text, QString());
    }

    void areWordsOrRefusedInQueries_data() { addPayloads(); }
    void areWordsOrRefusedInQueries()
    {
        QFETCH(QString, payload);
        const FieldCatalogue fields = customerFields(db);
        const QString quoted = u'"' + QString(payload).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
        for (const QString &query : {u"plain:"_s + quoted, u"plain="_s + quoted, u"\"count\">="_s + quoted, quoted + u":x"_s, quoted + u">1"_s, u"sort:"_s + quoted,
                                     u"sort:-"_s + quoted, u"\""_s + payload + u"\":1"_s}) {
            try {
                (void)customerIds(db, {.search = query});
            } catch (const QueryFailure &) {
                continue; // Says what is wrong.
            }
        }
        QVERIFY_THROWS_EXCEPTION(QueryFailure, sqlCondition(Condition::test(u"custom:1"_s + payload + u'x', Comparison::Has, {{u"x"_s}}), fields, db.dialect(), QDate(2026, 1, 1)));
        QVERIFY_THROWS_EXCEPTION(Failure, fillField(db, ada, number, u"1x"_s + payload.left(100)));
    }

    void cleanupTestCase()
    {
        QCOMPARE(schemaOf(db), schemaBefore);
        QCOMPARE(fieldDefinitions(db).size(), size_t(2));
    }

private:
    static void addPayloads()
    {
        QTest::addColumn<QString>("payload");
        int row = 0;
        for (const QString &payload : payloads())
            QTest::addRow("%d", row++) << payload;
    }

    TestDatabase business;
    Connection db{business.url};
    QStringList schemaBefore;
    CustomerId ada, bob;
    FieldDefinition text, number;
};

QTEST_GUILESS_MAIN(CustomPayloadsTest)
#include "tst_custompayloads.moc"
