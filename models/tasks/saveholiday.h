// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/tasks/holiday.h"
#include "models/tasks/weekdays.h"

/** Stores on which days of the week the business works. Throws Invalid if it is none. */
Weekdays saveWorkingDays(Operation &operation, const Weekdays &days);

/** Stores a new holiday or the changes of one. Throws Invalid without a day or a name, or if there is another one on the day. */
Holiday saveHoliday(Operation &operation, Holiday holiday);

void deleteHoliday(Operation &operation, HolidayId id);

/** What became of the holidays of a file. */
struct HolidayImport
{
    int added = 0;
    int skipped = 0; // There is one on that day already.

    bool operator==(const HolidayImport &) const = default;
};

/** Adds those on whose days there is none yet. */
HolidayImport importHolidays(Operation &operation, const std::vector<Holiday> &holidays);
