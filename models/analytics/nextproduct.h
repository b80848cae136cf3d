// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/paircounts.h"

#include <array>
#include <span>

/** When a customer bought a product. Days are day numbers. */
struct ProductDays
{
    qint64 product = 0;
    qint64 first = 0;
    qint64 last = 0;
};

/** A product that customers like this one went on to buy. */
struct NextProduct
{
    qint64 product = 0;
    qint64 after = 0;       // The product that it followed,
    qint64 followed = 0;    // so often,
    qint64 of = 0;          // of so many customers who bought that.
    qint64 later = 0;       // Customers who bought the product on a later day than their first purchase,
    qint64 customers = 0;   // of all.

    double chanceAfter() const { return double(followed) / double(of); }
    double chanceAtAll() const { return double(later) / double(customers); }
    /** How much likelier the product is after the other than it is anyway. */
    double score() const { return chanceAfter() / chanceAtAll(); }
    bool operator==(const NextProduct &) const = default;
};

/** Counts, customer by customer, what was bought on a later day than something else. */
class NextProductCounter
{
public:
    /** The \a products that one customer bought, each once. */
    void add(std::span<const ProductDays> products);

    qint64 customers() const { return m_customers; }

    /**
     * What who bought \a owned may buy next: for each product that is not among them the owned one it follows likeliest, if that
     * is likelier than the product is anyway and \a leastCount customers at least did so. The highest score first.
     */
    std::vector<NextProduct> after(std::span<const qint64> owned, qint64 leastCount) const;

private:
    qint64 followed(size_t after, size_t product) const;
    std::vector<size_t> placesOf(std::span<const qint64> products) const;

    PlaceNumbers m_places;
    std::vector<qint64> m_buyers;       // By place: who bought it,
    std::vector<qint64> m_laterBuyers;  // and on a later day than their first purchase.
    std::array<PairCounts, 2> m_followed; // The higher place after the lower one, and the other way round.
    qint64 m_customers = 0;
};
