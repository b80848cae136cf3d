// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/chooselifecycle.h"

#include "models/bin/deletecustomers.h"
#include "models/bin/restorecustomers.h"
#include "models/duplicates/mergecustomers.h"
#include "models/duplicates/mergestore.h"
#include "models/history/history.h"
#include "models/lifecycle/builtinlifecycles.h"
#include "models/lifecycle/movephase.h"
#include "models/segments/savesegment.h"
#include "models/lists/query/queryjson.h"
#include "models/timeline/timelinestore.h"
#include "models/upkeep/check.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

class ChooseLifeCycleTest : public QObject
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

    void proposesByNameRoleAndOrder_data()
    {
        QTest::addColumn<QString>("lifeCycle");
        QTest::addColumn<QList<int>>("proposed");

        const auto row = [](const QString &key, const QList<int> &proposed) { QTest::newRow(qPrintable(key)) << key << proposed; };
        row(u"four-phases"_s, {0, 1, 2, 2, 2, 3, 3});
        row(u"lead-to-loyalty"_s, {0, 1, 2, 2, 3, 2, 0});
        row(u"five-phases"_s, {0, 0, 1, 2, 2, 3, 4});
        row(u"service"_s, {0, 0, 1, 3, 3, 2, 0});
        row(u"relationship"_s, {0, 0, 1, 1, 2, 3, 3});
        row(u"three-stages"_s, {0, 0, 1, 1, 1, 2, 2});
        row(u"awareness-to-advocacy"_s, {0, 1, 2, 3, 4, 3, 0});
    }

    void proposesByNameRoleAndOrder()
    {
        QFETCH(QString, lifeCycle);
        QFETCH(QList<int>, proposed);
        QList<int> to;
        for (const LifeCyclePlan::Step &step : planLifeCycle(*db, {.builtIn = lifeCycle, .language = u"en"_s}).steps)
            to.append(step.to);
        QCOMPARE(to, proposed);
    }

    void theOpenPlanSaysHowManyGoWhereAndWritesNothing()
    {
        for (const PhaseRole role : {PhaseRole::Reach, PhaseRole::Reach, PhaseRole::Acquire, PhaseRole::Lost})
            aCustomer(*db, u"Ada"_s, role);
        const QStringList before = TestDatabase::dump(*db);
        const LifeCyclePlan plan = planLifeCycle(*db, {.builtIn = u"three-stages"_s, .language = u"en"_s});

        QCOMPARE(plan.customers(), 4);
        QCOMPARE(plan.arriving(0), 3);
        QCOMPARE(plan.arriving(1), 0);
        QCOMPARE(plan.arriving(2), 1);
        QCOMPARE(plan.steps.front().customers, 2);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void movesEverybodyAndRetiresThePhases()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Loyal);
        const Customer eve = aCustomer(*db, u"Eve"_s, PhaseRole::Reach);
        const PhaseId loyalty = ada.phase;
        const auto chosen = choose({.builtIn = u"three-stages"_s, .language = u"en"_s});

        QCOMPARE(chosen.value, 2);
        QCOMPARE(chosen.performed.label, u"Change the life cycle to “Three stages”"_s);
        QCOMPARE(phaseNames(), (QStringList{u"Initiation"_s, u"Enhancement"_s, u"Dissolution"_s}));
        QCOMPARE(db->find(db->find(ada.id).phase).name, u"Enhancement"_s);
        QCOMPARE(db->find(db->find(eve.id).phase).name, u"Initiation"_s);
        const auto visits = LifeCycleStore(*db).visits(ada.id);
        QCOMPARE(visits.size(), size_t(2));
        QCOMPARE(visits.front().phase, loyalty);
        QCOMPARE(visits.back().through, MovedThrough::Bulk);
        QCOMPARE(visits.back().note, u"Life cycle changed"_s);
        QCOMPARE(visits.back().reason, QString());
        const Phase retired = db->find(loyalty);
        QVERIFY(retired.isRetired);
        QCOMPARE(retired.name, u"Loyalty"_s);
        QCOMPARE(retired.replacedBy, db->find(ada.id).phase);
        QCOMPARE(findProblems(*db), QStringList());
    }

    void aPhaseThatAsksForAReasonGetsOne()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Lost);
        const Customer eve = aCustomer(*db, u"Eve"_s, PhaseRole::Loyal);
        choose({.builtIn = u"key-account"_s, .language = u"en"_s});
        QCOMPARE(db->find(db->find(eve.id).phase).name, u"Interconnected"_s);

        choose({.builtIn = u"four-phases"_s, .language = u"en"_s, .mapping = {{db->find(eve.id).phase, 3}, {db->find(ada.id).phase, 3}}});
        for (const CustomerId id : {ada.id, eve.id}) {
            QCOMPARE(db->find(db->find(id).phase).name, u"Loss/churn"_s);
            QCOMPARE(LifeCycleStore(*db).visits(id).back().reason, u"Life cycle changed"_s);
        }
        QCOMPARE(findProblems(*db), QStringList());
    }

    void undoBringsEverythingBackExactly_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void undoBringsEverythingBackExactly()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        std::vector<CustomerId> customers;
        for (int i = 0; i < 12; ++i) {
            customers.push_back(stored(*db, {.name = u"Customer %1"_s.arg(i), .phaseSince = QDateTime::currentDateTimeUtc().addDays(-300)}).id);
            wander(customers.back(), random);
        }
        std::vector<std::pair<OperationId, QStringList>> done;
        for (int step = 0; step < 6; ++step) {
            const QStringList before = TestDatabase::dump(*db);
            const auto chosen = choose(anyChoice(random));
            done.emplace_back(chosen.performed.operation, before);
            QCOMPARE(findProblems(*db), QStringList());
            if (random.bounded(2) == 0) {
                const QStringList after = TestDatabase::dump(*db);
                const Performed undone = undoOperation(*db, TestOrigin, chosen.performed.operation);
                QCOMPARE(TestDatabase::dump(*db), before);
                const Performed redone = undoOperation(*db, TestOrigin, undone.operation);
                QCOMPARE(TestDatabase::dump(*db), after);
                done.back().first = redone.operation;
            }
        }
        for (auto each = done.rbegin(); each != done.rend(); ++each) {
            undoOperation(*db, TestOrigin, each->first);
            QCOMPARE(TestDatabase::dump(*db), each->second);
            QCOMPARE(findProblems(*db), QStringList());
        }
    }

    void anEarlierOneIsTakenUpAgainWithItsPhases()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Convert);
        const PhaseId conversion = ada.phase;
        const Id<LifeCycle> first = db->find(conversion).lifeCycle;
        QVERIFY(earlierLifeCycles(*db).empty());
        choose({.builtIn = u"service"_s, .language = u"en"_s});
        const auto earlier = earlierLifeCycles(*db);
        QCOMPARE(earlier.size(), size_t(1));
        QCOMPARE(earlier.front().first.id, first);
        QCOMPARE(earlier.front().second.size(), size_t(7));
        QVERIFY_THROWS_EXCEPTION(Failure, choose({.earlier = db->find(db->find(ada.id).phase).lifeCycle}));

        choose({.earlier = first});
        QCOMPARE(db->find(ada.id).phase, conversion);
        QCOMPARE(phaseNames().size(), 7);
        QVERIFY(!db->find(conversion).isRetired);
        QVERIFY(!db->find(conversion).replacedBy);
    }

    void anOwnOneBeginsAsTheOneInUse()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Lapsed);
        const QStringList names = phaseNames();
        choose({.ownName = u"  My own\nway "_s});
        const LifeCycle own = db->find(db->find(db->find(ada.id).phase).lifeCycle);
        QCOMPARE(own.name, u"My own way"_s);
        QCOMPARE(own.builtIn, QString());
        QCOMPARE(phaseNames(), names);
        QCOMPARE(db->find(db->find(ada.id).phase).role, PhaseRole::Lapsed);
        QVERIFY(db->find(ada.id).phase != ada.phase);
        QVERIFY_THROWS_EXCEPTION(Failure, choose({.ownName = u" \u200b"_s}));
    }

    void refusesAMappingThatLeadsNowhere()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        QVERIFY_THROWS_EXCEPTION(Failure, choose({.builtIn = u"service"_s, .mapping = {{ada.phase, 4}}}));
        QVERIFY_THROWS_EXCEPTION(Failure, choose({.builtIn = u"butterfly"_s}));
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void cancellingLeavesNothingBehind()
    {
        aCustomer(*db, u"Ada"_s);
        const QStringList before = TestDatabase::dump(*db);
        const auto progress = std::make_shared<Progress>();
        progress->isCancelled = true;
        QVERIFY_THROWS_EXCEPTION(Failure, perform(*db, TestOrigin, u"Choose"_s, &chooseLifeCycle, LifeCycleChoice{.builtIn = u"service"_s}, progress));
        QCOMPARE(TestDatabase::dump(*db), before);
        QCOMPARE(progress->total, 1);
    }

    void segmentsAskForWhatThePhaseIsMappedTo()
    {
        const auto segment = perform(*db, TestOrigin, u"Segment"_s, &saveSegment,
                                     Segment{.name = u"Mine"_s,
                                             .query = json(Condition::all({Condition::test(u"phase"_s, Comparison::Equals, {{u"Retention"_s}, {u"Loyalty"_s}}),
                                                                           Condition::related(u"moves"_s,
                                                                                              {Condition::test(u"phase"_s, Comparison::Equals, {{u"Lost"_s}})},
                                                                                              Comparison::AtLeast, {{u"1"_s}})}))})
                                 .value;
        choose({.builtIn = u"three-stages"_s, .language = u"en"_s});
        const Condition condition = queryFromJson(db->find(segment.id).query.toUtf8()).condition;
        QCOMPARE(condition.parts.at(0).values, (std::vector<QueryValue>{{u"Enhancement"_s}}));
        QCOMPARE(condition.parts.at(1).parts.at(0).values, (std::vector<QueryValue>{{u"Lost"_s}}));
    }

    void whoComesBackFromTheBinGoesWhereThePhaseWent_data()
    {
        QTest::addColumn<bool>("byUndo");
        QTest::newRow("by undo") << true;
        QTest::newRow("from the bin") << false;
    }

    void whoComesBackFromTheBinGoesWhereThePhaseWent()
    {
        QFETCH(bool, byUndo);
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Loyal);
        const Customer eve = aCustomer(*db, u"Eve"_s, PhaseRole::Reach);
        const auto deleted = perform(*db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {ada.id.value, eve.id.value}}, std::shared_ptr<Progress>());
        choose({.builtIn = u"three-stages"_s, .language = u"en"_s});
        choose({.builtIn = u"service"_s, .language = u"en"_s});
        if (byUndo)
            undoOperation(*db, TestOrigin, deleted.performed.operation);
        else
            perform(*db, TestOrigin, u"Restore"_s, &restoreCustomers, std::optional<std::vector<qint64>>(), std::shared_ptr<Progress>());

        QCOMPARE(db->find(db->find(ada.id).phase).name, u"Growth"_s);
        QCOMPARE(db->find(db->find(eve.id).phase).name, u"Acquisition"_s);
        QCOMPARE(LifeCycleStore(*db).visits(ada.id).back().note, u"Loyalty is no longer a phase"_s);
        QCOMPARE(findProblems(*db), QStringList());
    }

    void whoIsTakenOutOfAMergeGoesWhereThePhaseWent()
    {
        const Customer ada = aCustomer(*db, u"Ada"_s, PhaseRole::Loyal);
        const Customer eve = aCustomer(*db, u"Eve"_s, PhaseRole::Reach);
        perform(*db, TestOrigin, u"Merge"_s, &mergeCustomers, MergeRequest{.keep = eve.id, .gone = {ada.id}});
        choose({.builtIn = u"three-stages"_s, .language = u"en"_s});
        const auto separated = perform(*db, TestOrigin, u"Separate"_s, &separateCustomer, MergeStore(*db).mergesInto(eve.id).front().id);

        QCOMPARE(db->find(separated.value.customer.phase).name, u"Enhancement"_s);
        QCOMPARE(db->find(ada.id).phase, separated.value.customer.phase);
        QCOMPARE(findProblems(*db), QStringList());
    }

