// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecycleloader.h"
#include "models/analytics/phaseguideloader.h"
#include "models/analytics/purchaseloader.h"
#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/database/transaction.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * The reports behind the dashboard against the limit: reading the covering index of the purchases and nothing else.
 *
 * Runs at 10,000, 100,000 and 1,000,000 customers with six purchases and three visits each, or at the numbers given as arguments.
 */

namespace {

constexpr int Rounds = 5;

template<typename Work>
double medianSeconds(Work work)
{
    std::vector<double> seconds;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds.at(seconds.size() / 2);
}

/** Written with plain SQL and without the triggers that only writing needs: this benchmark is about reading. */
void fill(Connection &db, qint64 customers)
{
    for (const QString &trigger : {u"purchase_summary_insert"_s, u"customer_search_insert"_s})
        db.run(u"DROP TRIGGER "_s + trigger);
    Transaction transaction(db);
    db.run(u"WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < ?) "
           "INSERT INTO customer (version, external_id, kind, name, company, email, phone, street, postcode, city, country, source, "
           "tags, note, owner, created_at, phase_id, phase_since, sort_name, folded_email, phone_key, search_words, search_fragments) "
           "SELECT 1, '', 'person', 'Customer ' || i, '', '', '', '', '', '', '', '', '', '', '', 0, "
           "(SELECT min(id) FROM phase) + i % 7, 0, 'customer', '', '', '', '' FROM number"_s,
           customers);
    db.run(u"INSERT INTO phase_visit (version, customer_id, phase_id, entered_at, moved_by, through, reason, note) "
           "SELECT 1, id, phase_id, (19000 + id % 1700) * 86400000, '', 'sample', '', '' FROM customer WHERE id > ?"_s,
           0);
    db.run(u"INSERT INTO phase_visit (version, customer_id, phase_id, entered_at, left_at, moved_by, through, reason, note) "
           "SELECT 1, id, (SELECT min(id) FROM phase) + (id + number) % 7, (18000 + (id % 500) * number) * 86400000, "
           "CASE WHEN number = 1 THEN (18000 + (id % 500) * 2) * 86400000 ELSE (19000 + id % 1700) * 86400000 END, '', 'sample', "
           "CASE WHEN id % 3 = 0 THEN 'Moved away' ELSE '' END, '' FROM customer, (SELECT 1 AS number UNION ALL SELECT 2) WHERE id > ?"_s,
           0);
    db.run(u"WITH RECURSIVE number (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < ?) "
           "INSERT INTO purchase (version, customer_id, day, amount, currency, invoice, note) "
           "SELECT 1, id, 19000 + id % 1000 + (id * 7919 + i * 104729) % 700, (id * 31 + i) % 10000, 'EUR', '', '' FROM customer, number"_s,
           6);
    transaction.commit();
}

/** Reads what the reports read, with SQLite's own functions and nothing around them. */
qint64 readIndex(Connection &db)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db.sqliteHandle(), "SELECT customer_id, day, amount FROM purchase ORDER BY customer_id, day, amount", -1,
                       &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 1) + sqlite3_column_int64(statement, 2);
    sqlite3_finalize(statement);
    return sum;
}

/** Reads what the figures of the life cycle read, in their order. */
qint64 readVisits(Connection &db)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db.sqliteHandle(), "SELECT customer_id, entered_at, id, phase_id, left_at FROM phase_visit ORDER BY customer_id, entered_at, id",
                       -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 3) + sqlite3_column_int64(statement, 4);
    sqlite3_finalize(statement);
    return sum;
}

struct Timing
{
    double purchases;
    double phases;
};

Timing measure(qint64 customers)
{
    const QTemporaryDir folder;
    const DatabaseFile file(folder.filePath(u"shop.regulars"_s));
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    fill(db, customers);
    const ReportOptions options{.asOf = dateOfDay(20700)};

    qint64 sum = 0;
    const double limit = medianSeconds([&] { sum += readIndex(db); });
    const double purchases = medianSeconds([&] { sum += loadPurchaseReports(db, options).churn.history.inactive; });
    const double visits = medianSeconds([&] { sum += readVisits(db); });
    const double phases = medianSeconds([&] { sum += loadLifeCycleReport(db, options).all.customers; });
    ReportOptions split = options;
    split.by = GroupBy::Owner;
    const double byOwner = medianSeconds([&] { sum += loadLifeCycleReport(db, split).all.customers; });
    const double guides = medianSeconds([&] { sum += loadPhaseGuides(db, options).basis.n; });
    std::printf("%9lld customers   index alone %.3f s   cohorts, retention and churn %.3f s (%.1f ×)\n",
                static_cast<long long>(customers), limit, purchases, purchases / limit);
    std::printf("                      visits alone %.3f s   life cycle report %.3f s (%.1f ×)   by owner %.3f s   phase guides %.3f s   [%lld]\n",
                visits, phases, phases / visits, byOwner, guides, static_cast<long long>(sum));
    std::fflush(stdout);
    return {purchases, phases};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::vector<qint64> sizes;
    for (const QString &argument : application.arguments().mid(1))
        sizes.push_back(argument.toLongLong());
    if (sizes.empty())
        sizes = {10'000, 100'000, 1'000'000};
    std::vector<Timing> timings;
    for (const qint64 size : sizes)
        timings.push_back(measure(size));
    for (size_t i = 1; i < sizes.size(); ++i) {
        const double growth = std::log(double(sizes[i]) / double(sizes[i - 1]));
        std::printf("growth to %lld: purchases ^%.2f, phases ^%.2f\n", static_cast<long long>(sizes[i]),
                    std::log(timings[i].purchases / timings[i - 1].purchases) / growth,
                    std::log(timings[i].phases / timings[i - 1].phases) / growth);
    }
}
