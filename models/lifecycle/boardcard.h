// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"
#include "models/lists/card.h"

/** How a business was last in touch with a customer. */
enum class Touch { None, Call, Email, Message, Visit, Meeting, Note, Purchase, Feedback };

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
    QDateTime quietSince; // The later of coming into the phase and the last touch.
    std::optional<double> usualGap; // The customer's own rhythm, in days.
    QDate firstTaskDay; // Of the tasks that are still to be done; invalid: there is none.
    QDate lastTaskDay;

    NextStep nextStep(QDate today) const;
    int daysInPhase(QDate today) const;
    int daysQuiet(QDate today) const;
    /** As stalledIn() says of the customers of \a phase. */
    bool isStalled(const Phase &phase, QDate today) const;
};

/** "Analytical Engines · London": where the customer works and lives, as far as it is known. */
QString placeText(const BoardCard &card);

/** "call overdue for 2 days", "planned for tomorrow" or "nothing planned". */
QString nextStepText(const BoardCard &card, QDate today);

/** "last call 12 days ago" or "no contact yet". */
QString lastTouchText(const BoardCard &card, QDate today);

/**
 * Why a stalled card is: "14 days in Conversion, last call 12 days ago, nothing planned", or where the customer's own rhythm
 * decides, "usually every 21 days, silent for 58, nothing planned".
 */
QString stalledText(const BoardCard &card, const Phase &phase, QDate today);

/** Everything on the card in one sentence, for screen readers. */
QString spokenText(const BoardCard &card, const Phase &phase, const QString &currency, QDate today);

/** What the card shows. */
Card shownCard(const BoardCard &card, const Phase &phase, const QString &currency, QDate today);
