// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/history/history.h"
#include "models/lifecycle/movephase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/**
 * Moves dated before the open visit began. A line of visits is written as "reach 0 convert 40 retain": phases by their roles, and
 * between them the day on which one was left for the next.
 */
class DatedBackTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = stored(*db, {.name = u"Ada"_s, .phaseSince = day(10)}).id;
        move(u"convert"_s, 40, u"Asked for an offer"_s, u"Knows us"_s);
        move(u"retain"_s, 70, u"Bought"_s, u"Was convinced"_s);
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void cutsShortTheVisitOfThatTimeAndGoesOnUntilTheNext_data()
    {
        QTest::addColumn<QString>("phase");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("line");
        QTest::newRow("within a visit") << u"acquire"_s << 20 << u"reach 20 acquire 40 convert 70 retain"_s;
        QTest::newRow("where a visit began") << u"acquire"_s << 40 << u"reach 40 convert 40 acquire 70 retain"_s;
        QTest::newRow("within the last closed visit") << u"loyal"_s << 50 << u"reach 40 convert 50 loyal 70 retain"_s;
        QTest::newRow("before the first visit") << u"acquire"_s << 5 << u"acquire 10 reach 40 convert 70 retain"_s;
        QTest::newRow("to the phase of the next visit") << u"convert"_s << 20 << u"reach 20 convert 70 retain"_s;
        QTest::newRow("to the phase of the open visit") << u"retain"_s << 50 << u"reach 40 convert 50 retain"_s;
        QTest::newRow("to the phase of the first visit, before it") << u"reach"_s << 5 << u"reach 40 convert 70 retain"_s;
        QTest::newRow("to the phase of that time") << u"reach"_s << 20 << u"reach 40 convert 70 retain"_s;
        QTest::newRow("back to the phase before") << u"reach"_s << 50 << u"reach 40 convert 50 reach 70 retain"_s;
        QTest::newRow("within the open visit") << u"loyal"_s << 80 << u"reach 40 convert 70 retain 80 loyal"_s;
    }

    void cutsShortTheVisitOfThatTimeAndGoesOnUntilTheNext()
    {
        QFETCH(QString, phase);
        QFETCH(int, at);
        const QStringList before = TestDatabase::dump(*db);

        const OperationId operation = move(phase, at, u"Found out"_s, u"Had to"_s);

        QTEST(line(), "line");
        QCOMPARE(bool(operation), TestDatabase::dump(*db) != before);
        if (operation)
            undoOperation(*db, TestOrigin, operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void eachReasonStaysWithTheMomentThatItIsAbout()
    {
        move(u"acquire"_s, 20, u"Met at the fair"_s, u"Became curious"_s);

        const auto visits = LifeCycleStore(*db).visits(ada);
        QCOMPARE(visits[0].leavingReason, u"Became curious"_s);
        QCOMPARE(visits[1].reason, u"Met at the fair"_s);
        QCOMPARE(visits[1].leavingReason, u"Knows us"_s);
        QCOMPARE(visits[2].reason, u"Asked for an offer"_s);
    }

    void theCustomersPhaseFollowsTheLastVisitOnly()
    {
        const Customer before = db->find(ada);
        move(u"acquire"_s, 20);
        QCOMPARE(db->find(ada), before);

        move(u"retain"_s, 50);
        QCOMPARE(db->find(ada).phase, before.phase);
        QCOMPARE(db->find(ada).phaseSince, day(50));
    }

    void saysWhoDatedItBackAndWhen()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Origin colleague{u"colleague"_s, Source::Window};
        const auto moved = perform(*db, colleague, u"Move"_s, &movePhase,
                                   PhaseMove{.customer = ada, .phase = phase(u"acquire"_s), .through = MovedThrough::Form, .at = day(20)});

        const PhaseVisit visit = LifeCycleStore(*db).visits(ada)[1];
        QCOMPARE(visit.movedBy, colleague.actor);
        QCOMPARE(visit.through, MovedThrough::Form);
        const OperationRecord told = HistoryStore(*db).find(moved.performed.operation);
        QCOMPARE(told.actor, colleague.actor);
        QVERIFY(told.at >= now);
        const auto changes = HistoryStore(*db).changes(told.id);
        QCOMPARE(std::count_if(changes.begin(), changes.end(), [](const Change &change) { return change.table == u"phase_visit"; }), 2);
    }

    void asksForTheReasonsOfThatTime()
    {
        Phase reach = phaseWithRole(*db, PhaseRole::Reach);
        reach.asksReasonLeaving = true;
        db->update(reach);
        const QStringList before = TestDatabase::dump(*db);

        QVERIFY_THROWS_EXCEPTION(Failure, move(u"acquire"_s, 20));
        QVERIFY_THROWS_EXCEPTION(Failure, move(u"lost"_s, 50));
        QCOMPARE(TestDatabase::dump(*db), before);
        move(u"acquire"_s, 50);
        QCOMPARE(line(), u"reach 40 convert 50 acquire 70 retain"_s);
    }

    void manyMoveBackEachFromWhereItWas()
    {
        const CustomerId bea = stored(*db, {.name = u"Bea"_s, .phaseSince = day(60)}).id;
        const CustomerId cem = stored(*db, {.name = u"Cem"_s, .phaseSince = day(20)}).id;
        const auto moved = perform(*db, TestOrigin, u"Move"_s, &movePhases, std::vector{ada, bea, cem},
                                   PhaseMove{.phase = phase(u"acquire"_s), .through = MovedThrough::Bulk, .at = day(50),
                                             .nextStep = PlannedStep{u"Call"_s, QDate(2030, 1, 1)}});

        QCOMPARE(moved.value.size(), size_t(3));
        QCOMPARE(line(), u"reach 40 convert 50 acquire 70 retain"_s);
        QCOMPARE(line(bea), u"acquire 60 reach"_s);
        QCOMPARE(line(cem), u"reach 50 acquire"_s);
        QCOMPARE(db->run(u"SELECT 1 FROM task WHERE title = 'Call' AND customer_id IN (?, ?, ?)"_s, ada, bea, cem).next(), true);
    }

    void aSlipOfThatTimeIsTakenBack()
    {
        move(u"acquire"_s, 20);
        perform(*db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = ada, .phase = phase(u"reach"_s), .at = day(20).addSecs(30)});
        QCOMPARE(line(), u"reach 40 convert 70 retain"_s);
    }

    void severalMovesOfOneMomentKeepTheirOrder()
    {
        move(u"acquire"_s, 20);
        move(u"loyal"_s, 20);
        move(u"convert"_s, 20);
        QCOMPARE(line(), u"reach 20 acquire 20 loyal 20 convert 70 retain"_s);
    }

