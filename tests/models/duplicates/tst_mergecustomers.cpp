// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/duplicates/mergecustomers.h"

#include "models/activities/logactivity.h"
#include "models/customers/customerstore.h"
#include "models/duplicates/mergestore.h"
#include "models/duplicates/notduplicate.h"
#include "models/feedback/notefeedback.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/savetask.h"
#include "models/timeline/timelinestore.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class MergeCustomersTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { db.emplace((business = std::make_unique<TestDatabase>())->url); }

    void cleanup() { QCOMPARE(findProblems(*db), QStringList()); }

    void keepsWhatIsThereAndFillsWhatIsMissing()
    {
        const Customer keep = stored(*db, {.name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s, .city = u"London"_s, .tags = u"vip"_s, .note = u"Likes tea."_s});
        const Customer gone = stored(*db, {.name = u"Ada L."_s, .company = u"Engines"_s, .email = u"al@y.org"_s, .phone = u"030 123456"_s,
                                           .street = u"Ring 5"_s, .postcode = u"SW1"_s, .city = u"LONDON"_s, .tags = u"VIP, press"_s, .note = u"Prefers calls."_s});

        const Customer merged = merge(keep, {gone});

        QCOMPARE(merged.name, u"Ada Lovelace"_s);
        QCOMPARE(merged.company, u"Engines"_s);
        QCOMPARE(merged.email, u"ada@x.org"_s);
        QCOMPARE(merged.phone, u"030 123456"_s);
        QCOMPARE(merged.street, u"Ring 5"_s);
        QCOMPARE(merged.city, u"London"_s);
        QCOMPARE(merged.tags, u"vip, press"_s);
        QCOMPARE(merged.note, u"Likes tea.\n\nPrefers calls.\nName: Ada L."_s);
        QCOMPARE(merged.furtherEmails, (FurtherTexts{{{}, u"al@y.org"_s}}));
        QCOMPARE(merged.createdAt, keep.createdAt);
        QCOMPARE(db->find(keep.id), merged);
        QVERIFY(!db->exists(gone.id));
        QCOMPARE(CustomerStore(*db).search(u"press"_s, 5).size(), size_t(1));
        QCOMPARE(HistoryStore(*db).undoable()->label, u"Merge Ada L. into Ada Lovelace"_s);
    }

    void takesTheFieldsThatWereChosenAndLosesNothing()
    {
        const Customer keep = stored(*db, {.externalId = u"17"_s, .name = u"Ada Lovelace"_s, .email = u"ada@x.org"_s, .phone = u"1234567"_s, .street = u"Ring 5"_s, .city = u"London"_s});
        const Customer gone = stored(*db, {.externalId = u"18"_s, .kind = CustomerKind::Company, .name = u"Ada King"_s, .email = u"king@x.org"_s, .phone = u"12 34 567"_s, .street = u"Weg 7"_s, .city = u"Rome"_s});

        const Customer merged = merge(keep, {gone}, {{u"name"_s, gone.id}, {u"email"_s, gone.id}, {u"kind"_s, gone.id}, {u"phone"_s, keep.id}});

        QCOMPARE(merged.name, u"Ada King"_s);
        QCOMPARE(merged.email, u"king@x.org"_s);
        QCOMPARE(merged.kind, CustomerKind::Company);
        QCOMPARE(merged.phone, u"1234567"_s);
        QCOMPARE(merged.externalId, u"17"_s);
        QCOMPARE(merged.street, u"Ring 5"_s);
        for (const QString &kept : {u"Ada Lovelace"_s, u"18"_s})
            QVERIFY2(merged.note.contains(kept), qPrintable(merged.note));
        QCOMPARE(merged.furtherEmails, (FurtherTexts{{{}, u"ada@x.org"_s}}));
        QCOMPARE(merged.furtherPhones, FurtherTexts());
        QCOMPARE(merged.furtherAddresses, (FurtherAddresses{{{}, u"Weg 7"_s, {}, u"Rome"_s, {}}}));
        QVERIFY(!merged.note.contains(u"12 34 567"_s));
    }

    void partsOfDifferentAddressesAreNotMixed()
    {
        const Customer keep = stored(*db, {.name = u"Ada"_s, .city = u"London"_s});
        const Customer abroad = stored(*db, {.name = u"Ada"_s, .street = u"Via 1"_s, .city = u"Rome"_s});
        const Customer near = stored(*db, {.name = u"Ada"_s, .street = u"Ring 5"_s, .city = u"London"_s, .country = u"UK"_s});

        const Customer merged = merge(keep, {abroad, near});

        QCOMPARE(merged.street, u"Ring 5"_s);
        QCOMPARE(merged.country, u"UK"_s);
        QCOMPARE(merged.furtherAddresses, (FurtherAddresses{{{}, u"Via 1"_s, {}, u"Rome"_s, {}}}));
        QCOMPARE(merged.note, QString());
    }

    void movesEveryRecordAndCountsThem()
    {
        const Customer keep = withRecords(u"Ada"_s);
        const Customer gone = withRecords(u"Ida"_s);
        const auto before = MergeStore(*db).candidates({keep.id, gone.id});
        QCOMPARE(recordCountsText(before.back().records), u"1 activity(s), 1 feedback(s), 1 task(s), 2 purchase(s)"_s);
        const auto visits = LifeCycleStore(*db).visits(keep.id);

        merge(keep, {gone});

        QCOMPARE(recordCountsText(MergeStore(*db).candidates({keep.id, gone.id}).front().records), u"2 activity(s), 2 feedback(s), 2 task(s), 4 purchase(s), 1 earlier merge(s)"_s);
        QCOMPARE(LifeCycleStore(*db).visits(keep.id), visits);
        QVERIFY(LifeCycleStore(*db).visits(gone.id).empty());
        const auto lines = TimelineStore(*db).lines(keep.id, TimelineStore(*db).ids(keep.id, TimelineFilter::All));
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const TimelineLine &line) { return line.title == u"Merged with Ida"_s; }));
    }

    void undoBringsEverythingBack()
    {
        const Customer keep = withRecords(u"Ada"_s);
        const Customer gone = withRecords(u"Ida"_s);
        const Customer third = withRecords(u"Eda"_s);
        perform(*db, TestOrigin, u"Different"_s, &markNotDuplicate, gone.id, std::vector{third.id});
        const QStringList before = TestDatabase::dump(*db);
        const auto done = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = keep.id, .gone = {gone.id}});
        const QStringList merged = TestDatabase::dump(*db);

        const Performed undone = undoOperation(*db, TestOrigin, done.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
        undoOperation(*db, TestOrigin, undone.operation);
        QCOMPARE(TestDatabase::dump(*db), merged);
    }

    void separatingBringsEverythingBackAndCanBeUndone()
    {
        const Customer keep = withRecords(u"Ada"_s);
        const Customer gone = withRecords(u"Ida"_s);
        const QStringList before = TestDatabase::dump(*db);
        merge(keep, {gone}, {{u"phone"_s, gone.id}});
        const QStringList merged = TestDatabase::dump(*db);

        const auto separated = perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, MergeStore(*db).mergesInto(keep.id).front().id);

        QCOMPARE(TestDatabase::dump(*db), before);
        Customer back = gone;
        back.version = separated.value.customer.version;
        QCOMPARE(separated.value.customer, back);
        QCOMPARE(separated.value.remarks, QStringList());
        QCOMPARE(separated.performed.label, u"Separate Ida from Ada"_s);
        undoOperation(*db, TestOrigin, separated.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), merged);
    }

    void separatingLeavesLaterEditsAloneAndSaysSo()
    {
        const Customer keep = stored(*db, {.name = u"Ada"_s, .tags = u"a"_s});
        const Customer gone = stored(*db, {.name = u"Ida"_s, .email = u"ida@x.org"_s, .phone = u"1234567"_s, .tags = u"b"_s, .note = u"Quiet."_s});
        Customer merged = merge(keep, {gone});
        merged.phone = u"7654321"_s;
        merged.city = u"Rome"_s;
        merged.tags = u"a, b, c"_s;
        merged.note += u"\nLoud."_s;
        perform(*db, TestOrigin, u"Edit"_s, &saveCustomer, merged);
        perform(*db, TestOrigin, u"Call"_s, &logActivity, ActivityEntry{.activity = {.customer = keep.id}});

        const Separation separated = separate(keep.id);

        QCOMPARE(separated.customer, gone);
        QCOMPARE(separated.survivor.email, QString());
        QCOMPARE(separated.survivor.phone, u"7654321"_s);
        QCOMPARE(separated.survivor.city, u"Rome"_s);
        QCOMPARE(separated.survivor.tags, u"a, c"_s);
        QCOMPARE(separated.survivor.note, u"\nLoud."_s);
        QCOMPARE(separated.remarks, QStringList(u"Phone of Ada was changed since and stays as it is."_s));
        QCOMPARE(recordCountsText(MergeStore(*db).candidates({keep.id}).front().records), u"1 activity(s)"_s);
    }

    void separatingSaysWhatIsNoLongerThere()
    {
        const Customer keep = withRecords(u"Ada"_s);
        const Customer gone = withRecords(u"Ida"_s);
        Customer merged = merge(keep, {gone});
        merged.note = u"Rewritten."_s;
        perform(*db, TestOrigin, u"Edit"_s, &saveCustomer, merged);
        const Activity moved = db->select<Activity>(u"WHERE customer_id = ? ORDER BY id DESC LIMIT 1"_s, keep.id).front();
        perform(*db, TestOrigin, u"Delete"_s, [&](Operation &operation) { operation.remove(moved); });

        const Separation separated = separate(keep.id);

        QCOMPARE(separated.remarks.size(), 2);
        QVERIFY(separated.remarks.front().startsWith(u"Activity: 1 record"_s));
        QVERIFY(separated.remarks.back().contains(u"note of Ada"_s));
        QCOMPARE(separated.survivor.note, u"Rewritten."_s);
    }

    void severalMergedAtOnceSeparateInAnyOrder()
    {
        for (const bool firstFirst : {true, false}) {
            const Customer keep = stored(*db, {.name = u"Ada"_s, .tags = u"a"_s, .note = u"One."_s});
            const Customer first = stored(*db, {.name = u"Ida"_s, .email = u"ida@x.org"_s, .tags = u"b"_s, .note = u"Two."_s});
            const Customer second = stored(*db, {.name = u"Eda"_s, .email = u"eda@x.org"_s, .phone = u"1234567"_s, .tags = u"b, c"_s, .note = u"Three."_s});
            perform(*db, TestOrigin, u"Different"_s, &markNotDuplicate, first.id, std::vector{second.id});
            const QStringList before = TestDatabase::dump(*db);
            merge(keep, {first, second});

            const auto merges = MergeStore(*db).mergesInto(keep.id);
            QCOMPARE(merges.size(), size_t(2));
            const auto rest = perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, (firstFirst ? merges.back() : merges.front()).id);
            QCOMPARE(rest.value.survivor.email, firstFirst ? u"eda@x.org"_s : u"ida@x.org"_s);
            QCOMPARE(rest.value.survivor.tags, firstFirst ? u"a, b, c"_s : u"a, b"_s);
            QCOMPARE(rest.value.remarks, QStringList());
            QCOMPARE(separate(keep.id).remarks, QStringList());
            QCOMPARE(TestDatabase::dump(*db), before);
        }
    }

    void aMergedCustomerCanBeMergedOnAndTakenApartAgain()
    {
        const Customer ada = withRecords(u"Ada"_s);
        const Customer ida = withRecords(u"Ida"_s);
        const Customer eda = withRecords(u"Eda"_s);
        const QStringList before = TestDatabase::dump(*db);
        merge(ida, {eda});
        const QStringList half = TestDatabase::dump(*db);
        merge(ada, {ida});

        QCOMPARE(MergeStore(*db).mergesInto(ada.id).size(), size_t(2));
        const CustomerMerge inner = MergeStore(*db).named(u"Eda"_s);
        const auto taken = perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, inner.id);
        QCOMPARE(taken.value.remarks.size(), 1);
        QCOMPARE(db->select<Purchase>(u"WHERE customer_id = ?"_s, eda.id).size(), size_t(2));

        undoOperation(*db, TestOrigin, taken.performed.operation);
        separate(ada.id);
        QCOMPARE(TestDatabase::dump(*db), half);
        separate(ida.id);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void decisionsHoldForTheOneThatStays()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .phone = u"030 1234567"_s});
        const Customer ida = stored(*db, {.name = u"Ida"_s, .phone = u"030 1234567"_s});
        const Customer eda = stored(*db, {.name = u"Eda"_s, .phone = u"030 1234567"_s});
        perform(*db, TestOrigin, u"Different"_s, &markNotDuplicate, ida.id, std::vector{eda.id, ada.id});
        const QStringList before = TestDatabase::dump(*db);

        merge(ada, {ida});

        QVERIFY(NotDuplicates(*db).contains(ada.id, eda.id));
        QVERIFY(scanDuplicates(*db).empty());
        separate(ada.id);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void refusesWhatCannotBe()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const Customer ida = aCustomer(*db, u"Ida"_s);
        const QStringList before = TestDatabase::dump(*db);
        const auto refuses = [&](const MergeRequest &request, Error::Kind kind) {
            try {
                perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, request);
            } catch (const Failure &failure) {
                return failure.error.kind == kind && !failure.error.message.isEmpty();
            }
            return false;
        };

        QVERIFY(refuses({.keep = ada.id}, Error::Kind::Invalid));
        QVERIFY(refuses({.keep = ada.id, .gone = {ada.id, ada.id}}, Error::Kind::Invalid));
        QVERIFY(refuses({.keep = ada.id, .gone = {CustomerId{12345}}}, Error::Kind::NotFound));
        QVERIFY(refuses({.keep = ada.id, .gone = {ida.id}, .seen = {{ida.id, ida.version + 1}}}, Error::Kind::Conflict));
        QVERIFY_THROWS_EXCEPTION(Failure, separate(ada.id));
        QVERIFY_THROWS_EXCEPTION(Failure, (void)MergeStore(*db).named(u"Ida"_s));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    /** Merging and separating, at random: what was there before is there again. */
    void mergingAndSeparatingLeavesNoTrace()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 25; ++round) {
            std::vector<Customer> customers;
            const int count = random.bounded(2, 5);
            for (int i = 0; i < count; ++i)
                customers.push_back(randomCustomer(random));
            MergeRequest request{.keep = customers.front().id};
            for (int i = 1; i < count; ++i)
                request.gone.push_back(customers[size_t(i)].id);
            for (const QString &field : mergeFields()) {
                if (random.bounded(3) == 0)
                    request.choices.insert(field, customers[size_t(random.bounded(count))].id);
            }
            const QStringList before = TestDatabase::dump(*db);
            perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, request);
            while (!MergeStore(*db).mergesInto(request.keep).empty()) {
                auto merges = MergeStore(*db).mergesInto(request.keep);
                const auto id = merges[size_t(random.bounded(int(merges.size())))].id;
                QCOMPARE(perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, id).value.remarks, QStringList());
            }
            QCOMPARE(TestDatabase::dump(*db), before);
        }
    }

    /** With edits between, nothing that anybody entered may be lost. */
    void editsBetweenMergingAndSeparatingAreNotLost()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 25; ++round) {
            const Customer keep = randomCustomer(random);
            const Customer gone = randomCustomer(random);
            Customer merged = perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = keep.id, .gone = {gone.id}}).value;
            QStringList entered;
            for (QString Customer::*member : {&Customer::email, &Customer::phone, &Customer::company, &Customer::city}) {
                if (random.bounded(2) == 0) {
                    entered.append(u"new%1"_s.arg(random.bounded(1'000'000)));
                    merged.*member = entered.last();
                }
            }
            if (random.bounded(2) == 0) {
                entered.append(u"remark%1"_s.arg(random.bounded(1'000'000)));
                merged.note += u'\n' + entered.last();
            }
            perform(*db, TestOrigin, u"Edit"_s, &saveCustomer, merged);
            addRecords(keep.id);
            const auto records = [&] {
                std::vector<qint64> counts;
                for (const QString &table : {u"activity"_s, u"task"_s, u"feedback"_s, u"purchase"_s}) {
                    Rows rows = db->run(u"SELECT count(*) FROM %1 WHERE customer_id IN (?, ?)"_s.arg(table), keep.id, gone.id);
                    rows.next();
                    counts.push_back(rows.integer(0));
                }
                return counts;
            };
            const auto before = records();

            const Separation separated = separate(keep.id);

            QCOMPARE(separated.customer, gone);
            QCOMPARE(records(), before);
            for (const QString &text : entered)
                QVERIFY2(QString::fromUtf8(QJsonDocument(imageOf(separated.survivor)).toJson()).contains(text), qPrintable(text));
            const QString kept = QString::fromUtf8(QJsonDocument(imageOf(separated.survivor)).toJson());
            if (!entered.contains(merged.email) && merged.email == keep.email)
                QVERIFY(kept.contains(keep.email));
        }
    }

