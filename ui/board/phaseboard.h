// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/boardfigures.h"
#include "models/lifecycle/boardstore.h"
#include "models/lifecycle/movecards.h"
#include "ui/kanban/kanbansource.h"
#include "ui/shell/services.h"

#include <QPointer>
#include <QTimer>

class BoardColumnModel;
class BoardMoves;

/** The customers by phases as a board shows them, in rows by owner or segment if that is wanted. */
class PhaseBoard : public KanbanSource
{
    Q_OBJECT

public:
    PhaseBoard(Services &services, QObject *parent);

    /** Everything but the customers: the business's phases. */
    void load();
    const std::vector<Phase> &phases() const { return m_layout.phases; }
    const Phase *phase(qint64 column) const;

    void setSearch(const QString &search);
    void setOrder(BoardOrder order);
    void setRows(const BoardRows &rows);
    BoardOrder order() const { return m_order; }
    const BoardRows &rows() const { return m_rows; }

    /** Whether anybody fits; nothing while that is not known. */
    std::optional<bool> hasCustomers() const;
    bool isSettled() const { return !m_layout.phases.empty() && m_figures && !m_figuresSoon.isActive() && !m_isCounting; }

    std::vector<KanbanColumn> columns() const override;
    std::vector<KanbanGroup> groups() const override;
    std::optional<KanbanTotal> total(qint64 column) const override;
    std::optional<KanbanTotal> total(const KanbanPlace &place) const override;
    IdListModel *makeCards(const KanbanPlace &place, QObject *parent) override;
    Pending<qint64> firstTitled(const KanbanPlace &place, const QString &typed) override;
    bool mayMove() const override { return m_services.canWrite(); }
    bool isByHand() const override { return m_order == BoardOrder::ByHand; }
    QUrl origin() const override { return m_services.database.url(); }
    void drop(const KanbanDrop &drop) override;
    /** Asks where to, why, since when and what next. */
    void moveWithDetails(const KanbanDrop &drop);

signals:
    /** \a cards came to \a to; \a text says so in a sentence. */
    void moved(const KanbanPlace &to, const std::vector<qint64> &cards, const QString &text);
    /** What was asked for cannot be; \a why says what to do instead. */
    void refused(const QString &why);
    void failed(const Error &error);

private:
    struct Cards
    {
        KanbanPlace place;
        QPointer<BoardColumnModel> model;
    };

    void loadFigures();
    void takeFigures(const BoardFigures &figures);
    void takeChanges(const ChangeSet &changes);
    void askAnew();
    BoardQuery query(const KanbanPlace &place) const;
    std::optional<size_t> rowOf(const QString &group) const;
    KanbanTotal totalOf(const BoardFigure &figure) const;
    /** What becomes of the owner; false: cards cannot come into this row. */
    bool regroup(const KanbanDrop &drop, CardChange &change);
    void change(const KanbanDrop &drop, const CardChange &change);
    void tellMoved(const std::vector<CustomerId> &customers, const QString &who, const Phase &phase);

    Services &m_services;
    BoardMoves *m_moves;
    BoardLayout m_layout;
    QString m_search;
    BoardOrder m_order = BoardOrder::Name;
    BoardRows m_rows;
    std::optional<BoardFigures> m_figures;
    std::vector<Cards> m_cards;
    QString m_targetGroup; // Of the move under way.
    QTimer m_figuresSoon;
    int m_generation = 0;
    bool m_isCounting = false;
};
