// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activity.h"
#include "models/timeline/timelinesearch.h"
#include "tests/benchmarks/measuredbusiness.h"
#include "tests/benchmarks/timing.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

constexpr int LinesInView = 100;
constexpr int ManyEntries = 10'000;

/** What a customer page asks for when it opens: the entries, their counts, and the words of the first that are in view. */
size_t open(Connection &db, CustomerId customer)
{
    TimelineStore store(db);
    const std::vector<TimelineEntry> entries = store.entries(customer);
    const TimelineCounts counts = countsOf(entries);
    std::vector<qint64> ids = idsOf(entries, TimelineFilter::All);
    ids.resize(std::min<size_t>(ids.size(), LinesInView));
    return store.lines(customer, ids).size() + size_t(counts.front());
}

/** The limit: reading the activities alone, as they are stored. */
size_t readActivities(Connection &db, CustomerId customer)
{
    return db.select<Activity>(u"WHERE customer_id = ? ORDER BY at DESC LIMIT ?"_s, customer, LinesInView).size();
}

CustomerId regularOfYears(MeasuredBusiness &business)
{
    return perform(business.db(), Tester, u"Call often"_s, [](Operation &operation) {
               Customer customer{.name = u"Called often"_s, .phase = operation.db().select<Phase>(u"ORDER BY position LIMIT 1"_s).front().id};
               customer.createdAt = customer.phaseSince = operation.now();
               operation.insert(customer);
               for (int i = 0; i < ManyEntries; ++i) {
                   Activity call{.customer = customer.id, .at = QDateTime::currentDateTimeUtc().addSecs(-i * 3600), .topic = u"Order"_s,
                                 .note = u"Call %1"_s.arg(i)};
                   operation.insert(call);
               }
               return customer.id;
           }).value;
}

void measure(MeasuredBusiness &business, int count)
{
    Connection &db = business.db();
    const qint64 highest = business.number(u"SELECT max(id) FROM customer"_s);
    QRandomGenerator random(5);
    const auto anybody = [&] { return CustomerId{1 + random.bounded(highest)}; };
    times(count / 10, [&] { open(db, anybody()); });
    const auto bare = times(count, [&] { readActivities(db, anybody()); });
    print("bare reading of a customer's activities", bare);
    print("open a timeline: entries, counts, first lines", times(count, [&] { open(db, anybody()); }), bare);

    const CustomerId often = regularOfYears(business);
    print("open a timeline of 10,000 entries", times(count / 10, [&] { open(db, often); }));
    TimelineSearch search(often);
    print("search it, the first key", times(1, [&] { search.find(db, {u"4"_s}); }));
    print("search it, the next keys", times(count / 10, [&] { search.find(db, {u"42"_s}); }));
}

} // namespace

/** bench_timeline [CUSTOMERS | FILE [TIMELINES]]: of made customers, or in the business of FILE, to which one customer is added. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    MeasuredBusiness business(arguments.value(1, u"100000"_s));
    measure(business, std::max(10, arguments.value(2, u"1000"_s).toInt()));
    return 0;
}
