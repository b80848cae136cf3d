// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "models/duplicates/mergecustomers.h"
#include "models/history/history.h"
#include "models/lifecycle/correctvisit.h"
#include "models/lifecycle/movephase.h"
#include "models/upkeep/check.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/**
 * Whatever is done in whatever order, each customer's visits have no gaps and never overlap, the last one alone is open, and the
 * customer's phase is its; and undoing everything, the last first, leads back to the beginning.
 */
class PhaseVisitsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        database = std::make_unique<TestDatabase>();
        db = std::make_unique<Connection>(database->url);
        phases = LifeCycleStore(*db).phases();
        done.clear();
        stands.clear();
        undoes.clear();
    }
    void cleanup()
    {
        db.reset();
        database.reset();
    }

    void stayInOrderAndEverythingCanBeUndone_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void stayInOrderAndEverythingCanBeUndone()
    {
        QFETCH(quint32, seed);
        random.seed(seed);
        for (int i = 0; i < 5; ++i)
            (void)stored(*db, {.name = u"Customer %1"_s.arg(i), .phaseSince = momentsAgo(DaysAgo)});
        const QStringList first = TestDatabase::dump(*db);
        QHash<int, int> succeeded;
        for (int step = 0; step < 150; ++step) {
            const int kind = random.bounded(10);
            try {
                if (const OperationId operation = take(kind)) {
                    done.push_back(operation);
                    ++succeeded[kind];
                }
            } catch (const Failure &refused) {
                QVERIFY2(refused.error.kind == Error::Kind::Conflict || refused.error.kind == Error::Kind::Invalid, refused.what());
            }
            QCOMPARE(disorder(), QString());
        }
        for (int kind = 0; kind < 10; ++kind)
            QVERIFY2(succeeded.value(kind) > 0, qPrintable(u"nothing of kind %1 succeeded"_s.arg(kind)));
        QCOMPARE(findProblems(*db), QStringList());

        for (auto operation = done.rbegin(); operation != done.rend(); ++operation) {
            undo(stands.value(*operation, *operation), *operation);
            QCOMPARE(disorder(), QString());
        }
        QCOMPARE(TestDatabase::dump(*db), first);
    }

private:
    static constexpr int DaysAgo = 100;

    static QDateTime momentsAgo(int days, int seconds = 0) { return QDateTime::currentDateTimeUtc().addDays(-days).addSecs(-seconds); }

    /** One random step; null: it changed nothing. */
    OperationId take(int kind)
    {
        switch (kind) {
        case 0:
        case 1:
            return write(&movePhases, someCustomers(), anyMove({}));
        case 2:
        case 3:
            return write(&movePhases, someCustomers(), anyMove(momentsAgo(random.bounded(DaysAgo + 20), random.bounded(200))));
        case 4: // At a moment at which something happened already, or a little later.
            return write(&movePhases, someCustomers(), anyMove(anyVisit().enteredAt.addSecs(random.bounded(3) * 20)));
        case 5:
            return write(&correctVisit, VisitCorrection{.visit = anyVisit().id, .phase = anyPhase(), .reason = u"Really"_s});
        case 6:
            return write(&correctVisit, VisitCorrection{.visit = anyVisit().id, .enteredAt = momentsAgo(random.bounded(DaysAgo + 20))});
        case 7:
            return write(&removeVisit, anyVisit().id);
        case 8:
            return mergeOrSeparate();
        default:
            return undoAny();
        }
    }

    template<typename Job, typename... Args>
    OperationId write(Job job, const Args &...args)
    {
        const Origin origin{random.bounded(4) == 0 ? u"colleague"_s : TestOrigin.actor, Source::Window};
        return perform(*db, origin, u"Step"_s, job, args...).performed.operation;
    }

    OperationId mergeOrSeparate()
    {
        const auto merges = db->select<CustomerMerge>(u"ORDER BY id"_s);
        const auto customers = someCustomers(2);
        if (!merges.empty() && (customers.size() < 2 || random.bounded(2) == 0))
            return write(&separateCustomer, merges[size_t(random.bounded(qint64(merges.size())))].id);
        return customers.size() < 2 ? OperationId() : write(&mergeCustomers, MergeRequest{.keep = customers[0], .gone = {customers[1]}, .choices = {}, .seen = {}});
    }

    OperationId undoAny()
    {
        if (done.empty())
            return {};
        const OperationId chosen = done[size_t(random.bounded(qint64(done.size())))];
        const Performed performed = undoOperation(*db, TestOrigin, chosen);
        undoes[performed.operation] = chosen;
        return performed.operation;
    }

    /** Undoes \a operation, which did what \a original did; what that had undone stands again by a new operation. */
    void undo(OperationId operation, OperationId original)
    {
        const Performed performed = undoOperation(*db, TestOrigin, operation);
        if (const OperationId back = undoes.value(original))
            stands[back] = performed.operation;
    }

    PhaseMove anyMove(const QDateTime &at)
    {
        PhaseMove move{.phase = anyPhase(), .at = at, .reason = u"A reason"_s, .leavingReason = u"Another"_s};
        if (random.bounded(4) == 0)
            move.nextStep = PlannedStep{u"Call"_s, QDate(2030, 1, 1)};
        return move;
    }

    PhaseId anyPhase() { return phases[size_t(random.bounded(4))].id; }

    PhaseVisit anyVisit()
    {
        const auto visits = db->select<PhaseVisit>(u"ORDER BY id"_s);
        return visits[size_t(random.bounded(qint64(visits.size())))];
    }

    std::vector<CustomerId> someCustomers(int count = 0)
    {
        std::vector<CustomerId> all;
        for (Rows rows = db->run(u"SELECT id FROM customer ORDER BY id"_s); rows.next();)
            all.push_back({rows.integer(0)});
        std::shuffle(all.begin(), all.end(), random);
        all.resize(std::min(all.size(), size_t(count > 0 ? count : 1 + random.bounded(2))));
        return all;
    }

    /** What is wrong with some customer's visits; empty if nothing is. */
    QString disorder()
    {
        for (const Customer &customer : db->select<Customer>(u"ORDER BY id"_s)) {
            const auto visits = LifeCycleStore(*db).visits(customer.id);
            if (visits.empty() || visits.back().leftAt.isValid())
                return u"the last visit of %1 is not open"_s.arg(customer.name);
            for (size_t i = 0; i + 1 < visits.size(); ++i) {
                if (visits[i].leftAt != visits[i + 1].enteredAt || visits[i].leftAt < visits[i].enteredAt)
                    return u"visit %1 of %2 ends when the next does not begin"_s.arg(i).arg(customer.name);
            }
            if (customer.phase != visits.back().phase || customer.phaseSince != visits.back().enteredAt)
                return u"the phase of %1 is not that of the open visit"_s.arg(customer.name);
        }
        return {};
    }

    std::unique_ptr<TestDatabase> database;
    std::unique_ptr<Connection> db;
    std::vector<Phase> phases;
    std::vector<OperationId> done;
    QHash<OperationId, OperationId> stands;   // By which operation an undone one was done again.
    QHash<OperationId, OperationId> undoes;   // What an operation undid.
    QRandomGenerator random;
};

QTEST_GUILESS_MAIN(PhaseVisitsTest)
#include "tst_phasevisits.moc"
