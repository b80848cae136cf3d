// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"

/** How a business was last in touch with a customer. */
enum class Touch { None, Call, Email, Message, Visit, Meeting, Note, Purchase, Feedback };

enum class NextStep { None, Planned, Overdue };

/** A customer as a card on the board. */
struct BoardCard
{
    CustomerId id;
    QString name;
    QString company;
    QString city;
    qint64 revenue = 0; // In minor units of the business's currency.
    QDate enteredPhase;
    Touch lastTouch = Touch::None;
    QDate lastTouchDay;
    QDate firstTaskDay; // Of the tasks that are still to be done; invalid: there is none.
    QDate lastTaskDay;

    NextStep nextStep(QDate today) const;
    int daysInPhase(QDate today) const;
    /**
     * Whether nothing is planned from \a today on, and for more days than \a phase allows nothing has happened: the
     * customer neither came into the phase nor was in touch.
     */
    bool isStalled(const Phase &phase, QDate today) const;
};

/** "Analytical Engines · London": where the customer works and lives, as far as it is known. */
QString placeText(const BoardCard &card);

/** "call overdue for 2 days", "planned for tomorrow" or "nothing planned". */
QString nextStepText(const BoardCard &card, QDate today);

/** "last call 12 days ago" or "no contact yet". */
QString lastTouchText(const BoardCard &card, QDate today);

/** Why a stalled card is: "14 days in Conversion, last call 12 days ago, nothing planned". */
QString stalledText(const BoardCard &card, const Phase &phase, QDate today);

/** Everything on the card in one sentence, for screen readers. */
QString spokenText(const BoardCard &card, const Phase &phase, const QString &currency, QDate today);
