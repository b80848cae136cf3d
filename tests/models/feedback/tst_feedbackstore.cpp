// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/feedback/feedbackkinds.h"
#include "models/feedback/feedbackstore.h"
#include "models/feedback/notefeedback.h"
#include "models/history/history.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FeedbackStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database.emplace();
        connection = std::make_unique<Connection>(database->url);
        ada = aCustomer(db(), u"Ada Lovelace"_s);
        bob = aCustomer(db(), u"Łukasz Żak"_s);
    }

    void notesWhatACustomerSaid()
    {
        const Feedback noted = note({.customer = ada.id, .text = u" Late again \n"_s, .topic = u" delivery "_s});

        QCOMPARE(FeedbackStore(db()).of(ada.id), std::vector<Feedback>{noted});
        QCOMPARE(noted.text, u"Late again"_s);
        QCOMPARE(noted.topic, u"delivery"_s);
        QCOMPARE(noted.takenBy, TestOrigin.actor);
        QCOMPARE(FeedbackStore(db()).counts(), (FeedbackCounts{.all = 1, .open = 1, .openComplaints = 1}));
    }

    void takesTheScoresOfTheScaleOnly_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("score");
        QTest::addColumn<bool>("isTaken");

        const auto row = [](const char *name, FeedbackKind kind, int score, bool isTaken) {
            QTest::newRow(name) << int(kind) << score << isTaken;
        };
        row("NPS 0", FeedbackKind::Nps, 0, true);
        row("NPS 10", FeedbackKind::Nps, 10, true);
        row("NPS 11", FeedbackKind::Nps, 11, false);
        row("NPS -1", FeedbackKind::Nps, -1, false);
        row("CSAT 1", FeedbackKind::Csat, 1, true);
        row("CSAT 5", FeedbackKind::Csat, 5, true);
        row("CSAT 0", FeedbackKind::Csat, 0, false);
        row("CSAT 6", FeedbackKind::Csat, 6, false);
        row("CES 1", FeedbackKind::Ces, 1, true);
        row("CES 7", FeedbackKind::Ces, 7, true);
        row("CES 8", FeedbackKind::Ces, 8, false);
        row("a complaint has none", FeedbackKind::Complaint, 3, false);
    }

    void takesTheScoresOfTheScaleOnly()
    {
        QFETCH(int, kind);
        QFETCH(int, score);
        QFETCH(bool, isTaken);
        const Feedback feedback{.customer = ada.id, .kind = FeedbackKind(kind), .score = score};

        if (isTaken)
            QCOMPARE(note(feedback).score, score);
        else
            QVERIFY_THROWS_EXCEPTION(Failure, note(feedback));
    }

    void aRatingNeedsItsScore()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, note({.customer = ada.id, .kind = FeedbackKind::Nps}));
        QVERIFY(FeedbackStore(db()).of(ada.id).empty());
    }

    void addsTheStrangerWhoComplained()
    {
        const QStringList before = TestDatabase::dump(db());

        const auto written = perform(db(), TestOrigin, u"Note"_s, &noteFeedback,
                                     FeedbackEntry{.feedback = {.text = u"Rude"_s}, .newCustomer = Customer{.name = u"Zed"_s}});

        QCOMPARE(db().find(written.value.customer).name, u"Zed"_s);
        undoOperation(db(), TestOrigin, written.performed.operation);
        QCOMPARE(TestDatabase::dump(db()), before);
    }

    void refusesFeedbackOfNobodyOrOfTomorrow()
    {
        QVERIFY_THROWS_EXCEPTION(Failure, note({.text = u"Who?"_s}));
        QVERIFY_THROWS_EXCEPTION(Failure, note({.customer = ada.id, .at = QDateTime::currentDateTimeUtc().addDays(2)}));
    }

    void resolvesWithWhatWasDone()
    {
        const Feedback complaint = note({.customer = ada.id, .text = u"Broken"_s});

        const auto resolved = perform(db(), TestOrigin, u"Resolve"_s, &resolveFeedback, complaint.id, u" Sent a new one "_s);

        QCOMPARE(resolved.value.resolution, u"Sent a new one"_s);
        QCOMPARE(FeedbackStore(db()).counts(), (FeedbackCounts{.all = 1}));
        QVERIFY_THROWS_EXCEPTION(Failure, resolve(complaint.id, u"Twice"_s));

        undoOperation(db(), TestOrigin, resolved.performed.operation);
        QCOMPARE(FeedbackStore(db()).counts().openComplaints, 1);
        QVERIFY(db().find(complaint.id).resolution.isEmpty());
    }

    void asksForWhatWasDone()
    {
        const Feedback complaint = note({.customer = ada.id});

        QVERIFY_THROWS_EXCEPTION(Failure, resolve(complaint.id, u"  \n"_s));
        QVERIFY(!db().find(complaint.id).resolvedAt.isValid());
    }

    void countsWhatAsksForAnAnswerAsOpen()
    {
        for (size_t i = 0; i < namesOf<FeedbackKind>.size(); ++i) {
            const FeedbackKind kind = FeedbackKind(i);
            const auto range = scoreRange(kind);
            note({.customer = ada.id, .kind = kind, .score = range ? std::optional(range->highest) : std::nullopt});
        }

        QCOMPARE(FeedbackStore(db()).counts(), (FeedbackCounts{.all = 7, .open = 3, .openComplaints = 1}));
        QCOMPARE(ids({.onlyOpen = true}).size(), size_t(3));
    }

    void filtersByKindStateAndText()
    {
        const qint64 late = note({.customer = ada.id, .text = u"Too LATE"_s, .topic = u"Lieferung"_s}).id.value;
        const qint64 nice = note({.customer = bob.id, .kind = FeedbackKind::Compliment, .text = u"Schöne Straße"_s}).id.value;
        const qint64 broken = note({.customer = bob.id, .text = u"Broken"_s}).id.value;
        resolve({broken}, u"Repaired for free"_s);
        using Ids = std::vector<qint64>;

        QCOMPARE(ids({}), (Ids{broken, nice, late}));
        QCOMPARE(ids({.kind = FeedbackKind::Complaint}), (Ids{broken, late}));
        QCOMPARE(ids({.kind = FeedbackKind::Complaint, .onlyOpen = true}), Ids{late});
        QCOMPARE(ids({.search = u"strasse schone"_s}), Ids{nice});
        QCOMPARE(ids({.search = u"LIEFER"_s}), Ids{late});
        QCOMPARE(ids({.search = u"lukasz za"_s}), (Ids{broken, nice}));
        QCOMPARE(ids({.search = u"repaired"_s}), Ids{broken});
        QCOMPARE(ids({.search = u"zak broken"_s}), Ids{broken});
        QCOMPARE(ids({.search = u"%"_s}), Ids{});
        QCOMPARE(FeedbackStore(db()).ids({}, 2), (Ids{broken, nice}));
        QCOMPARE(FeedbackStore(db()).ids({.search = u"lukasz"_s}, 1), Ids{broken});
    }

    void aLineNamesTheCustomer()
    {
        const Feedback noted = note({.customer = bob.id, .text = u"<b>fat</b>"_s});

        const auto lines = FeedbackStore(db()).lines({noted.id.value});

        QCOMPARE(lines, (std::vector<FeedbackLine>{{.id = noted.id, .feedback = noted, .customerName = bob.name}}));
    }

    void offersTheTopicsInUse()
    {
        for (const QString &topic : {u"price"_s, u"delivery"_s, u"delivery"_s, QString()})
            note({.customer = ada.id, .topic = topic});

        QCOMPARE(FeedbackStore(db()).topics(10), (QStringList{u"delivery"_s, u"price"_s}));
    }

private:
    Connection &db() { return *connection; }
    Feedback note(const Feedback &feedback)
    {
        return perform(db(), TestOrigin, u"Note"_s, &noteFeedback, FeedbackEntry{.feedback = feedback}).value;
    }
    void resolve(FeedbackId id, const QString &resolution)
    {
        perform(db(), TestOrigin, u"Resolve"_s, &resolveFeedback, id, resolution);
    }
    std::vector<qint64> ids(const FeedbackFilter &filter) { return FeedbackStore(db()).ids(filter, 0); }

    std::optional<TestDatabase> database;
    std::unique_ptr<Connection> connection;
    Customer ada;
    Customer bob;
};

QTEST_GUILESS_MAIN(FeedbackStoreTest)
#include "tst_feedbackstore.moc"
