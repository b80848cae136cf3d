// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

/** Something to do for a customer by a day: the next step. */
struct Task
{
    Id<Task> id;
    int version = 0;
    CustomerId customer;
    QString title;
    QDate dueDay;
    QDateTime doneAt; // Invalid: still to do.
    QString owner;
    QDateTime createdAt;

    bool operator==(const Task &) const = default;
};

using TaskId = Id<Task>;

template<>
constexpr auto tableOf<Task>()
{
    return Table("task", Column{"id", &Task::id}, Column{"version", &Task::version},
                 Column{"customer_id", &Task::customer}, Column{"title", &Task::title},
                 Column{"due_day", &Task::dueDay}, Column{"done_at", &Task::doneAt}, Column{"owner", &Task::owner},
                 Column{"created_at", &Task::createdAt});
}
