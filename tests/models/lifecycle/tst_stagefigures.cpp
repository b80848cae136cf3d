// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/lifecycle/movephase.h"
#include "models/lifecycle/stagefigures.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StageFiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void addsUpTheVisitsToEachPhaseTheOpenOneIncluded()
    {
        const PhaseId reach{1};
        const PhaseId convert{2};
        const auto stages = stageFigures({visit(reach, 0, 10), visit(convert, 10, 15), visit(reach, 15, 18), visit(convert, 18, -1)}, day(30));

        QCOMPARE(stages.size(), size_t(2));
        QCOMPARE(stages[0], (StageFigures{.phase = reach, .firstEntered = day(0), .lastLeft = day(18), .latestEntered = day(15), .visits = 2,
                                          .milliseconds = 13 * Day, .isOpen = false}));
        QCOMPARE(stages[1], (StageFigures{.phase = convert, .firstEntered = day(10), .lastLeft = day(15), .latestEntered = day(18), .visits = 2,
                                          .milliseconds = 17 * Day, .isOpen = true}));
        QCOMPARE(stages[1].days(), 17);
    }

    void whoNeverLeftHasNotLeft()
    {
        const auto stages = stageFigures({visit(PhaseId{1}, 3, -1)}, day(3).addSecs(3600));
        QVERIFY(!stages.front().lastLeft.isValid());
        QVERIFY(stages.front().isOpen);
        QCOMPARE(stages.front().days(), 0);
        QCOMPARE(stages.front().milliseconds, qint64(3'600'000));
    }

    void aVisitThatHasNotBegunCountsNothing()
    {
        QCOMPARE(stageFigures({visit(PhaseId{1}, 3, -1)}, day(2)).front().milliseconds, qint64(0));
        QVERIFY(stageFigures({}, day(2)).empty());
    }

    void areReadWithTheNamesOfRetiredPhases()
    {
        TestDatabase database;
        Connection db(database.url);
        const CustomerId ada = stored(db, {.name = u"Ada"_s, .phaseSince = QDateTime::currentDateTimeUtc().addDays(-20)}).id;
        perform(db, TestOrigin, u"Move"_s, &movePhase,
                PhaseMove{.customer = ada, .phase = phaseWithRole(db, PhaseRole::Convert).id, .at = QDateTime::currentDateTimeUtc().addDays(-5)});
        Phase reach = phaseWithRole(db, PhaseRole::Reach);
        reach.isRetired = true;
        db.update(reach);

        const CustomerStages read = customerStages(db, ada);
        QCOMPARE(read.visits, LifeCycleStore(db).visits(ada));
        QCOMPARE(read.stages.size(), size_t(2));
        QCOMPARE(read.stages[0].days(), 15);
        QCOMPARE(read.stages[1].days(), 5);
        QCOMPARE(read.phase(read.visits[0].phase).name, reach.name);
        QCOMPARE(read.phase(PhaseId{4711}).name, QString());
    }

private:
    static constexpr qint64 Day = 24LL * 60 * 60 * 1000;

    static QDateTime day(int number) { return QDateTime(QDate(2026, 1, 1).addDays(number), QTime(12, 0), Qt::UTC); }
    static PhaseVisit visit(PhaseId phase, int from, int to)
    {
        return {.phase = phase, .enteredAt = day(from), .leftAt = to < 0 ? QDateTime() : day(to)};
    }
};

QTEST_GUILESS_MAIN(StageFiguresTest)
#include "tst_stagefigures.moc"
