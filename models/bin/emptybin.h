// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bin/binentry.h"
#include "models/history/operation.h"

/**
 * Erases what the history holds of deleted customers and of the records that hung on them. This cannot be undone, and neither
 * can their deletion from then on.
 *
 * Without \a entries: all that are in the bin. Returns how many; \a progress may be null.
 */
qint64 emptyBin(Operation &operation, const std::optional<std::vector<qint64>> &entries, const std::shared_ptr<Progress> &progress);

/** Empties the bin of those who were deleted more than 30 days ago. */
qint64 emptyBinOfExpired(Operation &operation);
