// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/ui/shownpage.h"
#include "tests/support/ui/testservices.h"

#include "models/database/bulkinsert.h"
#include "models/database/bulkload.h"
#include "models/database/transaction.h"
#include "models/lifecycle/movephase.h"
#include "models/sample/sampleidentity.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * The table of customers and its search against the limit: SQLite's own functions and a table view of constant texts.
 *
 * Runs at 10,000, 100,000 and 1,000,000 customers, or at the numbers given as arguments.
 */

namespace {

constexpr int Rounds = 9;
constexpr int Steps = 100;
constexpr int PageSize = CustomerListModel::PageSize;
constexpr QSize WindowSize(1400, 900);

/** What people type: names, places and companies, with and without a second word, parts of addresses and numbers. */
constexpr std::array Typed{"maria",       "schmidt",  "anna",        "garcia",   "nguyen",      "tanaka",      "mueller", "lopez",
                           "rossi",       "johnson",  "kowalski",    "berlin",   "paris",       "london",      "tokyo",   "bakery",
                           "wholesale",   "orders",   "vip",         "smith jo", "anna kowals", "garcia mad",  "zzyzx",   "schmidt@",
                           "@example.org", "mail.ex", "maria.g",     "+49 30",   "0171",        "555 01",      "00 33 1", "020 7946"};

template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

double quantile(const std::vector<double> &sorted, double part)
{
    return sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

double print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const double median = quantile(times, 0.5);
    std::printf("  %-62s p50 %8.2f   p99 %8.2f   (%.2f–%.2f) ms\n", what, median, quantile(times, 0.99), times.front(), times.back());
    std::fflush(stdout);
    return median;
}

void fill(Connection &db, int count)
{
    Transaction transaction(db);
    BulkLoad load(db, {u"customer"_s, u"phase_visit"_s}, count);
    BulkRecords<Customer> customers(db);
    BulkRecords<PhaseVisit> visits(db);
    visits.referTo(customers);
    const SampleCatalogue catalogue = SampleCatalogue::load();
    const auto phases = LifeCycleStore(db).phases();
    SampleIdentity identity(catalogue);
    SampleRandom random(1, 1);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < count; ++i) {
        Customer customer = identity.invented(random, now.date());
        customer.createdAt = customer.phaseSince = now;
        customer.phase = random.one(phases).id;
        customers.add(customer);
        PhaseVisit visit = firstVisit(customer, TestOrigin.actor, MovedThrough::Import);
        visits.add(visit);
    }
    customers.finish();
    visits.finish();
    load.finish();
    for (const QString &sql : db.dialect().rebuildSearch())
        db.run(sql);
    transaction.commit();
}

/** A statement run with SQLite's own functions and nothing around them. */
class BareStatement
{
public:
    BareStatement(Connection &db, const char *sql)
    {
        if (sqlite3_prepare_v2(db.sqliteHandle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db.sqliteHandle()));
    }
    ~BareStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(BareStatement)

    void bind(qint64 value) { sqlite3_bind_int64(m_statement, 1, value); }
    void bind(const QByteArray &text) { sqlite3_bind_text(m_statement, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT); }

    /** Steps to the end, has every column made, and returns the first one of each row. */
    std::vector<qint64> read()
    {
        std::vector<qint64> first;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            first.push_back(sqlite3_column_int64(m_statement, 0));
            for (int column = 1; column < sqlite3_column_count(m_statement); ++column)
                (void)sqlite3_column_text(m_statement, column);
        }
        sqlite3_reset(m_statement);
        return first;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

/** A page of lines by id, as cheap as SQLite gives it. */
class BarePage
{
public:
    explicit BarePage(Connection &db)
        : m_line(db, "SELECT id, name, company, phase_id, city, email, phone, last_purchase_day, purchases, revenue, next_task_day "
                     "FROM customer WHERE id = ?")
    {
    }

    void read(const std::vector<qint64> &ids, size_t first)
    {
        for (size_t i = first; i < std::min(first + PageSize, ids.size()); ++i) {
            m_line.bind(ids[i]);
            m_line.read();
        }
    }

private:
    BareStatement m_line;
};

/** As many rows and columns as the customers', all alike. */
class ConstantModel : public QAbstractTableModel
{
public:
    explicit ConstantModel(int rows) : m_rows(rows) {}

