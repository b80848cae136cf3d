// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/databasefile.h"
#include "models/sample/addsample.h"
#include "tests/benchmarks/ui/shownpage.h"
#include "tests/support/ui/testservices.h"

#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * The list of customers over the sample business: how fast it is made, and then the table opened, scrolled to its end,
 * sorted by every column, asked a query and scrolled through as a whole, with the memory that takes.
 *
 * Of 1,000,000 customers, or of as many as the argument says.
 */

namespace {

constexpr int Rounds = 5;
constexpr QSize WindowSize(1400, 900);
constexpr auto FiveConditions = "phase:retention country:germany bought>3 last_purchase<1y -tag:newsletter"_L1;

void print(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("  %-58s %9.2f ms  (%.2f–%.2f)\n", qPrintable(what), times[times.size() / 2], times.front(), times.back());
    std::fflush(stdout);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

/** A sample business in a file of its own, and what pages work with. */
class SampleShop
{
public:
    explicit SampleShop(int customers)
    {
        QElapsedTimer timer;
        timer.start();
        const auto made = m_file.create([customers](Connection &db) {
            setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
            perform(db, TestOrigin, u"Sample"_s, [customers](Operation &operation) {
                addSample(operation, {.customers = customers, .today = QDate::currentDate()});
            });
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        const double seconds = milliseconds(timer) / 1e3;
        Connection db(m_file.url(), Connection::Access::Read);
        Rows rows = db.run(u"SELECT (SELECT count(*) FROM purchase), (SELECT count(*) FROM purchase_line) + (SELECT count(*) FROM activity) "
                           "+ (SELECT count(*) FROM feedback) + (SELECT count(*) FROM phase_visit) + (SELECT count(*) FROM task)"_s);
        rows.next();
        const qint64 purchases = rows.integer(0);
        const qint64 all = purchases + rows.integer(1) + customers;
        std::printf("  sample: %lld purchases, %lld records in all, %.1f s: %.0f purchases/s, %.0f records/s\n", purchases, all,
                    seconds, double(purchases) / seconds, double(all) / seconds);
        auto opened = Database::open(m_file.url());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_database = std::move(opened.value());
        m_writer = std::make_unique<Writer>(*m_database, TestOrigin.actor);
    }

    Services services() { return {*m_database, *m_writer, m_settings, m_theme, &m_navigator, &m_window}; }

private:
    QTemporaryDir m_folder;
    DatabaseFile m_file{m_folder.filePath(u"shop.regulars"_s)};
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Theme m_theme{m_settings};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Writer> m_writer;
    RecordingNavigator m_navigator;
    QWidget m_window;
};

void waitUntilComplete(ShownPage &shown)
{
    waitFor([&] { return shown.isComplete(); });
    shown.table.viewport()->repaint();
}

void measureOpening(Services &services)
{
    std::vector<double> first;
    std::vector<double> complete;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        ShownPage shown(services, WindowSize);
        waitFor([&] { return shown.model.rowCount() > 0 && shown.hasVisibleLines(); });
        shown.page.grab();
        first.push_back(milliseconds(timer));
        waitUntilComplete(shown);
        complete.push_back(milliseconds(timer));
    }
    print(u"open: first rows painted"_s, first);
    print(u"open: all rows known, totals shown"_s, complete);
}

void measureJumps(ShownPage &shown)
{
    QScrollBar *bar = shown.table.verticalScrollBar();
    std::vector<double> ends;
    for (int round = 0; round < Rounds; ++round) {
        bar->setValue(0);
        waitUntilComplete(shown);
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->maximum());
        waitFor([&] { return shown.hasVisibleLines(); });
        shown.table.viewport()->repaint();
        ends.push_back(milliseconds(timer));
    }
    print(u"jump to the end, painted"_s, ends);
    bar->setValue(0);
}

void measureSorting(ShownPage &shown)
{
    for (int column = 0; column < shown.model.columnCount(); ++column) {
        const QueryField *field = shown.model.field(column);
        if (!field || !FieldCatalogue::canSortBy(*field))
            continue;
        std::vector<double> times;
        for (int round = 0; round < Rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            shown.model.sort(column, round % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
            waitUntilComplete(shown);
            times.push_back(milliseconds(timer));
        }
        print(u"sort by %1, all rows known"_s.arg(field->name), times);
    }
    shown.model.sort(0, Qt::AscendingOrder);
    waitUntilComplete(shown);
}

void measureQuery(ShownPage &shown)
{
    std::vector<double> times;
    qsizetype found = 0;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        shown.search.setText(FiveConditions);
        waitFor([&] { return shown.model.query().search == FiveConditions; });
        waitUntilComplete(shown);
        times.push_back(milliseconds(timer));
        found = shown.model.customerCount();
        shown.search.clear();
        waitFor([&] { return shown.model.query().search.isEmpty(); });
        waitUntilComplete(shown);
    }
    print(u"query of five conditions, %1 found, totals shown"_s.arg(found), times);
}

void measureMemory(ShownPage &shown, double bare)
{
    const double before = residentMegabytes();
    QScrollBar *bar = shown.table.verticalScrollBar();
    for (int row = 0; row < bar->maximum(); row += CustomerListModel::PageSize) {
        bar->setValue(row);
        waitFor([&] { return shown.hasVisibleLines(); });
    }
    std::printf("  memory: %.1f MB before the page, %.1f with it, %.1f after every row was in view\n", bare, before, residentMegabytes());
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int customers = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 1'000'000;
    std::printf("%d customers\n", customers);
    SampleShop shop(customers);
    Services services = shop.services();
    const double bare = residentMegabytes();
    measureOpening(services);
    ShownPage shown(services, WindowSize);
    waitUntilComplete(shown);
    measureJumps(shown);
    measureSorting(shown);
    measureQuery(shown);
    measureMemory(shown, bare);
}
