// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/purchases/purchase.h"

/** A line of a purchase with the name of its product. */
struct NamedPurchaseLine
{
    PurchaseLine line;
    QString product;
};

/** The lines of all purchases of \a customer. */
std::vector<NamedPurchaseLine> linesOf(Connection &db, CustomerId customer);
