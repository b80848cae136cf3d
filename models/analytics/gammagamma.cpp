// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/gammagamma.h"

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double LargestParameter = 1e4;
constexpr double StrongCorrelation = 0.3;
constexpr double Rounding = 1e-12;

/** Those who count, by the number of their repeats. */
class Likelihood
{
public:
    explicit Likelihood(const std::vector<RepeatSpending> &customers)
    {
        for (const RepeatSpending &spending : customers) {
            if (spending.counts())
                m_customers.push_back(spending);
        }
        std::ranges::sort(m_customers, [](const RepeatSpending &left, const RepeatSpending &right) {
            return std::pair(left.days, left.amount) < std::pair(right.days, right.amount);
        });
        for (const RepeatSpending &spending : m_customers) {
            if (m_groups.empty() || m_groups.back().days != double(spending.days))
                m_groups.push_back({.days = double(spending.days)});
            ++m_groups.back().customers;
            m_groups.back().logOfAmounts += std::log(spending.amount);
            m_logOfMeans += std::log(spending.amount / double(spending.days));
        }
    }

    qint64 customers() const { return qint64(m_customers.size()); }

    /** With θ = ln(p, q, v). */
    Slope<3> operator()(const std::array<double, 3> &theta) const
    {
        using boost::math::digamma;
        using boost::math::lgamma;
        const double p = std::exp(theta[0]);
        const double q = std::exp(theta[1]);
        const double v = std::exp(theta[2]);
        double value = -m_logOfMeans;
        double byP = 0.0;
        double byQ = double(m_customers.size()) * (std::log(v) - digamma(q));
        double byV = double(m_customers.size()) * q / v;
        auto spending = m_customers.begin();
        const double perCustomer = q * std::log(v) - lgamma(q);
        for (const Group &group : m_groups) {
            const double shape = p * group.days + q;
            const double ofShape = digamma(shape);
            double logs = 0.0;
            double inverses = 0.0;
            for (int i = 0; i < group.customers; ++i, ++spending) {
                logs += std::log(v + spending->amount);
                inverses += 1.0 / (v + spending->amount);
            }
            const double n = group.customers;
            value += n * (lgamma(shape) - lgamma(p * group.days) + perCustomer) + p * group.days * group.logOfAmounts - shape * logs;
            byP += group.days * (n * (ofShape - digamma(p * group.days)) + group.logOfAmounts - logs);
            byQ += n * ofShape - logs;
            byV -= shape * inverses;
        }
        return {value, {byP * p, byQ * q, byV * v}};
    }

private:
    struct Group
    {
        double days = 0.0;
        int customers = 0;
        double logOfAmounts = 0.0;
    };

    std::vector<RepeatSpending> m_customers;
    std::vector<Group> m_groups;
    double m_logOfMeans = 0.0;
};

double pearson(const std::vector<double> &x, const std::vector<double> &y)
{
    const auto n = double(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double together = 0.0;
    double ofX = 0.0;
    double ofY = 0.0;
    for (size_t i = 0; i < x.size(); ++i) {
        together += (x[i] - meanX) * (y[i] - meanY);
        ofX += (x[i] - meanX) * (x[i] - meanX);
        ofY += (y[i] - meanY) * (y[i] - meanY);
    }
    return together / std::sqrt(ofX * ofY);
}

/** Equal values share the middle of their ranks; equal means of different numbers may differ in the last digit. */
std::vector<double> ranks(const std::vector<double> &values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, {}, [&](size_t i) { return values[i]; });
    std::vector<double> ranks(values.size());
    for (size_t from = 0; from < order.size();) {
        size_t to = from;
        while (to < order.size() && values[order[to]] - values[order[from]] <= Rounding * values[order[from]])
            ++to;
        for (size_t i = from; i < to; ++i)
            ranks[order[i]] = double(from + to - 1) / 2.0;
        from = to;
    }
    return ranks;
}

} // namespace

double GammaGamma::expectedValue(const RepeatSpending &spending) const
{
    return p * (v + spending.amount) / (p * double(spending.days) + q - 1.0);
}

GammaGamma GammaGammaFit::standardErrors() const
{
    constexpr double Unknown = std::numeric_limits<double>::quiet_NaN();
    if (!covariance)
        return {Unknown, Unknown, Unknown};
    return {parameters.p * std::sqrt((*covariance)[0][0]), parameters.q * std::sqrt((*covariance)[1][1]),
            parameters.v * std::sqrt((*covariance)[2][2])};
}

GammaGammaResult fitGammaGamma(const std::vector<RepeatSpending> &customers)
{
    const Likelihood likelihood(customers);
    GammaGammaResult result{.customers = likelihood.customers()};
    if (result.customers < LeastGammaGammaCustomers) {
        result.refusal = GammaGammaRefusal::TooFewCustomers;
        return result;
    }
    const Maximum<3> found = findMaximum<3>(likelihood, {0.0, 0.0, 0.0});
    const GammaGamma parameters{std::exp(found.at[0]), std::exp(found.at[1]), std::exp(found.at[2])};
    if (!found.converged || parameters.p > LargestParameter || parameters.q > LargestParameter)
        result.refusal = GammaGammaRefusal::NoEnd;
    else if (parameters.q <= 1.0)
        result.refusal = GammaGammaRefusal::NoMean;
    else
        result.fit = GammaGammaFit{parameters, found.value, result.customers, covarianceOf<3>(maximum::curvature<3>(likelihood, found.at))};
    return result;
}

bool SpendingCorrelation::isStrong() const
{
    return std::max(std::abs(pearson), std::abs(spearman)) > StrongCorrelation;
}

std::optional<SpendingCorrelation> spendingCorrelation(const std::vector<RepeatSpending> &customers)
{
    std::vector<double> days;
    std::vector<double> means;
    for (const RepeatSpending &spending : customers) {
        if (spending.counts()) {
            days.push_back(double(spending.days));
            means.push_back(spending.amount / double(spending.days));
        }
    }
    const SpendingCorrelation correlation{pearson(days, means), pearson(ranks(days), ranks(means))};
    return std::isfinite(correlation.pearson) && std::isfinite(correlation.spearman) ? std::optional(correlation) : std::nullopt;
}
