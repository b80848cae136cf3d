// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/competing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

/** Adds up the terms of the variance of one kind's incidence I: those of Σ(I − I_j)² w_j, and those that go with the kind's own ends. */
class IncidenceVariance
{
public:
    void add(double incidence, double openBefore, double atRisk, double ended, double endedSo)
    {
        const double share = endedSo / atRisk;
        m_own += openBefore * openBefore * (atRisk - endedSo) / atRisk * share / atRisk;
        const double mixed = openBefore * share / atRisk;
        m_mixed += mixed;
        m_mixedIncidence += mixed * incidence;
        if (atRisk > ended) { // Else nothing can follow that differs from here.
            const double weight = ended / (atRisk * (atRisk - ended));
            m_weight += weight;
            m_weightIncidence += weight * incidence;
            m_weightSquare += weight * incidence * incidence;
        }
    }

    double at(double incidence) const
    {
        const double spread = incidence * incidence * m_weight - 2.0 * incidence * m_weightIncidence + m_weightSquare;
        return std::max(0.0, spread + m_own - 2.0 * (incidence * m_mixed - m_mixedIncidence));
    }

private:
    double m_weight = 0.0;
    double m_weightIncidence = 0.0;
    double m_weightSquare = 0.0;
    double m_own = 0.0;
    double m_mixed = 0.0;
    double m_mixedIncidence = 0.0;
};

} // namespace

const CompetingStep *CompetingCurves::at(double time) const
{
    const auto after = std::upper_bound(steps.begin(), steps.end(), time,
                                        [](double value, const CompetingStep &step) { return value < step.time; });
    return after == steps.begin() ? nullptr : &*(after - 1);
}

void CompetingBuilder::add(double time, std::optional<size_t> end, qint64 count)
{
    if (count <= 0)
        return;
    Observed &observed = m_observed[time];
    observed.ended.resize(m_kinds);
    (end ? observed.ended.at(*end) : observed.censored) += count;
    m_n += count;
}

CompetingCurves CompetingBuilder::curves() const
{
    CompetingCurves curves{.n = m_n, .ended = std::vector<qint64>(m_kinds)};
    std::vector<IncidenceVariance> variances(m_kinds);
    std::vector<double> incidence(m_kinds);
    qint64 atRisk = m_n;
    double open = 1.0;
    for (const auto &[time, observed] : m_observed) {
        const qint64 ended = std::accumulate(observed.ended.begin(), observed.ended.end(), qint64(0));
        CompetingStep step{.time = time, .atRisk = atRisk, .censored = observed.censored, .ended = observed.ended};
        const auto n = double(atRisk);
        for (size_t kind = 0; kind < m_kinds; ++kind) {
            incidence[kind] += open * double(observed.ended[kind]) / n;
            variances[kind].add(incidence[kind], open, n, double(ended), double(observed.ended[kind]));
            step.standardError.push_back(std::sqrt(variances[kind].at(incidence[kind])));
            curves.ended[kind] += observed.ended[kind];
        }
        open *= (n - double(ended)) / n;
        step.open = open;
        step.incidence = incidence;
        curves.steps.push_back(std::move(step));
        atRisk -= ended + observed.censored;
    }
    return curves;
}
