// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/paircounts.h"

#include <optional>
#include <span>

/** Two products in the baskets that have one of them. */
struct ProductPair
{
    qint64 a = 0; // Ids of products.
    qint64 b = 0;
    qint64 both = 0; // Baskets with both of them,
    qint64 withA = 0;
    qint64 withB = 0;
    qint64 baskets = 0; // of all.

    double support() const { return double(both) / double(baskets); }
    double confidenceAB() const { return double(both) / double(withA); }
    double confidenceBA() const { return double(both) / double(withB); }
    /** How much more often they are together than if people took each without regard for the other. */
    double lift() const { return double(both) * double(baskets) / (double(withA) * double(withB)); }
    double leverage() const
    {
        return double(both) / double(baskets) - double(withA) * double(withB) / (double(baskets) * double(baskets));
    }
    bool operator==(const ProductPair &) const = default;
};

/** Counts which products are bought together. */
class BasketCounter
{
public:
    /** A basket: the different \a products of one purchase, at least one. */
    void add(std::span<const qint64> products);

    qint64 baskets() const { return m_baskets; }
    size_t products() const { return m_places.count(); }
    /** How often a pair must be met to be worth a look: by 10 baskets, and by one in 200. */
    qint64 leastCount() const;
    /** The pairs that are together in \a leastCount baskets at least, in no order. */
    std::vector<ProductPair> pairs(qint64 leastCount) const;

private:
    PlaceNumbers m_places;
    std::vector<qint64> m_counts; // By place.
    PairCounts m_pairs;
    qint64 m_baskets = 0;
    std::vector<size_t> m_basket; // Places, to use its memory again.
};
