// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/saveactivity.h"
#include "models/analytics/purchasecountloader.h"
#include "models/business/setup.h"
#include "models/database/databasefile.h"
#include "models/lifecycle/movephase.h"
#include "models/purchases/purchase.h"
#include "models/sample/addsample.h"
#include "tests/support/ui/testservices.h"
#include "ui/dashboard/cohorttablemodel.h"
#include "ui/dashboard/dashboardpage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * The dashboard of a sample business: what each report behind it takes, how long until its first figures and all of them stand there, and
 * until they do again after one save. Beside them the limit: reading the covering index of the purchases and nothing else.
 *
 * Of 1,000,000 customers, of as many as the argument says, or of the database that it names, which is written to.
 */

namespace {

constexpr int Rounds = 5;
constexpr QSize WindowSize(1400, 900);

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-62s %9.1f ms  (%.1f–%.1f)\n", what, times[times.size() / 2], times.front(), times.back());
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QFile::ReadOnly) ? status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0.0;
}

/** Calls \a work with a new connection each time, as if the program had just been started. */
template<typename Work>
void measure(const char *what, const QUrl &url, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        Connection db(url, Connection::Access::Read);
        QElapsedTimer timer;
        timer.start();
        work(db);
        times.push_back(milliseconds(timer));
    }
    print(what, times);
}

qint64 readIndex(Connection &db)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db.sqliteHandle(), "SELECT customer_id, day, amount FROM purchase ORDER BY customer_id, day, amount", -1, &statement, nullptr);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 1) + sqlite3_column_int64(statement, 2);
    sqlite3_finalize(statement);
    return sum;
}

void measureReports(const QUrl &url)
{
    const QDate today = QDate::currentDate();
    const QDate from = firstOfMonth(monthNumber(today) - 11);
    qint64 sum = 0;
    measure("limit: the index of the purchases, read and nothing else", url, [&](Connection &db) { sum += readIndex(db); });
    measure("cohorts, retention, churn: from all purchases", url, [&](Connection &db) {
        PurchaseCounter counter(today);
        streamPurchases(db, today, {}, [&](const PurchaseEntry &entry) { counter.add(entry.customer, entry.day, entry.amount); });
        sum += counter.counts().returns;
    });
    measure("cohorts, retention, churn: from what is kept", url, [&](Connection &db) { sum += loadPurchaseReports(db, {}).churn.history.customers; });
    measure("recommendation score", url, [&](Connection &db) { sum += loadNpsReport(db, {}).answers.count(); });
    measure("complaints", url, [&](Connection &db) { sum += loadComplaintReport(db, {}).open; });
    measure("life cycle, twelve months", url, [&](Connection &db) {
        sum += loadLifeCycleReport(db, {.from = from, .withRevenue = false}).all.customers;
    });
    measure("activities, twelve months", url, [&](Connection &db) {
        sum += loadActivityReport(db, {.from = from, .activitiesBy = ActivityBy::Month}).all.activities;
    });
    std::printf("  [%lld]\n", static_cast<long long>(sum));
}

std::unique_ptr<Database> open(const QUrl &url)
{
    auto opened = Database::open(url);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(opened.value());
}

template<typename Condition>
void waitFor(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool areFirstFiguresShown(const DashboardPage &page)
{
    const auto *cohorts = page.findChild<CohortTableModel *>();
    return cohorts && cohorts->rowCount() > 0;
}

/** How long it takes from a save to the page as it is afterwards. */
template<typename Save>
void measureRedraw(const char *what, DashboardPage &page, Save save)
{
    constexpr int LongestRest = 11'000; // Milliseconds that the page waits after a counting that took long.
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QTest::qWait(LongestRest);
        QElapsedTimer timer;
        timer.start();
        bool isSaved = false;
        save(round, [&] { isSaved = true; });
        waitFor([&] { return isSaved && !page.isSettled(); });
        waitFor([&] { return page.isSettled(); });
        page.grab();
        times.push_back(milliseconds(timer));
    }
    print(what, times);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString argument = application.arguments().value(1, u"1000000"_s);
    const QTemporaryDir folder;
    const bool isNumber = argument.toInt() > 0;
    const DatabaseFile file(isNumber ? folder.filePath(u"shop.regulars"_s) : argument);
    if (isNumber) {
        const auto made = file.create([&](Connection &db) {
            setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
            perform(db, TestOrigin, u"Sample"_s, [&](Operation &operation) {
                addSample(operation, {.customers = argument.toInt(), .today = QDate::currentDate()});
            });
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }
    measureReports(file.url());

    Settings settings(folder.filePath(u"settings.ini"_s));
    Theme theme(settings);
    RecordingNavigator navigator;
    QWidget window;
    std::vector<double> first;
    std::vector<double> all;
    for (int round = 0; round < Rounds; ++round) {
        const auto database = open(file.url()); // So that nothing has been counted before.
        Writer writer(*database, TestOrigin.actor);
        Services services{*database, writer, settings, theme, &navigator, &window};
        QElapsedTimer timer;
        timer.start();
        DashboardPage page(services);
        page.resize(WindowSize);
        page.show();
        waitFor([&] { return areFirstFiguresShown(page); });
        page.grab();
        first.push_back(milliseconds(timer));
        waitFor([&] { return page.isSettled(); });
        page.grab();
        all.push_back(milliseconds(timer));
    }
    print("page: first figures painted", first);
    print("page: all figures painted", all);
    std::printf("  memory with the page in view: %.0f MB\n", residentMegabytes());

    const auto database = open(file.url());
    Writer writer(*database, TestOrigin.actor);
    Services services{*database, writer, settings, theme, &navigator, &window};
    DashboardPage page(services);
    page.resize(WindowSize);
    page.show();
    waitFor([&] { return page.isSettled(); });
    const auto perform = [&](const QString &label, const std::function<void()> &saved, auto job, auto... values) {
        writer.perform(label, job, values...).then(&page, [saved](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().message));
            saved();
        });
    };
    measureRedraw("redraw after a purchase", page, [&](int round, const std::function<void()> &saved) {
        perform(u"Buy"_s, saved,
                [round](Operation &operation) {
                    Purchase purchase{.customer = {1 + round}, .day = QDate::currentDate(), .amount = 100, .currency = u"EUR"_s};
                    operation.insert(purchase);
                    return purchase;
                });
    });
    measureRedraw("redraw after a call", page, [&](int round, const std::function<void()> &saved) {
        perform(u"Call"_s, saved, [round](Operation &operation) {
            return saveActivity(operation, {.activity = {.customer = {20 + round}, .kind = ActivityKind::Call}});
        });
    });
    measureRedraw("redraw after a move", page, [&](int round, const std::function<void()> &saved) {
        perform(u"Move"_s, saved, [round](Operation &operation) {
            const auto phases = LifeCycleStore(operation.db()).phases();
            const PhaseId now = operation.db().find(CustomerId{10 + round}).phase;
            return movePhase(operation, {.customer = {10 + round}, .phase = now == phases[0].id ? phases[1].id : phases[0].id});
        });
    });
}
