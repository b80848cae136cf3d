// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customerselection.h"
#include "models/customfields/customvalue.h"
#include "models/customfields/fieldvalue.h"

/** The records that hold \a value, of no customer yet. */
std::vector<CustomValue> rowsOf(const FieldDefinition &definition, const FieldValue &value);

/** Gives \a customer this value in the field, or takes away what it has if \a value is empty. Throws Invalid if it is not fit. */
void setCustomValue(Operation &operation, CustomerId customer, const FieldDefinition &definition, const FieldValue &value);

/**
 * Changes what \a customer has from \a before, which somebody saw, to \a after; fields that are the same in both stay as they
 * are. Throws Conflict if another one of the fields was changed since.
 */
void changeCustomValues(Operation &operation, CustomerId customer, const FieldValues &before, const FieldValues &after);

/** Stores a customer as saveDifferentCustomer() does, and what it has in custom fields as changeCustomValues() does. */
Customer saveWithCustomValues(Operation &operation, const Customer &customer, const std::vector<CustomerId> &different,
                              const FieldValues &before, const FieldValues &after);

/**
 * Sets the field of all customers of \a selection to \a value, as machineText() writes it; empty: clears it. See the other edits
 * of many customers in models/customers/bulkedit.h.
 */
qint64 setCustomField(Operation &operation, const CustomerSelection &selection, CustomFieldId field, const QString &value,
                      const std::shared_ptr<Progress> &progress);
