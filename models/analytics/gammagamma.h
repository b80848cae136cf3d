// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/maximum.h"

#include <QtGlobal>

#include <optional>
#include <vector>

/** What a customer spent on the days with a purchase after the first. */
struct RepeatSpending
{
    qint64 days = 0;
    double amount = 0.0; // Of all of them together, in major units.

    bool counts() const { return days > 0 && amount > 0.0; }
};

/**
 * How much customers spend per purchase: each Gamma(p, ν) about a level of his or her own, with ν ~ Gamma(q, v), whatever how often they buy.
 *
 * P. S. Fader and B. G. S. Hardie, "The Gamma-Gamma model of monetary value" (2013).
 */
struct GammaGamma
{
    double p = 0.0;
    double q = 0.0;
    double v = 0.0; // Major units.

    /** What a customer is expected to spend per purchase; without repeats, the mean of all. */
    double expectedValue(const RepeatSpending &spending) const;
    double meanValue() const { return p * v / (q - 1.0); }

    bool operator==(const GammaGamma &) const = default;
};

struct GammaGammaFit
{
    GammaGamma parameters;
    double logLikelihood = 0.0;
    qint64 customers = 0; // With repeat purchases that cost something.
    std::optional<maximum::Matrix<3>> covariance; // Of the logarithms of p, q and v.

    GammaGamma standardErrors() const;
};

/** Why there is no model of what customers spend. */
enum class GammaGammaRefusal { TooFewCustomers, NoEnd, NoMean };

inline constexpr qint64 LeastGammaGammaCustomers = 60;

/** The likeliest model, or why there is none. Customers without a repeat purchase that cost something are passed over. */
struct GammaGammaResult
{
    std::optional<GammaGammaFit> fit;
    std::optional<GammaGammaRefusal> refusal;
    qint64 customers = 0;
};
GammaGammaResult fitGammaGamma(const std::vector<RepeatSpending> &customers);

/** How the number of repeats and the mean amount go together, which the model takes not to; nothing if one of them never differs. */
struct SpendingCorrelation
{
    double pearson = 0.0;
    double spearman = 0.0;

    bool isStrong() const;
};
std::optional<SpendingCorrelation> spendingCorrelation(const std::vector<RepeatSpending> &customers);
