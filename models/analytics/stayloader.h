// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phaseflow.h"
#include "models/database/connection.h"
#include "models/lifecycle/phase.h"

#include <QDate>

#include <functional>
#include <limits>

/** Where \a phase stands among the others. */
PhasePlace placeOf(const Phase &phase);

/** Customers by their ids: all, or those from \c first on and before \c end. */
struct CustomerRange
{
    qint64 first = 0;
    qint64 end = std::numeric_limits<qint64>::max();
};

/**
 * Reads the stays in phases, customer by customer, and hands each customer's to \a take. Nothing after \a asOf is looked at:
 * who left a phase later is still there. Returns the reasons by their numbers, the first of them empty.
 */
QStringList streamStays(Connection &db, QDate asOf, const std::function<void(const CustomerStays &)> &take, CustomerRange customers = {});
