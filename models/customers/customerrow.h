// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "models/database/connection.h"
#include "models/lists/query/fieldcatalogue.h"

#include <array>

inline constexpr int TrendMonths = 12;

/** What a customer bought in each of the last twelve months, the present one last; in minor units, returns taken off. */
using Trend = std::array<qint64, TrendMonths>;

/** A customer, or the head of a group, in a list of some columns. */
struct CustomerRow
{
    CustomerId id; // Negative: the head of the group that begins with this customer. Null: the customer is gone.
    std::vector<SqlValue> values; // Of the columns; of choices their names. The trend has none.
    SqlValue group;               // What the group has in common, the same way.
    Trend trend{};
    int phaseColor = 0;
    QString nextStep; // What the next task is about.

    bool isHead() const { return id.value < 0; }
};

/** The columns that a list shows unless others are chosen, from left to right. */
const QStringList &usualColumns();

/** The rows of \a ids, heads of groups among them, in no particular order. Columns that there are not are empty. */
std::vector<CustomerRow> customerRows(Connection &db, const std::vector<qint64> &ids, const QStringList &columns,
                                      const QString &group = {});

/** The first day of the first month of a trend. */
QDate trendStart(QDate today);
