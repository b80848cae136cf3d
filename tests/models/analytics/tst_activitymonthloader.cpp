// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/activityloader.h"

#include "models/activities/activity.h"
#include "models/activities/contactoutcome.h"
#include "models/bin/deletecustomers.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

const QDate Today = QDate::currentDate();

QJsonObject lastYear(Connection &db)
{
    return printable(loadActivityReport(db, {.from = Today.addDays(-300), .activitiesBy = ActivityBy::Month})).toJson();
}

} // namespace

class ActivityMonthLoaderTest : public QObject
{
    Q_OBJECT

private slots:
    void keepUpWithEveryWrite()
    {
        const TestDatabase database;
        Connection db(database.url);
        for (int i = 1; i <= 20; ++i)
            stored(db, {.name = u"Customer %1"_s.arg(i)});
        Connection reader(database.url, Connection::Access::Read);
        QCOMPARE(lastYear(reader), lastYear(db));
        for (int step = 0; step < 150; ++step) {
            try {
                doSomething(db);
            } catch (const Failure &failure) {
                QVERIFY2(failure.error.kind == Error::Kind::Conflict || failure.error.kind == Error::Kind::Invalid, qPrintable(failure.error.message));
            }
            QCOMPARE(lastYear(reader), lastYear(db));
        }
        QVERIFY(lastYear(reader)[u"n"_s].toInt() > 20);
    }

    void agreeWithWhatIsCountedAtOnce()
    {
        const TestDatabase database;
        Connection db(database.url);
        for (int i = 1; i <= 20; ++i)
            stored(db, {.name = u"Customer %1"_s.arg(i)});
        for (int i = 0; i < 200; ++i)
            log(db);
        const ReportOptions options{.from = Today.addDays(-300), .activitiesBy = ActivityBy::Month};
        ReportOptions atOnce = options;
        atOnce.activitiesBy = ActivityBy::Kind;
        const ActivityCounts all = loadActivityReport(db, options).all;
        QCOMPARE(all, loadActivityReport(db, atOnce).all);
        QVERIFY(all.unlisted > 0);
        QVERIFY(all.customersReached > 0);
    }

    void cleanup() { operations.clear(); }

private:
    void log(Connection &db)
    {
        const QStringList outcomes{{}, u"reached"_s, u"no-answer"_s, u"our own word"_s};
        const auto customers = db.select<Customer>(u"ORDER BY id"_s);
        perform(db, TestOrigin, u"Log"_s, [&](Operation &operation) {
            Activity activity{.customer = customers.at(random.bounded(quint32(customers.size()))).id,
                              .kind = ActivityKind(random.bounded(int(ActivityKindCount))),
                              .at = QDateTime(Today.addDays(-random.bounded(330)), QTime(12, 0))};
            activity.outcome = outcomes.at(random.bounded(outcomes.size()));
            operation.insert(activity);
        });
    }

    void doSomething(Connection &db)
    {
        const auto activities = db.select<Activity>(u"ORDER BY id"_s);
        const int kind = activities.empty() ? 0 : random.bounded(10);
        if (kind < 4) {
            log(db);
        } else if (kind < 7) {
            Activity activity = activities.at(random.bounded(quint32(activities.size())));
            activity.at = activity.at.addDays(random.bounded(-60, 60));
            activity.minutes = random.bounded(90);
            operations.push_back(
                perform(db, TestOrigin, u"Edit"_s, [&](Operation &operation) { operation.update(activity); }).performed.operation);
        } else if (kind == 7) {
            const CustomerId customer = activities.at(random.bounded(quint32(activities.size()))).customer;
            operations.push_back(perform(db, TestOrigin, u"Delete"_s, &deleteCustomers, CustomerSelection{.ids = {customer.value}},
                                         std::shared_ptr<Progress>()).performed.operation);
        } else if (kind == 8) {
            ContactOutcome outcome = db.select<ContactOutcome>(u"ORDER BY id"_s).front();
            outcome.isReached = !outcome.isReached;
            perform(db, TestOrigin, u"Outcome"_s, [&](Operation &operation) { operation.update(outcome); });
        } else if (!operations.empty()) {
            const OperationId operation = operations.back();
            operations.pop_back();
            if (operation)
                undoOperation(db, TestOrigin, operation);
        }
    }

    QRandomGenerator random{7};
    std::vector<OperationId> operations;
};

QTEST_GUILESS_MAIN(ActivityMonthLoaderTest)
#include "tst_activitymonthloader.moc"
