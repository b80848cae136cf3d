// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerselection.h"
#include "models/lifecycle/movephase.h"
#include "ui/moving/movedialog.h"
#include "ui/shell/services.h"

#include <QPointer>

/** Whom somebody wants to move. */
struct MoveWish
{
    CustomerSelection customers;
    qint64 count = 0;
    QString name; // Of the only customer; not used for several.

    /** The name or "3 customers". */
    QString who() const;
};

/** "Move Ada Lovelace to Retention", for the history; says so if it is dated back. */
QString moveLabel(const QString &who, const Phase &phase, const PhaseMove &move);

/**
 * Asks before customers are moved what has to be said about it, and only then.
 *
 * Whoever owns it performs the move when it is confirmed(), and answers with finish(). What was typed and not done is there
 * again when the same customers are to move the next time.
 */
class Moving : public QObject
{
    Q_OBJECT

public:
    Moving(Services &services, QObject *parent);

    /** Confirms at once if neither \a phase nor those that the customers leave ask for a reason. */
    void move(const MoveWish &wish, const Phase &phase);
    /** Asks in any case: where to, why, since when, what next. */
    void moveWithDetails(const MoveWish &wish, const Phase &phase = {});

    /** Whether something is being asked, so that no other move begins. */
    bool isAsking() const { return m_dialog || m_isDeciding; }
    /** The confirmed move is made, or failed. False: there is an error, and no dialog in which it could be shown. */
    bool finish(const std::optional<Error> &failed);
    /** Closes the dialog while the move is being made, for one that takes long. */
    void closeDialog();

signals:
    /** \a move has no customer and came through nothing yet. */
    void confirmed(const MoveWish &wish, const Phase &phase, const PhaseMove &move);

private:
    void loadPhases();
    void decide(const MoveWish &wish, const Phase &phase, const std::vector<Phase> &left);
    MoveDialog *ask(const MoveWish &wish, const Phase &phase);
    void readLeft(const MoveWish &wish);

    Services &m_services;
    std::vector<Phase> m_phases; // Of the life cycle; empty until they are read.
    bool m_isDeciding = false;
    QPointer<MoveDialog> m_dialog;
    MoveWish m_draftFor; // Whose move was typed and not made.
    PhaseMove m_draft;
};
