// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/movecards.h"
#include "ui/moving/moving.h"

/** Moves customers for the board, by whatever way it was asked, as one operation. What has to be asked before asks Moving. */
class BoardMoves : public QObject
{
    Q_OBJECT

public:
    BoardMoves(Services &services, QObject *parent);

    /** \a name is that of the only customer; it is not used for several. \a change happens in the same operation. */
    void move(const std::vector<CustomerId> &customers, const QString &name, const Phase &phase, const CardChange &change = {});
    /** Asks in any case: where to, why, since when, what next. */
    void moveWithDetails(const std::vector<CustomerId> &customers, const QString &name);

signals:
    /** \a who is a name or "3 customers". */
    void moved(const std::vector<CustomerId> &customers, const QString &who, const Phase &phase);
    void failed(const Error &error);

private:
    void perform(const MoveWish &wish, const Phase &phase, PhaseMove move);

    Services &m_services;
    Moving *m_moving;
    CardChange m_change; // With the move that is being asked about.
};
