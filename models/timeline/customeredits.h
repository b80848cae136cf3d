// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/history/operationrecord.h"
#include "models/timeline/timelineline.h"

/** What one person changed of a customer's own data on one day; or one import, or one rule. */
struct EditFold
{
    enum class What { Changed, Added, Deleted, BroughtBack };

    qint64 id = 0; // Of the first of its changes.
    What what = What::Changed;
    QString actor; // Of a rule its name.
    Source source = Source::Window;
    QDateTime at;       // Of the latest.
    QStringList fields; // As a person reads them, each once, in the order in which they were changed.
    QString label;      // Of the operation, if there is only one.
    std::vector<qint64> changes; // Ids of rows of the history.
};

/** One field that was changed, and when, for the list that a fold opens to. */
struct EditedField
{
    QDateTime at;
    QString label; // Of the operation: "Set the owner of 12 customers".
    QString field; // Or "Added" and the like.
    QString before;
    QString after;

    bool operator==(const EditedField &) const = default;
};

/**
 * The edits of a customer's fields and custom fields, the oldest first. Moves between phases, merges, and what was undone are not
 * among them.
 */
std::vector<EditFold> foldedEdits(Connection &db, CustomerId customer);

/** What the changes of \a fold did, in their order. */
std::vector<EditedField> describeEdits(Connection &db, const EditFold &fold);
