// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/names.h"
#include "models/lifecycle/phase.h"

/** In which order the cards of a column stand. */
enum class BoardOrder {
    Name,
    Value,     // What customers brought, most first.
    Age,       // The longest in the phase first.
    NextStep,  // Overdue first, nothing planned last.
    LastTouch, // The longest silent first.
    ByHand,    // As people put them; see placeCards().
};
template<>
inline constexpr auto namesOf<BoardOrder>
    = std::to_array<const char *>({"name", "value", "age", "next-step", "last-touch", "by-hand"});

/** What the rows of a board have in common. */
enum class BoardGrouping { None, Owner, Segment };
template<>
inline constexpr auto namesOf<BoardGrouping> = std::to_array<const char *>({"none", "owner", "segment"});

/** One row of the board: which customers stand in it. */
struct BoardGroup
{
    enum class Kind {
        Everybody,
        Owner,
        OtherOwners, // Of all owners but those apart.
        Segment,
        NoSegment, // In none of the segments apart.
    };

    Kind kind = Kind::Everybody;
    QString name;          // Of the owner, empty: nobody; or of the segment.
    QStringList apart = {};

    bool operator==(const BoardGroup &) const = default;
};

/** The cards of one cell of the board: a column, or where a row meets it. */
struct BoardQuery
{
    PhaseId phase;
    QString search; // As it was typed: see parsedQuery().
    BoardOrder order = BoardOrder::Name;
    BoardGroup group;

    bool operator==(const BoardQuery &) const = default;
};
