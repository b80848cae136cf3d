// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/databasefile.h"
#include "models/sample/addsample.h"
#include "tests/benchmarks/ui/shownpage.h"
#include "tests/support/ui/testservices.h"
#include "ui/board/boardpage.h"
#include "ui/kanban/kanbanview.h"

#include <QFile>
#include <QHBoxLayout>
#include <QStringListModel>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

/**
 * The board over the sample business, with the rules of a new business on: opened, scrolled, and a card moved, beside bare list
 * views of Qt with the same number of rows. Of 10,000, 100,000 and 1,000,000 customers, or of a file or as many as the argument
 * says.
 */

namespace {

constexpr int Columns = 5;
constexpr int CardsPerColumn = 1000;
constexpr int Rounds = 7;
constexpr int ScrollSteps = 60;
constexpr QSize WindowSize(1400, 900);

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double print(const QString &what, const std::vector<double> &times, const char *limit = "")
{
    const auto [least, most] = std::minmax_element(times.begin(), times.end());
    std::printf("  %-62s %9.2f ms  (%.2f–%.2f) %s\n", qPrintable(what), median(times), *least, *most, limit);
    std::fflush(stdout);
    return median(times);
}

template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(timer);
}

std::vector<double> scrolled(QListView &view)
{
    std::vector<double> times;
    QScrollBar *bar = view.verticalScrollBar();
    for (int step = 0; step < ScrollSteps; ++step) {
        times.push_back(timed([&] {
            bar->setValue(bar->value() + bar->singleStep());
            view.viewport()->repaint();
        }));
        QCoreApplication::processEvents();
    }
    return times;
}

/** List views with nothing around them: the limit. */
void measureBareLists()
{
    QStringList names;
    for (int i = 0; i < CardsPerColumn; ++i)
        names.append(u"Customer %1 of the board"_s.arg(i));
    std::vector<double> first;
    std::vector<double> steps;
    for (int round = 0; round < Rounds; ++round) {
        QWidget window;
        auto *layout = new QHBoxLayout(&window);
        QListView *last = nullptr;
        first.push_back(timed([&] {
            for (int i = 0; i < Columns; ++i) {
                last = new QListView(&window);
                last->setModel(new QStringListModel(names, last));
                last->setUniformItemSizes(true);
                last->setVerticalScrollMode(QListView::ScrollPerPixel);
                layout->addWidget(last);
            }
            window.resize(WindowSize);
            window.show();
            window.grab();
        }));
        steps = scrolled(*last);
    }
    std::printf("the limit\n");
    print(u"bare list views of text, 5 × 1,000: first paint"_s, first);
    print(u"bare list views: scroll step of one"_s, steps);
}

