// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardfigures.h"

#include "models/lifecycle/boardcards.h"
#include "models/lifecycle/lifecyclestore.h"
#include "models/lifecycle/stalled.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

enum class Apart { Phases, PhasesAndOwners };

struct OwnerFigure
{
    QString owner; // Empty if owners are not told apart.
    BoardFigure figure;
};

/** What the customers whom \a which means add up to. */
std::vector<OwnerFigure> figuresOf(Connection &db, const SqlCondition &which, Apart apart, QDate today)
{
    const bool byOwner = apart == Apart::PhasesAndOwners;
    const QString owner = byOwner ? u"customer.owner"_s : u"''"_s;
    std::map<std::pair<qint64, QString>, BoardFigure> cells;
    Rows rows = db.runWith(u"SELECT customer.phase_id, %1, count(*), cast(sum(customer.revenue) AS BIGINT) FROM customer%2 GROUP BY customer.phase_id%3"_s
                               .arg(owner, which.sql.isEmpty() ? QString() : u" WHERE "_s + which.sql, byOwner ? u", customer.owner"_s : QString()),
                           which.values);
    while (rows.next())
        cells[{rows.integer(0), rows.text(1)}] = {.phase = {rows.integer(0)}, .customers = rows.integer(2), .revenue = rows.integer(3)};
    for (const Phase &phase : LifeCycleStore(db).phases()) {
        SqlCondition stalled = stalledIn(phase, today);
        stalled.values.insert(stalled.values.end(), which.values.begin(), which.values.end());
        Rows counts = db.runWith(u"SELECT %1, count(*) FROM customer WHERE %2%3%4"_s
                                     .arg(owner, stalled.sql, which.sql.isEmpty() ? QString() : u" AND "_s + which.sql,
                                          byOwner ? u" GROUP BY customer.owner"_s : QString()),
                                 stalled.values);
        while (counts.next()) {
            if (const auto cell = cells.find({phase.id.value, counts.text(0)}); cell != cells.end())
                cell->second.stalled = counts.integer(1);
        }
    }
    std::vector<OwnerFigure> figures;
    for (const auto &[key, figure] : cells)
        figures.push_back({key.second, figure});
    return figures;
}

std::vector<BoardFigure> columnsOf(Connection &db, const SqlCondition &which, size_t row, QDate today)
{
    std::vector<BoardFigure> columns;
    for (const OwnerFigure &each : figuresOf(db, which, Apart::Phases, today)) {
        columns.push_back(each.figure);
        columns.back().row = row;
    }
    return columns;
}

/** The owners of most customers by name, nobody last among them; behind them, if there are more, all others together. */
std::vector<BoardGroup> ownerGroups(const std::vector<OwnerFigure> &figures)
{
    std::map<QString, qint64> customers;
    for (const OwnerFigure &each : figures)
        customers[each.owner] += each.figure.customers;
    std::vector<std::pair<QString, qint64>> owners(customers.begin(), customers.end());
    std::ranges::stable_sort(owners, std::greater(), &std::pair<QString, qint64>::second);
    const bool isFolded = owners.size() > MostBoardOwners;
    if (isFolded)
        owners.resize(MostBoardOwners);
    std::ranges::sort(owners, [](const auto &a, const auto &b) {
        return std::make_tuple(a.first.isEmpty(), folded(a.first), a.first) < std::make_tuple(b.first.isEmpty(), folded(b.first), b.first);
    });
    std::vector<BoardGroup> groups;
    BoardGroup others{.kind = BoardGroup::Kind::OtherOwners};
    for (const auto &[owner, count] : owners) {
        groups.push_back({.kind = BoardGroup::Kind::Owner, .name = owner});
        others.apart.append(owner);
    }
    if (isFolded)
        groups.push_back(others);
    return groups;
}

void add(std::vector<BoardFigure> &figures, const BoardFigure &figure)
{
    const auto same = std::ranges::find_if(figures, [&](const BoardFigure &each) { return each.phase == figure.phase && each.row == figure.row; });
    if (same == figures.end()) {
        figures.push_back(figure);
        return;
    }
    same->customers += figure.customers;
    same->revenue += figure.revenue;
    same->stalled += figure.stalled;
}

BoardFigures byOwner(Connection &db, const SqlCondition &which, QDate today)
{
    const std::vector<OwnerFigure> figures = figuresOf(db, which, Apart::PhasesAndOwners, today);
    BoardFigures board{.groups = ownerGroups(figures)};
    for (const OwnerFigure &each : figures) {
        const auto own = std::ranges::find_if(board.groups, [&](const BoardGroup &group) {
            return group.kind == BoardGroup::Kind::OtherOwners || group.name == each.owner;
        });
        BoardFigure figure = each.figure;
        add(board.columns, figure);
        figure.row = size_t(own - board.groups.begin());
        add(board.cells, figure);
    }
    return board;
}

} // namespace

BoardFigures boardFigures(Connection &db, const QString &search, const BoardRows &rows, QDate today)
{
    const SqlCondition everybody = boardCondition(db, search, {});
    if (rows.by == BoardGrouping::Owner)
        return byOwner(db, everybody, today);
    BoardFigures board{.columns = columnsOf(db, everybody, 0, today)};
    if (rows.by == BoardGrouping::None || rows.segments.isEmpty()) {
        board.groups = {{}};
        board.cells = board.columns;
        return board;
    }
    for (const QString &segment : rows.segments)
        board.groups.push_back({.kind = BoardGroup::Kind::Segment, .name = segment});
    board.groups.push_back({.kind = BoardGroup::Kind::NoSegment, .apart = rows.segments});
    for (size_t row = 0; row < board.groups.size(); ++row) {
        const auto cells = columnsOf(db, boardCondition(db, search, board.groups[row]), row, today);
        board.cells.insert(board.cells.end(), cells.begin(), cells.end());
    }
    return board;
}
