// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/movephase.h"
#include "ui/board/reasondialog.h"
#include "ui/shell/services.h"

#include <QPointer>

/**
 * Moves customers for the board, by whatever way it was asked: asks for the reason where the phase wants one, and
 * performs the move as one operation.
 */
class BoardMoves : public QObject
{
    Q_OBJECT

public:
    BoardMoves(Services &services, QObject *parent);

    /** \a name is that of the only customer; it is not used for several. */
    void move(const std::vector<CustomerId> &customers, const QString &name, const Phase &phase);

signals:
    /** \a who is a name or "3 customers". */
    void moved(const std::vector<CustomerId> &customers, const QString &who, const Phase &phase);
    void failed(const Error &error);

private:
    struct Move
    {
        std::vector<CustomerId> customers;
        QString who;
        Phase phase;
    };

    void ask(const Move &move);
    void perform(const Move &move, const MoveReason &reason);

    Services &m_services;
    QPointer<ReasonDialog> m_dialog;
    std::vector<CustomerId> m_draftFor; // Whose reason was typed and then cancelled.
    MoveReason m_draft;
};
