// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/table.h"

/** A way to look at the list of customers, under a name. */
struct CustomerView
{
    Id<CustomerView> id;
    int version = 0;
    QString name;
    QString query;  // JSON, see queryToJson(): whom it shows, order, columns, group.
    QString widths; // JSON: field to width, in characters of average width.

    bool operator==(const CustomerView &) const = default;
};

using CustomerViewId = Id<CustomerView>;

/** What tells two names apart: the folded words, or the name itself if it has none. */
QString customerViewKey(const CustomerView &view);

template<>
constexpr auto tableOf<CustomerView>()
{
    return Table("customer_view", Column{"id", &CustomerView::id}, Column{"version", &CustomerView::version},
                 Column{"name", &CustomerView::name},
                 DerivedColumn<CustomerView>{"folded_name", &customerViewKey, "name"},
                 Column{"query", &CustomerView::query}, Column{"widths", &CustomerView::widths});
}
