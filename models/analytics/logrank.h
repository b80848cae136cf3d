// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/survival.h"

/** Whether several survival curves could be one and the same. */
struct LogRankTest
{
    double chiSquared = 0.0;
    int degreesOfFreedom = 0;
    double log10P = 0.0; // Of curves that differ so much or more, if they were the same: −510 where 10^−510 is no number any more.

    double p() const;
};

/**
 * Compares \a groups with the log-rank test: sums of observed less expected ends, with their hypergeometric covariance.
 * Nothing if fewer than two groups could have had an end when there was one.
 *
 * N. Mantel, "Evaluation of survival data and two new rank order statistics arising in its consideration", Cancer
 * Chemotherapy Reports 50 (1966), 163–170; R. Peto and J. Peto, "Asymptotically efficient rank invariant test procedures",
 * Journal of the Royal Statistical Society A 135 (1972), 185–207.
 */
std::optional<LogRankTest> logRank(const std::vector<SurvivalCurve> &groups);

/** The natural logarithm of the chance that a chi-squared variable of \a degreesOfFreedom is \a value or more. */
double logChiSquaredTail(double value, int degreesOfFreedom);
