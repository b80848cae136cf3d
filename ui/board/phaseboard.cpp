// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/phaseboard.h"

#include "models/base/money.h"
#include "models/lifecycle/boardcards.h"
#include "models/lifecycle/boardcolumnmodel.h"
#include "ui/board/boardmoves.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int FiguresDelay = 30; // Milliseconds: one query for changes that come together.

QString keyOf(const BoardGroup &group)
{
    switch (group.kind) {
    case BoardGroup::Kind::Everybody:
        return {};
    case BoardGroup::Kind::Owner:
        return u"owner:"_s + group.name;
    case BoardGroup::Kind::OtherOwners:
        return u"owners"_s;
    case BoardGroup::Kind::Segment:
        return u"segment:"_s + group.name;
    case BoardGroup::Kind::NoSegment:
        return u"rest"_s;
    }
    return {};
}

std::vector<CustomerId> customersOf(const std::vector<qint64> &cards)
{
    std::vector<CustomerId> customers;
    for (const qint64 card : cards)
        customers.push_back({card});
    return customers;
}

std::vector<qint64> cardsOf(const std::vector<CustomerId> &customers)
{
    std::vector<qint64> cards;
    for (const CustomerId customer : customers)
        cards.push_back(customer.value);
    return cards;
}

} // namespace

PhaseBoard::PhaseBoard(Services &services, QObject *parent)
    : KanbanSource(parent)
    , m_services(services)
    , m_moves(new BoardMoves(services, this))
{
    m_figuresSoon.setSingleShot(true);
    m_figuresSoon.setInterval(FiguresDelay);
    connect(&m_figuresSoon, &QTimer::timeout, this, &PhaseBoard::loadFigures);
    connect(m_moves, &BoardMoves::moved, this, &PhaseBoard::tellMoved);
    connect(m_moves, &BoardMoves::failed, this, &PhaseBoard::failed);
    connect(&services.database.feed(), &ChangeFeed::changed, this, &PhaseBoard::takeChanges);
}

void PhaseBoard::load()
{
    m_services.reader().run(&BoardStore::layout).then(this, [this](const Result<BoardLayout> &layout) {
        if (!layout) {
            emit failed(layout.error());
        } else if (*layout != m_layout) {
            m_layout = *layout;
            emit columnsChanged();
        }
    });
    loadFigures();
}

const Phase *PhaseBoard::phase(qint64 column) const
{
    const auto found = std::ranges::find(m_layout.phases, PhaseId{column}, &Phase::id);
    return found == m_layout.phases.end() ? nullptr : &*found;
}

void PhaseBoard::setSearch(const QString &search)
{
    m_search = search;
    askAnew();
    loadFigures();
}

void PhaseBoard::setOrder(BoardOrder order)
{
    if (std::exchange(m_order, order) == order)
        return;
    askAnew();
    emit orderChanged();
}

void PhaseBoard::setRows(const BoardRows &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    loadFigures();
}

void PhaseBoard::askAnew()
{
    std::erase_if(m_cards, [](const Cards &cards) { return !cards.model; });
    for (const Cards &cards : m_cards)
        cards.model->setQuery(query(cards.place));
}

BoardQuery PhaseBoard::query(const KanbanPlace &place) const
{
    const std::optional<size_t> row = rowOf(place.group);
    return {.phase = {place.column}, .search = m_search, .order = m_order, .group = row ? m_figures->groups[*row] : BoardGroup()};
}

std::optional<size_t> PhaseBoard::rowOf(const QString &group) const
{
    if (!m_figures)
        return {};
    const auto found = std::ranges::find(m_figures->groups, group, &keyOf);
    return found == m_figures->groups.end() ? std::nullopt : std::optional(size_t(found - m_figures->groups.begin()));
}

/** On the thread of reports: cards in view do not wait behind counting. */
void PhaseBoard::loadFigures()
{
    m_isCounting = true;
    m_services.background().run(&boardFigures, m_search, m_rows, QDate::currentDate())
        .then(this, [this, generation = ++m_generation](const Result<BoardFigures> &figures) {
            if (generation != m_generation)
                return;
            m_isCounting = false;
            if (figures)
                takeFigures(*figures);
            else
                emit failed(figures.error());
        });
}

void PhaseBoard::takeFigures(const BoardFigures &figures)
{
    const bool isSameRows = m_figures && m_figures->groups == figures.groups;
    const std::vector<KanbanGroup> before = groups();
    m_figures = figures;
    if (!isSameRows)
        askAnew(); // Who the others are may have changed.
    if (groups() == before)
        emit totalsChanged();
    else
        emit groupsChanged();
}

void PhaseBoard::takeChanges(const ChangeSet &changes)
{
    if (changes.touchesAny({u"phase"_s, u"life_cycle"_s, u"business"_s}))
        load();
    else if (changes.touchesAny({u"customer"_s, u"purchase"_s, u"activity"_s, u"feedback"_s, u"task"_s, u"segment"_s}) && !m_figuresSoon.isActive())
        m_figuresSoon.start();
}

std::optional<bool> PhaseBoard::hasCustomers() const
{
    return m_figures ? std::optional(!m_figures->columns.empty()) : std::nullopt;
}

std::vector<KanbanColumn> PhaseBoard::columns() const
{
    std::vector<KanbanColumn> columns;
    for (const Phase &phase : m_layout.phases)
        columns.push_back({.id = phase.id.value, .title = phase.name, .explanation = phase.explanation, .color = phase.color,
                           .fewest = phase.fewest, .most = phase.most, .asks = phase.asksReason});
    return columns;
}

