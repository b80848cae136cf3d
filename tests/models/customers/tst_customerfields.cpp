// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerfields.h"

#include "models/activities/activity.h"
#include "models/customers/customerquery.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/movephase.h"
#include "models/lists/query/queryfailure.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querytext.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"
#include "tests/support/testdatabase.h"

using namespace Qt::StringLiterals;

/** One golden list of queries holds both engines together. */
class CustomerFieldsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ana = stored(db, {.externalId = u"K-1"_s,
                          .name = u"Ana Müller"_s,
                          .company = u"Café Saint-Denis"_s,
                          .email = u"ana@mueller.example"_s,
                          .phone = u"+49 30 1234567"_s,
                          .street = u"Hauptstraße 5"_s,
                          .postcode = u"10115"_s,
                          .city = u"São Paulo"_s,
                          .country = u"Brasil"_s,
                          .source = u"Friend"_s,
                          .birthday = QDate(1990, 3, 15),
                          .tags = u"VIP, Key Account"_s,
                          .note = u"Likes 50%_off; 100% cotton"_s,
                          .owner = u"olga"_s,
                          .phase = phaseWithRole(db, PhaseRole::Retain).id});
        ben = stored(db,
                     {.name = u"Ben Łukasik"_s,
                      .city = u"Łódź"_s,
                      .tags = u"wholesale"_s,
                      .owner = u"Otto"_s,
                      .phase = phaseWithRole(db, PhaseRole::Acquire).id});
        cy = stored(db,
                    {.kind = CustomerKind::Company,
                     .name = u"Cy & Sons"_s,
                     .email = u"info@cy.example"_s,
                     .phone = u"030 / 76 54 321"_s,
                     .city = u"Paulo Alto"_s});
        dora = stored(db,
                      {.name = u"東京 Dora"_s,
                       .city = u"Berlin"_s,
                       .tags = u"vip, ★"_s,
                       .phase = phaseWithRole(db, PhaseRole::Lost).id});
        perform(db, TestOrigin, u"History"_s, [&](Operation &operation) {
            const auto buy = [&](const Customer &customer, int daysAgo, qint64 amount, const QString &product = {}) {
                Purchase purchase{
                    .customer = customer.id, .day = Today.addDays(-daysAgo), .amount = amount, .currency = u"EUR"_s};
                operation.insert(purchase);
                if (product.isEmpty())
                    return;
                Product sold{.name = product};
                const auto known = operation.db().select<Product>(u"WHERE folded_name = ?"_s, foldedProductName(sold));
                if (known.empty())
                    operation.insert(sold);
                else
                    sold = known.front();
                PurchaseLine line{.purchase = purchase.id, .product = sold.id, .amount = amount};
                operation.insert(line);
            };
            buy(ana, 1, 10'000, u"Coffee"_s);
            buy(ana, 40, 20'000, u"Café crème"_s);
            buy(ana, 400, 5'000, u"Coffee beans"_s);
            buy(ana, 5, -1'000);
            buy(ben, 100, 3'050, u"Tea"_s);
            const auto touch
                = [&](const Customer &customer, ActivityKind kind, int daysAgo, const QString &outcome = {}) {
                      Activity activity{.customer = customer.id,
                                        .kind = kind,
                                        .direction = Direction::Outgoing,
                                        .outcome = outcome,
                                        .at = noonOf(Today.addDays(-daysAgo)),
                                        .doneBy = u"olga"_s};
                      operation.insert(activity);
                  };
            touch(ana, ActivityKind::Call, 10, u"reached"_s);
            touch(ana, ActivityKind::Visit, 2);
            touch(ben, ActivityKind::Call, 50, u"no-answer"_s);
            const auto say
                = [&](const Customer &customer, FeedbackKind kind, std::optional<int> score, bool isResolved) {
                      Feedback feedback{.customer = customer.id,
                                        .kind = kind,
                                        .score = score,
                                        .topic = u"Delivery"_s,
                                        .channel = u"phone"_s,
                                        .at = noonOf(Today.addDays(-3))};
                      if (isResolved)
                          feedback.resolvedAt = noonOf(Today);
                      operation.insert(feedback);
                  };
            say(ben, FeedbackKind::Complaint, {}, false);
            say(dora, FeedbackKind::Complaint, {}, true);
            say(ana, FeedbackKind::Nps, 9, false);
            say(dora, FeedbackKind::Nps, 3, false);
            Task soon{.customer = ana.id,
                      .title = u"Call"_s,
                      .dueDay = Today.addDays(3),
                      .owner = u"olga"_s,
                      .createdAt = noonOf(Today)};
            operation.insert(soon);
            Task done{.customer = ben.id,
                      .title = u"Call"_s,
                      .dueDay = Today.addDays(-3),
                      .doneAt = noonOf(Today),
                      .owner = u"olga"_s,
                      .createdAt = noonOf(Today)};
            operation.insert(done);
        });
        perform(db, TestOrigin, u"Move"_s, &movePhase,
                PhaseMove{.customer = cy.id,
                          .phase = phaseWithRole(db, PhaseRole::Convert).id,
                          .through = MovedThrough::Board,
                          .reason = u"called us"_s});
    }

    void findsTheSameOnBothEngines_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found"); // First letters, by name.
        const auto row = [](const QString &query, const char *found) {
            QTest::addRow("%s", qPrintable(query)) << query << QString::fromLatin1(found);
        };

        row(u""_s, "abcd");
        row(u"ana"_s, "a");
        row(u"ana or ben"_s, "ab");
        row(u"-ana"_s, "bcd");
        row(u"vip"_s, "ad");
        row(u"account"_s, "a");
        row(u"name:ana"_s, "a");
        row(u"name:an*"_s, "a");
        row(u"name:na"_s, "");
        row(u"name:\"muller ana\""_s, "a");
        row(u"name=\"ana muller\""_s, "a");
        row(u"name=ana"_s, "");
        row(u"name:dora"_s, "d");
        row(u"name:東京"_s, "d");
        row(u"city:paulo"_s, "ac");
        row(u"city:\"São Paulo\""_s, "a");
        row(u"city=\"sao paulo\""_s, "a");
        row(u"city:lodz,berlin"_s, "bd");
        row(u"-city:paulo"_s, "bd");
        row(u"city!=Berlin"_s, "abc");
        row(u"company:denis"_s, "a");
        row(u"company:none"_s, "bcd");
        row(u"street:strasse"_s, "");
        row(u"street:hauptstraße"_s, "a");
        row(u"postcode:101"_s, "a");
        row(u"country:brasil"_s, "a");
        row(u"source:friend"_s, "a");
        row(u"owner:o"_s, "ab");
        row(u"owner=otto"_s, "b");
        row(u"note:cotton"_s, "a");
        row(u"note:\"50% 100\""_s, "a");
        row(u"note:off"_s, "a");
        row(u"kind:company"_s, "c");
        row(u"email:@mueller"_s, "a");
        row(u"email:MUELLER.example"_s, "a");
        row(u"email:example"_s, "ac");
        row(u"email=info@cy.example"_s, "c");
        row(u"email:none"_s, "bd");
        row(u"email:any"_s, "ac");
        row(u"phone:1234"_s, "a");
        row(u"phone:\"030 7654321\""_s, "c");
        row(u"phone:none"_s, "bd");
        row(u"external_id:K-1"_s, "a");
        row(u"external_id:none"_s, "bcd");
        row(u"tag:vip"_s, "ad");
        row(u"tag:key"_s, "a");
        row(u"tag=key"_s, "");
        row(u"tag=\"key account\""_s, "a");
        row(u"-tag:vip"_s, "bc");
        row(u"tag:none"_s, "c");
        row(u"tags:any"_s, "abd");
        row(u"tag:vip,wholesale"_s, "abd");
        row(u"birthday:1990"_s, "a");
        row(u"birthday:1990-03-15"_s, "a");
        row(u"birthday<1990-03-15"_s, "");
        row(u"birthday:none"_s, "bcd");
        row(u"-birthday:1990"_s, "bcd");
        row(u"created:today"_s, "abcd");
        row(u"created<1d"_s, "abcd");
        row(u"created>1d"_s, "");
        row(u"id>0"_s, "abcd");

        row(u"phase:retention"_s, "a");
        row(u"phase:ret"_s, "a");
        row(u"phase:retain"_s, "a");
        row(u"phase:lost,retention"_s, "ad");
        row(u"-phase:retention"_s, "bcd");
        row(u"role:retain"_s, "a");
        row(u"role:lost,convert"_s, "cd");
        row(u"phase_since:today"_s, "abcd");
        row(u"in_phase>1d"_s, "");

        row(u"purchases>2"_s, "a");
        row(u"purchases:none"_s, "cd");
        row(u"revenue>=340"_s, "a");
        row(u"revenue=30.50"_s, "b");
        row(u"revenue:30..400"_s, "ab");
        row(u"revenue<30.51"_s, "bcd");
        row(u"last_purchase<30d"_s, "a");
        row(u"last_purchase>30d"_s, "b");
        row(u"last_purchase=1d"_s, "a");
        row(u"last_purchase:yesterday"_s, "a");
        row(u"last_purchase:none"_s, "cd");
        row(u"-last_purchase<30d"_s, "bcd");
        row(u"first_purchase>1y"_s, "a");
        row(u"last_activity<=2d"_s, "a");
        row(u"last_activity<2d"_s, "");
        row(u"last_feedback:any"_s, "abd");
        row(u"open_complaints>0"_s, "b");
        row(u"next_step<7d"_s, "a");
        row(u"next_step>=3d"_s, "a");
        row(u"next_step:none"_s, "bcd");

        row(u"bought>2"_s, "a");
        row(u"bought=0"_s, "cd");
        row(u"bought(90d)>=2"_s, "a");
        row(u"bought(90d)"_s, "a");
        row(u"bought(90d)=0"_s, "bcd");
        row(u"bought(90d)<1"_s, "bcd");
        row(u"bought(30d..500d)=2"_s, "a");
        row(u"bought(product:coffee)=0"_s, "bcd");
        row(u"bought(coffee)>1"_s, "a");
        row(u"bought(product=coffee)"_s, "a");
        row(u"bought(product=coffee)>1"_s, "");
        row(u"bought(product:\"cafe creme\" amount>=200)"_s, "a");
        row(u"bought(product:coffee,tea)"_s, "ab");
        row(u"bought(amount>150 or product:tea)"_s, "ab");
        row(u"bought(-product:any)"_s, "");
        row(u"returns>0"_s, "a");
        row(u"spent>340"_s, "");
        row(u"spent=340"_s, "a");
        row(u"spent(90d)=290"_s, "a");
        row(u"spent(90d)=0"_s, "bcd");
        row(u"spent(90d)<300"_s, "abcd");
        row(u"average_purchase>116"_s, "a");
        row(u"average_purchase>116.67"_s, "");
        row(u"-average_purchase>100"_s, "bcd");
        row(u"largest_purchase=200"_s, "a");
        row(u"smallest_purchase<=50"_s, "ab");
        row(u"last_bought(product:tea)>90d"_s, "b");
        row(u"last_bought>90d"_s, "b");
        row(u"last_bought(coffee):none"_s, "bcd");
        row(u"first_bought:any"_s, "ab");

        row(u"activities(30d)=0"_s, "bcd");
        row(u"activities(30d)>=2"_s, "a");
        row(u"activities(visit)"_s, "a");
        row(u"activities(out)"_s, "ab");
        row(u"calls(outcome:no-answer)"_s, "b");
        row(u"calls(by:olga 2w)"_s, "a");
        row(u"last_call<30d"_s, "a");
        row(u"last_call>30d"_s, "b");
        row(u"last_call:none"_s, "cd");
        row(u"-last_call<30d"_s, "bcd");
        row(u"feedback(nps score>=9)"_s, "a");
        row(u"feedback(score:none)"_s, "bd");
        row(u"average_score(nps)<5"_s, "d");
        row(u"complaints"_s, "");
        row(u"complaints>0"_s, "bd");
        row(u"complaints(open)>0"_s, "b");
        row(u"complaints(resolved topic:Delivery)"_s, "d");
        row(u"last_complaint<1w"_s, "bd");
        row(u"tasks(open)"_s, "a");
        row(u"tasks(open 7d)"_s, "a");
        row(u"tasks(done)"_s, "b");
        row(u"moves>1"_s, "c");
        row(u"moves(conversion through:board)"_s, "c");
        row(u"moves(reason:\"called us\" left:none)"_s, "c");
        row(u"moves(role:lost today)"_s, "d");

        row(u"(city:Berlin or city:lodz) not owner:otto"_s, "d");
        row(u"phase:retention city:\"São Paulo\" bought>2 last_call<30d -tag:wholesale"_s, "a");
        row(u"-(tag:vip or bought>0)"_s, "c");
        row(u"vip city:Berlin"_s, "d");
    }

    void findsTheSameOnBothEngines()
    {
        QFETCH(QString, query);
        QFETCH(QString, found);

        QCOMPARE(initials(query), found);
        QCOMPARE(initials(queryText(parsedQuery(query, customerFields(db)))), found);
    }

    void manyConditionsAreStillOneStatement()
    {
        QCOMPARE(initials(u"name:ana or "_s.repeated(499) + u"city:Berlin"_s), u"ad"_s);
        QCOMPARE(initials(u"id>0 "_s.repeated(1'000)), u"abcd"_s);
        QCOMPARE(initials(u"id=1"_s + u",2"_s.repeated(998) + u" or id>0"_s), u"abcd"_s);
        QCOMPARE(initials(u"spent(amount:0"_s + u",1..2"_s.repeated(400) + u")=0"_s + u",1..2"_s.repeated(400)), u"abcd"_s);
        QCOMPARE(
            initials(u"\"a b c d e f g h i j k l m n o p q r s t u v w x y z 1 2 3 4\" or "_s.repeated(33) + u"ana"_s),
            u"a"_s);
        QCOMPARE(initials((u"city:\""_s + u"q "_s.repeated(40) + u"\" or "_s).repeated(999) + u"city:berlin"_s), u"d"_s);
        QCOMPARE(initials(u"-("_s.repeated(50) + u"ana"_s + u")"_s.repeated(50)), u"a"_s);
    }

    void sortsAsTyped_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");

        QTest::newRow("by name from the end") << u"sort:-name"_s << u"dcba"_s;
        QTest::newRow("text, empty last") << u"sort:owner"_s << u"abcd"_s;
        QTest::newRow("text downwards, empty last") << u"sort:-owner"_s << u"bacd"_s;
        QTest::newRow("amount") << u"sort:-revenue"_s << u"abcd"_s;
        QTest::newRow("day, none last") << u"sort:last_purchase"_s << u"bacd"_s;
        QTest::newRow("phases in their order, then names") << u"sort:phase"_s << u"bcad"_s;
        QTest::newRow("two keys") << u"sort:kind,-name"_s << u"cdba"_s;
        QTest::newRow("of those found") << u"sort:-name tag:vip"_s << u"da"_s;
    }

    void sortsAsTyped()
    {
        QFETCH(QString, query);
        QFETCH(QString, found);

        QCOMPARE(initials(query), found);
    }

    void everyFieldCanBeSortedBy()
    {
        for (const QueryField &field : customerFields(db).fields) {
            if (!FieldCatalogue::canSortBy(field)) {
                QVERIFY_THROWS_EXCEPTION(QueryFailure, (void)initials(u"sort:"_s + field.name));
                continue;
            }
            QCOMPARE(initials(u"sort:"_s + field.name).size(), 4);
            QCOMPARE(initials(u"sort:-"_s + field.name).size(), 4);
        }
    }

    void namesAndAliasesMeanOneThing()
    {
        const FieldCatalogue fields = customerFields(db);
        QStringList seen = fields.names();
        for (const QueryField &field : fields.fields)
            seen += field.aliases;
        for (const QueryRelation &relation : fields.relations) {
            seen += relation.aliases;
            for (const QString &bare : relation.fields->bareFields)
                QVERIFY(relation.fields->field(bare));
        }
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void aMistypedQueryIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(QueryFailure, initials(u"citty:Berlin"_s));
        QVERIFY_THROWS_EXCEPTION(QueryFailure, initials(u"phase:retenton"_s));
    }

private:
    QString initials(const QString &query)
    {
        const QHash<qint64, QChar> letters{
            {ana.id.value, u'a'}, {ben.id.value, u'b'}, {cy.id.value, u'c'}, {dora.id.value, u'd'}};
        QString found;
        for (const qint64 id : customerIds(db, {.search = query}))
            found += letters.value(id);
        return found;
    }

    const QDate Today = QDate::currentDate();
    TestDatabase database;
    Connection db{database.url};
    Customer ana;
    Customer ben;
    Customer cy;
    Customer dora;
};

QTEST_GUILESS_MAIN(CustomerFieldsTest)
#include "tst_customerfields.moc"
