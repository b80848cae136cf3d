// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitykinds.h"
#include "models/activities/logactivity.h"
#include "models/today/worklistbuilder.h"
#include "models/today/worklistcache.h"
#include "models/today/worklistlines.h"
#include "tests/benchmarks/measuredbusiness.h"
#include "tests/benchmarks/timing.h"

#include <unistd.h>

#include <fstream>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t FirstLines = 100;
const WorklistFilter Everybodys{};

double residentMegabytes()
{
    long pages = 0;
    long resident = 0;
    std::ifstream("/proc/self/statm") >> pages >> resident;
    return double(resident) * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/** As the window reads: on a connection that does not write, and keeps the list. */
void measure(MeasuredBusiness &business, Connection &reader, int runs)
{
    const QDate today = QDate::currentDate();
    const auto readIndex = [&] {
        business.number(u"SELECT count(revenue + phase_id + quiet_since + coalesce(last_task_day, 0) + coalesce(usual_gap_days, 0)) "
                        "FROM customer INDEXED BY customer_by_value"_s);
    };
    readIndex();
    const auto bare = times(runs, readIndex);
    print("bare reading of the index of all customers", bare);
    print("fit of the purchase model, with its reading", times(3, [&] { fitPurchases(reader, today); }), bare);

    const PurchaseFit fit = fitPurchases(reader, today);
    std::vector<qint64> first;
    print("first 100 lines, in order", times(runs, [&] { first = WorklistBuilder(reader, today, fit).first(Everybodys, FirstLines); }), bare);
    print("their texts", times(runs, [&] { worklistLines(reader, first, today); }));
    print("everything that waits, sorted and counted", times(runs, [&] { WorklistBuilder(reader, today, fit).all().counts(Everybodys); }), bare);

    WorklistCache cache;
    const auto list = cache.current(reader, today);
    std::printf("%zu lines wait, %zu bytes each; %.0f MB resident\n", list->entries().size(), sizeof(WorklistEntry), residentMegabytes());
    print("the same again, nothing changed", times(runs, [&] { cache.current(reader, today)->ids(Everybodys); }));
    size_t next = 0;
    print("after a call was logged, what changed alone", times(runs, [&] {
              const ActivityEntry entry{.activity = {.customer = customerOf({first.at(next++ % first.size())}), .outcome = u"reached"_s}};
              if (entry.activity.customer)
                  perform(business.db(), Tester, u"Log"_s, &logActivity, entry);
              cache.current(reader, today)->counts(Everybodys);
          }));
}

} // namespace

/** bench_today [CUSTOMERS | FILE [RUNS]]: of made customers, or in the business of FILE, in which calls are logged. */
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    MeasuredBusiness business(arguments.value(1, u"100000"_s));
    Connection reader(business.url(), Connection::Access::Read);
    measure(business, reader, std::max(1, arguments.value(2, u"10"_s).toInt()));
    return 0;
}
