// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/pending.h"
#include "models/lists/card.h"
#include "models/lists/idlistmodel.h"

#include <QUrl>

#include <optional>

/** A column of a board. */
struct KanbanColumn
{
    qint64 id = 0;
    QString title;
    QString explanation;
    int color = 0;              // Of phaseColor().
    std::optional<int> fewest;  // Cards that it should hold at least,
    std::optional<int> most;    // and at most.
    bool asks = false;          // Moving cards here asks something first.

    bool operator==(const KanbanColumn &) const = default;
};

/** A row of a board. */
struct KanbanGroup
{
    QString key;
    QString title; // Empty: the board has this one row, without a head.

    bool operator==(const KanbanGroup &) const = default;
};

/** What a column or a cell adds up to. */
struct KanbanTotal
{
    qint64 cards = 0;
    qint64 stalled = 0;
    QString amount;
    QString exactAmount; // For screen readers.

    bool operator==(const KanbanTotal &) const = default;
};

/** Where a column and a row meet. */
struct KanbanPlace
{
    qint64 column = 0;
    QString group;

    bool operator==(const KanbanPlace &) const = default;
};

/** Cards on their way, by whatever means. */
struct KanbanDrop
{
    std::vector<qint64> cards;
    QString title;                   // Of the only card.
    std::optional<KanbanPlace> from; // If it is known, and the same for all.
    KanbanPlace to;
    std::optional<qint64> above; // In columns put in order by hand: above this card, or with 0 below all others.
};

/**
 * What a board shows: its columns, rows and cards, and what becomes of cards that are moved.
 *
 * Models of cards have a Card under CardRole and a sentence under Qt::AccessibleTextRole.
 */
class KanbanSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual std::vector<KanbanColumn> columns() const = 0;
    virtual std::vector<KanbanGroup> groups() const = 0;
    /** Nothing as long as it is not known. */
    virtual std::optional<KanbanTotal> total(qint64 column) const = 0;
    virtual std::optional<KanbanTotal> total(const KanbanPlace &place) const = 0;

    /** A new model of the cards at \a place, which follows what the source shows and begins to read when it is woken. */
    virtual IdListModel *makeCards(const KanbanPlace &place, QObject *parent) = 0;
    /** The first card at \a place whose title begins with \a typed, or 0; looks further than the cards in view. */
    virtual Pending<qint64> firstTitled(const KanbanPlace &place, const QString &typed) = 0;

    virtual bool mayMove() const = 0;
    /** Whether people put the cards of a column in order. */
    virtual bool isByHand() const = 0;
    /** Where the cards are from: those of another place cannot be dropped here. */
    virtual QUrl origin() const = 0;
    virtual void drop(const KanbanDrop &drop) = 0;

signals:
    void columnsChanged();
    void groupsChanged();
    void totalsChanged();
    /** isByHand() may be another now. */
    void orderChanged();
};
