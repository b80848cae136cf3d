// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline/timelinestore.h"

#include "models/consent/consent.h"
#include "models/contracts/savecontract.h"
#include "models/customfields/customvalue.h"
#include "models/customfields/savecustomfield.h"
#include "models/documents/document.h"
#include "models/history/history.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/savetask.h"
#include "models/timeline/timelinesearch.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

#include <numeric>

using namespace Qt::StringLiterals;

class TimelineStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = aCustomer(*db, u"Ada"_s).id;
        bea = aCustomer(*db, u"Bea"_s).id;
    }

    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void showsActivitiesInWhichTheCustomerTookPart()
    {
        perform(*db, TestOrigin, u"Log"_s, [&](Operation &operation) {
            Activity meeting{.customer = ada, .kind = ActivityKind::Meeting, .direction = Direction::Incoming, .at = QDateTime(QDate(2026, 3, 1), QTime(9, 0)),
                             .minutes = 45, .topic = u"Offer"_s, .note = u"Long"_s, .doneBy = u"Kim"_s, .colleagues = u"Lee\nMax"_s};
            operation.insert(meeting);
            ActivityParticipant guest{.activity = meeting.id, .customer = bea};
            operation.insert(guest);
            ActivityParticipant twice{.activity = meeting.id, .customer = bea};
            operation.insert(twice);
        });

        const TimelineLine own = only(ada, TimelineFilter::Contacts);
        QCOMPARE(own.title, u"Meeting · incoming · 45 minute(s) · Offer"_s);
        QCOMPARE(own.detail, u"with Bea, Lee and Max · Long"_s);
        const TimelineLine guests = only(bea, TimelineFilter::Contacts);
        QCOMPARE(guests.id, own.id);
        QCOMPARE(guests.title, u"Meeting · incoming · 45 minute(s) · Offer · took part"_s);
        QCOMPARE(guests.detail, u"with Ada, Lee and Max · Long"_s);
    }

    void wordsTasksByTimeKindPriorityAndRecurrence()
    {
        const QDateTime now = QDateTime::currentDateTime();
        perform(*db, TestOrigin, u"Plan"_s, [&](Operation &operation) {
            Task late{.customer = ada, .title = u"Offer"_s, .dueDay = now.date().addDays(-1), .owner = u"Kim"_s, .createdAt = now,
                      .kind = TaskKind::Call, .dueMinute = 600, .zone = u"UTC"_s, .priority = Priority::High,
                      .recurrence = {.unit = RecurrenceUnit::Weeks, .every = 2}, .note = u"By phone"_s};
            operation.insert(late);
            Task done{.customer = ada, .title = u"Send"_s, .dueDay = now.date(), .doneAt = now, .owner = u"Kim"_s, .createdAt = now};
            operation.insert(done);
            Activity call{.customer = ada, .at = now};
            operation.insert(call);
            Task became{.customer = ada, .title = u"Became a call"_s, .dueDay = now.date(), .doneAt = now, .createdAt = now, .activity = call.id};
            operation.insert(became);
        });

        const auto lines = shown(ada, TimelineFilter::Contacts);

        QCOMPARE(lines.size(), size_t(3));
        const TimelineLine &late = lines.front();
        QVERIFY(late.isPlanned() && late.isOverdue() && late.isUrgent && late.recurs);
        QCOMPARE(late.at, QDateTime(now.date().addDays(-1), QTime(10, 0), Qt::UTC));
        QCOMPARE(late.title, u"Call · Offer"_s);
        QVERIFY(late.detail.startsWith(u"urgent · "_s) && late.detail.endsWith(u" · By phone"_s));
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const TimelineLine &line) { return line.title == u"Done: Send"_s && !line.isOpen; }));
    }

    void foldsEditsByPersonAndDay()
    {
        edit(u"Ana"_s, [](Customer &customer) { customer.phone = u"1"_s; });
        edit(u"Ana"_s, [](Customer &customer) {
            customer.phone = u"2"_s;
            customer.street = u"Main Street"_s;
            customer.city = u"Cork"_s;
            customer.note = u"x"_s;
        });
        edit(u"Bob"_s, [](Customer &customer) { customer.city = u"Paris"_s; });
        perform(*db, TestOrigin, u"Move"_s, [&](Operation &operation) {
            movePhase(operation, {.customer = ada, .phase = phaseWithRole(operation.db(), PhaseRole::Retain).id});
        });

        QStringList titles;
        for (const TimelineLine &line : shown(ada, TimelineFilter::Edits))
            titles.append(line.title);
        QCOMPARE(titles, (QStringList{u"Bob changed City"_s, u"Ana changed Phone, City and 2 more"_s, u"tester added this customer"_s}));
        const auto lines = shown(ada, TimelineFilter::Edits);
        QCOMPARE(lines[0].detail, u"City: Cork → Paris"_s);
        QCOMPARE(lines[1].detail, u"Phone: – → 1"_s);
        const auto changes = TimelineStore(*db).edits(ada, lines[1].id);
        QCOMPARE(changes.size(), size_t(5));
        QCOMPARE(changes[1].field, u"City"_s);
        QCOMPARE(changes[1].after, u"Cork"_s);
        QCOMPARE(changes[1].label, u"Edit"_s);
    }

    void leavesOutWhatWasUndone()
    {
        const OperationId edited = edit(u"Ana"_s, [](Customer &customer) { customer.phone = u"1"_s; });
        const Performed undone = undoOperation(*db, TestOrigin, edited);
        QCOMPARE(shown(ada, TimelineFilter::Edits).size(), size_t(1));

        undoOperation(*db, {.actor = u"Eve"_s}, undone.operation);

        QCOMPARE(shown(ada, TimelineFilter::Edits).front().title, u"Eve changed Phone"_s);
    }

    void tellsOfImportsRulesAndCustomFields()
    {
        const FieldDraft draft{.definition = {.field = {.name = u"Shoe size"_s, .kind = CustomFieldKind::Number}}};
        const CustomField field = perform(*db, TestOrigin, u"Field"_s, &saveCustomField, draft).value.field;
        const auto imported = perform(*db, Origin{u"Ana"_s, Source::Import}, u"Import 2 customers"_s, [](Operation &operation) {
            BulkRecords<Customer> customers(operation.db());
            for (const QString &name : {u"Carl"_s, u"Dora"_s}) {
                Customer customer{.name = name, .createdAt = operation.now()};
                customer.phase = phaseWithRole(operation.db(), PhaseRole::Reach).id;
                customer.phaseSince = operation.now();
                customers.add(customer);
            }
            customers.finish();
            operation.added(customers);
            return customers.first();
        });
        const CustomerId dora{imported.value + 1};
        perform(*db, Origin{u"Ana"_s, Source::Window}, u"Shoes"_s, [&](Operation &operation) {
            CustomValue value{.customer = dora, .field = field.id, .number = 420'000};
            operation.insert(value);
        });
        Customer tagged = db->find(dora);
        tagged.tags = u"vip"_s;
        perform(*db, Origin{u"Second purchase"_s, Source::Rule}, u"Tag"_s, &saveCustomer, tagged);

        const auto lines = shown(dora, TimelineFilter::Edits);
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].title, u"The rule “Second purchase” changed Tags"_s);
        QCOMPARE(lines[1].title, u"Ana changed Shoe size"_s);
        QCOMPARE(lines[1].detail, u"Shoe size: – → 42"_s);
        QCOMPARE(lines[2].title, u"Ana imported this customer"_s);
        QCOMPARE(lines[2].detail, u"Import 2 customers"_s);
    }

    void showsDocumentsAndConsents()
    {
        perform(*db, TestOrigin, u"Papers"_s, [&](Operation &operation) {
            Document document{.customer = ada, .name = u"offer.pdf"_s, .size = 2048, .addedAt = operation.now(), .addedBy = u"Kim"_s};
            operation.insert(document);
            Consent consent{.customer = ada, .day = QDate(2026, 1, 2), .source = u"form"_s, .recordedAt = operation.now()};
            operation.insert(consent);
        });

        const auto lines = shown(ada, TimelineFilter::Papers);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].title, u"Document: offer.pdf"_s);
        QCOMPARE(lines[1].day, QDate(2026, 1, 2));
        QCOMPARE(lines[1].detail, u"form"_s);
    }

    void showsWhenContractsBeginAndEndAndWhy()
    {
        perform(*db, TestOrigin, u"Contracts"_s, [&](Operation &operation) {
            saveContract(operation,
                         {.customer = ada, .number = u"C-7"_s, .started = QDate(2025, 3, 1), .ended = QDate(2025, 4, 30), .amount = 2490,
                          .currency = u"EUR"_s, .reason = u"Moved away"_s},
                         u"Coffee club"_s);
            saveContract(operation, {.customer = ada, .started = QDate(2026, 1, 2), .currency = u"EUR"_s}, {});
        });

        const auto lines = shown(ada, TimelineFilter::Contracts);

        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].title, u"Contract begins"_s);
        QCOMPARE(lines[0].day, QDate(2026, 1, 2));
        QCOMPARE(lines[0].detail, QString());
        QCOMPARE(lines[1].title, u"Contract ends: "_s + isolated(u"Coffee club"_s));
        QCOMPARE(lines[1].day, QDate(2025, 4, 30));
        QCOMPARE(lines[1].detail, u"because of: Moved away · after 60 day(s) · €24.90 each month"_s);
        QCOMPARE(lines[2].title, u"Contract begins: "_s + isolated(u"Coffee club"_s));
        QCOMPARE(lines[2].detail, u"€24.90 each month · C-7"_s);
        QCOMPARE(recordOf(lines[1].id), recordOf(lines[2].id));
        QCOMPARE(TimelineStore(*db).counts(ada).at(size_t(TimelineFilter::Contracts)), 3);
        TimelineSearch search(ada);
        QCOMPARE(search.find(*db, timelineTerms(u"moved"_s)).size(), size_t(1));
        QCOMPARE(search.find(*db, timelineTerms(u"COFFEE begins"_s)).size(), size_t(1));
        QCOMPARE(shown(bea, TimelineFilter::Contracts).size(), size_t(0));
    }

    void equalsARecountOfRandomData()
    {
        QRandomGenerator random(20261123);
        const std::vector<CustomerId> customers{ada, bea, aCustomer(*db, u"Cem"_s).id};
        for (int round = 0; round < 60; ++round) {
            const CustomerId customer = customers[random.bounded(3U)];
            const CustomerId guest = customers[random.bounded(3U)];
            const QDateTime at = QDateTime(QDate(2025, 1, 1), QTime(0, 0)).addSecs(random.bounded(40'000'000));
            perform(*db, Origin{random.bounded(2) ? u"Ana"_s : u"Bob"_s}, u"Round %1"_s.arg(round), [&](Operation &operation) {
                happen(operation, random.bounded(9), customer, guest, at);
            });
        }

        TimelineStore store(*db);
        for (const CustomerId customer : customers) {
            const auto entries = store.entries(customer);
            const TimelineCounts counts = store.counts(customer);
            const qint64 contacts = number(u"SELECT count(*) FROM task WHERE customer_id = ? AND (done_at IS NULL OR activity_id IS NULL)"_s, customer)
                + number(u"SELECT count(*) FROM activity WHERE customer_id = ?"_s, customer)
                + number(u"SELECT count(DISTINCT activity_id) FROM activity_participant JOIN activity ON activity.id = activity_id "
                         "WHERE activity_participant.customer_id = ? AND activity.customer_id <> activity_participant.customer_id"_s, customer);
            const auto counted = [&](TimelineFilter filter) { return counts.at(size_t(filter)); };
            QCOMPARE(counted(TimelineFilter::Contacts), int(contacts));
            QCOMPARE(counted(TimelineFilter::Purchases), int(number(u"SELECT count(*) FROM purchase WHERE customer_id = ?"_s, customer)));
            QCOMPARE(counted(TimelineFilter::Contracts), int(number(u"SELECT count(*) + count(ended_day) FROM contract WHERE customer_id = ?"_s, customer)));
            QCOMPARE(counted(TimelineFilter::Feedback), int(number(u"SELECT count(*) FROM feedback WHERE customer_id = ?"_s, customer)));
            QCOMPARE(counted(TimelineFilter::Phases), int(number(u"SELECT count(*) FROM phase_visit WHERE customer_id = ?"_s, customer)));
            QCOMPARE(counted(TimelineFilter::Edits), int(number(u"SELECT count(DISTINCT actor) + 1 FROM change JOIN operation ON operation.id = operation_id "
                                           "WHERE table_name = 'customer' AND record_id = ? AND label LIKE 'Round%' AND after LIKE '%\"city\"%'"_s, customer)));
            QCOMPARE(counts[0], int(entries.size()));
            QCOMPARE(counts[0], std::accumulate(counts.begin() + 1, counts.end(), 0));

            const auto lines = store.lines(customer, store.ids(customer, TimelineFilter::All));
            QCOMPARE(lines.size(), entries.size());
            for (size_t i = 1; i < entries.size(); ++i) {
                QVERIFY(entries[i - 1].isPlanned || !entries[i].isPlanned);
                QVERIFY(entries[i - 1].isPlanned != entries[i].isPlanned
                        || (entries[i].isPlanned ? entries[i - 1].at <= entries[i].at : entries[i - 1].at >= entries[i].at));
            }
            TimelineSearch search(customer);
            size_t found = 0;
            for (const TimelineLine &line : lines)
                found += folded(line.title + u' ' + line.detail).contains(u"umbrella"_s) ? 1 : 0;
            QCOMPARE(search.find(*db, timelineTerms(u"Umbrella"_s)).size(), found);
        }
    }

