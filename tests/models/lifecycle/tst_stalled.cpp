// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/logactivity.h"
#include "models/customers/customersmeant.h"
#include "models/lifecycle/stalled.h"
#include "models/purchases/purchase.h"
#include "models/tasks/savetask.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StalledTest : public QObject
{
    Q_OBJECT

private slots:
    void dependsOnThePhaseTheRhythmTheTouchAndThePlan_data()
    {
        QTest::addColumn<PhaseRole>("role");
        QTest::addColumn<int>("inPhaseFor");
        QTest::addColumn<std::vector<int>>("boughtDaysAgo");
        QTest::addColumn<int>("calledDaysAgo");
        QTest::addColumn<int>("plannedInDays");
        QTest::addColumn<bool>("isStalled");
        using Days = std::vector<int>;
        constexpr int Never = -1000;
        QTest::newRow("just as long as the phase allows") << PhaseRole::Acquire << 14 << Days{} << Never << Never << false;
        QTest::newRow("a day longer") << PhaseRole::Acquire << 15 << Days{} << Never << Never << true;
        QTest::newRow("called since") << PhaseRole::Acquire << 30 << Days{} << 3 << Never << false;
        QTest::newRow("called long ago") << PhaseRole::Acquire << 30 << Days{} << 20 << Never << true;
        QTest::newRow("planned for today") << PhaseRole::Acquire << 30 << Days{} << Never << 0 << false;
        QTest::newRow("planned but overdue") << PhaseRole::Acquire << 30 << Days{} << Never << -1 << true;
        QTest::newRow("lost for long") << PhaseRole::Lost << 900 << Days{} << Never << Never << false;
        QTest::newRow("bought twice, the phase decides") << PhaseRole::Retain << 100 << Days{80, 59} << Never << Never << false;
        QTest::newRow("bought twice, longer ago") << PhaseRole::Retain << 100 << Days{80, 61} << Never << Never << true;
        QTest::newRow("weekly, three weeks silent") << PhaseRole::Retain << 100 << Days{35, 28, 21} << Never << Never << false;
        QTest::newRow("weekly, longer silent") << PhaseRole::Retain << 100 << Days{36, 29, 22} << Never << Never << true;
        QTest::newRow("yearly, half a year silent") << PhaseRole::Loyal << 900 << Days{900, 540, 180} << Never << Never << false;
        QTest::newRow("before a sale the phase decides") << PhaseRole::Acquire << 100 << Days{30, 20, 10} << Never << Never << false;
    }

    void dependsOnThePhaseTheRhythmTheTouchAndThePlan()
    {
        QFETCH(const PhaseRole, role);
        QFETCH(const int, inPhaseFor);
        QFETCH(const std::vector<int>, boughtDaysAgo);
        QFETCH(const int, calledDaysAgo);
        QFETCH(const int, plannedInDays);
        QFETCH(const bool, isStalled);
        const QDate today = QDate::currentDate();
        const Phase phase = phaseWithRole(db, role);
        const Customer customer = stored(db, {.name = u"Ada"_s, .phase = phase.id, .phaseSince = noonOf(today.addDays(-inPhaseFor)).toUTC()});
        perform(db, TestOrigin, u"Live"_s, [&](Operation &operation) {
            for (const int days : boughtDaysAgo) {
                Purchase purchase{.customer = customer.id, .day = today.addDays(-days), .amount = 100, .currency = u"EUR"_s};
                operation.insert(purchase);
            }
            if (calledDaysAgo >= 0)
                logActivity(operation, {.activity = {.customer = customer.id, .at = noonOf(today.addDays(-calledDaysAgo))}});
            if (plannedInDays > -1000)
                saveTask(operation, {.customer = customer.id, .title = u"Call"_s, .dueDay = today.addDays(plannedInDays)});
        });

        QCOMPARE(isAmong(stalledIn(phase, today), customer), isStalled);
        QCOMPARE(isAmong(customersMeant(db, u"stalled:yes"_s), customer), isStalled);
        QCOMPARE(isAmong(customersMeant(db, u"stalled:no"_s), customer), !isStalled);
    }

private:
    bool isAmong(SqlCondition condition, const Customer &customer)
    {
        condition.values.push_back(customer.id);
        return db.runWith(u"SELECT 1 FROM customer WHERE "_s + condition.sql + u" AND id = ?"_s, condition.values).next();
    }

    TestDatabase database;
    Connection db{database.url};
};

QTEST_GUILESS_MAIN(StalledTest)
#include "tst_stalled.moc"
