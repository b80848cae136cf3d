// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/duplicates/likeness.h"

#include <functional>

/** Two customers who may be the same. */
struct DuplicatePair
{
    CustomerId a; // The smaller id.
    CustomerId b;
    Likeness likeness;

    bool operator==(const DuplicatePair &) const = default;
};

/** Customers who may all be the same, and why: at least one pair for each of them. */
struct DuplicateSet
{
    std::vector<CustomerId> customers; // In order of their ids.
    std::vector<DuplicatePair> pairs;  // The strongest first.

    const Likeness &likeness() const { return pairs.front().likeness; }
    bool operator==(const DuplicateSet &) const = default;
};

/** Told how far the scan is, from 0 to 1; false stops it. */
using ScanProgress = std::function<bool(double share)>;

/**
 * All customers who may be the same, the likeliest first; at most MostDuplicateSets of them.
 *
 * Compares only customers who share an e-mail address or a phone number, which the indexes tell, or a place and nearly the
 * same name: of those at one place each is compared with its neighbours in alphabetical order, by each word of the name in
 * turn, so the time grows with the number of customers and not with its square (M. A. Hernández
 * and S. J. Stolfo, "The Merge/Purge Problem for Large Databases", SIGMOD 1995: the multi-pass sorted-neighbourhood
 * method). Throws Cancelled if \a progress stops it.
 */
std::vector<DuplicateSet> scanDuplicates(Connection &db, const ScanProgress &progress = {});

inline constexpr size_t MostDuplicateSets = 5000;

/**
 * \a pairs as sets of customers, the likeliest first. What is likely hangs together; what is only possible does where each is
 * like each, for a chain of weak likenesses says nothing about its ends. No set has more than a dozen.
 */
std::vector<DuplicateSet> grouped(std::vector<DuplicatePair> pairs);
