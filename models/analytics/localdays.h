// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"

#include <limits>
#include <vector>

/**
 * The local day of instants, fast enough for millions of them: asks the time zone once for each day, not for each instant.
 *
 * Days before 1900 and after 2199 are asked for each time.
 */
class LocalDays
{
public:
    /** The number of the local day on which \a instant (UTC milliseconds) falls. */
    qint64 dayOf(qint64 instant)
    {
        constexpr qint64 MillisecondsInDay = 86'400'000;
        qint64 day = instant / MillisecondsInDay;
        if (day < First || day > Last)
            return dayNumber(QDateTime::fromMSecsSinceEpoch(instant).date());
        while (instant < endOf(day - 1))
            --day;
        while (instant >= endOf(day))
            ++day;
        return day;
    }

private:
    static constexpr qint64 First = -25'566; // 1900-01-02
    static constexpr qint64 Last = 84'005;   // 2199-12-31
    static constexpr qint64 Around = 3;      // Zones differ from UTC by less than a day.
    static constexpr qint64 Unknown = std::numeric_limits<qint64>::min();

    qint64 endOf(qint64 day)
    {
        qint64 &end = m_ends[size_t(day - First + Around)];
        if (end == Unknown)
            end = endOfDay(dateOfDay(day));
        return end;
    }

    std::vector<qint64> m_ends = std::vector<qint64>(size_t(Last - First + 2 * Around + 1), Unknown);
};