private:
    Written<qint64> choose(const LifeCycleChoice &choice)
    {
        return perform(*db, TestOrigin, u"Choose"_s, &chooseLifeCycle, choice, std::shared_ptr<Progress>());
    }

    QStringList phaseNames()
    {
        QStringList names;
        for (const Phase &phase : LifeCycleStore(*db).phases())
            names.append(phase.name);
        return names;
    }

    static QString json(const Condition &condition)
    {
        return QString::fromUtf8(QJsonDocument(queryToJson({.condition = condition})).toJson());
    }

    void wander(CustomerId customer, QRandomGenerator &random)
    {
        const auto phases = LifeCycleStore(*db).phases();
        for (int moves = random.bounded(4); moves > 0; --moves) {
            perform(*db, TestOrigin, u"Move"_s, &movePhase,
                    PhaseMove{.customer = customer,
                              .phase = phases[size_t(random.bounded(qint64(phases.size())))].id,
                              .at = QDateTime::currentDateTimeUtc().addDays(-10 * moves),
                              .reason = u"A reason"_s});
        }
    }

    LifeCycleChoice anyChoice(QRandomGenerator &random)
    {
        LifeCycleChoice choice;
        const auto earlier = earlierLifeCycles(*db);
        if (!earlier.empty() && random.bounded(3) == 0)
            choice.earlier = earlier[size_t(random.bounded(qint64(earlier.size())))].first.id;
        else if (random.bounded(4) == 0)
            choice.ownName = u"Own"_s;
        else
            choice.builtIn = builtInLifeCycles(u"en"_s)[size_t(random.bounded(9))].key;
        const auto targets = qint64(planLifeCycle(*db, choice).phases.size());
        for (const Phase &phase : LifeCycleStore(*db).phases()) {
            if (random.bounded(2) == 0)
                choice.mapping[phase.id] = int(random.bounded(targets));
        }
        return choice;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
};

QTEST_GUILESS_MAIN(ChooseLifeCycleTest)
#include "tst_chooselifecycle.moc"
