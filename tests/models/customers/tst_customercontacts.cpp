// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customerquery.h"
#include "models/customers/customerstore.h"
#include "models/customers/summaries.h"
#include "models/database/bulkload.h"
#include "models/duplicates/duplicatescan.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergestore.h"
#include "models/duplicates/possibleduplicates.h"
#include "models/history/changedescription.h"
#include "models/lifecycle/movephase.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/** Customers with several e-mail addresses, phone numbers and addresses. */
class CustomerContactsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { db.emplace((business = std::make_unique<TestDatabase>())->url); }
    void cleanup() { QCOMPARE(findProblems(*db), QStringList()); }

    void areKeptInOrderWithTheirLabels()
    {
        const Customer ada = stored(*db, full());
        QCOMPARE(db->find(ada.id), ada);
        QCOMPARE(emailsOf(ada), (FurtherTexts{{u"work"_s, u"ada@engines.org"_s}, {u"home"_s, u"Ada@Home.org"_s}}));
        QCOMPARE(phonesOf(ada).back(), (LabelledText{u"mobile"_s, u"0171 7654321"_s}));
        QCOMPARE(addressesOf(ada).back().city, u"Łódź"_s);
        QCOMPARE(ada.furtherDays, (FurtherDays{{u"anniversary"_s, QDate(1835, 7, 8)}}));
    }

    void areTidiedWhenTheyAreStored()
    {
        Customer typed{.name = u"Ada"_s, .emailLabel = u"work"_s};
        typed.furtherEmails = {{u"  home \n "_s, u" a@x.org\u202E "_s}, {{}, u"   "_s}, {u"other"_s, u"a@x.org"_s}, {{}, u"b@x.org"_s}};
        typed.furtherAddresses = {{u"billing"_s, {}, {}, {}, {}}, {{}, u"Ring 5"_s, {}, {}, {}}};
        typed.furtherDays = {{u" x "_s, QDate(2000, 1, 1)}, {u"none"_s, QDate()}};
        const Customer ada = stored(*db, typed);

        QCOMPARE(ada.email, u"a@x.org"_s);
        QCOMPARE(ada.emailLabel, u"home"_s);
        QCOMPARE(ada.furtherEmails, (FurtherTexts{{{}, u"b@x.org"_s}}));
        QCOMPARE(ada.street, u"Ring 5"_s);
        QVERIFY(ada.furtherAddresses.empty());
        QCOMPARE(ada.furtherDays, (FurtherDays{{u"x"_s, QDate(2000, 1, 1)}}));
    }

    void hostileTextsStayTextsInAList()
    {
        for (const QString &text : {u"\"],[{\"value\":\"x\"}"_s, u"<img src=/dev/zero>"_s, u"'; DROP TABLE customer; --"_s, u"\\u0000\\"_s,
                                    QString(QChar(0xD800)) + u"x"_s, u"[]"_s}) {
            Customer typed{.name = u"Ada"_s, .email = u"main@x.org"_s, .phone = u"1"_s};
            typed.furtherEmails = {{text, text}};
            typed.furtherPhones = {{text, text}};
            const Customer ada = stored(*db, typed);
            QCOMPARE(ada.furtherEmails.front().value, singleLine(text));
            QCOMPARE(db->find(ada.id), ada);
        }
    }

    void areAllFoundWhateverIsTyped()
    {
        stored(*db, full());
        stored(*db, {.name = u"Somebody else"_s, .email = u"else@x.org"_s, .phone = u"040 999999"_s});
        for (const QString &search : {u"ada@engines"_s, u"home.org"_s, u"@home"_s, u"ada@home.org"_s, u"030 1234567"_s, u"0171 7654321"_s,
                                      u"+49 171 7654321"_s, u"0049171"_s, u"76543"_s, u"491717"_s, u"lodz"_s, u"nebenstr"_s, u"80331"_s})
            QCOMPARE(names(search), QStringList{u"Ada Lovelace"_s});
    }

    void everySearchFollowsAChangeAndItsUndo()
    {
        Customer ada = stored(*db, full());
        ada.furtherEmails = {{{}, u"new@x.org"_s}};
        ada.furtherPhones.clear();
        const auto changed = perform(*db, TestOrigin, u"Change"_s, &saveCustomer, ada);
        QCOMPARE(CustomerStore(*db).withEmail(u"NEW@x.org"_s).size(), size_t(1));
        QCOMPARE(CustomerStore(*db).withEmail(u"ada@home.org"_s).size(), size_t(0));
        QCOMPARE(CustomerStore(*db).withPhone(u"0171 7654321"_s).size(), size_t(0));
        QCOMPARE(names(u"home.org"_s), QStringList());

        undoOperation(*db, TestOrigin, changed.performed.operation);
        QCOMPARE(CustomerStore(*db).withEmail(u"new@x.org"_s).size(), size_t(0));
        QCOMPARE(CustomerStore(*db).withEmail(u"ada@home.org"_s).size(), size_t(1));
        QCOMPARE(CustomerStore(*db).withPhone(u"+49171 7654321"_s).size(), size_t(1));
        QCOMPARE(CustomerStore(*db).named(u"0171 7654321"_s).id, ada.id);
        const auto fields = describeChanges(*db, changed.performed.operation, 10);
        QVERIFY(std::any_of(fields.begin(), fields.end(), [](const ChangedField &field) { return field.before == u"Home: Ada@Home.org"_s; }));
    }

    void queriesAskAllOfThem()
    {
        stored(*db, full());
        stored(*db, {.name = u"Bea"_s, .email = u"bea@home.org"_s, .phone = u"040 7654000"_s});
        stored(*db, {.name = u"Cy"_s});
        QCOMPARE(names(u"email:home.org"_s), (QStringList{u"Ada Lovelace"_s, u"Bea"_s}));
        QCOMPARE(names(u"email=ADA@home.org"_s), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names(u"email:@engines"_s), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names(u"-email:home.org"_s), QStringList{u"Cy"_s});
        QCOMPARE(names(u"phone:7654"_s), (QStringList{u"Ada Lovelace"_s, u"Bea"_s}));
        QCOMPARE(names(u"phone=\"+49 171 7654321\""_s), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(names(u"email:home.org phone:7654 -name:bea"_s), QStringList{u"Ada Lovelace"_s});
    }

    void areEvidenceOfADuplicate()
    {
        const Customer ada = stored(*db, full());
        const Customer other = stored(*db, {.name = u"A. King"_s, .email = u"ada@home.org"_s});
        const Customer third = stored(*db, {.name = u"Countess"_s, .phone = u"+49 171 7654321"_s});

        const auto sets = scanDuplicates(*db);
        QCOMPARE(sets.size(), size_t(2)); // The number alone makes it possible only.
        QCOMPARE(sets.front().customers, (std::vector{ada.id, other.id}));
        QCOMPARE(sets.back().customers, (std::vector{ada.id, third.id}));
        Customer typed{.name = u"Nobody"_s};
        typed.furtherPhones = {{{}, u"0171/7654321"_s}};
        QCOMPARE(possibleDuplicates(*db, typed).size(), size_t(2));
        typed = {.name = u"Nobody"_s, .email = u"ADA@HOME.ORG"_s};
        QCOMPARE(possibleDuplicates(*db, typed).size(), size_t(2));
    }

    void whatManyShareIsNoEvidence()
    {
        for (int i = 0; i < SharedByTooMany; ++i) {
            Customer customer{.name = u"Person %1"_s.arg(i * i * 7919), .email = u"p%1@x.org"_s.arg(i)};
            customer.furtherEmails.emplace_back().value = u"office@x.org"_s;
            stored(*db, customer);
        }
        QCOMPARE(scanDuplicates(*db).size(), size_t(0));
        QCOMPARE(possibleDuplicates(*db, {.name = u"New"_s, .email = u"office@x.org"_s}).size(), size_t(0));
    }

    void aMergeJoinsThemAndSeparatingGivesThemBack()
    {
        const Customer ada = stored(*db, full());
        Customer gone = full();
        gone.name = u"Ada King"_s;
        setEmails(gone, {{u"home"_s, u"ADA@home.org"_s}, {{}, u"king@x.org"_s}});
        setPhones(gone, {{u"work"_s, u"+49 30 1234567"_s}});
        setAddresses(gone, {{u"delivery"_s, u"Weg 7"_s, {}, u"Rome"_s, {}}});
        gone.furtherDays = {{u"name day"_s, QDate(1840, 5, 1)}};
        gone = stored(*db, gone);
        const QStringList before = TestDatabase::dump(*db);

        const auto merged = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = ada.id, .gone = {gone.id}});
        QCOMPARE(emailsOf(merged.value), (FurtherTexts{{u"work"_s, u"ada@engines.org"_s}, {u"home"_s, u"Ada@Home.org"_s}, {{}, u"king@x.org"_s}}));
        QCOMPARE(phonesOf(merged.value).size(), size_t(2));
        QCOMPARE(addressesOf(merged.value).size(), size_t(3));
        QCOMPARE(merged.value.furtherDays.size(), size_t(2));
        QCOMPARE(CustomerStore(*db).withEmail(u"king@x.org"_s).front().id, ada.id);

        Customer edited = merged.value;
        edited.furtherEmails.push_back({{}, u"later@x.org"_s});
        perform(*db, TestOrigin, u"Change"_s, &saveCustomer, edited);
        const auto separated = perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, MergeStore(*db).mergesInto(ada.id).front().id);
        QCOMPARE(separated.value.remarks, QStringList());
        QCOMPARE(emailsOf(separated.value.survivor),
                 (FurtherTexts{{u"work"_s, u"ada@engines.org"_s}, {u"home"_s, u"Ada@Home.org"_s}, {{}, u"later@x.org"_s}}));
        QCOMPARE(phonesOf(separated.value.survivor), phonesOf(ada));
        QCOMPARE(addressesOf(separated.value.survivor), addressesOf(ada));
        Customer again = separated.value.survivor;
        again.furtherEmails = ada.furtherEmails;
        perform(*db, TestOrigin, u"Change"_s, &saveCustomer, again);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void anyHistoryCanBeUndoneStepByStep()
    {
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator dice(seed);
        std::vector<std::pair<QStringList, OperationId>> steps;
        std::vector<CustomerId> known{stored(*db, random(dice)).id, stored(*db, random(dice)).id};
        for (int step = 0; step < 25; ++step) {
            const QStringList before = TestDatabase::dump(*db);
            const size_t which = dice.bounded(quint32(known.size()));
            Performed done;
            if (dice.bounded(4) == 0 || known.size() < 3) {
                const auto added = perform(*db, TestOrigin, u"Add"_s, &saveCustomer, random(dice));
                known.push_back(added.value.id);
                done = added.performed;
            } else if (dice.bounded(4) == 0) {
                const CustomerId keep = known.at((which + 1) % known.size());
                done = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = keep, .gone = {known.at(which)}}).performed;
                known.erase(known.begin() + qsizetype(which));
            } else {
                Customer changed = random(dice);
                const Customer now = db->find(known.at(which));
                changed.id = now.id;
                changed.version = now.version;
                changed.createdAt = now.createdAt;
                done = perform(*db, TestOrigin, u"Change"_s, &saveCustomer, changed).performed;
            }
            if (done.operation)
                steps.emplace_back(before, done.operation);
        }
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            undoOperation(*db, TestOrigin, step->second);
            QVERIFY2(TestDatabase::dump(*db) == step->first, qPrintable(u"seed %1"_s.arg(seed)));
            QCOMPARE(findProblems(*db), QStringList());
        }
    }

    void areCountedAgainAfterABulkLoad()
    {
        constexpr int Count = 1'500;
        const Phase phase = phaseWithRole(*db, PhaseRole::Reach);
        perform(*db, TestOrigin, u"Load"_s, [&](Operation &operation) {
            BulkLoad load(*db, {u"customer"_s}, Count);
            QVERIFY(load.isActive());
            BulkRecords<Customer> customers(*db);
            BulkRecords<PhaseVisit> visits(*db);
            visits.referTo(customers);
            for (int i = 0; i < Count; ++i) {
                Customer customer{.name = u"C %1"_s.arg(i), .email = u"c%1@x.org"_s.arg(i), .createdAt = operation.now(), .phase = phase.id, .phaseSince = operation.now()};
                if (i % 3 == 0)
                    customer.furtherEmails = {{{}, u"d%1@x.org"_s.arg(i)}};
                customers.add(customer);
                PhaseVisit visit = firstVisit(customer, u"tester"_s, MovedThrough::Import);
                visits.add(visit);
            }
            customers.finish();
            visits.finish();
            operation.added(customers);
            operation.added(visits);
            load.finish();
            rebuildSearch(*db);
        });
        QCOMPARE(CustomerStore(*db).withEmail(u"d300@x.org"_s).size(), size_t(1));
        QCOMPARE(names(u"email:d300@"_s).size(), 1);
    }

    void whatSearchingMissesIsAProblem()
    {
        const Customer ada = stored(*db, full());
        db->run(u"DELETE FROM further_email"_s);
        QCOMPARE(findProblems(*db), QStringList{u"The e-mail addresses of customer %1 are not those that searching finds."_s.arg(ada.id.value)});
        db->run(u"INSERT INTO further_phone (key, customer_id) VALUES ('1', 1)"_s);
        QCOMPARE(findProblems(*db).size(), 2);
        rebuildSearch(*db);
    }

    void theCompanyThatSomebodyWorksForComesAndGoes()
    {
        const Customer engines = stored(*db, {.kind = CustomerKind::Company, .name = u"Engines"_s});
        const Customer ada = stored(*db, {.name = u"Ada"_s, .company = u"Engines"_s, .companyId = engines.id});
        const QStringList before = TestDatabase::dump(*db);
        QCOMPARE(db->find(ada.id).companyId, engines.id);

        const auto moved = perform(*db, TestOrigin, u"Merge"_s, [&](Operation &operation) {
            return mergeCustomers(operation, {.keep = stored(operation), .gone = {engines.id}});
        });
        QCOMPARE(db->find(ada.id).companyId, moved.value.id);
        undoOperation(*db, TestOrigin, moved.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);

        const auto joined = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = ada.id, .gone = {engines.id}});
        QVERIFY(!joined.value.companyId);
        undoOperation(*db, TestOrigin, joined.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

private:
    static CustomerId stored(Operation &operation) { return saveCustomer(operation, {.kind = CustomerKind::Company, .name = u"Analytical"_s}).id; }
    static Customer stored(Connection &connection, const Customer &customer) { return ::stored(connection, customer); }

    static Customer full()
    {
        Customer ada{.name = u"Ada Lovelace"_s};
        ada.country = u"Germany"_s;
        setEmails(ada, {{u"work"_s, u"ada@engines.org"_s}, {u"home"_s, u"Ada@Home.org"_s}});
        setPhones(ada, {{{}, u"030 1234567"_s}, {u"mobile"_s, u"0171 7654321"_s}});
        setAddresses(ada, {{{}, u"Hauptstr. 1"_s, u"10115"_s, u"Berlin"_s, u"Germany"_s}, {u"billing"_s, u"Nebenstraße 2"_s, u"80331"_s, u"Łódź"_s, {}}});
        ada.furtherDays = {{u"anniversary"_s, QDate(1835, 7, 8)}};
        return ada;
    }

    static Customer random(QRandomGenerator &dice)
    {
        const auto some = [&](const char *before) {
            FurtherTexts texts;
            for (quint32 i = dice.bounded(4u); i > 0; --i)
                texts.push_back({dice.bounded(2) ? u"work"_s : QString(), QLatin1StringView(before) + QString::number(dice.bounded(100'000, 100'012))});
            return texts;
        };
        Customer customer{.name = u"Name %1"_s.arg(dice.bounded(5))};
        setEmails(customer, some("a@x.org"));
        setPhones(customer, some("030 1"));
        FurtherAddresses addresses;
        for (quint32 i = dice.bounded(3u); i > 0; --i)
            addresses.push_back({{}, u"Ring %1"_s.arg(dice.bounded(3)), {}, dice.bounded(2) ? u"Rome"_s : QString(), {}});
        setAddresses(customer, addresses);
        if (dice.bounded(2))
            customer.furtherDays = {{u"x"_s, QDate(2000, 1, 1).addDays(dice.bounded(3))}};
        return customer;
    }

    QStringList names(const QString &search)
    {
        QStringList names;
        for (const Customer &customer : CustomerStore(*db).withIds(customerIds(*db, {.search = search})))
            names.append(customer.name);
        return names;
    }

    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
};

QTEST_GUILESS_MAIN(CustomerContactsTest)
#include "tst_customercontacts.moc"
