// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/history/history.h"
#include "models/lifecycle/movephase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class MovePhaseTest : public QObject
{
    Q_OBJECT

private slots:
    void closesOneVisitAndOpensTheNext()
    {
        const Customer ada = longAgo(u"Ada"_s);
        const Customer moved = move(ada.id, PhaseRole::Convert);

        const auto visits = LifeCycleStore(db).visits(ada.id);
        QCOMPARE(visits.size(), size_t(2));
        QCOMPARE(visits[0].leftAt, visits[1].enteredAt);
        QVERIFY(!visits[1].leftAt.isValid());
        QCOMPARE(visits[1].movedBy, TestOrigin.actor);
        QCOMPARE(visits[1].through, MovedThrough::Board);
        QCOMPARE(moved.phase, phaseWithRole(db, PhaseRole::Convert).id);
        QCOMPARE(moved.phaseSince, visits[1].enteredAt);
        QCOMPARE(db.find(ada.id), moved);
    }

    void staysWhereItIsWithoutAnEntryInTheHistory()
    {
        const Customer eve = longAgo(u"Eve"_s);
        const auto nothing = perform(db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = eve.id, .phase = eve.phase});

        QVERIFY(!nothing.performed.operation);
        QCOMPARE(LifeCycleStore(db).visits(eve.id).size(), size_t(1));
    }

    void asksForAReasonWhereThePhaseDoes()
    {
        const Customer bob = longAgo(u"Bob"_s);
        const PhaseMove lost{.customer = bob.id, .phase = phaseWithRole(db, PhaseRole::Lost).id, .reason = u" \n "_s};
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Move"_s, &movePhase, lost));

        move(bob.id, PhaseRole::Lost, {}, u"  Too\nexpensive "_s, u"Said so on the phone.\nTwice."_s);
        const PhaseVisit visit = LifeCycleStore(db).visits(bob.id).back();
        QCOMPARE(visit.reason, u"Too expensive"_s);
        QCOMPARE(visit.note, u"Said so on the phone.\nTwice."_s);
    }

    void mayBeDatedBackButNotBeforeTheVisitNorIntoTheFuture()
    {
        const Customer zoe = longAgo(u"Zoe"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto dated = [&](const QDateTime &at) {
            perform(db, TestOrigin, u"Move"_s, &movePhase,
                    PhaseMove{.customer = zoe.id, .phase = phaseWithRole(db, PhaseRole::Retain).id, .at = at});
        };
        QVERIFY_THROWS_EXCEPTION(Failure, dated(zoe.phaseSince.addSecs(-1)));
        QVERIFY_THROWS_EXCEPTION(Failure, dated(now.addDays(1)));

        dated(now.addDays(-7));
        QCOMPARE(db.find(zoe.id).phaseSince, now.addDays(-7));
    }

    void aSlipTakenBackWithinAMinuteLeavesNoVisit()
    {
        const Customer ida = longAgo(u"Ida"_s);
        const QStringList before = TestDatabase::dump(db);
        move(ida.id, PhaseRole::Loyal);
        const auto back = perform(db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = ida.id, .phase = ida.phase});

        QCOMPARE(TestDatabase::dump(db), before);
        QCOMPARE(back.value.phaseSince, ida.phaseSince);

        undoOperation(db, TestOrigin, back.performed.operation);
        QCOMPARE(db.find(ida.id).phase, phaseWithRole(db, PhaseRole::Loyal).id);
        QCOMPARE(LifeCycleStore(db).visits(ida.id).size(), size_t(2));
    }

    void aSlipBackIntoAPhaseThatAsksKeepsTheNewReason()
    {
        const Customer ole = longAgo(u"Ole"_s);
        move(ole.id, PhaseRole::Lapsed, QDateTime::currentDateTimeUtc().addDays(-3), u"Moved away"_s);
        move(ole.id, PhaseRole::Retain);
        move(ole.id, PhaseRole::Lapsed, {}, u"Season is over"_s);

        const auto visits = LifeCycleStore(db).visits(ole.id);
        QCOMPARE(visits.size(), size_t(2));
        QCOMPARE(visits.back().reason, u"Season is over"_s);
    }

    void movingBackIsNoSlipAfterAMinuteOrByAColleague()
    {
        const Customer una = longAgo(u"Una"_s);
        move(una.id, PhaseRole::Acquire, QDateTime::currentDateTimeUtc().addSecs(-61));
        move(una.id, PhaseRole::Reach);
        QCOMPARE(LifeCycleStore(db).visits(una.id).size(), size_t(3));

        const Customer kai = longAgo(u"Kai"_s);
        move(kai.id, PhaseRole::Acquire);
        perform(db, {u"colleague"_s, Source::Window}, u"Move"_s, &movePhase, PhaseMove{.customer = kai.id, .phase = kai.phase});
        QCOMPARE(LifeCycleStore(db).visits(kai.id).size(), size_t(3));
    }

    void followsAColleagueWhoseClockIsAhead()
    {
        Customer tim{.name = u"Tim"_s, .phaseSince = QDateTime::currentDateTimeUtc().addSecs(30)};
        tim = stored(db, tim);
        const Customer moved = move(tim.id, PhaseRole::Convert);
        QCOMPARE(moved.phaseSince, tim.phaseSince);
    }

    void severalMoveInOneOperationAndThoseAlreadyThereStay()
    {
        std::vector<CustomerId> ids;
        for (const QString &name : {u"Mia"_s, u"Noa"_s, u"Pia"_s})
            ids.push_back(longAgo(name).id);
        const PhaseId loyal = move(ids[1], PhaseRole::Loyal).phase;
        const QStringList before = TestDatabase::dump(db);

        const auto moved = perform(db, TestOrigin, u"Move"_s, &movePhases, ids, PhaseMove{.phase = loyal});
        QCOMPARE(moved.value.size(), size_t(2));
        for (const CustomerId id : ids)
            QCOMPARE(db.find(id).phase, loyal);

        undoOperation(db, TestOrigin, moved.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void whateverIsMovedAndUndoneVisitsHaveNoGapsAndNeverOverlap_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void whateverIsMovedAndUndoneVisitsHaveNoGapsAndNeverOverlap()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const auto phases = LifeCycleStore(db).phases();
        std::vector<CustomerId> customers;
        for (int i = 0; i < 3; ++i)
            customers.push_back(longAgo(u"Customer %1"_s.arg(i)).id);
        std::vector<OperationId> operations;
        int undone = 0;
        for (int step = 0; step < 60; ++step) {
            const Origin origin{random.bounded(4) == 0 ? u"colleague"_s : TestOrigin.actor, Source::Window};
            try {
                Performed performed;
                if (!operations.empty() && random.bounded(3) == 0) {
                    performed = undoOperation(db, origin, operations[size_t(random.bounded(qint64(operations.size())))]);
                    ++undone;
                } else {
                    performed = perform(db, origin, u"Move"_s, &movePhases, anyOf(customers, random),
                                        anyMove(phases, random)).performed;
                }
                if (performed.operation)
                    operations.push_back(performed.operation);
            } catch (const Failure &refused) {
                QVERIFY(refused.error.kind == Error::Kind::Conflict || refused.error.kind == Error::Kind::Invalid);
            }
            for (const CustomerId customer : customers)
                QCOMPARE(disorder(customer), QString());
        }
        QVERIFY(undone > 0);
    }

private:
    static constexpr int DaysAgo = 100;

    Customer longAgo(const QString &name)
    {
        return stored(db, {.name = name, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-DaysAgo)});
    }

    Customer move(CustomerId customer, PhaseRole role, const QDateTime &at = {}, const QString &reason = {}, const QString &note = {})
    {
        return perform(db, TestOrigin, u"Move"_s, &movePhase,
                       PhaseMove{.customer = customer, .phase = phaseWithRole(db, role).id, .at = at, .reason = reason, .note = note})
            .value;
    }

    static std::vector<CustomerId> anyOf(const std::vector<CustomerId> &customers, QRandomGenerator &random)
    {
        std::vector<CustomerId> some;
        std::sample(customers.begin(), customers.end(), std::back_inserter(some), 1 + random.bounded(2), random);
        return some;
    }

    static PhaseMove anyMove(const std::vector<Phase> &phases, QRandomGenerator &random)
    {
        PhaseMove move{.phase = phases[size_t(random.bounded(qint64(phases.size())))].id, .reason = u"A reason"_s};
        if (random.bounded(2) == 0)
            move.at = QDateTime::currentDateTimeUtc().addSecs(-random.bounded(DaysAgo * 24 * 60 * 60));
        return move;
    }

    /** What is wrong with a customer's visits; empty if nothing is. */
    QString disorder(CustomerId id)
    {
        const auto visits = LifeCycleStore(db).visits(id);
        const Customer customer = db.find(id);
        if (visits.empty() || visits.back().leftAt.isValid())
            return u"the last visit is not open"_s;
        for (size_t i = 0; i + 1 < visits.size(); ++i) {
            if (visits[i].leftAt != visits[i + 1].enteredAt)
                return u"visit %1 ends when the next does not begin"_s.arg(i);
            if (visits[i].phase == visits[i + 1].phase)
                return u"visit %1 goes on in the same phase"_s.arg(i);
        }
        if (customer.phase != visits.back().phase || customer.phaseSince != visits.back().enteredAt)
            return u"the customer's phase is not that of the open visit"_s;
        return {};
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(MovePhaseTest)
#include "tst_movephase.moc"
