// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/history/operation.h"

/** That a customer became part of another one: what separateCustomer() needs beside the history. */
struct CustomerMerge
{
    Id<CustomerMerge> id;
    int version = 0;
    CustomerId customer; // Whom it is part of now.
    qint64 goneId = 0; // No reference: there is no such customer.
    QString goneName;
    qint64 keptId = 0; // Whom it was merged into; customer is another one once that was merged itself.
    OperationId operation;
    QDateTime at;
    QString mergedBy;
    QString choices;   // See MergeChoices.
    QString addedNote; // What the kept customer's note got of it.

    bool operator==(const CustomerMerge &) const = default;
};

using CustomerMergeId = Id<CustomerMerge>;

template<>
constexpr auto tableOf<CustomerMerge>()
{
    return Table("customer_merge", Column{"id", &CustomerMerge::id}, Column{"version", &CustomerMerge::version},
                 Column{"customer_id", &CustomerMerge::customer}, Column{"gone_id", &CustomerMerge::goneId},
                 Column{"gone_name", &CustomerMerge::goneName}, Column{"kept_id", &CustomerMerge::keptId},
                 Column{"operation_id", &CustomerMerge::operation}, Column{"at", &CustomerMerge::at},
                 Column{"merged_by", &CustomerMerge::mergedBy}, Column{"choices", &CustomerMerge::choices},
                 Column{"added_note", &CustomerMerge::addedNote});
}
