// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/activities/activity.h"
#include "models/feedback/feedback.h"
#include "models/lifecycle/boardstore.h"
#include "models/purchases/purchase.h"
#include "models/tasks/task.h"

#include <QTest>

using namespace Qt::StringLiterals;

class BoardStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void laysOutThePhasesOfTheBusiness()
    {
        const BoardLayout layout = store.layout();
        QCOMPARE(layout.currency, u"EUR"_s);
        QCOMPARE(layout.phases.size(), size_t(7));
        QCOMPARE(layout.phases.front().name, u"Reach"_s);
        QCOMPARE(layout.phases.back().name, u"Lost"_s);
    }

    void countsCustomersAndMoneyOfEachPhase()
    {
        const Customer ada = aCustomer(db, u"Ada Lovelace"_s, PhaseRole::Retain);
        const Customer bob = aCustomer(db, u"Bob Stone"_s, PhaseRole::Retain);
        aCustomer(db, u"Eve Adams"_s, PhaseRole::Reach);
        buy(ada, 123456);
        buy(bob, 4000);
        buy(bob, -1500);

        QCOMPARE(totalOf(PhaseRole::Retain, {}), (PhaseTotal{phaseWithRole(db, PhaseRole::Retain).id, 2, 125956}));
        QCOMPARE(totalOf(PhaseRole::Reach, {}).revenue, qint64(0));
        QCOMPARE(totalOf(PhaseRole::Retain, u"bob"_s), (PhaseTotal{phaseWithRole(db, PhaseRole::Retain).id, 1, 2500}));
        QCOMPARE(totalOf(PhaseRole::Reach, u"bob"_s).customers, qint64(0));
    }

    void listsTheCustomersOfAPhaseByName()
    {
        const PhaseId loyal = phaseWithRole(db, PhaseRole::Loyal).id;
        const CustomerId zoe = aCustomer(db, u"Zoe"_s, PhaseRole::Loyal).id;
        const CustomerId elan = aCustomer(db, u"Élan"_s, PhaseRole::Loyal).id;
        const CustomerId fay = aCustomer(db, u"Fay"_s, PhaseRole::Loyal).id;

        QCOMPARE(store.customers(loyal, {}, 0), (std::vector<qint64>{elan.value, fay.value, zoe.value}));
        QCOMPARE(store.customers(loyal, {}, 1), (std::vector<qint64>{elan.value}));
        QCOMPARE(store.customers(loyal, u"elan"_s, 0), (std::vector<qint64>{elan.value}));
        QCOMPARE(store.firstNamed(loyal, {}, u"ELA"_s), elan);
        QCOMPARE(store.firstNamed(loyal, {}, u"g"_s), CustomerId());
        QCOMPARE(store.firstNamed(loyal, u"zoe"_s, u"f"_s), CustomerId());
    }

    void fillsACardWithTheLastTouchAndTheNextStep()
    {
        const QDate today = QDate::currentDate();
        Customer ada = stored(db, {.name = u"Ada"_s, .company = u"Engines"_s, .city = u"London"_s, .phaseSince = noonOf(today.addDays(-20))});
        QCOMPARE(card(ada).enteredPhase, today.addDays(-20));
        QCOMPARE(card(ada).lastTouch, Touch::None);

        add(Activity{.customer = ada.id, .kind = ActivityKind::Email, .at = noonOf(today.addDays(-12))});
        add(Activity{.customer = ada.id, .kind = ActivityKind::Call, .at = noonOf(today.addDays(-9))});
        add(Feedback{.customer = ada.id, .at = noonOf(today.addDays(-10))});
        QCOMPARE(card(ada).lastTouch, Touch::Call);
        QCOMPARE(card(ada).lastTouchDay, today.addDays(-9));

        add(Feedback{.customer = ada.id, .at = noonOf(today.addDays(-8))});
        QCOMPARE(card(ada).lastTouch, Touch::Feedback);
        add(Purchase{.customer = ada.id, .day = today.addDays(-3), .amount = 999, .currency = u"EUR"_s});
        QCOMPARE(card(ada).lastTouch, Touch::Purchase);
        QCOMPARE(card(ada).revenue, qint64(999));

        add(Task{.customer = ada.id, .title = u"Call"_s, .dueDay = today.addDays(-1), .createdAt = noonOf(today)});
        add(Task{.customer = ada.id, .title = u"Write"_s, .dueDay = today.addDays(4), .createdAt = noonOf(today)});
        add(Task{.customer = ada.id, .title = u"Done"_s, .dueDay = today.addDays(9), .doneAt = noonOf(today), .createdAt = noonOf(today)});
        QCOMPARE(card(ada).nextStep(today), NextStep::Overdue);
        QCOMPARE(card(ada).lastTaskDay, today.addDays(4));
    }

private:
    template<typename Record>
    void add(Record record)
    {
        perform(db, TestOrigin, u"Add"_s, [record](Operation &operation) mutable { operation.insert(record); });
    }

    void buy(const Customer &customer, qint64 amount)
    {
        add(Purchase{.customer = customer.id, .day = QDate(2026, 1, 2), .amount = amount, .currency = u"EUR"_s});
    }

    BoardCard card(const Customer &customer) { return store.cards({customer.id.value}).at(0); }

    PhaseTotal totalOf(PhaseRole role, const QString &search)
    {
        for (const PhaseTotal &total : store.totals(search)) {
            if (total.phase == phaseWithRole(db, role).id)
                return total;
        }
        return {};
    }

    TestDatabase database;
    Connection db{database.url};
    BoardStore store{db};
};

QTEST_GUILESS_MAIN(BoardStoreTest)
#include "tst_boardstore.moc"
