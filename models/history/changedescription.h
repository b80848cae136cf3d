// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/history.h"

/** One thing that an operation changed, in words. */
struct ChangedField
{
    QString record; // "Customer Ada Lovelace"
    QString field;  // "Phone"; or "Added" and the like, for the record as a whole.
    QString before;
    QString after;

    bool operator==(const ChangedField &) const = default;
};

/** The name of a column as the window has it. */
QString fieldTitle(const QString &column);

/** What \a operation changed, field by field, at most \a limit of them. */
std::vector<ChangedField> describeChanges(Connection &db, OperationId operation, int limit);
