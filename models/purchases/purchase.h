// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/customers/customer.h"
#include "models/products/product.h"

/** What a customer bought at one time, or, with a negative amount, gave back. */
struct Purchase
{
    Id<Purchase> id;
    int version = 0;
    CustomerId customer;
    QDate day;         // The shop's local day.
    qint64 amount = 0; // In minor units of the currency.
    QString currency;  // ISO 4217.
    QString invoice;
    QString note;

    Money money() const { return {amount, currency}; }
    bool operator==(const Purchase &) const = default;
};

using PurchaseId = Id<Purchase>;

template<>
constexpr auto tableOf<Purchase>()
{
    return Table("purchase", Column{"id", &Purchase::id}, Column{"version", &Purchase::version},
                 Column{"customer_id", &Purchase::customer}, Column{"day", &Purchase::day},
                 Column{"amount", &Purchase::amount}, Column{"currency", &Purchase::currency},
                 Column{"invoice", &Purchase::invoice}, Column{"note", &Purchase::note});
}

/** One product of a purchase. */
struct PurchaseLine
{
    Id<PurchaseLine> id;
    int version = 0;
    PurchaseId purchase;
    ProductId product;
    double quantity = 1;
    qint64 amount = 0; // Of all pieces together, in minor units.

    bool operator==(const PurchaseLine &) const = default;
};

template<>
constexpr auto tableOf<PurchaseLine>()
{
    return Table("purchase_line", Column{"id", &PurchaseLine::id}, Column{"version", &PurchaseLine::version},
                 Column{"purchase_id", &PurchaseLine::purchase}, Column{"product_id", &PurchaseLine::product},
                 Column{"quantity", &PurchaseLine::quantity}, Column{"amount", &PurchaseLine::amount});
}
