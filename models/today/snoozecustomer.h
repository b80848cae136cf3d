// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/today/snooze.h"

/** Hides customers from Today until the day \a until. Throws Invalid if that is not after today. */
qint64 snoozeCustomers(Operation &operation, const std::vector<CustomerId> &customers, QDate until);

/** Hides \a customer from Today for these reasons, until there are others. */
Snooze dismissReasons(Operation &operation, CustomerId customer, const DismissedReasons &reasons);
