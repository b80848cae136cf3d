// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/boardcards.h"

#include "models/customers/customerfields.h"
#include "models/database/integerrows.h"
#include "models/lifecycle/boardposition.h"
#include "models/lists/query/queryparser.h"
#include "models/lists/query/querysql.h"
#include "models/segments/segmentmentions.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** What a cell is sorted by before the name. */
QString orderKey(BoardOrder order)
{
    switch (order) {
    case BoardOrder::Value:
        return u"-customer.revenue"_s;
    case BoardOrder::Age:
        return u"customer.phase_since"_s;
    case BoardOrder::NextStep:
        return u"coalesce(customer.next_task_day, 1000000)"_s; // No day is that late.
    case BoardOrder::LastTouch:
        return u"customer.quiet_since"_s;
    case BoardOrder::Name:
    case BoardOrder::ByHand:
        break;
    }
    return {};
}

QString orderKeys(BoardOrder order)
{
    const QString key = orderKey(order);
    return (key.isEmpty() ? QString() : key + u", "_s) + u"customer.sort_name, customer.id"_s;
}

SqlCondition cellCondition(Connection &db, const BoardQuery &query)
{
    return both({u"customer.phase_id = ?"_s, {query.phase}}, boardCondition(db, query.search, query.group));
}

std::vector<qint64> ordered(Connection &db, SqlCondition cell, BoardOrder order, qint64 limit)
{
    cell.values.emplace_back(limit > 0 ? limit : std::numeric_limits<qint64>::max());
    IntegerRows rows(db, u"SELECT customer.id FROM customer WHERE "_s + cell.sql + u" ORDER BY "_s + orderKeys(order) + u" LIMIT ?"_s,
                     std::move(cell.values));
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.at(0));
    return ids;
}

/** Those put above the others, the others by name, those put below. */
std::vector<qint64> orderedByHand(Connection &db, const BoardQuery &query, int limit)
{
    const SqlCondition cell = cellCondition(db, query);
    const std::vector<CardRank> ranks = cardRanks(db, query.phase, cell);
    QSet<qint64> placed;
    std::vector<qint64> ids;
    for (const CardRank &each : ranks) {
        placed.insert(each.customer);
        if (each.rank < 0)
            ids.push_back(each.customer);
    }
    for (const qint64 id : ordered(db, cell, BoardOrder::ByHand, limit > 0 ? limit + qint64(ranks.size()) : 0)) {
        if (!placed.contains(id))
            ids.push_back(id);
    }
    for (const CardRank &each : ranks) {
        if (each.rank > 0)
            ids.push_back(each.customer);
    }
    if (limit > 0 && ids.size() > size_t(limit))
        ids.resize(size_t(limit));
    return ids;
}

std::vector<PlacedCard> placedByHand(Connection &db, const BoardQuery &query, const std::vector<qint64> &here)
{
    const std::vector<qint64> all = here.empty() ? here : orderedByHand(db, query, 0);
    const QSet<qint64> wanted(here.begin(), here.end());
    std::vector<PlacedCard> placed;
    for (size_t row = 0; row < all.size(); ++row) {
        if (wanted.contains(all[row]))
            placed.push_back({all[row], row + 1 < all.size() ? all[row + 1] : 0});
    }
    return placed;
}

} // namespace

SqlCondition boardCondition(Connection &db, const QString &search, const BoardGroup &group)
{
    const FieldCatalogue fields = customerFields(db);
    std::vector<Condition> asked{parsedQuery(search, fields).condition};
    SqlCondition owners;
    switch (group.kind) {
    case BoardGroup::Kind::Everybody:
        break;
    case BoardGroup::Kind::Owner:
        owners = {u"customer.owner = ?"_s, {group.name}};
        break;
    case BoardGroup::Kind::OtherOwners: {
        const QStringList marks(group.apart.size(), u"?"_s);
        owners = {u"customer.owner NOT IN ("_s + marks.join(u", "_s) + u')', std::vector<SqlValue>(group.apart.begin(), group.apart.end())};
        break;
    }
    case BoardGroup::Kind::Segment:
        asked.push_back(Condition::test(SegmentField, Comparison::Equals, {{group.name}}));
        break;
    case BoardGroup::Kind::NoSegment:
        for (const QString &segment : group.apart)
            asked.push_back(Condition::negated(Condition::test(SegmentField, Comparison::Equals, {{segment}})));
        break;
    }
    return both(sqlCondition(normalized(Condition::all(std::move(asked))), fields, db.dialect(), QDate::currentDate()), owners);
}

std::vector<qint64> boardCards(Connection &db, const BoardQuery &query, int limit)
{
    return query.order == BoardOrder::ByHand ? orderedByHand(db, query, limit) : ordered(db, cellCondition(db, query), query.order, limit);
}

std::vector<PlacedCard> placedCards(Connection &db, const BoardQuery &query, const std::vector<qint64> &ids)
{
    const SqlCondition cell = cellCondition(db, query);
    const std::vector<qint64> here = ordered(db, both(cell, {db.dialect().anyOf(u"customer.id"_s), {db.dialect().idList(ids)}}), query.order, 0);
    if (query.order == BoardOrder::ByHand)
        return placedByHand(db, query, here);
    const QString keys = orderKeys(query.order);
    const QString own = u"SELECT "_s + keys + u" FROM customer WHERE id = ?"_s;
    std::vector<PlacedCard> placed;
    for (const qint64 id : here) {
        Rows keysOfIt = db.run(own, id);
        keysOfIt.next();
        SqlCondition below = cell;
        for (int column = 0; column < keysOfIt.columns(); ++column)
            below.values.push_back(keysOfIt.value(column));
        const QStringList marks(keysOfIt.columns(), u"?"_s);
        Rows next = db.runWith(u"SELECT customer.id FROM customer WHERE %1 AND (%2) > (%3) ORDER BY %2 LIMIT 1"_s.arg(below.sql, keys, marks.join(u", "_s)),
                               below.values);
        placed.push_back({id, next.next() ? next.integer(0) : 0});
    }
    return placed;
}

qint64 firstCardNamed(Connection &db, const BoardQuery &query, const QString &typed)
{
    const QString beginning = folded(typed);
    SqlCondition cell = cellCondition(db, query);
    cell.values.emplace_back(beginning);
    Rows rows = db.runWith(u"SELECT customer.id, customer.sort_name FROM customer WHERE "_s + cell.sql
                               + u" AND customer.sort_name >= ? ORDER BY customer.sort_name, customer.id LIMIT 1"_s,
                           cell.values);
    if (rows.next() && rows.text(1).startsWith(beginning))
        return rows.integer(0);
    return 0;
}
