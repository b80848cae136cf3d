// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/today/snooze.h"
#include "models/today/worklist.h"

/** Hides customers from Today until the day \a until. Throws Invalid if that is not after today. */
qint64 snoozeCustomers(Operation &operation, const std::vector<CustomerId> &customers, QDate until);

/** Hides \a customer from Today for these reasons, until there are others. */
Snooze dismissReasons(Operation &operation, CustomerId customer, const DismissedReasons &reasons);

/**
 * Lets the lines \a ids rest until the day \a until: hides the customers and puts their tasks that are due off until then; those of \a owner
 * and of nobody only, unless that is empty.
 */
qint64 snoozeLines(Operation &operation, const std::vector<qint64> &ids, QDate until, const QString &owner);

/**
 * Takes the lines \a ids off the list, as far as that is for the person to say: reasons that are told by themselves, and what rules suggest
 * or say. Tasks have to be done and complaints to be resolved. Returns how many lines it changed.
 */
qint64 dismissLines(Operation &operation, const std::vector<qint64> &ids);
