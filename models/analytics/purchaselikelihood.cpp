// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/purchaselikelihood.h"

#include <algorithm>
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

PurchaseLikelihood::PurchaseLikelihood(const std::vector<PurchasePatterns::Pattern> &patterns, size_t step)
{
    m_patterns.reserve(patterns.size() / step + 1);
    for (size_t i = 0; i < patterns.size(); i += step)
        m_patterns.push_back(patterns[i]);
    for (const PurchasePatterns::Pattern &pattern : m_patterns) {
        m_longestAge = std::max(m_longestAge, pattern.history.age);
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

double PurchaseLikelihood::gammaRatioCurvature(double p) const
{
    double sum = 0.0;
    for (size_t k = 0; k < m_moreThan.size(); ++k)
        sum -= m_moreThan[k] / ((p + double(k)) * (p + double(k)));
    return sum;
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

/**
 * The logarithm of the sum of two terms, whose own logarithms have the slopes s and t and the curvatures S and T, and of which the first is
 * the share w, is curved like w·S + (1 − w)·T + w(1 − w)(s − t)(s − t)ᵀ.
 */
maximum::Matrix<4> PurchaseLikelihood::curvatureWithDropOut(const std::array<double, 4> &theta, double chances) const
{
    enum Parameter { R, Alpha, A, B };
    const double r = std::exp(theta[0]);
    const double alpha = std::exp(theta[1]);
    const double a = std::exp(theta[2]);
    const double b = std::exp(theta[3]);
    const std::vector<double> logs = logarithms(alpha, m_longestAge);
    const double first = m_customers * chances;
    const double ofSum = gammaRatioCurvature(a + b + chances) - first / ((a + b) * (a + b));
    maximum::Matrix<4> second = {};
    second[R][R] = gammaRatioCurvature(r);
    second[Alpha][R] = m_customers / alpha;
    second[Alpha][Alpha] = -m_customers * r / (alpha * alpha);
    second[A][A] = second[B][A] = -ofSum;
    second[B][B] = gammaRatioCurvature(b + chances) - first / (b * b) - ofSum;
    for (const auto &[history, count] : m_patterns) {
        const auto customers = double(count);
        const auto x = double(history.repeats);
        const double length = logs[size_t(history.lastDay)] - logs[size_t(history.age)];
        const double last = 1.0 / (alpha + double(history.lastDay) / DaysPerWeek);
        const double end = 1.0 / (alpha + double(history.age) / DaysPerWeek);
        const bool mayHaveLeft = x + chances > 0.0;
        const double since = mayHaveLeft ? 1.0 / (b + x + chances - 1.0) : 0.0;
        const double stayed = std::exp((r + x) * length);
        const double alive = stayed / (stayed + a * since);
        const double gone = 1.0 - alive;
        second[Alpha][R] += customers * (alive * (last - end) - last);
        second[Alpha][Alpha] += customers * (r + x) * (alive * (end * end - last * last) + last * last);
        if (!mayHaveLeft)
            continue;
        second[A][A] -= customers * gone / (a * a);
        second[B][B] += customers * gone * since * since;
        const std::array<double, 4> apart{length, (r + x) * (last - end), -1.0 / a, since};
        const double weight = customers * alive * gone;
        for (size_t i = 0; i < apart.size(); ++i) {
            for (size_t j = 0; j <= i; ++j)
                second[i][j] += weight * apart[i] * apart[j];
        }
    }
    const Slope<4> slope = withDropOut(theta, chances); // By the logarithms already.
    const std::array<double, 4> parameters{r, alpha, a, b};
    for (size_t i = 0; i < parameters.size(); ++i) {
        for (size_t j = 0; j <= i; ++j)
            second[j][i] = second[i][j] *= parameters[i] * parameters[j];
        second[i][i] += slope.gradient[i];
    }
    return second;
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
