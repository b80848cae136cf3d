// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/database/connection.h"
#include "models/database/sqlcondition.h"
#include "models/lists/query/fieldcatalogue.h"
#include "models/lists/query/query.h"

#include <optional>

/** Which customers a list shows, in which order, with which columns, and how they are grouped. */
struct CustomerQuery
{
    QString search; // As it was typed: see parsedQuery().
    Query query;    // What else is asked. What was typed of order, columns and group comes before its own.
    std::optional<std::vector<qint64>> records; // Set: only these.

    bool isFiltered() const { return !search.trimmed().isEmpty() || !query.condition.isEmpty() || records; }
    bool operator==(const CustomerQuery &) const = default;
};

/** What was typed and what else is asked as one query. Throws QueryFailure if the search is mistyped. */
Query meantBy(const CustomerQuery &query, const FieldCatalogue &fields);

/**
 * The ids of the customers that \a query means, in its order, by name if it has none; at most \a limit of them if that is
 * positive. Those who have nothing in the field that is sorted by stand last in either direction. Its group does not matter.
 * Throws QueryFailure if the search is mistyped.
 */
std::vector<qint64> customerIds(Connection &db, const CustomerQuery &query, int limit = 0);

/**
 * The same by groups: each begins with its head, which is the negative id of its first customer. Without a group there are
 * no heads. Days and instants are grouped by months.
 */
std::vector<qint64> groupedCustomerIds(Connection &db, const CustomerQuery &query, int limit = 0);

/** How many customers \a query means. */
qint64 customerCount(Connection &db, const CustomerQuery &query);

/** The customers that \a query means, counted and added up. */
struct CustomerTotals
{
    qint64 customers = 0;
    Money revenue;

    bool operator==(const CustomerTotals &) const = default;
};
CustomerTotals customerTotals(Connection &db, const CustomerQuery &query);
/** The same of the customers \a ids. */
CustomerTotals customerTotals(Connection &db, const std::vector<qint64> &ids);
