// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/customers/customerquery.h"
#include "models/history/operation.h"

#include <functional>

/** Which customers an edit of many means: some, or all that a query finds when the work begins, but for some. */
struct CustomerSelection
{
    std::vector<qint64> ids; // These; if all is set, all but these.
    std::optional<CustomerQuery> all;
};

/** Its customers, in ascending order. */
std::vector<qint64> customerIds(Connection &db, const CustomerSelection &selection);

/**
 * Calls \a work with a few thousand of the customers at a time and adds up what it returns. Tells \a progress, which may be
 * null, and ends with Cancelled when that says so.
 */
qint64 inParts(Operation &operation, const CustomerSelection &selection, const std::shared_ptr<Progress> &progress,
               const std::function<qint64(const std::vector<qint64> &ids)> &work);

/** How many customers the operation added, changed or removed so far. */
qint64 changedCustomers(Operation &operation);
/** "Ada Lovelace" or "250,000 customers", for the label of an operation that changed \a count of them. */
QString changedCustomersText(Operation &operation, qint64 count);
