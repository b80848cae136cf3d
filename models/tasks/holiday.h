// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** A day on which nobody works, besides those of the week; see Business::workingDays. */
struct Holiday
{
    Id<Holiday> id;
    int version = 0;
    QDate day;
    QString name;

    bool operator==(const Holiday &) const = default;
};

using HolidayId = Id<Holiday>;

template<>
constexpr auto tableOf<Holiday>()
{
    return Table("holiday", Column{"id", &Holiday::id}, Column{"version", &Holiday::version}, Column{"day", &Holiday::day},
                 Column{"name", &Holiday::name});
}
