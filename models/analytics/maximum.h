// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

/** The value of a function at a point, and its slope along each axis. */
template<size_t Dimensions>
struct Slope
{
    double value = 0.0;
    std::array<double, Dimensions> gradient = {};
};

/** Where a search for the highest value of a function ended. */
template<size_t Dimensions>
struct Maximum
{
    std::array<double, Dimensions> at = {};
    double value = 0.0;
    int iterations = 0;
    bool converged = false;
};

namespace maximum {

template<size_t Dimensions>
using Matrix = std::array<std::array<double, Dimensions>, Dimensions>;

/** Solves \a matrix · x = \a right by Cholesky's decomposition; false if the matrix is not positive definite. */
template<size_t Dimensions>
bool solve(const Matrix<Dimensions> &matrix, const std::array<double, Dimensions> &right, std::array<double, Dimensions> &x)
{
    Matrix<Dimensions> lower = {};
    for (size_t i = 0; i < Dimensions; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double rest = matrix[i][j];
            for (size_t k = 0; k < j; ++k)
                rest -= lower[i][k] * lower[j][k];
            if (i != j) {
                lower[i][j] = rest / lower[j][j];
                continue;
            }
            if (!(rest > 0.0))
                return false;
            lower[i][i] = std::sqrt(rest);
        }
    }
    for (size_t i = 0; i < Dimensions; ++i) {
        x[i] = right[i];
        for (size_t k = 0; k < i; ++k)
            x[i] -= lower[i][k] * x[k];
        x[i] /= lower[i][i];
    }
    for (size_t i = Dimensions; i-- > 0;) {
        for (size_t k = i + 1; k < Dimensions; ++k)
            x[i] -= lower[k][i] * x[k];
        x[i] /= lower[i][i];
    }
    return true;
}

/** The inverse of \a matrix; false if the matrix is not positive definite. */
template<size_t Dimensions>
bool invert(const Matrix<Dimensions> &matrix, Matrix<Dimensions> &inverse)
{
    for (size_t i = 0; i < Dimensions; ++i) {
        std::array<double, Dimensions> unit = {};
        unit[i] = 1.0;
        if (!solve(matrix, unit, inverse[i]))
            return false;
    }
    return true;
}

/** The second derivatives of \a evaluate at \a at, by central differences of its gradient. */
template<size_t Dimensions, typename Evaluate>
Matrix<Dimensions> curvature(const Evaluate &evaluate, const std::array<double, Dimensions> &at)
{
    constexpr double Step = 1e-5;
    Matrix<Dimensions> second = {};
    for (size_t i = 0; i < Dimensions; ++i) {
        std::array<double, Dimensions> above = at;
        std::array<double, Dimensions> below = at;
        above[i] += Step;
        below[i] -= Step;
        const Slope<Dimensions> high = evaluate(above);
        const Slope<Dimensions> low = evaluate(below);
        for (size_t j = 0; j < Dimensions; ++j)
            second[i][j] = (high.gradient[j] - low.gradient[j]) / (2.0 * Step);
    }
    for (size_t i = 0; i < Dimensions; ++i) {
        for (size_t j = 0; j < i; ++j)
            second[i][j] = second[j][i] = (second[i][j] + second[j][i]) / 2.0;
    }
    return second;
}

/** Newton's step from a place where the slope is \a gradient, shortened where the function is not curved downwards or the step too long. */
template<size_t Dimensions>
std::array<double, Dimensions> stepOf(const Matrix<Dimensions> &second, const std::array<double, Dimensions> &gradient)
{
    constexpr double LongestStep = 2.0;
    std::array<double, Dimensions> step = {};
    for (double damping = 0.0;; damping = damping == 0.0 ? 1e-6 : damping * 10.0) {
        Matrix<Dimensions> matrix = {};
        double scale = 0.0;
        for (size_t i = 0; i < Dimensions; ++i)
            scale = std::max(scale, std::abs(second[i][i]));
        for (size_t i = 0; i < Dimensions; ++i) {
            for (size_t j = 0; j < Dimensions; ++j)
                matrix[i][j] = -second[i][j];
            matrix[i][i] += damping * std::max(scale, 1e-12);
        }
        if (solve(matrix, gradient, step))
            break;
        if (damping > 1e12)
            return gradient;
    }
    double longest = 0.0;
    for (const double each : step)
        longest = std::max(longest, std::abs(each));
    if (longest > LongestStep) {
        for (double &each : step)
            each *= LongestStep / longest;
    }
    return step;
}

} // namespace maximum

/**
 * Variances and covariances of the place of a maximum of a logarithm of likelihood, which is curved like \a curvature there: the inverse
 * of its negative. Nothing if the place is none.
 */
template<size_t Dimensions>
std::optional<maximum::Matrix<Dimensions>> covarianceOf(const maximum::Matrix<Dimensions> &curvature)
{
    maximum::Matrix<Dimensions> information = curvature;
    for (auto &row : information) {
        for (double &each : row)
            each = -each;
    }
    maximum::Matrix<Dimensions> inverse = {};
    return maximum::invert(information, inverse) ? std::optional(inverse) : std::nullopt;
}

/** After how many steps a search for a maximum gives up. */
inline constexpr int MostNewtonSteps = 60;

/**
 * Where the smooth function \a evaluate(at), which returns its Slope, is highest near \a start: Newton's method, damped where the
 * function is not curved downwards, with steps halved until they no longer lead down. \a curve(at) returns its second derivatives.
 */
template<size_t Dimensions, typename Evaluate, typename Curve>
Maximum<Dimensions> findMaximum(const Evaluate &evaluate, const Curve &curve, const std::array<double, Dimensions> &start)
{
    constexpr double FlatEnough = 1e-10;
    constexpr double ShortestShare = 1e-12;
    constexpr double Rounding = 1e-13; // What sums of many terms may be wrong by, which must not look like a step down.
    Maximum<Dimensions> best{.at = start};
    Slope<Dimensions> slope = evaluate(start);
    for (;; ++best.iterations) {
        best.value = slope.value;
        double steepest = 0.0;
        for (const double each : slope.gradient)
            steepest = std::max(steepest, std::isfinite(each) ? std::abs(each) : std::numeric_limits<double>::infinity());
        best.converged = steepest <= FlatEnough * std::max(1.0, std::abs(slope.value));
        if (best.converged || best.iterations == MostNewtonSteps || !std::isfinite(steepest))
            return best;
        const std::array<double, Dimensions> step = maximum::stepOf<Dimensions>(curve(best.at), slope.gradient);
        std::array<double, Dimensions> next = best.at;
        Slope<Dimensions> found;
        double share = 1.0;
        for (;; share /= 2.0) {
            for (size_t i = 0; i < Dimensions; ++i)
                next[i] = best.at[i] + share * step[i];
            found = evaluate(next);
            if (found.value >= slope.value - Rounding * std::abs(slope.value) || share < ShortestShare)
                break;
        }
        if (share < ShortestShare)
            return best; // Nothing higher can be told apart from here.
        best.at = next;
        slope = found;
    }
}

/** The same, with second derivatives from differences. */
template<size_t Dimensions, typename Evaluate>
Maximum<Dimensions> findMaximum(const Evaluate &evaluate, const std::array<double, Dimensions> &start)
{
    return findMaximum<Dimensions>(
        evaluate, [&](const std::array<double, Dimensions> &at) { return maximum::curvature<Dimensions>(evaluate, at); }, start);
}
