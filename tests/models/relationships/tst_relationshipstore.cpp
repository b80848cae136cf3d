// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/consent/consentstore.h"
#include "models/customers/bulkedit.h"
#include "models/customers/customerquery.h"
#include "models/customers/customerstore.h"
#include "models/documents/documentstore.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergestore.h"
#include "models/relationships/relate.h"
#include "models/relationships/relationshipstore.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/** What hangs on customers: relationships, people of companies, consent. */
class RelationshipStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { db.emplace((business = std::make_unique<TestDatabase>())->url); }
    void cleanup() { QCOMPARE(findProblems(*db), QStringList()); }

    void isSeenFromBothSides()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const Customer charles = aCustomer(*db, u"Charles"_s);
        related(ada, charles, RelationshipKind::ReferredBy, u" at the\n salon "_s);

        const auto ofAda = RelationshipStore(*db).of(ada.id);
        QCOMPARE(ofAda.size(), size_t(1));
        QCOMPARE(ofAda.front().name, u"Charles"_s);
        QCOMPARE(ofAda.front().relationship.note, u"at the salon"_s);
        QCOMPARE(relationshipText(RelationshipKind::ReferredBy, ofAda.front().side), u"Referred by"_s);
        const auto ofCharles = RelationshipStore(*db).of(charles.id);
        QCOMPARE(relationshipText(RelationshipKind::ReferredBy, ofCharles.front().side), u"Referred"_s);
        QCOMPARE(names(u"referred_by:charles"_s), QStringList{u"Ada"_s});
        QCOMPARE(names(u"referred>0"_s), QStringList{u"Charles"_s});
        QCOMPARE(names(u"relationships=1"_s), (QStringList{u"Ada"_s, u"Charles"_s}));
        QCOMPARE(names(u"referred_by:none"_s), QStringList{u"Charles"_s});
    }

    void theSameIsNotSaidTwice()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const Customer ben = aCustomer(*db, u"Ben"_s);
        related(ada, ben, RelationshipKind::Family);
        QVERIFY_THROWS_EXCEPTION(Failure, related(ben, ada, RelationshipKind::Family));
        QVERIFY_THROWS_EXCEPTION(Failure, related(ada, ada, RelationshipKind::Friend));
        related(ada, ben, RelationshipKind::ReferredBy);
        related(ben, ada, RelationshipKind::ReferredBy);
        QCOMPARE(RelationshipStore(*db).of(ada.id).size(), size_t(3));
    }

    void comesAndGoesWithTheCustomers()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const Customer ben = aCustomer(*db, u"Ben"_s);
        const Customer cy = aCustomer(*db, u"Cy"_s);
        related(ada, ben, RelationshipKind::Family);
        related(cy, ada, RelationshipKind::Partner);
        agreed(ada, ConsentChannel::Email, ConsentState::Given, QDate(2026, 1, 1));
        const QStringList before = TestDatabase::dump(*db);

        remove({ada.id.value, ben.id.value});
        QVERIFY(RelationshipStore(*db).of(cy.id).empty());
        restore({ben.id.value});
        QVERIFY(RelationshipStore(*db).of(ben.id).empty());
        restore({ada.id.value});
        QCOMPARE(TestDatabase::dump(*db), before);

        const auto merged = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = ben.id, .gone = {ada.id}});
        QCOMPARE(RelationshipStore(*db).of(ben.id).size(), size_t(1));
        QCOMPARE(ConsentStore(*db).of(ben.id).size(), size_t(1));
        const auto separated = perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, MergeStore(*db).mergesInto(ben.id).front().id);
        QCOMPARE(separated.value.remarks, QStringList());
        QCOMPARE(TestDatabase::dump(*db), before);
        undoOperation(*db, TestOrigin, separated.performed.operation);
        undoOperation(*db, TestOrigin, merged.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void peopleKnowTheirCompany()
    {
        const Customer engines = stored(*db, {.kind = CustomerKind::Company, .name = u"Analytical Engines"_s});
        const Customer ada = stored(*db, {.name = u"Ada"_s, .company = u"analytical engines"_s});
        const Customer ben = stored(*db, {.name = u"Ben"_s, .company = u"Somewhere else"_s});
        QCOMPARE(ada.companyId, engines.id);
        QVERIFY(!ben.companyId);
        QCOMPARE(RelationshipStore(*db).company(ada.id).name, u"Analytical Engines"_s);
        QCOMPARE(RelationshipStore(*db).people(engines.id, 10).size(), size_t(1));
        QCOMPARE(names(u"people>0"_s), QStringList{u"Analytical Engines"_s});

        Customer moved = ada;
        moved.company = u"Elsewhere"_s;
        QVERIFY(!perform(*db, TestOrigin, u"Change"_s, &saveCustomer, moved).value.companyId);
        perform(*db, TestOrigin, u"Set"_s, &setField, CustomerSelection{.ids = {ada.id.value, ben.id.value, engines.id.value}, .all = {}}, u"company"_s,
                u"Analytical Engines"_s, nullptr);
        QCOMPARE(RelationshipStore(*db).people(engines.id, 10).size(), size_t(2));
        QVERIFY(!db->find(engines.id).companyId);
        stored(*db, {.kind = CustomerKind::Company, .name = u"Twice"_s});
        stored(*db, {.kind = CustomerKind::Company, .name = u"Twice"_s});
        QVERIFY(!stored(*db, {.name = u"Cy"_s, .company = u"Twice"_s}).companyId);
    }

    void aDeletedCompanyLeavesItsPeopleAndFindsThemAgain()
    {
        const Customer engines = stored(*db, {.kind = CustomerKind::Company, .name = u"Engines"_s});
        const Customer ada = stored(*db, {.name = u"Ada"_s, .company = u"Engines"_s});
        const Customer ben = stored(*db, {.name = u"Ben"_s, .company = u"Engines"_s});
        const QStringList before = TestDatabase::dump(*db);

        const auto deleted = remove({engines.id.value});
        QVERIFY(db->exists(ada.id));
        QVERIFY(!db->find(ada.id).companyId);
        QCOMPARE(db->find(ada.id).company, u"Engines"_s);
        undoOperation(*db, TestOrigin, deleted.operation);
        QCOMPARE(TestDatabase::dump(*db), before);

        remove({engines.id.value});
        restore({engines.id.value});
        QCOMPARE(TestDatabase::dump(*db), before);

        remove({engines.id.value, ada.id.value});
        restore({ada.id.value});
        QVERIFY(!db->find(ada.id).companyId);
        restore({engines.id.value});
        QCOMPARE(TestDatabase::dump(*db), before);

        remove({ada.id.value});
        remove({engines.id.value});
        restore({ada.id.value});
        restore({engines.id.value});
        QCOMPARE(db->find(ben.id).companyId, engines.id);
    }

    void theLastWordOnConsentCounts()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const Customer ben = aCustomer(*db, u"Ben"_s);
        agreed(ada, ConsentChannel::Email, ConsentState::Given, QDate(2026, 1, 1));
        agreed(ada, ConsentChannel::Email, ConsentState::Withdrawn, QDate(2026, 3, 1));
        agreed(ada, ConsentChannel::Email, ConsentState::Given, QDate(2026, 2, 1)); // Known late.
        agreed(ada, ConsentChannel::Phone, ConsentState::Given, QDate(2026, 1, 1));
        agreed(ben, ConsentChannel::Email, ConsentState::Withdrawn, QDate(2026, 1, 1));
        agreed(ben, ConsentChannel::Email, ConsentState::Given, QDate(2026, 1, 1)); // On the same day, but later.

        const auto current = ConsentStore(*db).current(ada.id);
        QCOMPARE(current.size(), size_t(2));
        QCOMPARE(current.front().state, ConsentState::Withdrawn);
        QCOMPARE(current.front().recordedBy, TestOrigin.actor);
        QCOMPARE(ConsentStore(*db).of(ada.id).size(), size_t(4));
        QCOMPARE(names(u"consent:email"_s), QStringList{u"Ben"_s});
        QCOMPARE(names(u"consent:phone"_s), QStringList{u"Ada"_s});
        QCOMPARE(names(u"consent:email,phone"_s), (QStringList{u"Ada"_s, u"Ben"_s}));
        QCOMPARE(names(u"-consent:email"_s), QStringList{u"Ada"_s});
        QCOMPARE(names(u"consent:sms"_s), QStringList());
        QVERIFY_THROWS_EXCEPTION(Failure, agreed(ada, ConsentChannel::Sms, ConsentState::Given, QDate::currentDate().addDays(2)));
    }

    void documentsAreCounted()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        aCustomer(*db, u"Ben"_s);
        QCOMPARE(names(u"documents=0"_s).size(), 2);
        const auto added = perform(*db, TestOrigin, u"Add"_s, &addDocuments, ada.id,
                                   std::vector{Document{.name = u"a/b.pdf"_s, .sha256 = QString(64, u'0'), .size = 1, .mediaType = u"application/pdf"_s}});
        QCOMPARE(added.value.front().name, u"b.pdf"_s);
        QCOMPARE(names(u"documents>0"_s), QStringList{u"Ada"_s});
        QCOMPARE(names(u"documents(name:b.pdf)>0"_s), QStringList{u"Ada"_s});
        undoOperation(*db, TestOrigin, added.performed.operation); // There is no such content.
    }

    void anyHistoryOfThemCanBeUndone()
    {
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator dice(seed);
        std::vector<CustomerId> all;
        for (int i = 0; i < 8; ++i)
            all.push_back(stored(*db, {.kind = i < 3 ? CustomerKind::Company : CustomerKind::Person, .name = u"C%1"_s.arg(i)}).id);
        const auto any = [&] { return all.at(size_t(dice.bounded(quint32(all.size())))); };
        std::vector<std::pair<QStringList, OperationId>> steps;
        for (int step = 0; step < 40; ++step) {
            const QStringList before = TestDatabase::dump(*db);
            try {
                Performed done;
                switch (dice.bounded(6)) {
                case 0:
                    done = perform(*db, TestOrigin, u"Relate"_s, &relate, Relationship{.customer = any(), .other = any(), .kind = RelationshipKind(dice.bounded(3))}).performed;
                    break;
                case 1:
                    done = perform(*db, TestOrigin, u"Consent"_s, &recordConsent, Consent{.customer = any(), .channel = ConsentChannel(dice.bounded(4)), .day = QDate(2026, 1, 1)}).performed;
                    break;
                case 2: {
                    Customer customer = db->find(any());
                    customer.company = u"C%1"_s.arg(dice.bounded(4));
                    done = perform(*db, TestOrigin, u"Change"_s, &saveCustomer, customer).performed;
                    break;
                }
                case 3:
                    done = remove({any().value, any().value});
                    break;
                case 4:
                    done = restore({any().value});
                    break;
                default:
                    done = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = any(), .gone = {any()}}).performed;
                }
                if (done.operation)
                    steps.emplace_back(before, done.operation);
            } catch (const Failure &) {
                QCOMPARE(TestDatabase::dump(*db), before);
            }
            QVERIFY2(findProblems(*db).isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(findProblems(*db).join(u' '))));
        }
        for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
            undoOperation(*db, TestOrigin, step->second);
            QVERIFY2(TestDatabase::dump(*db) == step->first, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

private:
    Relationship related(const Customer &customer, const Customer &other, RelationshipKind kind, const QString &note = {})
    {
        return perform(*db, TestOrigin, u"Relate"_s, &relate, Relationship{.customer = customer.id, .other = other.id, .kind = kind, .note = note}).value;
    }
    void agreed(const Customer &customer, ConsentChannel channel, ConsentState state, QDate day)
    {
        perform(*db, TestOrigin, u"Consent"_s, &recordConsent, Consent{.customer = customer.id, .channel = channel, .state = state, .day = day});
    }
    Performed remove(const std::vector<qint64> &ids)
    {
        return perform(*db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = ids, .all = {}}, nullptr).performed;
    }
    Performed restore(const std::vector<qint64> &ids)
    {
        return perform(*db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional(ids), nullptr).performed;
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

QTEST_GUILESS_MAIN(RelationshipStoreTest)
#include "tst_relationshipstore.moc"
