// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"
#include "models/customers/customerquery.h"
#include "models/database/databasefile.h"
#include "models/history/writer.h"
#include "models/sample/addsample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * Queries of the query language, from the text that is typed to the sorted ids, against the plain SQL that one would write
 * by hand for the same question, read with SQLite's own functions.
 *
 * Runs on the sample business of 10,000, 100,000 and 1,000,000 customers, or of the numbers given as arguments.
 */

namespace {

constexpr int Rounds = 5;

struct Question
{
    const char *name;
    const char *typed;
    const char *sql; // %1: today's day number, %2: its first millisecond.
};

constexpr Question Questions[]{
    {"five conditions", "phase:retention country:germany bought>3 last_purchase<1y -tag:newsletter",
     "SELECT id FROM customer WHERE phase_id IN (SELECT id FROM phase WHERE name = 'Retention') AND country = 'Germany' "
     "AND purchases > 3 AND last_purchase_day > %1 - 365 AND tags NOT LIKE '%newsletter%' ORDER BY sort_name, id"},
    {"bought in 90 days", "bought(90d)>=2",
     "SELECT c.id FROM customer c JOIN (SELECT customer_id FROM purchase WHERE day > %1 - 90 AND amount >= 0 "
     "GROUP BY customer_id HAVING count(*) >= 2) ON customer_id = c.id ORDER BY sort_name, c.id"},
    {"not called for a month", "role:retain,loyal -last_call<30d",
     "SELECT id FROM customer WHERE phase_id IN (SELECT id FROM phase WHERE role IN ('retain', 'loyal')) AND NOT EXISTS "
     "(SELECT 1 FROM activity WHERE customer_id = customer.id AND kind = 'call' AND at >= %2 - 29 * 86400000) ORDER BY sort_name, id"},
    {"tag", "tag:events", "SELECT id FROM customer WHERE tags LIKE '%events%' ORDER BY sort_name, id"},
};

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

size_t readPlainly(Connection &db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db.sqliteHandle(), sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db.sqliteHandle()));
    std::vector<qint64> ids;
    while (sqlite3_step(statement) == SQLITE_ROW)
        ids.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_finalize(statement);
    return ids.size();
}

std::vector<double> measure(int customers)
{
    const QTemporaryDir folder;
    const DatabaseFile file(folder.filePath(u"shop.regulars"_s));
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    perform(db, {u"benchmark"_s, Source::Sample}, u"Sample"_s,
            [&](Operation &operation) { addSample(operation, {.customers = customers, .today = QDate::currentDate()}, {}); });
    const QDate today = QDate::currentDate();
    std::vector<double> seconds;
    for (const Question &question : Questions) {
        const QString sql = QString(QLatin1StringView(question.sql))
                                .replace(u"%1"_s, QString::number(dayNumber(today)))
                                .replace(u"%2"_s, QString::number(localInstant(today, QTime(0, 0)).toMSecsSinceEpoch()));
        size_t plain = 0;
        size_t found = 0;
        const double limit = medianSeconds([&] { plain = readPlainly(db, sql.toUtf8()); });
        const double typed = medianSeconds([&] { found = customerIds(db, {.search = QLatin1StringView(question.typed)}).size(); });
        std::printf("%9d customers   %-24s plain SQL %8.2f ms (%zu)   query %8.2f ms (%zu)   %.2f ×\n", customers, question.name, limit * 1e3,
                    plain, typed * 1e3, found, typed / limit);
        std::fflush(stdout);
        seconds.push_back(typed);
    }
    return seconds;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    std::vector<int> sizes;
    for (const QString &argument : application.arguments().mid(1))
        sizes.push_back(argument.toInt());
    if (sizes.empty())
        sizes = {10'000, 100'000, 1'000'000};
    std::vector<std::vector<double>> timings;
    for (const int size : sizes)
        timings.push_back(measure(size));
    for (size_t i = 1; i < sizes.size(); ++i) {
        for (size_t q = 0; q < std::size(Questions); ++q)
            std::printf("growth to %d: %s ^%.2f\n", sizes[i], Questions[q].name,
                        std::log(timings[i][q] / timings[i - 1][q]) / std::log(double(sizes[i]) / double(sizes[i - 1])));
    }
}