private:
    Customer merge(const Customer &keep, const std::vector<Customer> &gone, const MergeChoices &choices = {})
    {
        MergeRequest request{.keep = keep.id, .choices = choices};
        for (const Customer &each : gone)
            request.gone.push_back(each.id);
        return perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, request).value;
    }

    Separation separate(CustomerId survivor)
    {
        const auto merges = MergeStore(*db).mergesInto(survivor);
        const CustomerMergeId id = merges.empty() ? CustomerMergeId() : merges.front().id;
        return perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, id).value;
    }

    void addRecords(CustomerId customer)
    {
        perform(*db, TestOrigin, u"Records"_s, [&](Operation &operation) {
            Activity activity{.customer = customer, .at = operation.now(), .note = u"Said hello"_s};
            operation.insert(activity);
            Task task{.customer = customer, .title = u"Offer"_s, .dueDay = QDate(2030, 1, 2), .createdAt = operation.now()};
            operation.insert(task);
            Feedback feedback{.customer = customer, .kind = FeedbackKind::Complaint, .at = operation.now()};
            operation.insert(feedback);
            for (const qint64 amount : {1000, 2500}) {
                Purchase purchase{.customer = customer, .day = QDate(2026, 1, 2), .amount = amount, .currency = u"EUR"_s};
                operation.insert(purchase);
            }
        });
    }

    Customer withRecords(const QString &name)
    {
        const Customer customer = stored(*db, {.name = name, .email = name.toLower() + u"@x.org"_s, .phone = u"55512"_s + QString::number(name.size() + name.at(0).unicode())});
        addRecords(customer.id);
        perform(*db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = customer.id, .phase = phaseWithRole(*db, PhaseRole::Retain).id});
        return db->find(customer.id);
    }

    Customer randomCustomer(QRandomGenerator &random)
    {
        const auto text = [&](const QStringList &from) { return from.at(random.bounded(int(from.size()))); };
        const Customer customer = stored(*db, {.externalId = text({QString(), u"7"_s, u"8"_s}),
                                               .kind = random.bounded(4) == 0 ? CustomerKind::Company : CustomerKind::Person,
                                               .name = text({u"Ada"_s, u"Ida Müller"_s, u"Eda <b>"_s}),
                                               .company = text({QString(), u"Engines"_s}),
                                               .email = text({QString(), u"a@x.org"_s, u"b@x.org"_s}),
                                               .phone = text({QString(), u"030 1234567"_s, u"0301234567"_s}),
                                               .street = text({QString(), u"Ring 5"_s, u"Weg 7"_s}),
                                               .city = text({QString(), u"Rome"_s, u"London"_s}),
                                               .birthday = random.bounded(2) ? QDate() : QDate(1990, 1, random.bounded(1, 28)),
                                               .tags = text({QString(), u"a"_s, u"a, b"_s, u"c,d"_s}),
                                               .note = text({QString(), u"Tea."_s, u"Coffee.\n\nTwice."_s})});
        if (random.bounded(2) == 0)
            addRecords(customer.id);
        return customer;
    }

    std::unique_ptr<TestDatabase> business;
    std::optional<Connection> db;
};

QTEST_GUILESS_MAIN(MergeCustomersTest)
#include "tst_mergecustomers.moc"
