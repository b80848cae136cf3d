// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"

#include <vector>

/** Customers who are called one after the other, and how far that is. */
struct CallQueue
{
    std::vector<CustomerId> customers;
    size_t current = 0;
    int logged = 0;
    int skipped = 0;
    QStringList outcomes = {}; // That were chosen so far: their keys stay as they are until the end.

    bool hasNext() const { return current + 1 < customers.size(); }
    CustomerId customer() const { return customers[current]; }
};
