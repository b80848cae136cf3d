// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bin/binentry.h"
#include "models/history/operation.h"

/**
 * Puts deleted customers back with everything that hung on them, under their old numbers. One operation that can be undone.
 *
 * Without \a entries: all that are in the bin. Returns how many. Throws NotFound if one is not in the bin any more, and Conflict
 * if something that a record belongs to is gone, such as the customer's phase; \a progress may be null.
 */
qint64 restoreCustomers(Operation &operation, const std::optional<std::vector<qint64>> &entries, const std::shared_ptr<Progress> &progress);
