// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/logrank.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace {

using Matrix = std::vector<std::vector<double>>;

/** How many of \a curve were observed for at least \a time, and how many ended then; \a place moves on with the times asked for. */
struct GroupAt
{
    double atRisk = 0.0;
    double events = 0.0;
};

GroupAt at(const SurvivalCurve &curve, double time, size_t &place)
{
    while (place < curve.steps.size() && curve.steps[place].time < time)
        ++place;
    if (place == curve.steps.size())
        return {};
    const SurvivalStep &step = curve.steps[place];
    return {double(step.atRisk), step.time == time ? double(step.events) : 0.0};
}

/** \a left · \a matrix^{-1} · \a left by Cholesky; nothing if \a matrix is not positive definite. */
std::optional<double> quadraticForm(Matrix matrix, std::vector<double> left)
{
    constexpr double Smallest = 1e-12; // Of a diagonal element, relative to what it was.
    const size_t n = left.size();
    double form = 0.0;
    for (size_t i = 0; i < n; ++i) {
        const double before = matrix[i][i];
        double pivot = before;
        for (size_t k = 0; k < i; ++k)
            pivot -= matrix[i][k] * matrix[i][k];
        if (pivot <= Smallest * before)
            return {};
        matrix[i][i] = std::sqrt(pivot);
        for (size_t j = i + 1; j < n; ++j) {
            for (size_t k = 0; k < i; ++k)
                matrix[j][i] -= matrix[j][k] * matrix[i][k];
            matrix[j][i] /= matrix[i][i];
        }
        for (size_t k = 0; k < i; ++k)
            left[i] -= matrix[i][k] * left[k];
        left[i] /= matrix[i][i];
        form += left[i] * left[i];
    }
    return form;
}

/** What the test adds up over all times at which something ended. */
struct Sums
{
    std::vector<double> difference; // Observed less expected ends of each group.
    std::vector<double> expected;
    Matrix covariance;
};

void addTime(Sums &sums, const std::vector<GroupAt> &groups)
{
    double atRisk = 0.0;
    double events = 0.0;
    for (const GroupAt &group : groups) {
        atRisk += group.atRisk;
        events += group.events;
    }
    const double scale = atRisk > 1.0 ? events * (atRisk - events) / (atRisk - 1.0) : 0.0;
    for (size_t i = 0; i < groups.size(); ++i) {
        const double share = groups[i].atRisk / atRisk;
        sums.expected[i] += events * share;
        sums.difference[i] += groups[i].events - events * share;
        for (size_t j = 0; j < groups.size(); ++j)
            sums.covariance[i][j] += scale * share * ((i == j ? 1.0 : 0.0) - groups[j].atRisk / atRisk);
    }
}

Sums summed(const std::vector<SurvivalCurve> &groups)
{
    std::set<double> times;
    for (const SurvivalCurve &curve : groups) {
        for (const SurvivalStep &step : curve.steps) {
            if (step.events > 0)
                times.insert(step.time);
        }
    }
    const size_t n = groups.size();
    Sums sums{std::vector<double>(n), std::vector<double>(n), Matrix(n, std::vector<double>(n))};
    std::vector<size_t> places(n);
    std::vector<GroupAt> now(n);
    for (const double time : times) {
        for (size_t i = 0; i < n; ++i)
            now[i] = at(groups[i], time, places[i]);
        addTime(sums, now);
    }
    return sums;
}

/** The logarithm of erfc(\a z), also where erfc is too small for a number; \a z is not negative. */
double logErfc(double z)
{
    constexpr double Far = 25.0;
    if (z < Far)
        return std::log(std::erfc(z));
    const double square = 1.0 / (2.0 * z * z); // Each term of the asymptotic series is far smaller than the one before.
    return -z * z - std::log(z * std::sqrt(std::numbers::pi)) + std::log1p(-square * (1.0 - 3.0 * square * (1.0 - 5.0 * square)));
}

} // namespace

double LogRankTest::p() const
{
    return std::pow(10.0, log10P);
}

double logChiSquaredTail(double value, int degreesOfFreedom)
{
    if (value <= 0.0)
        return 0.0;
    // Q(k/2, x/2) for whole k is a finite sum of (x/2)^j / Γ(j + 1) times e^(-x/2); for odd k plus erfc(√(x/2)).
    const double half = value / 2.0;
    const bool isOdd = degreesOfFreedom % 2 != 0;
    std::vector<double> logarithms;
    if (isOdd)
        logarithms.push_back(logErfc(std::sqrt(half)));
    double logGamma = isOdd ? std::log(std::sqrt(std::numbers::pi) / 2.0) : 0.0; // ln Γ(j + 1), counted up from j = 1/2 or 0.
    for (double j = isOdd ? 0.5 : 0.0; j < degreesOfFreedom / 2.0 - 0.25; j += 1.0) {
        logarithms.push_back(j * std::log(half) - half - logGamma);
        logGamma += std::log(j + 1.0);
    }
    const double largest = *std::max_element(logarithms.begin(), logarithms.end());
    double sum = 0.0;
    for (const double logarithm : logarithms)
        sum += std::exp(logarithm - largest);
    return std::min(0.0, largest + std::log(sum));
}

std::optional<LogRankTest> logRank(const std::vector<SurvivalCurve> &groups)
{
    const Sums sums = summed(groups);
    std::vector<size_t> counting; // A group that could have had no end says nothing.
    for (size_t i = 0; i < groups.size(); ++i) {
        if (sums.expected[i] > 0.0)
            counting.push_back(i);
    }
    if (counting.size() < 2)
        return {};
    counting.pop_back(); // The differences add up to 0, so one group follows from the others.
    std::vector<double> difference;
    Matrix covariance;
    for (const size_t i : counting) {
        difference.push_back(sums.difference[i]);
        covariance.emplace_back();
        for (const size_t j : counting)
            covariance.back().push_back(sums.covariance[i][j]);
    }
    const auto chiSquared = quadraticForm(std::move(covariance), std::move(difference));
    if (!chiSquared)
        return {};
    const int degrees = int(counting.size());
    return LogRankTest{*chiSquared, degrees, logChiSquaredTail(*chiSquared, degrees) / std::numbers::ln10};
}