std::vector<KanbanGroup> PhaseBoard::groups() const
{
    if (!m_figures)
        return {{}};
    std::vector<KanbanGroup> groups;
    for (const BoardGroup &group : m_figures->groups) {
        QString title = group.name;
        if (group.kind == BoardGroup::Kind::Owner && title.isEmpty())
            title = tr("Nobody", "owner of customers");
        else if (group.kind == BoardGroup::Kind::OtherOwners)
            title = tr("Other owners");
        else if (group.kind == BoardGroup::Kind::NoSegment)
            title = tr("In none of these segments");
        groups.push_back({keyOf(group), title});
    }
    return groups;
}

KanbanTotal PhaseBoard::totalOf(const BoardFigure &figure) const
{
    const Money revenue{figure.revenue, m_layout.currency};
    return {.cards = figure.customers, .stalled = figure.stalled, .amount = roundedMoneyText(revenue), .exactAmount = moneyText(revenue)};
}

std::optional<KanbanTotal> PhaseBoard::total(qint64 column) const
{
    if (!m_figures)
        return {};
    const auto found = std::ranges::find(m_figures->columns, PhaseId{column}, &BoardFigure::phase);
    return totalOf(found == m_figures->columns.end() ? BoardFigure() : *found);
}

std::optional<KanbanTotal> PhaseBoard::total(const KanbanPlace &place) const
{
    const std::optional<size_t> row = rowOf(place.group);
    if (!row)
        return {};
    const auto found = std::ranges::find_if(m_figures->cells, [&](const BoardFigure &cell) { return cell.row == *row && cell.phase.value == place.column; });
    return totalOf(found == m_figures->cells.end() ? BoardFigure() : *found);
}

IdListModel *PhaseBoard::makeCards(const KanbanPlace &place, QObject *parent)
{
    const Phase *phase = this->phase(place.column);
    Q_ASSERT(phase);
    auto *model = new BoardColumnModel(m_services.database, *phase, m_layout.currency, query(place), parent);
    connect(model, &IdListModel::failed, this, &PhaseBoard::failed);
    m_cards.push_back({place, model});
    return model;
}

Pending<qint64> PhaseBoard::firstTitled(const KanbanPlace &place, const QString &typed)
{
    return m_services.reader().run(&firstCardNamed, query(place), typed);
}

bool PhaseBoard::regroup(const KanbanDrop &drop, CardChange &change)
{
    const std::optional<size_t> row = rowOf(drop.to.group);
    if (!row || (drop.from && drop.from->group == drop.to.group))
        return true;
    switch (const BoardGroup &group = m_figures->groups[*row]; group.kind) {
    case BoardGroup::Kind::Everybody:
        return true;
    case BoardGroup::Kind::Owner:
        change.owner = group.name;
        return true;
    case BoardGroup::Kind::OtherOwners:
        emit refused(tr("“Other owners” are several people. Put the card into the row of one of them, or assign it in the list of customers."));
        return false;
    case BoardGroup::Kind::Segment:
    case BoardGroup::Kind::NoSegment:
        break;
    }
    emit refused(tr("A segment is a query: customers come into it by what is known of them, not by being moved. Put the card into its own row."));
    return false;
}

void PhaseBoard::drop(const KanbanDrop &drop)
{
    const Phase *to = phase(drop.to.column);
    CardChange change;
    if (drop.cards.empty() || !to || !mayMove() || !regroup(drop, change))
        return;
    if (drop.above && isByHand())
        change.place = *drop.above == 0 ? CardPlace{CardPlace::Where::Bottom} : CardPlace{CardPlace::Where::Above, {*drop.above}};
    m_targetGroup = drop.to.group;
    if (!drop.from || drop.from->column != drop.to.column)
        m_moves->move(customersOf(drop.cards), drop.title, *to, change);
    else if (!change.isEmpty())
        this->change(drop, change);
}

void PhaseBoard::moveWithDetails(const KanbanDrop &drop)
{
    m_targetGroup = drop.to.group;
    m_moves->moveWithDetails(customersOf(drop.cards), drop.title);
}

/** What changes without a move to another phase. */
void PhaseBoard::change(const KanbanDrop &drop, const CardChange &change)
{
    const QString who = isolated(drop.cards.size() == 1 && !drop.title.isEmpty() ? drop.title : tr("%Ln customer(s)", nullptr, int(drop.cards.size())));
    const QString column = isolated(phase(drop.to.column)->name);
    QString label = tr("Put %1 elsewhere in %2", "customers, phase").arg(who, column);
    QString done = tr("Put %1 elsewhere in %2", "done: customers, phase").arg(who, column);
    if (change.owner) {
        const QString owner = isolated(change.owner->isEmpty() ? tr("Nobody", "owner of customers") : *change.owner);
        label = tr("Assign %1 to %2", "customers, colleague").arg(who, owner);
        done = tr("Assigned %1 to %2", "customers, colleague").arg(who, owner);
    }
    m_services.writer.perform(label, &moveCards, customersOf(drop.cards), PhaseMove{.phase = {drop.to.column}}, change)
        .then(this, [this, drop, done](const Result<qint64> &moved) {
            if (moved)
                emit this->moved(drop.to, drop.cards, done);
            else
                emit failed(moved.error());
        });
}

void PhaseBoard::tellMoved(const std::vector<CustomerId> &customers, const QString &who, const Phase &phase)
{
    //: %1 is a name or "3 customers", %2 a phase, %3 which one that is, %4 how many phases there are.
    const QString text = tr("Moved %1 to %2, %3 of %4")
                             .arg(isolated(who), isolated(phase.name), QLocale().toString(phase.position + 1), QLocale().toString(m_layout.phases.size()));
    emit moved({phase.id.value, m_targetGroup}, cardsOf(customers), text);
}
