// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/lifecycle/boardcard.h"

/** What the board is made of, before any customer is on it. */
struct BoardLayout
{
    std::vector<Phase> phases;
    QString currency;

    bool operator==(const BoardLayout &) const = default;
};

/** Reads what the board shows, besides which cards stand where: see boardcards.h. */
class BoardStore
{
public:
    explicit BoardStore(Connection &db) : m_db(db) {}

    BoardLayout layout();
    /** The names of all segments, in order. */
    QStringList segments();
    std::vector<BoardCard> cards(const std::vector<qint64> &ids);

private:
    Connection &m_db;
};
