// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/history/operation.h"

/**
 * Stores a new customer or the changes of one, tidied: single lines trimmed, invisible characters taken out.
 *
 * A new customer enters the first phase of the business's life cycle, or \a customer.phase if that is set, through
 * \a customer.phaseSince or now. The phase of an existing customer stays: movePhase() changes it.
 * Entering or changing the company of a person links to the customer who is called so, if one is.
 * Throws Invalid if there is no name, and Conflict if somebody else changed the customer since.
 */
Customer saveCustomer(Operation &operation, Customer customer);

/** The one customer of kind company with that name; none if there are several. */
CustomerId companyCalled(Connection &db, const QString &name);

/** \a customer as it is fit to be stored, a further e-mail address becoming the main one if there is none, and so on; throws Invalid without a name or with a number too long for an index. For saveCustomer() and imports. */
Customer tidied(Customer customer);
