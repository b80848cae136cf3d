// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lifecycle/stalled.h"

#include "models/base/day.h"
#include "models/customers/rhythm.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MillisecondsOfDay = 86'400'000;

qint64 startOf(QDate day)
{
    return localInstant(day, QTime(0, 0)).toMSecsSinceEpoch();
}

} // namespace

bool followsRhythm(PhaseRole role)
{
    return role == PhaseRole::Convert || role == PhaseRole::Retain || role == PhaseRole::Loyal;
}

std::optional<double> quietDaysAllowed(const Phase &phase, std::optional<double> usualGap)
{
    if (!phase.stalledDays || phase.role == PhaseRole::Lost)
        return {};
    if (usualGap && followsRhythm(phase.role))
        return GapsUntilLate * *usualGap;
    return *phase.stalledDays;
}

SqlCondition stalledIn(const Phase &phase, QDate today)
{
    if (!quietDaysAllowed(phase, {}))
        return {u"1 = 0"_s, {}};
    const SqlValue quietUntil = startOf(today) - *phase.stalledDays * MillisecondsOfDay;
    const QString unplanned = u"customer.phase_id = ? AND (customer.last_task_day IS NULL OR customer.last_task_day < ?) AND "_s;
    if (!followsRhythm(phase.role))
        return {unplanned + u"customer.quiet_since < ?"_s, {phase.id, today, quietUntil}};
    // That they are quiet since before today follows from the rest; it is said so that SQLite chooses the index.
    return {unplanned
                + u"customer.quiet_since < ? AND CASE WHEN customer.usual_gap_days IS NULL THEN customer.quiet_since < ? "
                  "ELSE customer.quiet_since + %1 * customer.usual_gap_days < ? END"_s.arg(GapsUntilLate * MillisecondsOfDay),
            {phase.id, today, startOf(today), quietUntil, startOf(today)}};
}

std::vector<SqlValue> stalledMoments(QDate today)
{
    return {today, startOf(today)};
}
