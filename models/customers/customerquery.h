// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/customers/customer.h"
#include "models/database/connection.h"
#include "models/lists/query/query.h"

/** What a list of customers shows, from left to right. */
enum class CustomerColumn { Name, Company, Phase, City, Email, Phone, LastPurchase, Purchases, Revenue, NextStep };
inline constexpr int CustomerColumnCount = int(CustomerColumn::NextStep) + 1;

/** A customer in a list. */
struct CustomerLine
{
    CustomerId id; // Null: the customer is gone.
    QString name;
    QString company;
    QString phase;
    int phaseColor = 0;
    QString city;
    QString email;
    QString phone;
    QDate lastPurchase;
    qint64 purchases = 0;
    Money revenue;
    QDate nextStepDay; // Invalid: nothing is planned.
    QString nextStep;
};

/** Which customers a list shows, and in which order. */
struct CustomerQuery
{
    QString search; // As it was typed: see parsedQuery().
    Query query;    // What else is asked, such as a segment.
    std::optional<std::vector<qint64>> records; // Set: only these.
    CustomerColumn sortColumn = CustomerColumn::Name;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;

    bool isFiltered() const { return !search.trimmed().isEmpty() || !query.condition.isEmpty() || records; }
    bool operator==(const CustomerQuery &) const = default;
};

/**
 * The ids of the customers that \a query means, in its order; at most \a limit of them if that is positive.
 *
 * An order that was typed, or else the query's, comes before the column's. Customers who have nothing in the column stand last
 * in either direction. Throws QueryFailure if the search is mistyped.
 */
std::vector<qint64> customerIds(Connection &db, const CustomerQuery &query, int limit = 0);

/** The lines of \a ids, in no particular order. */
std::vector<CustomerLine> customerLines(Connection &db, const std::vector<qint64> &ids);

/** A customer in full, and what its line in a list says besides. */
struct CustomerCard
{
    Customer customer;
    CustomerLine line;
};

/** Throws NotFound if the customer is gone. */
CustomerCard customerCard(Connection &db, CustomerId id);
