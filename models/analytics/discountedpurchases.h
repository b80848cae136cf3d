// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/purchaseexpectation.h"

#include <unordered_map>

/** How far ahead purchases count, and how much less the later ones do: in steps, each worth less by \c ratePerStep than the one before. */
struct Discounting
{
    int steps = 52;
    double weeksPerStep = 1.0;
    double ratePerStep = 0.0;

    /** Weekly steps over \a years of 52 weeks, at \a ratePerYear: 0.1 is 10 %. */
    static Discounting weekly(int years, double ratePerYear);
};

/**
 * The purchases to expect of customers, discounted: Σ (E[Y(kΔ)] − E[Y((k−1)Δ)]) / (1 + d)^k.
 *
 * As a function of ln(1 + t/(α + T)) the expectation is so smooth that a polynomial through a few of its values is as exact as its
 * numbers; with it the sum over many steps is one over those values, with weights that depend on the customer's age alone.
 */
class DiscountedPurchases
{
public:
    DiscountedPurchases(const PurchaseModel &model, const Discounting &discounting);

    double of(const PurchaseHistory &history);
    double ofNewCustomer() { return of({}); }

private:
    struct Node
    {
        double weeks = 0.0;
        double weight = 0.0;
    };

    std::vector<Node> nodesFor(double rate) const;

    const PurchaseModel m_model;
    std::vector<Node> m_steps;
    std::unordered_map<qint64, std::vector<Node>> m_nodes; // By age in days.
};
