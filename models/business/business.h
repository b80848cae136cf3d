// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lifecycle/phase.h"
#include "models/tasks/weekdays.h"

/** The business whose customers the database holds: its only row has id 1. */
struct Business
{
    Id<Business> id;
    int version = 0;
    QString name;
    QString currency; // ISO 4217; amounts without a currency are in it.
    Id<LifeCycle> lifeCycle;
    Weekdays workingDays = {{Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}};

    bool operator==(const Business &) const = default;
};

template<>
constexpr auto tableOf<Business>()
{
    return Table("business", Column{"id", &Business::id}, Column{"version", &Business::version},
                 Column{"name", &Business::name}, Column{"currency", &Business::currency},
                 Column{"life_cycle_id", &Business::lifeCycle},
                 Column{"working_days", &Business::workingDays});
}
