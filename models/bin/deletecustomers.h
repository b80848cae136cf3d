// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerselection.h"

/**
 * Deletes customers and every record that belongs to them, of any kind, into the bin. One operation that can be undone.
 *
 * Returns how many were deleted; \a progress may be null, see inParts().
 */
qint64 deleteCustomers(Operation &operation, const CustomerSelection &selection, const std::shared_ptr<Progress> &progress);