/** A sample business in a file of its own, or the business in a given file. */
class Shop
{
public:
    explicit Shop(int customers) : m_file(m_folder.filePath(u"shop.regulars"_s))
    {
        const auto made = m_file.create([customers](Connection &db) {
            setUpBusiness(db, {.currency = u"EUR"_s, .language = u"en"_s});
            perform(db, TestOrigin, u"Sample"_s, [customers](Operation &operation) {
                addSample(operation, {.customers = customers, .today = QDate::currentDate()});
            });
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        open();
    }
    explicit Shop(const QString &file) : m_file(file) { open(); }

    Services services() { return {*m_database, *m_writer, m_settings, m_theme, &m_navigator, &m_window}; }
    qint64 customers()
    {
        Connection db(m_file.url(), Connection::Access::Read);
        Rows rows = db.run(u"SELECT count(*) FROM customer"_s);
        rows.next();
        return rows.integer(0);
    }

private:
    void open()
    {
        auto opened = Database::open(m_file.url());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_database = std::move(opened.value());
        m_writer = std::make_unique<Writer>(*m_database, TestOrigin.actor);
    }

    QTemporaryDir m_folder;
    DatabaseFile m_file;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Theme m_theme{m_settings};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Writer> m_writer;
    RecordingNavigator m_navigator;
    QWidget m_window;
};

struct ShownBoard
{
    explicit ShownBoard(Services &services) : page(services)
    {
        page.resize(WindowSize);
        page.show();
    }

    bool hasCards() const
    {
        const auto lists = page.findChildren<CardList *>();
        return !lists.isEmpty() && std::all_of(lists.begin(), lists.end(), [](const CardList *list) {
            return list->cards().rowCount() > 0 && list->cards().index(0, 0).data(CardRole).isValid();
        });
    }

    BoardPage page;
};

struct Figures
{
    double cards = 0;
    double scroll = 0;
    double drop = 0;
};

Figures measure(Shop &shop)
{
    Services services = shop.services();
    std::printf("%lld customers\n", shop.customers());
    std::vector<double> first;
    std::vector<double> complete;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        ShownBoard shown(services);
        waitFor([&] { return shown.hasCards(); });
        shown.page.grab();
        first.push_back(milliseconds(timer));
        waitFor([&] { return shown.page.isSettled(); });
        complete.push_back(milliseconds(timer));
    }
    Figures figures{.cards = print(u"board: from nothing to the first cards of all columns painted"_s, first, "limit ≤ 2 × bare lists")};
    print(u"board: all cards known, counts, money and stalled shown"_s, complete);

    ShownBoard shown(services);
    waitFor([&] { return shown.page.isSettled(); });
    const auto lists = shown.page.findChildren<CardList *>();
    CardList &from = **std::max_element(lists.begin(), lists.end(), [](const CardList *a, const CardList *b) { return a->cards().rowCount() < b->cards().rowCount(); });
    figures.scroll = print(u"board: scroll step of the longest column"_s, scrolled(from), "limit ≤ 2 × bare list");
    std::vector<double> jumps;
    for (int round = 0; round < Rounds; ++round) {
        jumps.push_back(timed([&] {
            from.verticalScrollBar()->setValue(from.verticalScrollBar()->maximum() / (round + 2));
            const int row = from.indexAt({from.width() / 2, from.height() / 2}).row();
            waitFor([&] { return from.cards().index(row, 0).data(CardRole).isValid(); });
            from.viewport()->repaint();
        }));
    }
    print(u"board: jump to elsewhere in the longest column"_s, jumps);
    from.scrollToTop();

    CardList &to = *lists.at(lists.indexOf(&from) == 0 ? 1 : lists.indexOf(&from) - 1);
    const int step = to.x() + to.parentWidget()->x() < from.x() + from.parentWidget()->x() ? -1 : 1;
    std::vector<double> drops;
    std::vector<double> counted;
    for (int round = 0; round < 3 * Rounds; ++round) {
        from.setFocus();
        from.setCurrentIndex(from.cards().index(3 * round, 0));
        const qint64 moved = from.currentCard();
        QElapsedTimer timer;
        timer.start();
        shown.page.findChild<KanbanView *>()->moveSelected(step);
        waitFor([&] { return to.currentCard() == moved && to.currentIndex().data(CardRole).isValid(); });
        to.viewport()->repaint();
        drops.push_back(milliseconds(timer));
        waitFor([&] { return shown.page.isSettled(); });
        counted.push_back(milliseconds(timer));
    }
    figures.drop = print(u"board: a drop, until it is committed and the card shown"_s, drops);
    print(u"board: a drop, until counts are exact again"_s, counted);
    return figures;
}

void printGrowth(const char *what, double small, double large, double factor)
{
    std::printf("  %-62s n^%.2f\n", what, std::log(large / small) / std::log(factor));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    measureBareLists();
    const QString wanted = QCoreApplication::arguments().value(1);
    if (QFile::exists(wanted)) {
        Shop shop(wanted);
        measure(shop);
        return 0;
    }
    std::vector<int> sizes{10'000, 100'000, 1'000'000};
    if (!wanted.isEmpty())
        sizes = {wanted.toInt()};
    std::vector<Figures> measured;
    for (const int size : sizes) {
        Shop shop(size);
        measured.push_back(measure(shop));
    }
    if (measured.size() < 2)
        return 0;
    std::printf("growth from %d to %d customers\n", sizes.front(), sizes.back());
    const double factor = double(sizes.back()) / sizes.front();
    printGrowth("first cards", measured.front().cards, measured.back().cards, factor);
    printGrowth("scroll step", measured.front().scroll, measured.back().scroll, factor);
    printGrowth("drop", measured.front().drop, measured.back().drop, factor);
    return 0;
}
