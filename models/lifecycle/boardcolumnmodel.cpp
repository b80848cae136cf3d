// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcolumnmodel.h"

#include "models/database/stoppable.h"
#include "models/lifecycle/boardcards.h"
#include "models/lifecycle/boardstore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostPlaced = 100; // Customers; for more the whole column is read.

} // namespace

BoardColumnModel::BoardColumnModel(Database &database, const Phase &phase, const QString &currency, const BoardQuery &query, QObject *parent)
    : LazyListModel(database, parent)
    , m_phase(phase)
    , m_currency(currency)
    , m_database(database)
    , m_query(query)
{
    m_query.phase = phase.id;
    connect(&database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(u"customer"_s) && mayPlace(changes))
            place(changes);
    });
}

BoardColumnModel::~BoardColumnModel()
{
    m_passed.request_stop();
}

void BoardColumnModel::wake()
{
    if (std::exchange(m_isAwake, true))
        return;
    showFirst();
}

void BoardColumnModel::setQuery(const BoardQuery &query)
{
    BoardQuery wanted = query;
    wanted.phase = m_phase.id;
    if (wanted == m_query)
        return;
    m_query = wanted;
    m_passed.request_stop();
    m_passed = {};
    if (m_isAwake)
        showFirst();
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = LazyListModel::flags(index);
    return index.isValid() && !m_database.isReadOnly() ? flags | Qt::ItemIsDragEnabled : flags;
}

QVariant BoardColumnModel::cell(const BoardCard &card, int, int role) const
{
    if (!card.id)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return spokenText(card, m_phase, m_currency, QDate::currentDate());
    case CardRole:
        return QVariant::fromValue(shownCard(card, m_phase, m_currency, QDate::currentDate()));
    default:
        return {};
    }
}

/** All ids of a large column take a while: cards in view do not wait behind them. */
Pending<std::vector<qint64>> BoardColumnModel::fetchIds(int limit)
{
    DataThread &thread = limit > 0 ? reader() : m_database.background();
    return thread.run([query = m_query, limit, stop = m_passed.get_token()](Connection &db) {
        const Stoppable stoppable(db, stop);
        return stop.stop_requested() ? std::vector<qint64>() : boardCards(db, query, limit);
    });
}

Pending<std::vector<BoardCard>> BoardColumnModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&BoardStore::cards, ids);
}

/** Whether changes of other tables than customer may reorder cards. */
bool BoardColumnModel::isOrderedBy(const ChangeSet &changes) const
{
    const bool isAsked = !m_query.search.trimmed().isEmpty() || m_query.group.kind == BoardGroup::Kind::Segment
        || m_query.group.kind == BoardGroup::Kind::NoSegment;
    switch (m_query.order) {
    case BoardOrder::Value:
        if (changes.touches(u"purchase"_s))
            return true;
        break;
    case BoardOrder::NextStep:
        if (changes.touches(u"task"_s))
            return true;
        break;
    case BoardOrder::LastTouch:
        if (changes.touchesAny({u"activity"_s, u"purchase"_s, u"feedback"_s}))
            return true;
        break;
    case BoardOrder::ByHand:
        if (changes.touches(u"board_position"_s))
            return true;
        break;
    case BoardOrder::Name:
    case BoardOrder::Age:
        break;
    }
    return isAsked
        && changes.touchesAny({u"activity"_s, u"task"_s, u"purchase"_s, u"purchase_line"_s, u"product"_s, u"feedback"_s, u"phase_visit"_s, u"segment"_s,
                               u"custom_value"_s, u"custom_field"_s, u"custom_choice"_s});
}

bool BoardColumnModel::mayPlace(const ChangeSet &changes) const
{
    return isLoaded() && !isOrderedBy(changes) && changes.knowsRecords(u"customer"_s) && changes.records(u"customer"_s).size() <= MostPlaced;
}

bool BoardColumnModel::affectsOrder(const ChangeSet &changes) const
{
    return m_isAwake && (isOrderedBy(changes) || (changes.touches(u"customer"_s) && !mayPlace(changes)));
}

bool BoardColumnModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touchesAny({u"activity"_s, u"task"_s, u"purchase"_s, u"feedback"_s});
}

QSet<qint64> BoardColumnModel::affectedLines(const ChangeSet &changes) const
{
    return changes.records(u"customer"_s);
}

void BoardColumnModel::place(const ChangeSet &changes)
{
    const QSet<qint64> changed = changes.records(u"customer"_s);
    reader().run(&placedCards, m_query, std::vector<qint64>(changed.begin(), changed.end()))
        .then(this, [this, changed, query = m_query](const Result<std::vector<PlacedCard>> &placed) {
            if (!isLoaded() || query != m_query)
                return; // All of it is being read anyway.
            if (!placed) {
                emit failed(placed.error());
                return;
            }
            std::vector<qint64> others = ids();
            std::erase_if(others, [&](qint64 id) { return changed.contains(id); });
            std::vector<qint64> all = others;
            for (auto card = placed->rbegin(); card != placed->rend(); ++card) {
                const auto next = card->next == 0 ? all.end() : std::find(all.begin(), all.end(), card->next);
                if (next == all.end() && card->next != 0) {
                    reload();
                    return;
                }
                all.insert(next, card->id);
            }
            if (all == ids())
                return;
            if (others.size() != ids().size() && all.size() != others.size())
                setIds(others, PageSize); // A card that stays in the column, but elsewhere, goes and comes.
            setIds(all, PageSize);
            emit loaded(qsizetype(all.size()));
        });
}
