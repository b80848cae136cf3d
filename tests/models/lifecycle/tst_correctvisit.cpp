// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/history/history.h"
#include "models/lifecycle/correctvisit.h"
#include "models/lifecycle/movephase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/** Lines of visits are written as "reach 40 convert 70 retain": see tst_datedback.cpp. */
class CorrectVisitTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        ada = stored(*db, {.name = u"Ada"_s, .phaseSince = day(10)}).id;
        for (const auto &[role, at] : {std::pair{PhaseRole::Convert, 40}, {PhaseRole::Retain, 70}, {PhaseRole::Convert, 90}})
            perform(*db, TestOrigin, u"Move"_s, &movePhase,
                    PhaseMove{.customer = ada, .phase = phaseWithRole(*db, role).id, .at = day(at), .reason = u"In %1"_s.arg(at), .leavingReason = u"Out %1"_s.arg(at)});
        QCOMPARE(line(), u"reach 40 convert 70 retain 90 convert"_s);
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void anotherPhaseJoinsNeighboursThatAreTheSameThen_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("phase");
        QTest::addColumn<QString>("line");
        QTest::newRow("a new one") << 1 << u"acquire"_s << u"reach 40 acquire 70 retain 90 convert"_s;
        QTest::newRow("that of the one before") << 1 << u"reach"_s << u"reach 70 retain 90 convert"_s;
        QTest::newRow("that of the one after") << 1 << u"retain"_s << u"reach 40 retain 90 convert"_s;
        QTest::newRow("that of both") << 2 << u"convert"_s << u"reach 40 convert"_s;
        QTest::newRow("of the first") << 0 << u"acquire"_s << u"acquire 40 convert 70 retain 90 convert"_s;
        QTest::newRow("of the open one") << 3 << u"loyal"_s << u"reach 40 convert 70 retain 90 loyal"_s;
        QTest::newRow("of the open one, that of the one before") << 3 << u"retain"_s << u"reach 40 convert 70 retain"_s;
        QTest::newRow("the same") << 1 << u"convert"_s << u"reach 40 convert 70 retain 90 convert"_s;
    }

    void anotherPhaseJoinsNeighboursThatAreTheSameThen()
    {
        QFETCH(int, place);
        QFETCH(QString, phase);
        const QStringList before = TestDatabase::dump(*db);

        const OperationId operation = correct({.visit = visit(place).id, .phase = phaseWithRole(*db, *fromName<PhaseRole>(phase)).id});

        QTEST(line(), "line");
        if (operation)
            undoOperation(*db, TestOrigin, operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void anotherBeginningEndsTheVisitBefore()
    {
        correct({.visit = visit(1).id, .enteredAt = day(30)});
        QCOMPARE(line(), u"reach 30 convert 70 retain 90 convert"_s);
        correct({.visit = visit(3).id, .enteredAt = day(95)});
        QCOMPARE(line(), u"reach 30 convert 70 retain 95 convert"_s);
        QCOMPARE(db->find(ada).phaseSince, day(95));
        correct({.visit = visit(0).id, .enteredAt = day(1)});
        QCOMPARE(visit(0).enteredAt, day(1));
        correct({.visit = visit(1).id, .phase = phaseWithRole(*db, PhaseRole::Acquire).id, .enteredAt = day(50)});
        QCOMPARE(line(), u"reach 50 acquire 70 retain 95 convert"_s);
    }

    void aVisitCannotBeginOutsideItsNeighboursNorInTheFuture_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("says");
        QTest::newRow("before the one before") << 2 << 40 << u"to Conversion"_s;
        QTest::newRow("after its end") << 2 << 90 << u"ended"_s;
        QTest::newRow("the first after its end") << 0 << 50 << u"ended"_s;
        QTest::newRow("in the future") << 3 << 40'000 << u"future"_s;
    }

    void aVisitCannotBeginOutsideItsNeighboursNorInTheFuture()
    {
        QFETCH(int, place);
        QFETCH(int, at);
        QFETCH(QString, says);
        try {
            correct({.visit = visit(place).id, .enteredAt = day(at)});
            QFAIL("was taken");
        } catch (const Failure &refused) {
            QCOMPARE(refused.error.kind, Error::Kind::Invalid);
            QVERIFY2(refused.error.message.contains(says), qPrintable(refused.error.message));
        }
        QCOMPARE(line(), u"reach 40 convert 70 retain 90 convert"_s);
    }

    void textsAreCorrectedOneByOne()
    {
        correct({.visit = visit(1).id, .reason = u" Asked\nfor it "_s, .note = u"two\nlines"_s});
        QCOMPARE(visit(1).reason, u"Asked for it"_s);
        QCOMPARE(visit(1).leavingReason, u"Out 70"_s);
        QCOMPARE(visit(1).note, u"two\nlines"_s);
        correct({.visit = visit(1).id, .leavingReason = QString()});
        QCOMPARE(visit(1).leavingReason, QString());
        QVERIFY_THROWS_EXCEPTION(Failure, correct({.visit = visit(3).id, .leavingReason = u"Gone"_s}));
    }

    void aPhaseThatAsksForAReasonNeedsOne()
    {
        const PhaseId lost = phaseWithRole(*db, PhaseRole::Lost).id;
        QVERIFY_THROWS_EXCEPTION(Failure, correct({.visit = visit(0).id, .phase = lost}));
        correct({.visit = visit(0).id, .phase = lost, .reason = u"Closed"_s});
        QCOMPARE(line(), u"lost 40 convert 70 retain 90 convert"_s);
    }

    void whatSomebodyElseChangedSinceIsAConflict()
    {
        const PhaseVisit seen = visit(1);
        correct({.visit = seen.id, .note = u"theirs"_s});
        try {
            correct({.visit = seen.id, .seen = seen.version, .note = u"mine"_s});
            QFAIL("was overwritten");
        } catch (const Failure &refused) {
            QCOMPARE(refused.error.kind, Error::Kind::Conflict);
        }
        QCOMPARE(visit(1).note, u"theirs"_s);
    }

    void theOneBeforeGoesOnWhenAVisitIsRemoved_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("leavingReason");
        QTest::newRow("the first") << 0 << u"convert 70 retain 90 convert"_s << u"Out 70"_s;
        QTest::newRow("one between others") << 1 << u"reach 70 retain 90 convert"_s << u"Out 70"_s;
        QTest::newRow("one between the same") << 2 << u"reach 40 convert"_s << u"Out 40"_s;
        QTest::newRow("the last") << 3 << u"reach 40 convert 70 retain"_s << u"Out 40"_s;
    }

    void theOneBeforeGoesOnWhenAVisitIsRemoved()
    {
        QFETCH(int, place);
        const QStringList before = TestDatabase::dump(*db);
        const auto removed = perform(*db, TestOrigin, u"Remove"_s, &removeVisit, visit(place).id);

        QTEST(line(), "line");
        QTEST(visit(0).leavingReason, "leavingReason");
        QCOMPARE(LifeCycleStore(*db).visits(ada).back().leavingReason, QString());
        QCOMPARE(visit(0).enteredAt, day(10));
        undoOperation(*db, TestOrigin, removed.performed.operation);
        QCOMPARE(TestDatabase::dump(*db), before);
    }

    void theOnlyVisitStays()
    {
        const CustomerId bob = stored(*db, {.name = u"Bob"_s, .phaseSince = day(1)}).id;
        const auto only = LifeCycleStore(*db).visits(bob).front().id;
        QVERIFY_THROWS_EXCEPTION(Failure, perform(*db, TestOrigin, u"Remove"_s, &removeVisit, only));
    }

    void joinedVisitsKeepBothNotes()
    {
        correct({.visit = visit(1).id, .note = u"first"_s});
        correct({.visit = visit(3).id, .note = u"second"_s});
        perform(*db, TestOrigin, u"Remove"_s, &removeVisit, visit(2).id);
        QCOMPARE(visit(1).note, u"first\nsecond"_s);
        QCOMPARE(visit(1).reason, u"In 40"_s);
    }

    void anEarlierUndoThatWouldTearTheLineIsAConflict_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("moved");
        QTest::addColumn<QString>("names");
        QTest::newRow("a visit would end before it began") << 1 << 30 << 30 << u"Phase visit"_s;
        QTest::newRow("two would overlap") << 0 << 20 << 5 << u"Ada"_s;
        QTest::newRow("there would be a gap") << 0 << 5 << 1 << u"Ada"_s;
    }

    void anEarlierUndoThatWouldTearTheLineIsAConflict()
    {
        QFETCH(int, place);
        QFETCH(int, to);
        QFETCH(int, moved);
        QFETCH(QString, names);
        const OperationId corrected = correct({.visit = visit(place).id, .enteredAt = day(to)});
        perform(*db, TestOrigin, u"Move"_s, &movePhase, PhaseMove{.customer = ada, .phase = phaseWithRole(*db, PhaseRole::Loyal).id, .at = day(moved)});
        const QStringList before = TestDatabase::dump(*db);
        try {
            undoOperation(*db, TestOrigin, corrected);
            QFAIL("was undone");
        } catch (const Failure &refused) {
            QCOMPARE(refused.error.kind, Error::Kind::Conflict);
            QVERIFY2(refused.error.message.contains(names), qPrintable(refused.error.message));
        }
        QCOMPARE(TestDatabase::dump(*db), before);
        QVERIFY(line() != u"out of order"_s);
    }

private:
    static QDateTime day(int number) { return noonOf(QDate(2026, 1, 1).addDays(number)).toUTC(); }

    PhaseVisit visit(int place) { return LifeCycleStore(*db).visits(ada).at(size_t(place)); }

    OperationId correct(const VisitCorrection &correction)
    {
        return perform(*db, TestOrigin, u"Correct"_s, &correctVisit, correction).performed.operation;
    }

    QString line()
    {
        QStringList parts;
        const auto visits = LifeCycleStore(*db).visits(ada);
        for (const PhaseVisit &visit : visits) {
            if (visit.leftAt.isValid() == (&visit == &visits.back()) || (&visit != &visits.back() && visit.leftAt != (&visit + 1)->enteredAt))
                return u"out of order"_s;
            parts.append(nameOf(db->find(visit.phase).role));
            if (visit.leftAt.isValid())
                parts.append(QString::number(day(0).daysTo(visit.leftAt)));
        }
        const Customer customer = db->find(ada);
        return customer.phase == visits.back().phase && customer.phaseSince == visits.back().enteredAt ? parts.join(u' ') : u"another phase"_s;
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    CustomerId ada;
};

QTEST_GUILESS_MAIN(CorrectVisitTest)
#include "tst_correctvisit.moc"
