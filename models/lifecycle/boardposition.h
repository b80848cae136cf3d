// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlcondition.h"
#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/**
 * Where a customer stands in a column whose cards are put by hand.
 *
 * Counts as long as the customer's stay in the phase lasts: who moves on loses the place, and has it again if the move is
 * undone. Cards without a position have rank 0 and stand by name; no position has that rank.
 */
struct BoardPosition
{
    Id<BoardPosition> id;
    int version = 0;
    CustomerId customer;
    PhaseId phase;
    qint64 rank = 0;
    QDateTime placedAt;

    bool operator==(const BoardPosition &) const = default;
};

template<>
constexpr auto tableOf<BoardPosition>()
{
    return Table("board_position", Column{"id", &BoardPosition::id}, Column{"version", &BoardPosition::version},
                 Column{"customer_id", &BoardPosition::customer}, Column{"phase_id", &BoardPosition::phase},
                 Column{"rank", &BoardPosition::rank}, Column{"placed_at", &BoardPosition::placedAt});
}

/** A card that was put somewhere by hand. */
struct CardRank
{
    qint64 customer = 0;
    qint64 rank = 0;
};
/** The cards in \a phase that have a position, from top to bottom; only those customers that \a which means. */
std::vector<CardRank> cardRanks(Connection &db, PhaseId phase, const SqlCondition &which);

/** Where cards are put within their column. */
struct CardPlace
{
    enum class Where { Top, Bottom, Above };

    Where where = Where::Top;
    CustomerId other = {}; // Above this one.

    bool operator==(const CardPlace &) const = default;
};

inline constexpr qsizetype MostCardsPlaced = 2000;

/**
 * Puts \a customers, who are in \a phase, in the given order at \a place of their column.
 *
 * Ranks are far apart, so that mostly these cards alone are written; where there is no room between two, one statement moves
 * all on one side away. To stand above a card that nobody put anywhere, those above it get positions, too. Throws Invalid if
 * that would be too many.
 */
void placeCards(Operation &operation, PhaseId phase, const std::vector<CustomerId> &customers, const CardPlace &place);
