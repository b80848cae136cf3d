// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/wilson.h"
#include "models/base/names.h"

#include <limits>
#include <map>
#include <optional>
#include <vector>

/** How the interval around a survival curve is computed. Log-log stays between 0 and 1 by itself. */
enum class SurvivalInterval { LogLog, Plain };
template<>
inline constexpr auto namesOf<SurvivalInterval> = std::to_array<const char *>({"log-log", "plain"});

/** Until what a survival curve waits. */
enum class SurvivalEvent { SecondPurchase, ContractEnd };
template<>
inline constexpr auto namesOf<SurvivalEvent> = std::to_array<const char *>({"second-purchase", "contract-end"});

/** The curve at one of the times that were observed. NaN where a number is not defined. */
struct SurvivalStep
{
    double time = 0.0;
    qint64 atRisk = 0; // Observed for at least this time; who is censored at it still counts.
    qint64 events = 0;
    qint64 censored = 0;
    double survival = 1.0; // The share that lasts longer than this time.
    double standardError = 0.0;
    double lower = std::numeric_limits<double>::quiet_NaN(); // The 95 % interval; not defined while nothing has happened
    double upper = std::numeric_limits<double>::quiet_NaN(); // and once nobody is left.
};

/** The mean time up to a limit, which is known even where the median is not reached. */
struct RestrictedMean
{
    double mean = 0.0;
    double standardError = 0.0;
};

/** The share that lasts longer than a time, for all times. */
struct SurvivalCurve
{
    qint64 n = 0;
    qint64 events = 0;
    std::vector<SurvivalStep> steps; // By time.

    /** The earliest time that at most half of them outlast; nothing if more than half outlast all that was observed. */
    std::optional<double> median() const;
    /**
     * The ends of the median's 95 % interval: the times whose own interval contains one half. An end that is not reached is
     * missing.
     *
     * R. Brookmeyer and J. Crowley, "A confidence interval for the median survival time", Biometrics 38 (1982), 29–41.
     */
    std::optional<double> medianLower() const;
    std::optional<double> medianUpper() const;

    double survivalAt(double time) const;
    /** The area below the curve up to \a limit. */
    RestrictedMean restrictedMean(double limit) const;
    /** The longest time observed. */
    double longest() const { return steps.empty() ? 0.0 : steps.back().time; }
};

/**
 * Estimates how long something lasts when some of what is observed lasts still: open visits and running contracts are
 * censored, neither left out nor taken for ended.
 *
 * The product-limit estimator: E. L. Kaplan and P. Meier, "Nonparametric estimation from incomplete observations", Journal
 * of the American Statistical Association 53 (1958), 457–481. Standard errors after M. Greenwood, "The natural duration of
 * cancer" (1926).
 */
class SurvivalBuilder
{
public:
    /** \a count of them lasted for \a time and then ended, or were \a ended false when last seen. */
    void add(double time, bool ended, qint64 count = 1);

    SurvivalCurve curve(SurvivalInterval interval = SurvivalInterval::LogLog) const;

private:
    struct Observed
    {
        qint64 events = 0;
        qint64 censored = 0;
    };

    std::map<double, Observed> m_observed;
    qint64 m_n = 0;
};
