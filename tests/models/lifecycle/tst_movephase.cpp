// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/history/history.h"
#include "models/lifecycle/movephase.h"
#include "models/tasks/task.h"

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

    void mayBeDatedBackButNotIntoTheFuture()
    {
        const Customer zoe = longAgo(u"Zoe"_s);
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY_THROWS_EXCEPTION(Failure, move(zoe.id, PhaseRole::Retain, now.addDays(1)));
        QVERIFY_THROWS_EXCEPTION(Failure, move(zoe.id, PhaseRole::Reach, now.addDays(1)));

        move(zoe.id, PhaseRole::Retain, now.addDays(-7));
        QCOMPARE(db.find(zoe.id).phaseSince, now.addDays(-7));
    }

    void keepsTheReasonForLeavingWithTheVisitThatEnds()
    {
        const Customer lea = longAgo(u"Lea"_s);
        letAsk(PhaseRole::Reach, true);
        QVERIFY_THROWS_EXCEPTION(Failure, move(lea.id, PhaseRole::Convert));
        const auto moved = perform(db, TestOrigin, u"Move"_s, &movePhase,
                                   PhaseMove{.customer = lea.id, .phase = phaseWithRole(db, PhaseRole::Convert).id, .leavingReason = u" Saw the\nwindow "_s});
        QCOMPARE(LifeCycleStore(db).visits(lea.id).front().leavingReason, u"Saw the window"_s);

        perform(db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = lea.id, .phase = lea.phase});
        QCOMPARE(LifeCycleStore(db).visits(lea.id).size(), size_t(1));
        QCOMPARE(LifeCycleStore(db).visits(lea.id).front().leavingReason, QString());
        QVERIFY(moved.performed.operation);
        letAsk(PhaseRole::Reach, false);
    }

    void whereNobodyCanBeAskedTheReasonServesForBoth()
    {
        const Customer rob = longAgo(u"Rob"_s);
        letAsk(PhaseRole::Reach, true);
        perform(db, TestOrigin, u"Rule"_s, &movePhase,
                PhaseMove{.customer = rob.id, .phase = phaseWithRole(db, PhaseRole::Convert).id, .through = MovedThrough::Rule, .reason = u"First purchase"_s});
        QCOMPARE(LifeCycleStore(db).visits(rob.id).front().leavingReason, u"First purchase"_s);
        letAsk(PhaseRole::Reach, false);
    }

    void plansTheNextStepAndUndoTakesBothBack()
    {
        const Customer pat = longAgo(u"Pat"_s);
        const QStringList before = TestDatabase::dump(db);
        const PhaseMove planned{.customer = pat.id, .phase = phaseWithRole(db, PhaseRole::Loyal).id, .reason = u"Brought a friend"_s,
                                .nextStep = PlannedStep{u"Say\nthanks"_s, QDate(2030, 5, 1)}};
        const auto moved = perform(db, TestOrigin, u"Move"_s, &movePhase, planned);

        const auto tasks = db.select<Task>(u"WHERE customer_id = ?"_s, pat.id);
        QCOMPARE(tasks.size(), size_t(1));
        QCOMPARE(tasks.front().title, u"Say thanks"_s);
        QCOMPARE(tasks.front().dueDay, QDate(2030, 5, 1));
        QCOMPARE(tasks.front().owner, TestOrigin.actor);
        QVERIFY(tasks.front().createdAt.isValid() && !tasks.front().doneAt.isValid());

        undoOperation(db, TestOrigin, moved.performed.operation);
        QCOMPARE(TestDatabase::dump(db), before);
        PhaseMove nameless = planned;
        nameless.nextStep->title = u" "_s;
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Move"_s, &movePhase, nameless));
        QCOMPARE(TestDatabase::dump(db), before);
    }

    void leavesCustomersWhereTheyAreWithoutAStepToPlan()
    {
        const Customer quin = longAgo(u"Quin"_s);
        perform(db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = quin.id, .phase = quin.phase, .nextStep = PlannedStep{u"Call"_s, QDate(2030, 5, 1)}});
        QVERIFY(db.select<Task>(u"WHERE customer_id = ?"_s, quin.id).empty());
    }

    void nobodyMovesToARetiredPhase()
    {
        const Customer gus = longAgo(u"Gus"_s);
        Phase old = phaseWithRole(db, PhaseRole::Loyal);
        old.id = {};
        old.isRetired = true;
        db.insert(old);
        QVERIFY_THROWS_EXCEPTION(Failure, perform(db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = gus.id, .phase = old.id}));
        db.remove(old);
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

    void letAsk(PhaseRole role, bool asks)
    {
        Phase phase = phaseWithRole(db, role);
        phase.asksReasonLeaving = asks;
        db.update(phase);
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(MovePhaseTest)
#include "tst_movephase.moc"
