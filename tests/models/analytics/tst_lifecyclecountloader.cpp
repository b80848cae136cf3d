// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecyclecountloader.h"

#include "models/analytics/lifecycleloader.h"
#include "models/bin/deletecustomers.h"
#include "models/lifecycle/movephase.h"
#include "tests/support/skipids.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

const QDate Today = QDate::currentDate();

/** Everything that is printed of the report. */
QJsonObject printed(Connection &db)
{
    const LifeCycleReport report = loadLifeCycleReport(db, {.from = Today.addDays(-300), .withRevenue = false});
    return {{u"phases"_s, printablePhases(report).toJson()},
            {u"funnel"_s, printableFunnel(report).toJson()},
            {u"losses"_s, printableLosses(report).toJson()},
            {u"transitions"_s, printableTransitions(report).toJson()}};
}

} // namespace

class LifeCycleCountLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void ofPartsAddUpToThoseOfTheWhole()
    {
        QRandomGenerator random(4);
        LifeCycleFrame frame{.begin = 100, .end = 900, .asOf = dateOfDay(30)};
        for (int i = 1; i <= 5; ++i)
            frame.places.push_back({.phase = i, .lifeCycle = 1, .position = i, .role = i, .isLapsed = i == 4, .isLost = i == 5});
        LifeCycleCounts whole(frame);
        std::vector<LifeCycleCounts> parts(3, LifeCycleCounts(frame));
        for (qint64 customer = 1; customer <= 300; ++customer) {
            CustomerStays stays{customer, {}};
            qint64 at = random.bounded(300);
            for (int i = random.bounded(1, 5); i > 0; --i) {
                Stay stay{.visit = i, .phase = random.bounded(1, 7), .entered = at, .enteredDay = at / 10 - 20};
                at += random.bounded(400);
                if (i > 1 || random.bounded(2))
                    stay.left = at;
                stay.leftDay = at / 10 - 20;
                stays.stays.push_back(stay);
            }
            const QString reason = random.bounded(2) ? u"Moved"_s : QString();
            for (LifeCycleCounts *counts : {&whole, &parts[size_t(customer) % parts.size()]}) {
                counts->add(stays);
                counts->flows.forEachLoss(stays, [&](const Stay &, const Stay *) { counts->losses.add(customer, reason, 7); });
            }
        }
        LifeCycleCounts sum(frame);
        for (const LifeCycleCounts &part : parts)
            sum.add(part);

        QCOMPARE(sum.losses.reasons(), whole.losses.reasons());
        QVERIFY(whole.losses.reasons().size() == 2);
        QCOMPARE(sum.firstDay(), whole.firstDay());
        std::vector<qint64> days(200);
        std::iota(days.begin(), days.end(), -30);
        for (size_t i = 0; i < frame.places.size(); ++i) {
            QCOMPARE(sum.present[i].counts(days), whole.present[i].counts(days));
            const PhaseFlow &flow = sum.flows.flows()[i];
            const PhaseFlow &expected = whole.flows.flows()[i];
            QVERIFY(expected.entered.entries > 20);
            QCOMPARE(flow.entered, expected.entered);
            QCOMPARE(flow.outcomes, expected.outcomes);
            QCOMPARE(flow.lapsed, expected.lapsed);
            QCOMPARE(flow.still.total(), expected.still.total());
            QCOMPARE(flow.next.size(), expected.next.size());
            QCOMPARE(flow.days().median(), expected.days().median());
        }
    }

    void keepsUpWithEveryWrite()
    {
        const TestDatabase database;
        Connection db(database.url);
        QRandomGenerator random(5);
        for (int i = 1; i <= 25; ++i) {
            skipIds(db, u"customer"_s, i * 3000);
            stored(db, {.name = u"Customer %1"_s.arg(i), .phaseSince = noonOf(Today.addDays(-random.bounded(200, 600)))});
        }
        Connection reader(database.url, Connection::Access::Read);
        QCOMPARE(printed(reader), printed(db));
        std::vector<OperationId> operations;
        for (int step = 0; step < 60; ++step) {
            const auto customers = db.select<Customer>(u"ORDER BY id"_s);
            const CustomerId customer = customers.at(random.bounded(quint32(customers.size()))).id;
            const int kind = random.bounded(10);
            try {
                doSomething(db, kind, customer, operations, random);
            } catch (const Failure &failure) {
                QVERIFY2(failure.error.kind == Error::Kind::Conflict || failure.error.kind == Error::Kind::Invalid, qPrintable(failure.error.message));
            }
            QCOMPARE(printed(reader), printed(db));
        }
        Rows moves = db.run(u"SELECT count(DISTINCT operation_id) FROM change WHERE table_name = 'phase_visit'"_s);
        QVERIFY(moves.next() && moves.integer(0) > 60);
    }

private:
    static void doSomething(Connection &db, int kind, CustomerId customer, std::vector<OperationId> &operations, QRandomGenerator &random)
    {
        if (kind < 6) {
            const std::vector<Phase> phases = LifeCycleStore(db).phases();
            const PhaseMove move{.customer = customer,
                                 .phase = phases.at(random.bounded(quint32(phases.size()))).id,
                                 .at = noonOf(Today.addDays(-random.bounded(190))),
                                 .reason = random.bounded(2) ? u"Too dear"_s : QString()};
            operations.push_back(perform(db, TestOrigin, u"Move"_s, &movePhase, move).performed.operation);
        } else if (kind == 6) {
            skipIds(db, u"customer"_s, db.select<Customer>(u"ORDER BY id DESC LIMIT 1"_s).front().id.value + 9000);
            stored(db, {.name = u"New"_s});
        } else if (kind == 7) {
            const CustomerSelection selection{.ids = {customer.value}};
            operations.push_back(perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, selection, std::shared_ptr<Progress>()).performed.operation);
        } else if (!operations.empty()) {
            const OperationId operation = operations.back();
            operations.pop_back();
            if (operation)
                undoOperation(db, TestOrigin, operation);
        }
    }
};

QTEST_GUILESS_MAIN(LifeCycleCountLoaderTest)
#include "tst_lifecyclecountloader.moc"
