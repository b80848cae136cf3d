// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/segments/savesegment.h"

#include "models/customers/customerfields.h"
#include "models/customers/customerquery.h"
#include "models/customers/customerstore.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/queryjson.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querytext.h"
#include "models/history/history.h"
#include "models/views/savecustomerview.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

class SegmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        connection = std::make_unique<Connection>(database->url);
        stored(db(), {.name = u"Ada"_s, .city = u"London"_s, .tags = u"vip"_s});
        stored(db(), {.name = u"Bea"_s, .city = u"London"_s});
        stored(db(), {.name = u"Cem"_s, .city = u"Paris"_s, .tags = u"vip"_s});
    }

    void areUsedInQueriesLikeAnyField()
    {
        save(u"London's"_s, u"city:london"_s);
        save(u"Good Customers"_s, u"tag:vip or segment:london"_s);

        QCOMPARE(names(u"segment:\"London's\""_s), (QStringList{u"Ada"_s, u"Bea"_s}));
        QCOMPARE(names(u"segment:\"good customers\" -city:paris"_s), (QStringList{u"Ada"_s, u"Bea"_s}));
        QCOMPARE(names(u"-segment:london"_s), QStringList{u"Cem"_s});
        QCOMPARE(names(u"segment:none"_s), QStringList());
        QCOMPARE(names(u"segment:any"_s).size(), 3);
        QCOMPARE(names(u"segment:London's,good tag:none"_s), QStringList{u"Bea"_s});
    }

    void areThereForNobodyBeforeTheFirst()
    {
        QCOMPARE(names(u"segment:none"_s).size(), 3);
        QCOMPARE(names(u"segment:any"_s).size(), 0);
        QVERIFY_THROWS_EXCEPTION(QueryFailure, (void)names(u"segment:x"_s));
    }

    void keepTheirConditionOnly()
    {
        const Segment segment = save(u"Few"_s, u"city:london sort:-name columns:name group:city"_s);
        QCOMPARE(queryFromJson(segment.query.toUtf8()), (Query{.condition = parsed(u"city:london"_s).condition}));
    }

    void neverAskForThemselves()
    {
        save(u"A"_s, u"city:london"_s);
        save(u"B"_s, u"segment:a"_s);
        save(u"C"_s, u"segment:b or tag:vip"_s);
        Segment first = called(u"A"_s);

        const QStringList before = TestDatabase::dump(db());
        first.query = jsonOf(u"segment:c"_s);
        try {
            perform(db(), TestOrigin, u"Save"_s, &saveSegment, first);
            QFAIL("a circle was stored");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
            QVERIFY2(failure.error.message.contains(u"A → C → B → A"_s), qPrintable(failure.error.message));
        }
        QCOMPARE(TestDatabase::dump(db()), before);

        // As it may be after two people changed segments at once.
        db().run(u"UPDATE segment SET query = ? WHERE name = 'A'"_s, jsonOf(u"segment:c"_s));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, (void)names(u"segment:b"_s));
        QCOMPARE(names(u"city:paris"_s), QStringList{u"Cem"_s});
    }

    void doNotGrowBeyondWhatAQueryMayBe()
    {
        save(u"s0"_s, u"city:london or city:paris"_s);
        int deepest = 0;
        try {
            for (int i = 1; i <= 60; ++i) {
                save(u"s%1"_s.arg(i), u"segment=s%1 -(segment=s%1 tag:none)"_s.arg(i - 1));
                deepest = i;
            }
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
        }
        QVERIFY(deepest > 3 && deepest < 60);
        QCOMPARE(names(u"segment=s3"_s).size(), 2);
    }

    void aDamagedOneSaysSo()
    {
        save(u"A"_s, u"city:london"_s);
        db().run(u"UPDATE segment SET query = '{]'"_s);
        QVERIFY_THROWS_EXCEPTION(QueryFailure, (void)names(u"segment:a"_s));
        QCOMPARE(names(u"tag:vip"_s).size(), 2);
    }

    void refuseNamesThatAreTakenOrSayNothing()
    {
        save(u"Étoile"_s, u"city:london"_s);
        for (const QString &name : {u""_s, u" \t"_s, u"★"_s, u"etoile"_s, u"ETOILE!"_s})
            QVERIFY_THROWS_EXCEPTION(Failure, save(name, u"city:paris"_s));
        const Segment second = save(u"Étoile 2"_s, u"city:paris"_s);
        QCOMPARE(second.name, u"Étoile 2"_s);
    }

    void queriesFollowANewName()
    {
        const Segment first = save(u"First"_s, u"city:london"_s);
        save(u"Second"_s, u"tag:vip -(segment:first or name:x)"_s);
        CustomerView view{.name = u"View"_s, .query = jsonOf(u"segment:first,second sort:-name"_s), .widths = u"{}"_s};
        view = perform(db(), TestOrigin, u"Save"_s, &saveCustomerView, view).value;
        const QStringList before = TestDatabase::dump(db());

        Segment renamed = first;
        renamed.name = u"Prime \"one\", two"_s;
        const auto written = perform(db(), TestOrigin, u"Rename"_s, &saveSegment, renamed);
        QCOMPARE(names(u"segment:second"_s), QStringList{u"Cem"_s});
        QCOMPARE(queryText(queryFromJson(db().find(view.id).query.toUtf8())),
                 u"segment:\"Prime \\\"one\\\", two\",Second sort:-name"_s);
        QVERIFY(queryText(queryFromJson(called(u"Second"_s).query.toUtf8())).contains(u"Prime"_s));

        undoOperation(db(), TestOrigin, written.performed.operation);
        QCOMPARE(TestDatabase::dump(db()), before);
    }

    void areNotDeletedWhileQueriesNameThem()
    {
        const Segment first = save(u"First"_s, u"city:london"_s);
        save(u"Second"_s, u"segment:first"_s);
        try {
            perform(db(), TestOrigin, u"Delete"_s, &deleteSegment, first.id);
            QFAIL("it was deleted");
        } catch (const Failure &failure) {
            QVERIFY(failure.error.message.contains(u"Second"_s));
        }
        const QStringList before = TestDatabase::dump(db());
        const auto deleted = perform(db(), TestOrigin, u"Delete"_s, &deleteSegment, called(u"Second"_s).id);
        perform(db(), TestOrigin, u"Delete"_s, &deleteSegment, first.id);
        QVERIFY_THROWS_EXCEPTION(QueryFailure, (void)names(u"segment:first"_s));
        undoOperation(db(), TestOrigin, OperationId{deleted.performed.operation.value + 1});
        undoOperation(db(), TestOrigin, deleted.performed.operation);
        QCOMPARE(TestDatabase::dump(db()), before);
    }

    void viewsAreStoredNamedAndDeleted()
    {
        CustomerView view{.name = u" London  people "_s, .query = jsonOf(u"city:london sort:-revenue columns:name,city group:city"_s), .widths = u"{\"name\":20}"_s};
        view = perform(db(), TestOrigin, u"Save"_s, &saveCustomerView, view).value;
        QCOMPARE(view.name, u"London people"_s);
        QCOMPARE(customerViewNamed(db(), u"london PEOPLE"_s), view);
        QCOMPARE(customerViews(db()).size(), size_t(1));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db(), TestOrigin, u"Save"_s, &saveCustomerView, CustomerView{.name = u"London People"_s, .query = view.query}));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db(), TestOrigin, u"Save"_s, &saveCustomerView, CustomerView{.name = u"x"_s, .query = u"{}"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db(), TestOrigin, u"Save"_s, &saveCustomerView, CustomerView{.name = QString(), .query = view.query}));
        QVERIFY_THROWS_EXCEPTION(Failure, (void)customerViewNamed(db(), u"no such"_s));

        view.name = u"★"_s;
        view = perform(db(), TestOrigin, u"Rename"_s, &saveCustomerView, view).value;
        const auto deleted = perform(db(), TestOrigin, u"Delete"_s, &deleteCustomerView, view.id);
        QVERIFY(customerViews(db()).empty());
        undoOperation(db(), TestOrigin, deleted.performed.operation);
        QCOMPARE(customerViews(db()).front().name, u"★"_s);
    }

private:
    Connection &db() { return *connection; }

    Query parsed(const QString &text) { return parsedQuery(text, customerFields(db())); }
    QString jsonOf(const QString &text)
    {
        return QString::fromUtf8(QJsonDocument(queryToJson(parsed(text))).toJson(QJsonDocument::Compact));
    }
    Segment save(const QString &name, const QString &query)
    {
        return perform(db(), TestOrigin, u"Save"_s, &saveSegment, Segment{.name = name, .query = jsonOf(query)}).value;
    }
    Segment called(const QString &name) { return db().select<Segment>(u"WHERE name = ?"_s, name).front(); }
    QStringList names(const QString &query)
    {
        QStringList names;
        for (const Customer &customer : CustomerStore(db()).withIds(customerIds(db(), {.search = query})))
            names.append(customer.name);
        return names;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> connection;
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
