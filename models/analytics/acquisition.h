// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchaseforecast.h"

/** What a customer brings who is won some time within the next weeks, until their end. */
struct NewCustomerValue
{
    double first = 0.0;       // The first purchase, on average.
    double repeats = 0.0;     // Purchases to expect after it, over all times of winning.
    double repeatValue = 0.0; // What each of them brings.

    double total() const { return first + repeats * repeatValue; }
};

/** How many new customers it takes to reach a target. */
struct Acquisition
{
    double needed = 0.0;
    std::optional<Interval> band; // From what the present customers may spend.
    double perWeek = 0.0;
};

/** The mean over \a weeks of the purchases to expect of a new customer until then: (1/H) ∫₀ᴴ E[X(u)] du. */
double meanRepeats(const PurchaseModel &model, double weeks);

NewCustomerValue newCustomerValue(const PurchaseModel &model, const SpendingModel &spending, double meanFirst, double weeks);

/** \a existing: what the present customers will spend within \a weeks. Nothing if a new customer brings nothing. */
std::optional<Acquisition> acquisition(double target, const Estimate &existing, const NewCustomerValue &value, double weeks);
