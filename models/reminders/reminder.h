// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

/** A task of which the person is to be reminded now. */
struct Reminder
{
    Task task;
    QString customerName; // Empty: of no customer.
    bool canCall = false; // The customer has a phone number.

    bool operator==(const Reminder &) const = default;
};
