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

/** What stands above a column. */
struct PhaseTotal
{
    PhaseId phase;
    qint64 customers = 0;
    qint64 revenue = 0;

    bool operator==(const PhaseTotal &) const = default;
};

/** Reads what the board shows. \a search is a query, see parsedQuery(); empty: all customers. Throws QueryFailure if it is mistyped. */
class BoardStore
{
public:
    explicit BoardStore(Connection &db) : m_db(db) {}

    BoardLayout layout();
    /** Of each phase that customers are in; one query for all columns. */
    std::vector<PhaseTotal> totals(const QString &search);
    /** The customers in \a phase by name; at most \a limit of them if it is positive. */
    std::vector<qint64> customers(PhaseId phase, const QString &search, int limit);
    std::vector<BoardCard> cards(const std::vector<qint64> &ids);
    /** The first customer in \a phase whose name begins with \a typed, or null. */
    CustomerId firstNamed(PhaseId phase, const QString &search, const QString &typed);

private:
    Connection &m_db;
};
