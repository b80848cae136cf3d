// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/bulkedit.h"

#include "models/customers/customerstore.h"
#include "models/history/history.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class BulkEditTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        business.emplace();
        db.emplace(business->url);
        perform(*db, TestOrigin, u"Prepare"_s, [](Operation &operation) {
            saveCustomer(operation, {.name = u"Ada"_s, .city = u"Ulm"_s, .tags = u"VIP, wholesale"_s});
            saveCustomer(operation, {.name = u"Bea"_s, .city = u"Ulm"_s});
            saveCustomer(operation, {.name = u"Cyd"_s, .city = u"Bonn"_s, .tags = u"café"_s});
        });
    }

    void setsAFieldOfThemAndNamesTheDeed()
    {
        const auto done = run(&setField, idsOf({u"Ada"_s, u"Bea"_s}), u"city"_s, u"  Köln\n"_s);

        QCOMPARE(done.value, qint64(2));
        QCOMPARE(done.performed.label, u"Set City of 2 customer(s) to “Köln”"_s);
        QCOMPARE(named(u"Bea"_s).city, u"Köln"_s);
        QCOMPARE(CustomerStore(*db).search(u"koln"_s, 9).size(), size_t(2));
        QCOMPARE(run(&setField, idsOf({u"Cyd"_s}), u"birthday"_s, u"1990-02-28"_s).performed.label, u"Set Birthday of Cyd to “1990-02-28”"_s);
        QCOMPARE(named(u"Cyd"_s).birthday, QDate(1990, 2, 28));
        QCOMPARE(run(&setField, idsOf({u"Cyd"_s}), u"birthday"_s, QString()).performed.label, u"Clear Birthday of Cyd"_s);
        QVERIFY(!named(u"Cyd"_s).birthday.isValid());
        QCOMPARE(run(&setField, idsOf({u"Cyd"_s}), u"owner"_s, u"Kim"_s).performed.label, u"Assign Cyd to Kim"_s);
        run(&setField, idsOf({u"Cyd"_s}), u"kind"_s, u"Company"_s);
        QCOMPARE(named(u"Cyd"_s).kind, CustomerKind::Company);
    }

    void everyFieldThatIsOfferedCanBeSet()
    {
        const QHash<QString, QString> values{{u"kind"_s, u"company"_s}, {u"birthday"_s, u"2000-01-31"_s}, {u"touch_every_days"_s, u"30"_s}};
        const CustomerSelection ada = idsOf({u"Ada"_s});
        for (const QString &field : settableFields())
            QCOMPARE(run(&setField, ada, field, values.value(field, u"Zed"_s)).value, qint64(1));
        const Customer zed = named(u"Zed"_s);
        QCOMPARE(saved(zed), zed);
    }

    void refusesWhatDoesNotFitAndSaysWhy_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("says");
        QTest::newRow("no field") << u"shoe size"_s << u"42"_s << u"shoe size"_s;
        QTest::newRow("version") << u"version"_s << u"42"_s << u"version"_s;
        QTest::newRow("phase") << u"phase_id"_s << u"1"_s << u"phase_id"_s;
        QTest::newRow("payload") << u"owner = '' --"_s << u"x"_s << u"owner = '' --"_s;
        QTest::newRow("no day") << u"birthday"_s << u"30.02.1990"_s << u"30.02.1990"_s;
        QTest::newRow("no number") << u"touch_every_days"_s << u"often"_s << u"often"_s;
        QTest::newRow("no such wish") << u"touch_every_days"_s << u"0"_s << u"3650"_s;
        QTest::newRow("no kind") << u"kind"_s << u"dog"_s << u"person, company"_s;
        QTest::newRow("no name") << u"name"_s << u" \n "_s << u"name"_s;
    }

    void refusesWhatDoesNotFitAndSaysWhy()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, says);
        const QStringList before = TestDatabase::dump(*db);
        try {
            run(&setField, everybody(), field, value);
            QFAIL("set it");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Invalid);
            QVERIFY2(failure.error.message.contains(says), qPrintable(failure.error.message));
        }
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void tagsAreComparedFoldedAndKeepTheirOrder()
    {
        const auto tagged = run(&addTag, everybody(), u" vip "_s);
        QCOMPARE(tagged.value, qint64(2));
        QCOMPARE(tagged.performed.label, u"Tag 2 customer(s) with “vip”"_s);
        QCOMPARE(named(u"Ada"_s).tags, u"VIP, wholesale"_s);
        QCOMPARE(named(u"Bea"_s).tags, u"vip"_s);
        QCOMPARE(named(u"Cyd"_s).tags, u"café, vip"_s);
        QCOMPARE(CustomerStore(*db).search(u"vip"_s, 9).size(), size_t(3));

        QCOMPARE(run(&removeTag, everybody(), u"CAFE"_s).value, qint64(1));
        QCOMPARE(named(u"Cyd"_s).tags, u"vip"_s);
        QCOMPARE(run(&removeTag, everybody(), u"vip"_s).value, qint64(3));
        QCOMPARE(named(u"Ada"_s).tags, u"wholesale"_s);
        QCOMPARE(CustomerStore(*db).search(u"vip"_s, 9).size(), size_t(0));
        QVERIFY_THROWS_EXCEPTION(Failure, run(&addTag, everybody(), u"a, b"_s));
        QVERIFY_THROWS_EXCEPTION(Failure, run(&addTag, everybody(), u" , "_s));
    }

    void meansAllThatAQueryFindsButForSome()
    {
        const CustomerSelection some{.ids = {named(u"Bea"_s).id.value}, .all = CustomerQuery{.search = u"ulm"_s}};
        QCOMPARE(run(&addTag, some, u"new"_s).value, qint64(1));
        QCOMPARE(named(u"Ada"_s).tags, u"VIP, wholesale, new"_s);
        QCOMPARE(named(u"Bea"_s).tags, QString());
        QCOMPARE(run(&addTag, {.ids = {99, 99, 98}, .all = {}}, u"nobody"_s).value, qint64(0));
    }

    void nothingToChangeLeavesNoTrace()
    {
        const auto latest = HistoryStore(*db).latest(1).front().id;
        QVERIFY(!run(&setField, idsOf({u"Ada"_s}), u"city"_s, u"Ulm"_s).performed.operation);
        QVERIFY(!run(&addTag, CustomerSelection(), u"new"_s).performed.operation);
        QCOMPARE(HistoryStore(*db).latest(1).front().id, latest);
    }

    void movesAllOfThemLikeOneAfterTheOther()
    {
        const PhaseMove move{.phase = phaseWithRole(*db, PhaseRole::Lapsed).id, .through = MovedThrough::Bulk, .reason = u"Season is over"_s};
        const auto moved = run(&moveSelected, everybody(), move);

        QCOMPARE(moved.value, qint64(3));
        QVERIFY(moved.performed.label.startsWith(u"Move 3 customer(s) to "_s));
        for (const QString &name : {u"Ada"_s, u"Bea"_s, u"Cyd"_s}) {
            const auto visits = LifeCycleStore(*db).visits(named(name).id);
            QCOMPARE(visits.size(), size_t(2));
            QCOMPARE(visits.back().through, MovedThrough::Bulk);
            QCOMPARE(visits.back().reason, u"Season is over"_s);
            QCOMPARE(visits.front().leftAt, visits.back().enteredAt);
        }
        QVERIFY_THROWS_EXCEPTION(Failure, run(&moveSelected, everybody(), PhaseMove{.phase = phaseWithRole(*db, PhaseRole::Lost).id}));
    }

    void cancellingLeavesNothing()
    {
        const QStringList before = TestDatabase::dump(*db);
        const auto progress = std::make_shared<Progress>();
        progress->isCancelled = true;
        try {
            perform(*db, TestOrigin, u"Tag"_s, &addTag, everybody(), u"never"_s, progress);
            QFAIL("went on");
        } catch (const Failure &failure) {
            QCOMPARE(failure.error.kind, Error::Kind::Cancelled);
        }
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void tellsHowFarItIs()
    {
        const auto progress = std::make_shared<Progress>();
        QVERIFY(progress->share() < 0);
        perform(*db, TestOrigin, u"Tag"_s, &addTag, everybody(), u"all"_s, progress);
        QCOMPARE(progress->total.load(), qint64(3));
        QCOMPARE(progress->share(), 1.0);
    }

    void undoAndRedoLeaveNoTraceWhateverWasDone()
    {
        perform(*db, TestOrigin, u"More"_s, [](Operation &operation) {
            for (int i = 0; i < 25; ++i)
                saveCustomer(operation, {.name = u"Some %1"_s.arg(i), .tags = i % 2 ? u"odd, Straße"_s : QString(),
                                         .phaseSince = operation.now().addDays(-i)});
        });
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator dice(seed);
        for (int round = 0; round < 20; ++round) {
            const QStringList before = TestDatabase::dump(*db);
            const Performed done = randomEdit(dice);
            if (!done.operation)
                continue;
            const QStringList after = TestDatabase::dump(*db);
            const Performed undone = undoOperation(*db, TestOrigin, done.operation);
            QVERIFY2(TestDatabase::dump(*db) == before, qPrintable(u"undo, seed %1, round %2"_s.arg(seed).arg(round)));
            undoOperation(*db, TestOrigin, undone.operation);
            QVERIFY2(TestDatabase::dump(*db) == after, qPrintable(u"redo, seed %1, round %2"_s.arg(seed).arg(round)));
        }
    }

private:
    template<typename Job, typename... Args>
    Written<qint64> run(Job job, const CustomerSelection &selection, const Args &...args)
    {
        return perform(*db, TestOrigin, u"Edit"_s, job, selection, args..., std::shared_ptr<Progress>());
    }

    Performed randomEdit(QRandomGenerator &dice)
    {
        CustomerSelection selection = everybody();
        if (dice.bounded(2)) {
            const auto all = customerIds(*db, selection);
            selection = {};
            for (const qint64 id : all) {
                if (dice.bounded(3) == 0)
                    selection.ids.push_back(id);
            }
        }
        const QStringList tags{u"odd"_s, u"STRASSE"_s, u"ﬁne"_s, u"東京"_s};
        const auto phases = LifeCycleStore(*db).phases();
        switch (dice.bounded(4)) {
        case 0: return run(&addTag, selection, tags.at(dice.bounded(int(tags.size())))).performed;
        case 1: return run(&removeTag, selection, tags.at(dice.bounded(int(tags.size())))).performed;
        case 2:
            return run(&moveSelected, selection, PhaseMove{.phase = phases.at(size_t(dice.bounded(int(phases.size())))).id,
                                                           .through = MovedThrough::Bulk, .reason = u"Why not"_s})
                .performed;
        default: {
            const QStringList texts = settableFields().filter(QRegularExpression(u"city|note|owner|email|phone|source"_s));
            return run(&setField, selection, texts.at(dice.bounded(int(texts.size()))), u"v%1 \"ö"_s.arg(dice.bounded(5))).performed;
        }
        }
    }

    Customer named(const QString &name) { return CustomerStore(*db).withName(name).front(); }
    Customer saved(const Customer &customer) { return perform(*db, TestOrigin, u"Save"_s, &saveCustomer, customer).value; }
    static CustomerSelection everybody() { return {.ids = {}, .all = CustomerQuery()}; }
    CustomerSelection idsOf(const QStringList &names)
    {
        CustomerSelection selection;
        for (const QString &name : names)
            selection.ids.push_back(named(name).id.value);
        return selection;
    }

    std::optional<TestDatabase> business;
    std::optional<Connection> db;
};

QTEST_GUILESS_MAIN(BulkEditTest)
#include "tst_bulkedit.moc"
