// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lifecycle/boardquery.h"

inline constexpr size_t MostBoardOwners = 30; // That have a row of their own.

/** What a board is divided into, besides columns. */
struct BoardRows
{
    BoardGrouping by = BoardGrouping::None;
    QStringList segments; // Each becomes a row.

    bool operator==(const BoardRows &) const = default;
};

/** What a cell of the board adds up to. */
struct BoardFigure
{
    PhaseId phase;
    size_t row = 0; // Which of the groups.
    qint64 customers = 0;
    qint64 revenue = 0;
    qint64 stalled = 0;

    bool operator==(const BoardFigure &) const = default;
};

/** The rows of the board, from the top, and the cells that customers stand in. */
struct BoardFigures
{
    std::vector<BoardGroup> groups;
    std::vector<BoardFigure> cells;
    std::vector<BoardFigure> columns; // Of all rows together; a customer may stand in several, one for each segment.
};

/**
 * Counts and adds up exactly; \a search as in BoardQuery. Owners have rows by their names, nobody's customers below them;
 * beyond MostBoardOwners the owners of fewest customers share a row.
 */
BoardFigures boardFigures(Connection &db, const QString &search, const BoardRows &rows, QDate today);
