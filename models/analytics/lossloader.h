// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phaseflow.h"
#include "models/database/connection.h"

#include <functional>

/** A move to the lapsed or the lost, before anything is known but the visits. */
struct Loss
{
    qint64 customer = 0;
    qint64 visit = 0;
    qint64 previousVisit = 0; // 0: the customer began so.
    qint64 day = 0;
};

inline Loss lossOf(qint64 customer, const Stay &stay, const Stay *previous)
{
    return {customer, stay.visit, previous ? previous->visit : 0, stay.enteredDay};
}

/** Calls \a take with each of \a losses and why it happened: the reason for entering, else for leaving, else an empty one. */
void readReasons(Connection &db, const std::vector<Loss> &losses, const std::function<void(const Loss &, const QString &)> &take);

/** What each of \a losses, ordered by customer, brought in \a currency in the year up to the loss, returns taken off. */
std::vector<qint64> revenueBefore(Connection &db, const std::vector<Loss> &losses, const QString &currency);