private:
    static QDateTime day(int number) { return noonOf(QDate(2026, 1, 1).addDays(number)).toUTC(); }

    PhaseId phase(const QString &role) { return phaseWithRole(*db, *fromName<PhaseRole>(role)).id; }

    OperationId move(const QString &role, int at, const QString &reason = {}, const QString &leavingReason = {})
    {
        return perform(*db, TestOrigin, u"Move"_s, &movePhase,
                       PhaseMove{.customer = ada, .phase = phase(role), .at = day(at), .reason = reason, .leavingReason = leavingReason})
            .performed.operation;
    }

    QString line(CustomerId customer = {})
    {
        const Customer of = db->find(customer ? customer : ada);
        const auto visits = LifeCycleStore(*db).visits(of.id);
        QStringList parts;
        for (const PhaseVisit &visit : visits) {
            if (visit.leftAt.isValid() == (&visit == &visits.back()) || (&visit != &visits.back() && visit.leftAt != (&visit + 1)->enteredAt))
                return u"out of order"_s;
            parts.append(nameOf(db->find(visit.phase).role));
            if (visit.leftAt.isValid())
                parts.append(QString::number(day(0).daysTo(visit.leftAt)));
        }
        return of.phase == visits.back().phase && of.phaseSince == visits.back().enteredAt ? parts.join(u' ') : u"another phase"_s;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    CustomerId ada;
};

QTEST_GUILESS_MAIN(DatedBackTest)
#include "tst_datedback.moc"
