// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

/** The 97.5 % point of the standard normal distribution, for 95 % intervals. */
inline constexpr double NormalQuantile975 = 1.959963984540054;

/** The range that a figure of the whole is believed to be in, with the confidence its maker states. */
struct Interval
{
    double lower = 0.0;
    double upper = 0.0;

    bool operator==(const Interval &) const = default;
};

/**
 * The score interval of a share: \a successes of \a trials, 95 % unless \a quantile says otherwise. 0 to 1 without trials.
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the American
 * Statistical Association 22 (1927), 209–212.
 */
inline Interval wilsonInterval(qint64 successes, qint64 trials, double quantile = NormalQuantile975)
{
    if (trials <= 0)
        return {0.0, 1.0};
    const double n = double(trials);
    const double share = double(successes) / n;
    const double square = quantile * quantile / n;
    const double centre = (share + square / 2.0) / (1.0 + square);
    const double half = quantile / (1.0 + square) * std::sqrt(share * (1.0 - share) / n + square / (4.0 * n));
    return {successes == 0 ? 0.0 : std::max(0.0, centre - half),
            successes == trials ? 1.0 : std::min(1.0, centre + half)};
}