private:
    static void happen(Operation &operation, int what, CustomerId customer, CustomerId guest, const QDateTime &at)
    {
        const QString text = at.toMSecsSinceEpoch() % 3 == 0 ? u"Umbrella"_s : u"Parasol"_s;
        if (what == 0) {
            Task task{.customer = customer, .title = text, .dueDay = at.date(), .createdAt = at, .dueMinute = at.time().hour() * 60};
            if (at.date().day() % 2 == 0)
                task.doneAt = at;
            operation.insert(task);
        } else if (what == 1) {
            Purchase purchase{.customer = customer, .day = at.date(), .amount = 100, .currency = u"EUR"_s, .note = text};
            operation.insert(purchase);
        } else if (what == 2) {
            Feedback feedback{.customer = customer, .text = text, .at = at};
            operation.insert(feedback);
        } else if (what == 3) {
            const auto role = at.date().day() % 2 == 0 ? PhaseRole::Retain : PhaseRole::Loyal;
            movePhase(operation, {.customer = customer, .phase = phaseWithRole(operation.db(), role).id});
        } else if (what == 4) {
            Customer changed = operation.db().find(customer);
            changed.city = QString::number(at.toMSecsSinceEpoch());
            saveCustomer(operation, changed);
        } else if (what == 5) {
            Contract contract{.customer = customer, .started = at.date(), .currency = u"EUR"_s, .note = text};
            if (at.date().day() % 2 == 0)
                contract.ended = at.date().addDays(30);
            operation.insert(contract);
        } else {
            Activity activity{.customer = customer, .at = at, .note = text};
            operation.insert(activity);
            ActivityParticipant participant{.activity = activity.id, .customer = guest};
            operation.insert(participant);
        }
    }

    OperationId edit(const QString &actor, const std::function<void(Customer &)> &change)
    {
        Customer customer = db->find(ada);
        change(customer);
        return perform(*db, Origin{actor}, u"Edit"_s, &saveCustomer, customer).performed.operation;
    }

    std::vector<TimelineLine> shown(CustomerId customer, TimelineFilter filter)
    {
        TimelineStore store(*db);
        const auto ids = store.ids(customer, filter);
        auto lines = store.lines(customer, ids);
        std::sort(lines.begin(), lines.end(), [&](const TimelineLine &a, const TimelineLine &b) {
            return std::find(ids.begin(), ids.end(), a.id.value) < std::find(ids.begin(), ids.end(), b.id.value);
        });
        return lines;
    }

    TimelineLine only(CustomerId customer, TimelineFilter filter)
    {
        const auto lines = shown(customer, filter);
        return lines.size() == 1 ? lines.front() : TimelineLine();
    }

    qint64 number(const QString &sql, CustomerId customer)
    {
        Rows rows = db->run(sql, customer);
        return rows.next() ? rows.integer(0) : -1;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    CustomerId ada;
    CustomerId bea;
};

QTEST_GUILESS_MAIN(TimelineStoreTest)
#include "tst_timelinestore.moc"
