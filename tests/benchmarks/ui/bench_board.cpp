// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/testservices.h"
#include "ui/board/boardcolumn.h"
#include "ui/board/boardpage.h"
#include "ui/board/columnview.h"

#include "models/lifecycle/movephase.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 5;
constexpr int CardsPerColumn = 1000;
constexpr int Rounds = 9;
constexpr int ScrollSteps = 60;
constexpr int Wait = 60'000; // Milliseconds.

void print(const char *what, std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-58s %8.2f ms  (%.2f–%.2f)\n", what, milliseconds[milliseconds.size() / 2], milliseconds.front(), milliseconds.back());
    std::fflush(stdout);
}

template<typename Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QFile::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void fill(Connection &db)
{
    perform(db, TestOrigin, u"Fill"_s, [](Operation &operation) {
        const auto phases = LifeCycleStore(operation.db()).phases();
        for (int i = 0; i < Columns * CardsPerColumn; ++i)
            saveCustomer(operation, {.name = u"Customer %1 of the board"_s.arg(i, 5, 10, QChar(u'0')), .company = u"Company"_s,
                                     .city = u"Springfield"_s, .phase = phases[size_t(i % Columns)].id});
    });
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
        QTest::qWait(0);
    }
    return times;
}

/** The same number of rows in list views with nothing around them: as fast as it can be. */
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
            window.resize(1400, 900);
            window.show();
            window.grab();
        }));
        steps = scrolled(*last);
    }
    print("bare list views of text, 5 × 1,000: first paint", first);
    print("bare list views: scroll step of one", steps);
}

BoardColumn &columnOf(BoardPage &page, PhaseRole role)
{
    for (BoardColumn *column : page.findChildren<BoardColumn *>()) {
        if (column->phase().role == role)
            return *column;
    }
    qFatal("the board lacks a column");
}

void measureBoard(TestServices &test)
{
    std::vector<double> first;
    for (int round = 0; round < Rounds; ++round) {
        BoardPage page(test.services);
        page.resize(1400, 900);
        first.push_back(timed([&] {
            page.show();
            if (!QTest::qWaitFor([&] { return page.isSettled(); }, Wait))
                qFatal("the board did not settle");
            page.grab();
        }));
    }
    print("board, 5 × 1,000 cards: from nothing to all cards painted", first);

    const double before = residentMegabytes();
    BoardPage page(test.services);
    page.resize(1400, 900);
    page.show();
    (void)QTest::qWaitFor([&] { return page.isSettled(); }, Wait);
    page.grab();
    print("board: scroll step of one column", scrolled(columnOf(page, PhaseRole::Retain).view()));
    std::vector<double> paints;
    for (int round = 0; round < ScrollSteps; ++round)
        paints.push_back(timed([&] { page.grab(); }));
    print("board: paint of everything", paints);

    ColumnView &from = columnOf(page, PhaseRole::Reach).view();
    ColumnView &to = columnOf(page, PhaseRole::Acquire).view();
    std::vector<double> moves;
    for (int round = 0; round < ScrollSteps; ++round) {
        from.setFocus();
        from.setCurrentIndex(from.model()->index(round, 0));
        const CustomerId moved = from.currentCustomer();
        moves.push_back(timed([&] {
            QTest::keyClick(&from, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
            if (!QTest::qWaitFor([&] { return to.currentCustomer() == moved && page.isSettled(); }, Wait))
                qFatal("the card did not move");
            to.viewport()->repaint();
        }));
    }
    print("board: a move, from the key to the card in its new column", moves);
    std::printf("board: memory %.1f MB\n", residentMegabytes() - before);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestServices test(&fill);
    measureBareLists();
    measureBoard(test);
    return 0;
}
