// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/searchbyname.h"

#include "models/base/idset.h"
#include "models/customers/searchterm.h"
#include "models/database/integerrows.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/** What matches more than one customer in so many is common. */
constexpr qint64 CommonShare = 20;
/** To look a customer up and sort it takes about as long as to pass so many in the index of names. */
constexpr qint64 PassedPerSorted = 32;
constexpr qint64 Unlimited = std::numeric_limits<qint64>::max();

QString byName(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? u" ORDER BY sort_name, id"_s : u" ORDER BY sort_name DESC, id DESC"_s;
}

std::vector<SqlValue> valuesOf(const QStringList &texts)
{
    return std::vector<SqlValue>(texts.begin(), texts.end());
}

std::vector<qint64> idsOf(IntegerRows rows)
{
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.at(0));
    return ids;
}

qint64 highestId(Connection &db)
{
    Rows rows = db.run(u"SELECT coalesce(max(id), 0) FROM customer"_s);
    return rows.next() ? rows.integer(0) : 0;
}

/** The customers that \a term means, or nothing if they are more than \a most. */
std::optional<IdSet> hits(Connection &db, const SearchTerm &term, qint64 most)
{
    IdSet found;
    for (const Dialect::Match &query : db.dialect().customerIdsMatching(term.words, term.fragments)) {
        IntegerRows rows(db, query.sql, valuesOf(query.texts));
        while (rows.next()) {
            found.insert(rows.at(0));
            if (found.size() > most)
                return {};
        }
    }
    return found;
}

std::vector<qint64> firstOfCommon(Connection &db, const SearchTerm &term, Qt::SortOrder order, int limit)
{
    const Dialect::Match match = db.dialect().scanCustomers(term.words, term.fragments);
    std::vector<SqlValue> values = valuesOf(match.texts);
    values.emplace_back(limit);
    return idsOf({db, u"SELECT id FROM customer WHERE "_s + match.sql + byName(order) + u" LIMIT ?"_s, std::move(values)});
}

std::vector<qint64> sorted(Connection &db, const IdSet &found, Qt::SortOrder order, qint64 limit)
{
    return idsOf({db, u"SELECT id FROM customer WHERE "_s + db.dialect().anyOf(u"id"_s) + byName(order) + u" LIMIT ?"_s,
                  {db.dialect().idList(found.ids()), limit}});
}

std::vector<qint64> metWalking(Connection &db, const IdSet &found, Qt::SortOrder order, qint64 limit)
{
    const qint64 wanted = std::min(limit, qint64(found.size()));
    IntegerRows rows(db, u"SELECT id FROM customer"_s + byName(order), {});
    std::vector<qint64> ids;
    ids.reserve(size_t(wanted));
    while (qint64(ids.size()) < wanted && rows.next()) {
        if (found.contains(rows.at(0)))
            ids.push_back(rows.at(0));
    }
    return ids;
}

} // namespace

std::vector<qint64> foundByName(Connection &db, const QString &search, Qt::SortOrder order, int limit)
{
    const std::vector<SearchTerm> terms = searchTerms(search);
    const qint64 customers = highestId(db);
    const qint64 most = limit > 0 ? limit : Unlimited;
    std::optional<IdSet> found;
    for (const SearchTerm &term : terms) {
        const bool mayScan = limit > 0 && terms.size() == 1;
        const std::optional<IdSet> meant = hits(db, term, mayScan ? customers / CommonShare : Unlimited);
        if (!meant)
            return firstOfCommon(db, term, order, limit);
        if (found)
            found->intersect(*meant);
        else
            found = meant;
    }
    if (!found || found->size() == 0)
        return {};
    const qint64 passed = limit > 0 ? std::min(customers, customers * limit / found->size()) : customers;
    return passed < found->size() * PassedPerSorted ? metWalking(db, *found, order, most) : sorted(db, *found, order, most);
}
