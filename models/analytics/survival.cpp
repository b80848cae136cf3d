// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/survival.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double Half = 0.5 + 1e-12; // A product of shares that should be one half may miss it by a rounding error.

/** The first time at which \a value of a step is at most one half. */
template<typename Value>
std::optional<double> firstAtHalf(const std::vector<SurvivalStep> &steps, Value value)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const SurvivalStep &step) { return value(step) <= Half; });
    return found == steps.end() ? std::nullopt : std::optional(found->time);
}

/** \a hazardVariance is Greenwood's sum: the variance of the logarithm of the survival. */
void setInterval(SurvivalStep &step, double hazardVariance, SurvivalInterval interval)
{
    const double half = NormalQuantile975 * std::sqrt(hazardVariance);
    if (step.survival <= 0.0 || step.survival >= 1.0) {
        if (interval == SurvivalInterval::Plain && step.survival >= 1.0)
            step.lower = step.upper = 1.0;
        return;
    }
    if (interval == SurvivalInterval::Plain) {
        step.lower = std::max(0.0, step.survival * (1.0 - half));
        step.upper = std::min(1.0, step.survival * (1.0 + half));
        return;
    }
    const double power = half / std::log(step.survival);
    step.lower = std::pow(step.survival, std::exp(-power));
    step.upper = std::pow(step.survival, std::exp(power));
}

} // namespace

std::optional<double> SurvivalCurve::median() const
{
    return firstAtHalf(steps, [](const SurvivalStep &step) { return step.survival; });
}

std::optional<double> SurvivalCurve::medianLower() const
{
    return firstAtHalf(steps, [](const SurvivalStep &step) { return step.lower; });
}

std::optional<double> SurvivalCurve::medianUpper() const
{
    return firstAtHalf(steps, [](const SurvivalStep &step) { return step.upper; });
}

double SurvivalCurve::survivalAt(double time) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), time,
                                        [](double value, const SurvivalStep &step) { return value < step.time; });
    return after == steps.begin() ? 1.0 : (after - 1)->survival;
}

RestrictedMean SurvivalCurve::restrictedMean(double limit) const
{
    RestrictedMean restricted;
    std::vector<double> areas; // From each step to the next, the first from 0.
    double begin = 0.0;
    double survival = 1.0;
    size_t count = 0;
    for (; count < steps.size() && steps[count].time < limit; ++count) {
        areas.push_back(survival * (steps[count].time - begin));
        begin = steps[count].time;
        survival = steps[count].survival;
    }
    areas.push_back(survival * (limit - begin));
    double variance = 0.0;
    double beyond = 0.0; // The area after a step.
    for (size_t i = count; i > 0; --i) {
        beyond += areas[i];
        const auto atRisk = double(steps[i - 1].atRisk);
        const auto events = double(steps[i - 1].events);
        if (atRisk > events)
            variance += beyond * beyond * events / (atRisk * (atRisk - events));
    }
    restricted.mean = beyond + areas.front();
    restricted.standardError = std::sqrt(variance);
    return restricted;
}

void SurvivalBuilder::add(double time, bool ended, qint64 count)
{
    if (count <= 0)
        return;
    Observed &observed = m_observed[time];
    (ended ? observed.events : observed.censored) += count;
    m_n += count;
}

SurvivalCurve SurvivalBuilder::curve(SurvivalInterval interval) const
{
    SurvivalCurve curve{.n = m_n};
    qint64 atRisk = m_n;
    double survival = 1.0;
    double hazardVariance = 0.0;
    for (const auto &[time, observed] : m_observed) {
        SurvivalStep step{.time = time, .atRisk = atRisk, .events = observed.events, .censored = observed.censored};
        const auto n = double(atRisk);
        const auto events = double(observed.events);
        survival *= (n - events) / n;
        hazardVariance += events / (n * (n - events));
        step.survival = survival;
        step.standardError = survival * std::sqrt(hazardVariance);
        setInterval(step, hazardVariance, interval);
        curve.events += observed.events;
        curve.steps.push_back(step);
        atRisk -= observed.events + observed.censored;
    }
    return curve;
}
