// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlcondition.h"

#include <optional>

/**
 * How far a customer's silence may exceed the usual gap: later than usual is more than three times the median gap, of customers who
 * bought on three days or more. A nudge and no verdict: of those it names many still come back.
 */
inline constexpr int GapsUntilLate = 3;

/**
 * A customer's rhythm: the median of the days between one day with a purchase and the next; none below three such days.
 *
 * \a days are day numbers in ascending order, each once. The database keeps the same as customer.usual_gap_days.
 */
std::optional<double> usualGap(const std::vector<qint64> &days);

/** Which customers are later than usual: on the day that is put for its ?. */
inline constexpr SqlLiteral LaterThanUsual{
    "(customer.usual_gap_days IS NOT NULL AND customer.last_purchase_day + 3 * customer.usual_gap_days < ?)"};
