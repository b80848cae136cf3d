// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/discountedpurchases.h"

#include <cmath>
#include <numbers>

namespace {

constexpr int Nodes = 20;
constexpr double WeeksPerYear = 52.0;

} // namespace

Discounting Discounting::weekly(int years, double ratePerYear)
{
    return {.steps = int(WeeksPerYear) * years, .weeksPerStep = 1.0, .ratePerStep = std::expm1(std::log1p(ratePerYear) / WeeksPerYear)};
}

DiscountedPurchases::DiscountedPurchases(const PurchaseModel &model, const Discounting &discounting)
    : m_model(model)
{
    m_steps.reserve(size_t(discounting.steps));
    double worth = 1.0;
    for (int step = 1; step <= discounting.steps; ++step) {
        worth /= 1.0 + discounting.ratePerStep;
        const double next = step == discounting.steps ? 0.0 : worth / (1.0 + discounting.ratePerStep);
        m_steps.push_back({.weeks = step * discounting.weeksPerStep, .weight = worth - next});
    }
}

/** Interpolates in Chebyshev's points by the barycentric formula: J.-P. Berrut and L. N. Trefethen, SIAM Review 46 (2004), 501–517. */
std::vector<DiscountedPurchases::Node> DiscountedPurchases::nodesFor(double rate) const
{
    if (m_steps.size() <= size_t(Nodes))
        return m_steps;
    const double longest = std::log1p(m_steps.back().weeks / rate);
    std::vector<Node> nodes(size_t(Nodes) + 1);
    std::vector<double> places(nodes.size());
    for (int j = 0; j <= Nodes; ++j) {
        places[size_t(j)] = longest * (1.0 - std::cos(std::numbers::pi * j / Nodes)) / 2.0;
        nodes[size_t(j)].weeks = rate * std::expm1(places[size_t(j)]);
    }
    std::vector<double> shares(nodes.size());
    for (const Node &step : m_steps) {
        const double place = std::log1p(step.weeks / rate);
        double sum = 0.0;
        for (int j = 0; j <= Nodes; ++j) {
            const double distance = place - places[size_t(j)];
            if (std::abs(distance) < 1e-14 * longest) {
                shares.assign(shares.size(), 0.0);
                shares[size_t(j)] = sum = 1.0;
                break;
            }
            const double sign = j % 2 == 0 ? 1.0 : -1.0;
            shares[size_t(j)] = (j == 0 || j == Nodes ? 0.5 : 1.0) * sign / distance;
            sum += shares[size_t(j)];
        }
        for (int j = 0; j <= Nodes; ++j)
            nodes[size_t(j)].weight += step.weight * shares[size_t(j)] / sum;
    }
    nodes.erase(nodes.begin()); // Nothing is bought in no time.
    return nodes;
}

double DiscountedPurchases::of(const PurchaseHistory &history)
{
    const PurchasesAhead ahead = purchasesAhead(m_model, history);
    auto [found, isNew] = m_nodes.try_emplace(history.age);
    if (isNew)
        found->second = nodesFor(ahead.rate);
    double sum = 0.0;
    for (const Node &node : found->second)
        sum += node.weight * ahead.expected(node.weeks);
    return sum;
}
