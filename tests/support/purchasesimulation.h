// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchasemodel.h"
#include "models/analytics/purchasesummary.h"

#include <random>

/** Customers who buy exactly as a model says: what was known at the end of the first time, and what at the end of the second. */
struct SimulatedShop
{
    std::vector<CustomerPurchases> before;
    std::vector<CustomerPurchases> after;
};

/**
 * \a customers who all come in the first third of \a days and buy as \a model says, all of a day counted as one purchase; the second look is
 * \a later days later. Each spends Gamma(6, ν) per purchase, in major units of 100, with ν ~ Gamma(4, 15).
 */
SimulatedShop simulateShop(std::mt19937_64 &random, const PurchaseModel &model, int customers, qint64 days, qint64 later);