    int rowCount(const QModelIndex &) const override { return m_rows; }
    int columnCount(const QModelIndex &) const override { return int(usualColumns().size()); }
    QVariant data(const QModelIndex &, int role) const override { return role == Qt::DisplayRole ? m_text : QVariant(); }

private:
    int m_rows;
    QString m_text = u"Maria Schmidt"_s;
};

std::vector<double> wheelSteps(QTableView &table)
{
    QScrollBar *bar = table.verticalScrollBar();
    bar->setValue(0);
    std::vector<double> times;
    for (int step = 0; step < Steps; ++step) {
        times.push_back(timed([&] {
            bar->setValue(bar->value() + 3);
            table.viewport()->repaint();
        }));
        QCoreApplication::processEvents();
    }
    return times;
}

template<typename Arrived>
std::vector<double> jumps(QTableView &table, Arrived arrived)
{
    SampleRandom random(2, 2);
    QScrollBar *bar = table.verticalScrollBar();
    std::vector<double> times;
    for (int jump = 0; jump < Steps; ++jump) {
        times.push_back(timed([&] {
            bar->setValue(int(random.below(bar->maximum())));
            waitFor(arrived);
            table.viewport()->repaint();
        }));
    }
    return times;
}

void measureBareTable(Connection &db, int count)
{
    std::vector<double> allIds;
    std::vector<double> firstPage;
    std::vector<double> pages;
    std::vector<double> shown;
    BarePage page(db);
    BareStatement everyId(db, "SELECT id FROM customer ORDER BY sort_name, id");
    BareStatement firstIds(db, "SELECT id FROM customer ORDER BY sort_name, id LIMIT 200");
    std::vector<qint64> ids;
    for (int round = 0; round < Rounds; ++round) {
        firstPage.push_back(timed([&] { page.read(firstIds.read(), 0); }));
        allIds.push_back(timed([&] { ids = everyId.read(); }));
    }
    SampleRandom random(2, 2);
    for (int jump = 0; jump < Steps; ++jump)
        pages.push_back(timed([&] { page.read(ids, size_t(random.below(qsizetype(ids.size())))); }));
    for (int round = 0; round < Rounds; ++round) {
        ConstantModel model(count);
        QTableView table;
        table.verticalHeader()->hide();
        table.setModel(&model);
        shown.push_back(timed([&] {
            table.resize(WindowSize);
            table.show();
            table.grab();
        }));
    }
    ConstantModel model(count);
    QTableView table;
    table.verticalHeader()->hide();
    table.setModel(&model);
    table.resize(WindowSize);
    table.show();
    print("limit: SQLite alone, ids and lines of the first page", firstPage);
    print("limit: SQLite alone, all ids by name", allIds);
    print("limit: SQLite alone, a page of 200 lines by id anywhere", pages);
    print("limit: table view of constant texts, first paint", shown);
    print("limit: table view of constant texts, wheel step", wheelSteps(table));
    print("limit: table view of constant texts, random jump", jumps(table, [] { return true; }));
}

double measureTable(TestServices &test)
{
    std::vector<double> first;
    std::vector<double> complete;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        ShownPage shown(test.services, WindowSize);
        waitFor([&] { return shown.model.rowCount() > 0 && shown.hasVisibleLines(); });
        shown.page.grab();
        first.push_back(milliseconds(timer));
        waitFor([&] { return shown.isComplete(); });
        shown.page.grab();
        complete.push_back(milliseconds(timer));
    }
    print("customers page: from nothing to its first rows painted", first);
    const double opening = print("customers page: from nothing to all ids known, painted", complete);
    ShownPage shown(test.services, WindowSize);
    waitFor([&] { return shown.isComplete(); });
    print("customers page: wheel step of three rows", wheelSteps(shown.table));
    print("customers page: random jump to painted rows", jumps(shown.table, [&] { return shown.hasVisibleLines(); }));
    return opening;
}

