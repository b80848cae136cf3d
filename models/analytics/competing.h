// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <vector>

/** What has become of everybody by one of the times that were observed. */
struct CompetingStep
{
    double time = 0.0;
    qint64 atRisk = 0; // Open for at least this time; who is censored at it still counts.
    qint64 censored = 0;
    std::vector<qint64> ended;    // At this time, by kind of end.
    double open = 1.0;            // The share still open after this time; this and the shares ended make one.
    std::vector<double> incidence; // The share ended so by this time, by kind of end,
    std::vector<double> standardError; // and how sure that is.
};

/** How things end that can end in several ways, over time. */
struct CompetingCurves
{
    qint64 n = 0;
    std::vector<qint64> ended; // By kind of end.
    std::vector<CompetingStep> steps; // By time.

    /** The step that holds at \a time; null before the first. */
    const CompetingStep *at(double time) const;
};

/**
 * Estimates which share has ended in each of several ways by a time, when some of what is observed is open still. An average of
 * what has ended would take the quick for typical.
 *
 * O. O. Aalen and S. Johansen, "An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations", Scandinavian Journal of Statistics 5 (1978), 141–150. Standard errors by the delta method: E. Marubini and
 * M. G. Valsecchi, "Analysing Survival Data from Clinical Trials and Observational Studies" (1995), chapter 10.
 */
class CompetingBuilder
{
public:
    /** Tells \a kinds of ends apart. */
    explicit CompetingBuilder(size_t kinds) : m_kinds(kinds) {}

    /** \a count of them were open for \a time and then ended in the way \a end, or were open still when last seen. */
    void add(double time, std::optional<size_t> end, qint64 count = 1);

    CompetingCurves curves() const;

private:
    struct Observed
    {
        std::vector<qint64> ended;
        qint64 censored = 0;
    };

    size_t m_kinds;
    std::map<double, Observed> m_observed;
    qint64 m_n = 0;
};
