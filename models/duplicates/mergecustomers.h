// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/duplicates/customermerge.h"
#include "models/duplicates/mergedcustomer.h"

/** Which customers are to become one. */
struct MergeRequest
{
    CustomerId keep;
    std::vector<CustomerId> gone;
    MergeChoices choices;
    QHash<CustomerId, int> seen; // The versions that the choices were made from, where somebody saw them.
};

/**
 * Makes the customers \a request.gone part of \a request.keep.
 *
 * Its fields become those of mergedCustomer(), its note gets what found no place in them, and every record that refers to
 * the others is moved to it, of whatever kind. Only the phases stay apart: a customer is in one phase at a time, so the
 * visits of the others cannot be laid between those of the one that stays; they go into the history with their customers
 * and come back with them. Decisions that two are not the same hold for the one that stays. Throws Invalid without anybody
 * to merge, Conflict if a customer changed since it was seen, NotFound if one is gone. Returns the one that stays.
 */
Customer mergeCustomers(Operation &operation, const MergeRequest &request);

/** What separateCustomer() did, and what it had to leave. */
struct Separation
{
    Customer customer; // Who came back,
    Customer survivor; // and from whom.
    QStringList remarks; // What could not be separated, in words.
};

/**
 * Takes a customer that was merged out again, at any later time.
 *
 * It comes back under its old id, with its phases as they were and with those of its records that are still there and still
 * belong to the one that it became part of. That one gets back what it had in every field that nobody changed since; later
 * changes and whatever was added since stay with it.
 */
Separation separateCustomer(Operation &operation, CustomerMergeId id);
