// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitykinds.h"
#include "models/activities/logactivity.h"
#include "tests/benchmarks/measuredbusiness.h"
#include "tests/benchmarks/timing.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/** The row alone, its summary in the customer by the triggers, flushed to the disk. */
void insertBare(Connection &db, CustomerId customer)
{
    db.begin();
    Activity activity{.customer = customer, .direction = Direction::Outgoing, .outcome = u"reached"_s, .at = QDateTime::currentDateTimeUtc(), .doneBy = u"bench"_s};
    db.insert(activity);
    db.commit();
}

void measure(MeasuredBusiness &business, int count)
{
    Connection &db = business.db();
    const qint64 customers = business.number(u"SELECT max(id) FROM customer"_s);
    QRandomGenerator random(5);
    const auto anybody = [&] {
        CustomerId customer;
        while (!customer || !db.exists(customer))
            customer = {1 + random.bounded(customers)};
        return customer;
    };
    std::vector<CustomerId> called;
    for (int i = 0; i < count; ++i)
        called.push_back(anybody());
    size_t next = 0;
    const auto each = [&] { return called[next++ % called.size()]; };

    times(count / 10, [&] { insertBare(db, each()); }); // Warms statements and pages.
    const auto bare = times(count, [&] { insertBare(db, each()); });
    print("bare insert with its customer's summary, FULL sync", bare);
    const ActivityEntry entry{.activity = {.direction = Direction::Outgoing, .outcome = u"reached"_s, .minutes = 3, .note = u"Wants the red one"_s}};
    const auto log = [&](ActivityEntry wanted) {
        wanted.activity.customer = each();
        perform(db, Tester, activityLabel(wanted.activity.kind, u"somebody"_s), &logActivity, wanted);
    };
    print("log a call, acknowledged after commit", times(count, [&] { log(entry); }), bare);
    ActivityEntry planned = entry;
    planned.followUp = QDate::currentDate().addDays(3);
    print("log a call with a follow-up", times(count, [&] { log(planned); }), bare);
    ActivityEntry together = entry;
    together.participants = {anybody(), anybody()};
    print("log a call with two more customers", times(count, [&] { log(together); }), bare);
}

} // namespace

/** bench_activities [CUSTOMERS | FILE [CALLS]]: of made customers, or in the business of FILE, which is changed. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    MeasuredBusiness business(arguments.value(1, u"100000"_s));
    measure(business, std::max(10, arguments.value(2, u"1000"_s).toInt()));
    return 0;
}
