// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchaselikelihood.h"

#include <cmath>

namespace {

/** ln(α + t) for every whole number of days up to \a days. */
std::vector<double> logarithms(double alpha, qint64 days)
{
    std::vector<double> logs(size_t(days) + 1);
    for (size_t day = 0; day < logs.size(); ++day)
        logs[day] = std::log(alpha + double(day) / DaysPerWeek);
    return logs;
}

} // namespace

PurchaseLikelihood::PurchaseLikelihood(const PurchasePatterns &patterns, size_t step)
    : m_longestAge(patterns.longestAge())
{
    const std::vector<PurchasePatterns::Pattern> all = patterns.all();
    m_patterns.reserve(all.size() / step + 1);
    for (size_t i = 0; i < all.size(); i += step)
        m_patterns.push_back(all[i]);
    for (const PurchasePatterns::Pattern &pattern : m_patterns) {
        m_customers += double(pattern.customers);
        if (m_moreThan.size() < size_t(pattern.history.repeats))
            m_moreThan.resize(size_t(pattern.history.repeats), 0.0);
        if (pattern.history.repeats > 0)
            m_moreThan[size_t(pattern.history.repeats) - 1] += double(pattern.customers);
    }
    for (size_t k = m_moreThan.size(); k > 1; --k)
        m_moreThan[k - 2] += m_moreThan[k - 1];
}

std::pair<double, double> PurchaseLikelihood::gammaRatio(double p) const
{
    double sum = 0.0;
    double slope = 0.0;
    for (size_t k = 0; k < m_moreThan.size(); ++k) {
        sum += m_moreThan[k] * std::log(p + double(k));
        slope += m_moreThan[k] / (p + double(k));
    }
    return {sum, slope};
}

Slope<4> PurchaseLikelihood::withDropOut(const std::array<double, 4> &theta, double chances) const
{
    const double r = std::exp(theta[0]);
    const double alpha = std::exp(theta[1]);
    const double a = std::exp(theta[2]);
    const double b = std::exp(theta[3]);
    const std::vector<double> logs = logarithms(alpha, m_longestAge);
    const auto [ofR, slopeOfR] = gammaRatio(r);
    const auto [ofB, slopeOfB] = gammaRatio(b + chances);
    const auto [ofSum, slopeOfSum] = gammaRatio(a + b + chances);
    const double first = m_customers * chances; // One factor more of each ratio.
    double value = ofR + ofB - ofSum + first * std::log(b / (a + b)) + m_customers * r * std::log(alpha);
    double byR = slopeOfR + m_customers * std::log(alpha);
    double byAlpha = m_customers * r / alpha;
    double byA = -slopeOfSum - first / (a + b);
    double byB = slopeOfB - slopeOfSum + first / b - first / (a + b);
    for (const auto &[history, count] : m_patterns) {
        const auto customers = double(count);
        const auto x = double(history.repeats);
        const double atLast = logs[size_t(history.lastDay)];
        const double atEnd = logs[size_t(history.age)];
        const double stayed = std::exp((r + x) * (atLast - atEnd));
        const bool mayHaveLeft = x + chances > 0.0;
        const double left = mayHaveLeft ? a / (b + x + chances - 1.0) : 0.0;
        const double alive = stayed / (stayed + left);
        const double gone = 1.0 - alive;
        value += customers * (std::log(stayed + left) - (r + x) * atLast);
        byR -= customers * (alive * atEnd + gone * atLast);
        byAlpha -= customers * (r + x)
            * (alive / (alpha + double(history.age) / DaysPerWeek) + gone / (alpha + double(history.lastDay) / DaysPerWeek));
        if (mayHaveLeft) {
            byA += customers * gone / a;
            byB -= customers * gone / (b + x + chances - 1.0);
        }
    }
    return {value, {byR * r, byAlpha * alpha, byA * a, byB * b}};
}

Slope<2> PurchaseLikelihood::nbd(const std::array<double, 2> &theta) const
{
    const double r = std::exp(theta[0]);
    const double alpha = std::exp(theta[1]);
    const std::vector<double> logs = logarithms(alpha, m_longestAge);
    const auto [ofR, slopeOfR] = gammaRatio(r);
    double value = ofR + m_customers * r * std::log(alpha);
    double byR = slopeOfR + m_customers * std::log(alpha);
    double byAlpha = m_customers * r / alpha;
    for (const auto &[history, count] : m_patterns) {
        const double weight = double(count) * (r + double(history.repeats));
        value -= weight * logs[size_t(history.age)];
        byR -= double(count) * logs[size_t(history.age)];
        byAlpha -= weight / (alpha + double(history.age) / DaysPerWeek);
    }
    return {value, {byR * r, byAlpha * alpha}};
}
