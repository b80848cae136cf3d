// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlcondition.h"
#include "models/lifecycle/phase.h"

/**
 * When a customer counts as stalled: nothing is planned from today on, and for more days than the phase allows nothing has happened, that
 * is, the customer neither came into the phase nor was in touch. A touch is an activity, a purchase or feedback.
 *
 * After the sale the customer's own rhythm takes the place of the phase's days, as far as it is known: see usualGap(). Never in phases
 * without such a limit, nor in those of the role lost.
 */

/** Whether a customer's own rhythm decides in phases of \a role, because it follows a sale. */
bool followsRhythm(PhaseRole role);

/** For how many days \a phase may be quiet around a customer with this \a usualGap; none: for ever. */
std::optional<double> quietDaysAllowed(const Phase &phase, std::optional<double> usualGap);

/** Which of the customers in \a phase are stalled on \a today. Never null; served by the index customer_by_silence. */
SqlCondition stalledIn(const Phase &phase, QDate today);

/** The same of any phase; for its ?, see stalledMoments(). */
inline constexpr SqlLiteral StalledCustomers{
    "((customer.last_task_day IS NULL OR customer.last_task_day < ?) AND coalesce(customer.quiet_since + 86400000 * "
    "(SELECT CASE WHEN phase.role IN ('convert', 'retain', 'loyal') AND phase.stalled_days IS NOT NULL "
    "THEN coalesce(3 * customer.usual_gap_days, phase.stalled_days) ELSE phase.stalled_days END FROM phase "
    "WHERE phase.id = customer.phase_id AND phase.role <> 'lost') < ?, 1 = 0))"};
std::vector<SqlValue> stalledMoments(QDate today);
