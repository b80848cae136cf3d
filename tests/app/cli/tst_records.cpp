// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/customers/customerfields.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"
#include "models/upkeep/check.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/** The commands that read and write records, on either engine. */
class RecordCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void customersAsJsonHaveTheDocumentedKeys()
    {
        stored(*db, {.externalId = u"K-7"_s, .kind = CustomerKind::Company, .name = u"Łódź & Söhne"_s, .birthday = QDate(1990, 2, 28)});

        const QJsonObject customer = json({u"list"_s, u"customers"_s}).first().toObject();

        QStringList keys{u"id"_s, u"external_id"_s, u"kind"_s, u"name"_s, u"company"_s, u"email"_s, u"phone"_s, u"street"_s,
                         u"postcode"_s, u"city"_s, u"country"_s, u"source"_s, u"birthday"_s, u"tags"_s, u"note"_s, u"owner"_s,
                         u"created"_s, u"phase"_s, u"phase_since"_s, u"purchase_count"_s, u"revenue"_s, u"currency"_s,
                         u"first_purchase"_s, u"last_purchase"_s, u"last_activity"_s, u"last_feedback"_s, u"open_complaints"_s,
                         u"next_task"_s, u"usual_gap_days"_s, u"touch_every_days"_s};
        keys.sort();
        QCOMPARE(customer.keys(), keys);
        QCOMPARE(customer.value(u"name"_s), u"Łódź & Söhne"_s);
        QCOMPARE(customer.value(u"kind"_s), u"company"_s);
        QCOMPARE(customer.value(u"birthday"_s), u"1990-02-28"_s);
        QCOMPARE(customer.value(u"phase"_s), u"Reach"_s);
        QVERIFY(customer.value(u"last_purchase"_s).isNull());
        const QString created = customer.value(u"created"_s).toString();
        QVERIFY(created.contains(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$"_s)));
    }

    void moneyIsADecimalBesideItsCurrency()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        add(Purchase{.customer = ada.id, .day = QDate(2026, 3, 1), .amount = 123450, .currency = u"EUR"_s});
        add(Purchase{.customer = ada.id, .day = QDate(2026, 3, 2), .amount = -5, .currency = u"EUR"_s});

        const QJsonArray purchases = json({u"list"_s, u"purchases"_s, u"--sort"_s, u"amount"_s});
        QCOMPARE(purchases.at(0).toObject().value(u"amount"_s), u"-0.05"_s);
        QCOMPARE(purchases.at(1).toObject().value(u"amount"_s), u"1234.50"_s);
        QCOMPARE(purchases.at(1).toObject().value(u"currency"_s), u"EUR"_s);
        QCOMPARE(purchases.at(1).toObject().value(u"date"_s), u"2026-03-01"_s);
        QCOMPARE(purchases.at(1).toObject().value(u"customer_name"_s), u"Ada"_s);
        QCOMPARE(json({u"list"_s, u"customers"_s}).first().toObject().value(u"revenue"_s), u"1234.45"_s);
    }

    void queryFindsAsTheWindowDoes()
    {
        const Customer ada = stored(*db, {.name = u"Ada Łucja"_s, .email = u"ada@example.org"_s});
        const Customer bob = stored(*db, {.name = u"Bob"_s, .phone = u"+44 20 7946 0123"_s});
        add(Activity{.customer = bob.id, .at = QDateTime::currentDateTimeUtc()});

        QCOMPARE(names({u"list"_s, u"customers"_s, u"--query"_s, u"lucja"_s}), QStringList{ada.name});
        QCOMPARE(names({u"list"_s, u"customers"_s, u"--query"_s, u"9460"_s}), QStringList{bob.name});
        QCOMPARE(json({u"list"_s, u"activities"_s, u"--query"_s, u"bob"_s}).size(), 1);
        QCOMPARE(json({u"list"_s, u"activities"_s, u"--query"_s, u"ada"_s}).size(), 0);
    }

    void queriesChooseAmongAllThatIsKnown()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .city = u"São Paulo"_s, .tags = u"VIP"_s});
        const Customer bob = stored(*db, {.name = u"Bob"_s, .city = u"Berlin"_s});
        const Customer cleo = stored(*db, {.name = u"Cleo"_s, .city = u"Berlin"_s});
        const QDate today = QDate::currentDate();
        for (const int daysAgo : {1, 2, 400})
            add(Purchase{.customer = bob.id, .day = today.addDays(-daysAgo), .amount = 1'000, .currency = u"EUR"_s});
        add(Purchase{.customer = ada.id, .day = today, .amount = 9'000, .currency = u"EUR"_s});
        add(Activity{.customer = cleo.id, .at = QDateTime::currentDateTimeUtc()});
        add(Feedback{.customer = bob.id, .at = QDateTime::currentDateTimeUtc()});
        add(Task{.customer = ada.id, .title = u"Call"_s, .dueDay = today, .createdAt = QDateTime::currentDateTimeUtc()});

        const auto found = [&](const QString &query) { return names({u"list"_s, u"customers"_s, u"--query"_s, query}); };
        QCOMPARE(found(u"city:berlin bought(90d)=2"_s), QStringList{bob.name});
        QCOMPARE(found(u"tag:vip or last_call<30d"_s), (QStringList{ada.name, cleo.name}));
        QCOMPARE(found(u"-tag:vip"_s), (QStringList{bob.name, cleo.name}));
        QCOMPARE(found(u"sort:-revenue bought>0"_s), (QStringList{ada.name, bob.name}));
        QCOMPARE(json({u"list"_s, u"purchases"_s, u"--query"_s, u"city:berlin"_s}).size(), 3);
        QCOMPARE(json({u"list"_s, u"activities"_s, u"--query"_s, u"bought:none"_s}).size(), 1);
        QCOMPARE(json({u"list"_s, u"feedback"_s, u"--query"_s, u"complaints(open)"_s}).size(), 1);
        QCOMPARE(json({u"list"_s, u"tasks"_s, u"--query"_s, u"next_step<=0d"_s}).size(), 1);
    }

    void helpNamesEveryField()
    {
        const QByteArray help = cli({u"list"_s, u"--help"_s}).output;
        for (const QString &name : customerFields(*db).names())
            QVERIFY2(help.contains(' ' + name.toUtf8()), qPrintable(name));
    }

    void aMistypedQueryFailsWithOneLine()
    {
        for (const QString &kind : {u"customers"_s, u"purchases"_s, u"activities"_s, u"feedback"_s, u"tasks"_s}) {
            const Answer answer = cli({u"list"_s, kind, u"--query"_s, u"phase:retention citty:Berlin"_s});
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.output.isEmpty());
            QCOMPARE(QString::fromUtf8(answer.complaints), u"regulars-cli: Unknown field “citty” at 17. Did you mean “city”?\n"_s);
        }
    }

    void H06_queriesAreNeverPartOfTheStatement()
    {
        aCustomer(*db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        for (const QString &attack : {u"' OR 1=1 --"_s, u"\" OR 1=1"_s, u"'; DROP TABLE customer; --"_s, u"a* NEAR(b"_s, u"%"_s, u"\\"_s, u"{a b}: ^"_s}) {
            const bool isUnfinished = attack.contains(u'"') || attack.contains(u'(');
            QCOMPARE(cli({u"list"_s, u"customers"_s, u"--query"_s, attack}).status, isUnfinished ? 1 : 0);
            QCOMPARE(cli({u"list"_s, u"products"_s, u"--query"_s, attack}).status, 0);
            QCOMPARE(cli({u"show"_s, u"customer"_s, attack}).status, 1);
        }
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void sortsByAnyFieldBothWays()
    {
        for (const QString &name : {u"bob"_s, u"Élan"_s, u"Ada"_s, u"elam"_s})
            aCustomer(*db, name);
        QCOMPARE(names({u"list"_s, u"customers"_s}), (QStringList{u"Ada"_s, u"bob"_s, u"elam"_s, u"Élan"_s}));
        QCOMPARE(names({u"list"_s, u"customers"_s, u"--sort"_s, u"name:desc"_s}), (QStringList{u"Élan"_s, u"elam"_s, u"bob"_s, u"Ada"_s}));
        QCOMPARE(names({u"list"_s, u"customers"_s, u"--sort"_s, u"id:desc"_s, u"--limit"_s, u"2"_s}), (QStringList{u"elam"_s, u"Ada"_s}));
        const QString help = QString::fromUtf8(regularsCli({u"list"_s, u"--help"_s}).output);
        for (const QString &kind : {u"customers"_s, u"purchases"_s, u"activities"_s, u"feedback"_s, u"tasks"_s, u"products"_s}) {
            const auto keys = QRegularExpression(u"\\n  %1 +(.*)"_s.arg(kind)).match(help).captured(1).split(u' ');
            QVERIFY(keys.size() >= 2);
            for (const QString &key : keys) {
                const QStringList shownOnly{u"customer_name"_s, u"time"_s, u"due_at"_s, u"recurrence"_s, u"participants"_s};
                const bool isShownOnly = shownOnly.contains(key) || (kind == u"customers" && key == u"currency");
                QCOMPARE(cli({u"list"_s, kind, u"--sort"_s, key + u":desc"_s}).status, isShownOnly ? 1 : 0);
            }
        }
    }

    void csvQuotesWhatNeedsIt()
    {
        stored(*db, {.name = u"a,\"b\""_s, .note = u"two\nlines"_s});
        const QByteArray csv = cli({u"list"_s, u"customers"_s, u"--format"_s, u"csv"_s}).output;
        QVERIFY(csv.startsWith("id,external_id,kind,name,"));
        QVERIFY(csv.contains(",\"a,\"\"b\"\"\","));
        QVERIFY(csv.contains("\"two\nlines\""));
        QCOMPARE(cli({u"list"_s, u"tasks"_s, u"--format"_s, u"csv"_s}).output.count('\n'), 1);
    }

    void tablesLineUpAndNeverSteerTheTerminal()
    {
        stored(*db, {.name = u"東京"_s, .city = u"X"_s});
        stored(*db, {.name = u"e\u0301"_s, .city = u"X"_s});
        stored(*db, {.name = u"a\x1b[31mb"_s, .city = u"X"_s});
        const QStringList lines = QString::fromUtf8(cli({u"list"_s, u"customers"_s}).output).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QVERIFY(!lines.join(u' ').contains(QChar(0x1b)));
        const auto column = [](const QString &line) { return line.indexOf(u" X"); };
        QCOMPARE(column(lines.at(3)) + 2, column(lines.at(1))); // Two wide characters.
        QCOMPARE(column(lines.at(2)) - 1, column(lines.at(1))); // A combining one.
        for (const QString &line : lines)
            QVERIFY(!line.endsWith(u' '));
    }

    void showTellsEverythingAboutACustomer()
    {
        const Customer ada = stored(*db, {.externalId = u"A-1"_s, .name = u"Ada"_s, .email = u"ada@example.org"_s, .phone = u"030 1234567"_s});
        Product tea{.name = u"Tea"_s};
        perform(*db, TestOrigin, u"Sell"_s, [&](Operation &operation) {
            operation.insert(tea);
            Purchase purchase{.customer = ada.id, .day = QDate(2026, 1, 5), .amount = 990, .currency = u"EUR"_s};
            operation.insert(purchase);
            PurchaseLine line{.purchase = purchase.id, .product = tea.id, .quantity = 1.5, .amount = 990};
            operation.insert(line);
        });
        const QDateTime noon(QDate(2026, 1, 6), QTime(12, 0), Qt::UTC);
        add(Activity{.customer = ada.id, .kind = ActivityKind::Call, .outcome = u"reached"_s, .at = noon, .note = u"about tea"_s});
        add(Feedback{.customer = ada.id, .kind = FeedbackKind::Nps, .score = 9, .at = noon.addDays(1)});
        add(Task{.customer = ada.id, .title = u"Call again"_s, .dueDay = QDate(2036, 1, 1), .createdAt = noon});

        for (const QString &who : {QString::number(ada.id.value), u"A-1"_s, u"ada"_s, u"ADA@example.org"_s, u"+49 30 1234567"_s}) {
            const QJsonObject shown = QJsonDocument::fromJson(cli({u"show"_s, u"customer"_s, who, u"--format"_s, u"json"_s}).output).object();
            QCOMPARE(shown.value(u"id"_s).toInteger(), ada.id.value);
        }
        const QJsonObject all = QJsonDocument::fromJson(cli({u"show"_s, u"customer"_s, u"Ada"_s, u"--format"_s, u"json"_s}).output).object();
        QCOMPARE(all.value(u"visits"_s).toArray().size(), 1);
        QCOMPARE(all.value(u"activities"_s).toArray().first().toObject().value(u"outcome"_s), u"reached"_s);
        QCOMPARE(all.value(u"feedback"_s).toArray().first().toObject().value(u"score"_s), 9);
        QCOMPARE(all.value(u"tasks"_s).toArray().first().toObject().value(u"due"_s), u"2036-01-01"_s);
        const QJsonObject line = all.value(u"purchases"_s).toArray().first().toObject().value(u"lines"_s).toArray().first().toObject();
        QCOMPARE(line, (QJsonObject{{u"product"_s, u"Tea"_s}, {u"quantity"_s, 1.5}, {u"amount"_s, u"9.90"_s}}));
        QStringList types;
        for (const QJsonValue &event : all.value(u"timeline"_s).toArray())
            types.append(event.toObject().value(u"type"_s).toString());
        QCOMPARE(types, (QStringList{u"task"_s, u"phase"_s, u"feedback"_s, u"activity"_s, u"purchase"_s}));
        const QJsonArray timeline = all.value(u"timeline"_s).toArray();
        QCOMPARE(timeline.at(0)[u"planned"_s].toBool(), true);
        QCOMPARE(timeline.at(3)[u"outcome"_s].toString(), u"reached"_s);
        QCOMPARE(timeline.at(3)[u"took_part"_s].toBool(), false);
        QVERIFY(timeline.at(3)[u"participants"_s].toArray().isEmpty());
        QVERIFY(cli({u"show"_s, u"customer"_s, u"Ada"_s}).output.contains("about tea"));
    }

    void showsActivitiesInWhichACustomerTookPart()
    {
        const Customer host = aCustomer(*db, u"Host"_s);
        const Customer guest = aCustomer(*db, u"Guest"_s);
        perform(*db, TestOrigin, u"Meet"_s, [&](Operation &operation) {
            Activity meeting{.customer = host.id, .kind = ActivityKind::Meeting, .at = operation.now().addDays(-1), .topic = u"Offer"_s, .colleagues = u"Kim"_s};
            operation.insert(meeting);
            ActivityParticipant participant{.activity = meeting.id, .customer = guest.id};
            operation.insert(participant);
        });

        const auto meetingOf = [&](const QString &name) {
            const QJsonObject all = QJsonDocument::fromJson(cli({u"show"_s, u"customer"_s, name, u"--format"_s, u"json"_s}).output).object();
            for (const QJsonValue &event : all.value(u"timeline"_s).toArray()) {
                if (event[u"type"_s].toString() == u"activity")
                    return event.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(meetingOf(u"Guest"_s)[u"took_part"_s].toBool(), true);
        QCOMPARE(meetingOf(u"Guest"_s)[u"topic"_s].toString(), u"Offer"_s);
        QCOMPARE(meetingOf(u"Host"_s)[u"took_part"_s].toBool(), false);
        QCOMPARE(meetingOf(u"Host"_s)[u"participants"_s].toArray(), QJsonArray{u"Guest"_s});
        QCOMPARE(meetingOf(u"Host"_s)[u"colleagues"_s].toString(), u"Kim"_s);
    }

    void severalOfANameAreNotGuessedAt()
    {
        aCustomer(*db, u"Ada"_s);
        aCustomer(*db, u"ada"_s);
        const Answer answer = cli({u"show"_s, u"customer"_s, u"Ada"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.complaints.count('\n'), 1);
    }

    void moveGoesThroughTheOneFunction()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const Answer answer = cli({u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, u"lost"_s, u"--reason"_s, u"Too expensive"_s, u"--note"_s, u"sadly"_s});
        QCOMPARE(answer.status, 0);

        const auto visits = LifeCycleStore(*db).visits(ada.id);
        QCOMPARE(visits.size(), size_t(2));
        QCOMPARE(visits.back().through, MovedThrough::CommandLine);
        QCOMPARE(visits.back().reason, u"Too expensive"_s);
        QCOMPARE(visits.back().note, u"sadly"_s);
        QCOMPARE(db->find(ada.id).phase, phaseWithRole(*db, PhaseRole::Lost).id);
        QCOMPARE(HistoryStore(*db).latest(1).front().source, Source::CommandLine);
        QCOMPARE(findProblems(*db), QStringList());
    }

    void moveFailsWithoutTheReasonThatThePhaseAsksFor()
    {
        aCustomer(*db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        for (const QStringList &rest : {QStringList{u"--phase"_s, u"Lost"_s}, QStringList{u"--phase"_s, u"Heaven"_s},
                                        QStringList{u"--phase"_s, u"Loyalty"_s, u"--at"_s, u"tomorrow"_s}}) {
            const Answer answer = cli(QStringList{u"move"_s, u"--customer"_s, u"Ada"_s} + rest);
            QCOMPARE(answer.status, 1);
            QCOMPARE(answer.complaints.count('\n'), 1);
        }
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void moveSaysWhyAwayAndPlansTheNextStep()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        const QJsonObject moved = QJsonDocument::fromJson(cli({u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, u"convert"_s, u"--leaving-reason"_s, u"Knows us"_s,
                                                               u"--at"_s, u"today"_s, u"--next-step"_s, u"Send the offer"_s, u"--due"_s, u"2030-01-31"_s, u"--format"_s,
                                                               u"json"_s}).output).object();
        QCOMPARE(moved.value(u"moved"_s).toBool(), true);
        QCOMPARE(moved.value(u"phase"_s), u"Conversion"_s);
        QCOMPARE(LifeCycleStore(*db).visits(ada.id).front().leavingReason, u"Knows us"_s);
        const auto tasks = db->select<Task>(u"WHERE customer_id = ?"_s, ada.id);
        QCOMPARE(tasks.size(), size_t(1));
        QCOMPARE(tasks.front().title, u"Send the offer"_s);
        QCOMPARE(tasks.front().priority, Priority::Normal);
        QCOMPARE(tasks.front().dueDay, QDate(2030, 1, 31));
        QCOMPARE(cli({u"undo"_s}).status, 0);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void visitsAreListedCorrectedAndRemoved()
    {
        const Customer ada = stored(*db, {.name = u"Ada"_s, .phaseSince = noonOf(QDate(2026, 1, 11))});
        QCOMPARE(cli({u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, u"Retention"_s, u"--at"_s, u"2026-03-01"_s}).status, 0);
        const Answer dated = cli({u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, u"Conversion"_s, u"--at"_s, u"2026-02-10"_s});
        QCOMPARE(dated.status, 0);
        QVERIFY(dated.output.contains("dated 2026-02-10"));

        const auto visits = [&] { return json({u"visits"_s, u"--customer"_s, u"Ada"_s}); };
        QCOMPARE(visits().size(), 3);
        const QJsonObject between = visits().at(1).toObject();
        QCOMPARE(between.value(u"phase"_s), u"Conversion"_s);
        QCOMPARE(between.value(u"left"_s).toString().left(10), u"2026-03-01"_s);
        const QJsonArray stages = json({u"visits"_s, u"--customer"_s, u"Ada"_s, u"--stages"_s});
        QCOMPARE(stages.size(), 3);
        QCOMPARE(stages.at(0).toObject().value(u"days"_s).toDouble(), 30.0);
        QCOMPARE(stages.at(1).toObject().value(u"visits"_s).toInt(), 1);
        QVERIFY(stages.at(2).toObject().value(u"open"_s).toBool());
        const QJsonObject sheet = QJsonDocument::fromJson(cli({u"show"_s, u"customer"_s, u"Ada"_s, u"--format"_s, u"json"_s}).output).object();
        QCOMPARE(sheet.value(u"visits"_s).toArray().size(), 3);
        QCOMPARE(sheet.value(u"stages"_s).toArray().at(1), stages.at(1));

        const QString id = QString::number(between.value(u"id"_s).toInteger());
        QCOMPARE(cli({u"correct-visit"_s, id, u"--entered"_s, u"2026-02-01"_s, u"--leaving-reason"_s, u"Bought"_s, u"--note"_s, u"said Kim"_s}).status, 0);
        QCOMPARE(visits().at(0).toObject().value(u"left"_s).toString().left(10), u"2026-02-01"_s);
        QCOMPARE(visits().at(1).toObject().value(u"leaving_reason"_s), u"Bought"_s);
        QCOMPARE(cli({u"correct-visit"_s, id, u"--entered"_s, u"2026-06-01"_s}).status, 1);
        QCOMPARE(cli({u"correct-visit"_s, u"4711"_s, u"--remove"_s}).status, 1);
        QCOMPARE(cli({u"correct-visit"_s, id, u"--remove"_s}).status, 0);
        QCOMPARE(visits().size(), 2);
        QCOMPARE(visits().at(0).toObject().value(u"left"_s).toString().left(10), u"2026-03-01"_s);
        QCOMPARE(findProblems(*db), QStringList());
        QCOMPARE(db->find(ada.id).phase, phaseWithRole(*db, PhaseRole::Retain).id);
    }

    void undoTakesBackTheLatestOrTheNamed()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        QCOMPARE(cli({u"move"_s, u"--customer"_s, u"Ada"_s, u"--phase"_s, u"Loyalty"_s}).status, 0);
        QCOMPARE(cli({u"undo"_s}).status, 0);
        QCOMPARE(TestDatabase::dump(*db), before);

        const QJsonArray history = json({u"history"_s});
        QCOMPARE(history.at(0).toObject().value(u"undoes"_s), history.at(1).toObject().value(u"id"_s));
        QCOMPARE(history.at(1).toObject().value(u"undone_by"_s), history.at(0).toObject().value(u"id"_s));
        QCOMPARE(history.at(1).toObject().value(u"label"_s), u"Move Ada to Loyalty"_s);
        QCOMPARE(history.at(1).toObject().value(u"source"_s), u"command-line"_s);
        QCOMPARE(cli({u"undo"_s, history.at(0).toObject().value(u"uuid"_s).toString()}).status, 0);
        QCOMPARE(db->find(ada.id).phase, phaseWithRole(*db, PhaseRole::Loyal).id);

        QCOMPARE(cli({u"undo"_s, QString::number(history.at(1).toObject().value(u"id"_s).toInteger())}).status, 1);
        QCOMPARE(cli({u"undo"_s, u"999999"_s}).status, 1);
        QCOMPARE(json({u"history"_s, u"--limit"_s, u"1"_s}).size(), 1);
    }

    void checkNamesEachProblem()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        QCOMPARE(cli({u"check"_s}).status, 0);
        db->run(u"UPDATE customer SET revenue = ? WHERE id = ?"_s, 7, ada.id);
        db->run(u"UPDATE phase_visit SET left_at = entered_at WHERE customer_id = ?"_s, ada.id);

        const Answer answer = cli({u"check"_s});

        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.output.count('\n'), 2);
        QVERIFY(answer.output.contains("Customer %1"_L1.toString().arg(ada.id.value).toUtf8()));
        QCOMPARE(answer.complaints.count('\n'), 1);
    }

    void backupWritesACopyThatSha256sumAccepts()
    {
        aCustomer(*db, u"Ada"_s);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"a copy\\of.regulars-backup"_s);
        const Answer answer = cli({u"backup"_s, copy});
        if (!db->dialect().isSqlite()) {
            QCOMPARE(answer.status, 1);
            QVERIFY(answer.complaints.contains("pg_dump"));
            return;
        }
        QCOMPARE(answer.status, 0);
        const Answer verified = runProgram(u"sh"_s, {u"-c"_s, u"cd '%1' && sha256sum -c *.sha256"_s.arg(folder.path())});
        QCOMPARE(verified.status, 0);
        const Answer listed = regularsCli({u"--database"_s, copy, u"list"_s, u"customers"_s});
        QVERIFY(listed.output.contains("Ada"));
        QCOMPARE(cli({u"backup"_s, copy}).status, 1);
    }

private:
    Answer cli(const QStringList &arguments)
    {
        const QUrl &url = database->url;
        const QString named = db->dialect().isSqlite() ? url.path() : url.toString();
        return regularsCli(QStringList{u"--database"_s, named} + arguments);
    }
    QJsonArray json(const QStringList &arguments)
    {
        const Answer answer = cli(arguments + QStringList{u"--format"_s, u"json"_s});
        const QJsonDocument document = QJsonDocument::fromJson(answer.output);
        if (answer.status != 0 || !document.isArray())
            qWarning("%s%s", answer.output.constData(), answer.complaints.constData());
        return document.array();
    }
    QStringList names(const QStringList &arguments)
    {
        QStringList names;
        for (const QJsonValue &row : json(arguments))
            names.append(row.toObject().value(u"name"_s).toString());
        return names;
    }
    template<typename Record>
    void add(Record record)
    {
        perform(*db, TestOrigin, u"Add"_s, [&](Operation &operation) { operation.insert(record); });
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
};

QTEST_GUILESS_MAIN(RecordCommandsTest)
#include "tst_records.moc"
