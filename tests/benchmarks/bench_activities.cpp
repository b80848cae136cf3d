// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/activitykinds.h"
#include "models/activities/logactivity.h"
#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/database/migrator.h"
#include "models/history/writer.h"
#include "models/sample/addsample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const Origin Tester{u"bench"_s, Source::CommandLine};

/** Microseconds of each of \a count runs of \a work, in ascending order. */
template<typename Work>
std::vector<double> times(int count, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(double(timer.nsecsElapsed()) / 1e3);
    }
    std::ranges::sort(all);
    return all;
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted.at(size_t(share * double(sorted.size() - 1)));
}

void print(const char *what, const std::vector<double> &sorted, const std::vector<double> &limit)
{
    std::printf("%-64s median %8.0f µs  p99 %8.0f µs", what, at(sorted, 0.5), at(sorted, 0.99));
    if (!limit.empty())
        std::printf("  %5.2f × and %5.2f × the limit", at(sorted, 0.5) / at(limit, 0.5), at(sorted, 0.99) / at(limit, 0.99));
    std::printf("\n");
    std::fflush(stdout);
}

void makeBusiness(const DatabaseFile &file, int customers)
{
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    Migrator(db).migrate();
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    perform(db, Tester, u"Sample"_s, [&](Operation &operation) { addSample(operation, {.customers = customers, .today = QDate::currentDate()}); });
}

qint64 only(Connection &db, const QString &sql)
{
    Rows rows = db.run(sql);
    return rows.next() ? rows.integer(0) : 0;
}

/** The row alone, its summary in the customer by the triggers, flushed to the disk. */
void insertBare(Connection &db, CustomerId customer)
{
    db.begin();
    Activity activity{.customer = customer, .direction = Direction::Outgoing, .outcome = u"reached"_s, .at = QDateTime::currentDateTimeUtc(), .doneBy = u"bench"_s};
    db.insert(activity);
    db.commit();
}

void measure(Connection &db, int count)
{
    const qint64 customers = only(db, u"SELECT max(id) FROM customer"_s);
    std::printf("%lld customers, %lld activities\n", only(db, u"SELECT count(*) FROM customer"_s), only(db, u"SELECT count(*) FROM activity"_s));
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
    print("bare insert with its customer's summary, FULL sync", bare, {});
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
    const int calls = arguments.size() > 2 ? arguments.at(2).toInt() : 1000;
    const QString what = arguments.value(1, u"100000"_s);
    const QTemporaryDir folder;
    const bool isFile = QFileInfo::exists(what);
    const DatabaseFile file(isFile ? what : folder.filePath(u"calls.regulars"_s));
    if (!isFile)
        makeBusiness(file, what.toInt());
    Connection db(file.url());
    Migrator(db).migrate();
    measure(db, calls);
    return 0;
}
