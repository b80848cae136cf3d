// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlcondition.h"

#include <optional>

/**
 * Wishes to be in touch with a customer, or with everybody of a segment, at least every so many days. Any touch meets them: an activity, a
 * purchase or feedback; never an edit. Until there is one, days count from when the customer came.
 */
inline constexpr int MostTouchDays = 3650;

/** Throws Invalid for a wish of no days, or of more than ten years. */
void checkTouchWish(std::optional<int> days);

/** Which customers' own wish is overdue; for its ?, see touchMoments(). Served by the index customer_by_wish. */
inline constexpr SqlLiteral TouchOverdue{
    "(customer.touch_every_days IS NOT NULL AND customer.touched_at < ? AND customer.touched_at + 86400000 * customer.touch_every_days < ?)"};
std::vector<SqlValue> touchMoments(QDate today);
