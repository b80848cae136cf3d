// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

/**
 * Chance that repeats itself: the same seed and stream draw the same numbers on every system.
 *
 * The standard says what std::mt19937_64 returns, but not what its distributions make of it; those are ours.
 */
class SampleRandom
{
public:
    SampleRandom(quint64 seed, quint64 stream);

    /** In [0, 1). */
    double uniform();
    /** In [0, count). */
    qsizetype below(qsizetype count) { return qsizetype(uniform() * double(count)); }
    /** In [first, last]. */
    qint64 between(qint64 first, qint64 last) { return first + qint64(uniform() * double(last - first + 1)); }
    bool chance(double probability) { return uniform() < probability; }

    double exponential(double mean);
    /** Box & Muller (1958). */
    double normal();
    /** With mean shape / rate. Marsaglia & Tsang (2000), "A simple method for generating gamma variables". */
    double gamma(double shape, double rate);
    /** By two gammas. */
    double beta(double a, double b);

    template<typename List>
    const auto &one(const List &list)
    {
        return list[below(qsizetype(list.size()))];
    }

    /** Draws an index with a chance proportional to the steps of \a cumulated, a rising list. */
    template<typename List>
    qsizetype oneOf(const List &cumulated)
    {
        const double wanted = uniform() * cumulated.back();
        return std::distance(cumulated.begin(), std::upper_bound(cumulated.begin(), cumulated.end(), wanted));
    }

private:
    std::mt19937_64 m_engine;
};
