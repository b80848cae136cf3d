// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/searchbyname.h"

#include "models/base/idset.h"
#include "models/customers/nameorder.h"
#include "models/customers/searchterm.h"
#include "models/database/integerrows.h"

#include <optional>
#include <ranges>

namespace {

/** The customers that \a term means. */
IdSet hits(Connection &db, const SearchTerm &term)
{
    IdSet found;
    for (const Dialect::Match &query : db.dialect().customerIdsMatching(term.words, term.fragments)) {
        IntegerRows rows(db, query.sql, std::vector<SqlValue>(query.texts.begin(), query.texts.end()));
        while (rows.next())
            found.insert(rows.at(0));
    }
    return found;
}

IdSet foundBy(Connection &db, const std::vector<SearchTerm> &terms)
{
    std::optional<IdSet> found;
    for (const SearchTerm &term : terms) {
        const IdSet meant = hits(db, term);
        if (found)
            found->intersect(meant);
        else
            found = meant;
    }
    return found.value_or(IdSet());
}

std::vector<qint64> members(const auto &ordered, const IdSet &found, qsizetype limit)
{
    const qsizetype wanted = limit > 0 ? std::min(limit, found.size()) : found.size();
    std::vector<qint64> ids;
    ids.reserve(size_t(wanted));
    for (const qint64 id : ordered) {
        if (qsizetype(ids.size()) == wanted)
            break;
        if (found.contains(id))
            ids.push_back(id);
    }
    return ids;
}

} // namespace

std::vector<qint64> allByName(Connection &db, Qt::SortOrder order)
{
    const std::vector<qint64> &byName = db.caches().get<NameOrder>().ids(db);
    return order == Qt::AscendingOrder ? byName : std::vector<qint64>(byName.rbegin(), byName.rend());
}

std::vector<qint64> foundByName(Connection &db, const QString &search, Qt::SortOrder order, int limit)
{
    const IdSet found = foundBy(db, searchTerms(search));
    const std::vector<qint64> &byName = db.caches().get<NameOrder>().ids(db);
    return order == Qt::AscendingOrder ? members(byName, found, limit) : members(std::views::reverse(byName), found, limit);
}
