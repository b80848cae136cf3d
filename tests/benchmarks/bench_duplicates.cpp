// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/business/setup.h"
#include "models/customers/customerstore.h"
#include "models/database/databasefile.h"
#include "models/duplicates/duplicatescan.h"
#include "models/duplicates/possibleduplicates.h"
#include "models/history/writer.h"
#include "models/sample/addsample.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

/**
 * The search for duplicates among all customers, against reading the same columns and nothing else; and the search for
 * those of one customer while somebody types. Every hundredth customer is there twice, with a typing error.
 *
 * Runs at 10,000, 100,000 and 1,000,000 customers, or at the numbers given as arguments.
 */

namespace {

constexpr int TypedCustomers = 300;

/** Measures the time on the clock and the processor's, which other programs disturb less. */
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    double seconds() const { return double(m_timer.nsecsElapsed()) / 1e9; }
    double processorSeconds() const { return double(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    QElapsedTimer m_timer;
    std::clock_t m_start = std::clock();
};

/** Copies every hundredth customer with two letters of the name swapped, and with the same phone number or address. */
int addDuplicates(Operation &operation)
{
    std::vector<Customer> originals = operation.db().select<Customer>(u"WHERE id % 100 = 0 ORDER BY id"_s);
    for (Customer copy : originals) {
        copy.id = {};
        std::swap(copy.name[copy.name.size() / 2], copy.name[copy.name.size() / 2 - 1]);
        copy.email.clear();
        operation.insert(copy);
    }
    return int(originals.size());
}

double readColumns(Connection &db)
{
    const Stopwatch watch;
    Rows rows = db.run(u"SELECT id, sort_name, street, postcode, city, birthday, kind FROM customer ORDER BY id"_s);
    qsizetype characters = 0;
    while (rows.next()) {
        for (const int column : {1, 2, 3, 4, 6})
            characters += rows.text(column).size();
        characters += qsizetype(rows.integer(0) + rows.integer(5)) & 1;
    }
    return characters > 0 ? watch.processorSeconds() : 0;
}

struct Typing
{
    double median;
    double slow; // 99 of 100 are faster.
};

Typing typeCustomers(Connection &db)
{
    std::vector<double> times;
    QRandomGenerator random(1);
    const qint64 count = CustomerStore(db).count();
    for (int i = 0; i < TypedCustomers; ++i) {
        for (Customer customer : db.select<Customer>(u"WHERE id >= ? ORDER BY id LIMIT 1"_s, qint64(random.bounded(double(count))))) {
            customer.id = {};
            const Stopwatch watch;
            if (possibleDuplicates(db, customer).empty())
                qFatal("%s was not found", qPrintable(customer.name));
            times.push_back(watch.processorSeconds());
        }
    }
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

double measure(int customers)
{
    const QTemporaryDir folder;
    const DatabaseFile file(folder.filePath(u"shop.regulars"_s));
    if (const auto created = file.create(); !created)
        qFatal("%s", qPrintable(created.error().message));
    Connection db(file.url());
    setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
    const Origin origin{u"benchmark"_s, Source::Sample};
    perform(db, origin, u"Sample"_s, [&](Operation &operation) {
        return addSample(operation, {.customers = customers, .seed = 1, .today = QDate(2026, 11, 22)});
    });
    const int copies = perform(db, origin, u"Duplicates"_s, &addDuplicates).value;
    db.checkpoint();

    const double limit = readColumns(db);
    const Stopwatch watch;
    const auto sets = scanDuplicates(db);
    const double scan = watch.processorSeconds();
    const double wall = watch.seconds();
    const Typing typing = typeCustomers(db);
    std::printf("%9d customers   processor time: reading alone %.2f s, scan %.2f s (%.1f ×), %.2f s on the clock   %zu sets, %d copies were made   typing p50 %.1f ms, p99 %.1f ms\n",
                customers, limit, scan, scan / limit, wall, sets.size(), copies, typing.median * 1e3, typing.slow * 1e3);
    std::fflush(stdout);
    return scan;
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
    std::vector<double> scans;
    for (const int size : sizes)
        scans.push_back(measure(size));
    for (size_t i = 1; i < sizes.size(); ++i)
        std::printf("growth to %d: scan ^%.2f\n", sizes[i],
                    std::log(scans[i] / scans[i - 1]) / std::log(double(sizes[i]) / double(sizes[i - 1])));
}