void measureStore(Connection &db)
{
    BareStatement match(db, "SELECT rowid FROM customer_words WHERE customer_words MATCH ? LIMIT 50");
    BarePage page(db);
    std::vector<double> bare;
    std::vector<double> few;
    std::vector<double> all;
    std::pair<double, QString> slowest;
    for (int round = 0; round < 3; ++round) {
        for (const char *typed : Typed) {
            const QString text = QLatin1StringView(typed);
            for (qsizetype length = 1; length <= text.size(); ++length) {
                const QString start = text.left(length);
                if (std::all_of(start.begin(), start.end(), [](QChar c) { return c.isLetter(); })) {
                    bare.push_back(timed([&] {
                        match.bind(u"\"%1\"*"_s.arg(start).toUtf8());
                        page.read(match.read(), 0);
                    }));
                }
                few.push_back(timed([&] { (void)customerRows(db, customerIds(db, {.search = start}, 50), usualColumns()); }));
                if (few.back() > slowest.first)
                    slowest = {few.back(), start};
                all.push_back(timed([&] {
                    std::vector<qint64> ids = customerIds(db, {.search = start});
                    ids.resize(std::min(ids.size(), size_t(PageSize)));
                    (void)customerRows(db, ids, usualColumns());
                }));
            }
        }
    }
    print("limit: SQLite alone, word prefix, any 50 hits and their lines", bare);
    print("store, per key: first 50 by name and their lines", few);
    print("store, per key: all ids by name and the first page of lines", all);
    std::printf("  slowest in the store: “%s”\n", qPrintable(slowest.second));
}

double measureSearch(TestServices &test)
{
    ShownPage shown(test.services, WindowSize);
    shown.search.setFocus();
    waitFor([&] { return shown.isComplete(); });
    std::vector<double> keys;
    std::vector<double> complete;
    std::vector<double> cleared;
    for (const char *typed : Typed) {
        for (const char *letter = typed; *letter; ++letter) {
            QElapsedTimer timer;
            timer.start();
            QSignalSpy answered(&shown.model, &QAbstractItemModel::modelReset);
            QTest::keyClick(&shown.search, *letter);
            waitFor([&] { return (!answered.isEmpty() || shown.model.isLoaded()) && shown.hasVisibleLines(); });
            shown.table.viewport()->repaint();
            keys.push_back(milliseconds(timer));
            waitFor([&] { return shown.isComplete(); });
            shown.table.viewport()->repaint();
            complete.push_back(milliseconds(timer));
        }
        cleared.push_back(timed([&] {
            QTest::keyClick(&shown.search, Qt::Key_Escape);
            waitFor([&] { return shown.isComplete(); });
            shown.table.viewport()->repaint();
        }));
    }
    print("customers page: from a key in the search to painted rows", keys);
    print("customers page: from a key in the search to the count of all", complete);
    print("customers page: from clearing the search to painted rows", cleared);
    std::sort(keys.begin(), keys.end());
    return quantile(keys, 0.99);
}

struct Timing
{
    double opening;
    double search;
};

Timing measure(int count)
{
    std::printf("%d customers\n", count);
    TestServices test([count](Connection &db) { fill(db, count); });
    if (!test.db.sqliteHandle())
        qFatal("the limits are measured on SQLite only");
    measureBareTable(test.db, count);
    const double opening = measureTable(test);
    measureStore(test.db);
    return {opening, measureSearch(test)};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::vector<int> sizes;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        sizes.push_back(argument.toInt());
    if (sizes.empty())
        sizes = {10'000, 100'000, 1'000'000};
    std::vector<Timing> timings;
    for (const int size : sizes)
        timings.push_back(measure(size));
    for (size_t i = 1; i < sizes.size(); ++i) {
        const double growth = std::log(double(sizes[i]) / double(sizes[i - 1]));
        std::printf("growth to %d: opening ^%.2f, slowest searches ^%.2f\n", sizes[i],
                    std::log(timings[i].opening / timings[i - 1].opening) / growth,
                    std::log(timings[i].search / timings[i - 1].search) / growth);
    }
}
