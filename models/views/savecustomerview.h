// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/views/customerview.h"

/**
 * Stores a new view, or another name or content of one.
 *
 * Throws Invalid if it has no name, if another view has it, or if its query means nothing.
 */
CustomerView saveCustomerView(Operation &operation, CustomerView view);

void deleteCustomerView(Operation &operation, CustomerViewId id);

/** All views by name. */
std::vector<CustomerView> customerViews(Connection &db);
/** The view called \a name; throws NotFound. */
CustomerView customerViewNamed(Connection &db, const QString &name);
