// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/names.h"
#include "models/tasks/weekdays.h"

enum class RecurrenceUnit { Never, Days, Weeks, Months, Years };
template<>
inline constexpr auto namesOf<RecurrenceUnit> = std::to_array<const char *>({"", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"});

/**
 * How often a task comes back: every so many days, weeks, months or years, of weeks on certain days.
 *
 * Stored as the value of an RRULE (RFC 5545, section 3.3.10) of the parts FREQ, INTERVAL and BYDAY: "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH".
 */
struct Recurrence
{
    RecurrenceUnit unit = RecurrenceUnit::Never;
    int every = 1;
    Weekdays weekdays = {}; // Of weeks; none: the day of the week of the task.

    bool operator==(const Recurrence &) const = default;

    bool recurs() const { return unit != RecurrenceUnit::Never; }
    QString toText() const;
    /** Never, if \a text is no such rule. */
    static Recurrence fromText(const QString &text);
    /** "Every 2 weeks on Mon, Thu" in the person's language. */
    QString shown() const;
};
