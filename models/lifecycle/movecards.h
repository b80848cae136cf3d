// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardposition.h"
#include "models/lifecycle/movephase.h"

#include <optional>

/** What else happens to cards that are moved on the board. */
struct CardChange
{
    std::optional<QString> owner;   // Who looks after the customers from now on; empty: nobody.
    std::optional<CardPlace> place; // In the column they come to.

    bool isEmpty() const { return !owner && !place; }
    bool operator==(const CardChange &) const = default;
};

/**
 * Moves \a customers as \a move says, unless its phase is the one they are in, gives them another owner and puts them in
 * their place, all as one operation. Returns how many changed the phase.
 */
qint64 moveCards(Operation &operation, const std::vector<CustomerId> &customers, const PhaseMove &move, const CardChange &change);
