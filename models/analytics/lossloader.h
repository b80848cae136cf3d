// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phaseflow.h"
#include "models/database/connection.h"

#include <QDate>

/** A move to the lapsed or the lost. */
struct Loss
{
    qint64 customer = 0;
    qint64 day = 0;
    int reason = 0; // For entering, or else for leaving the phase before; see Stay::reason.
};

inline Loss lossOf(qint64 customer, const Stay &stay, const Stay *previous)
{
    return {customer, stay.enteredDay, stay.reason == 0 && previous ? previous->leavingReason : stay.reason};
}

/** What each of \a losses, ordered by customer, brought in \a currency in the year up to the loss, returns taken off. */
std::vector<qint64> revenueBefore(Connection &db, const std::vector<Loss> &losses, const QString &currency, QDate asOf);
