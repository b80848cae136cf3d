// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/database/sqlcondition.h"
#include "models/lifecycle/boardquery.h"

/** Which customers stand in a cell of the board, and in which order. All throw QueryFailure if the search is mistyped. */

/** The customers of a group among those that \a search means, as a condition on the table customer; empty: all. */
SqlCondition boardCondition(Connection &db, const QString &search, const BoardGroup &group);

/** The customers of a cell in its order; at most \a limit of them if it is positive. */
std::vector<qint64> boardCards(Connection &db, const BoardQuery &query, int limit = 0);

/** A card of a cell, and the one below it. */
struct PlacedCard
{
    qint64 id = 0;
    qint64 next = 0; // 0: it is the last one.

    bool operator==(const PlacedCard &) const = default;
};
/** Those of \a ids that stand in the cell, in its order. For a few: a list that is shown need not be read anew. */
std::vector<PlacedCard> placedCards(Connection &db, const BoardQuery &query, const std::vector<qint64> &ids);

/** The first customer of the cell whose name begins with \a typed, or 0. */
qint64 firstCardNamed(Connection &db, const BoardQuery &query, const QString &typed);
