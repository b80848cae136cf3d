// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplebuying.h"

#include <algorithm>
#include <cmath>

namespace {

// The names of the papers. A shop in which a quarter never comes back and some come every week.
constexpr double R = 0.6;
constexpr double AlphaWeeks = 3.4;
constexpr double A = 0.6;
constexpr double B = 8;
constexpr double P = 5;
constexpr double Q = 4.5;
constexpr double GammaEuro = 18;

constexpr double MostPerDay = 0.4; // Nobody comes more often than every other day or so.

} // namespace

SampleBuying::SampleBuying(SampleRandom &random)
    : m_perDay(std::min(random.gamma(R, AlphaWeeks * 7), MostPerDay))
    , m_stopping(random.beta(A, B))
    , m_spendRate(random.gamma(Q, GammaEuro))
{
}

SampleBuying::Purchases SampleBuying::until(SampleRandom &random, qint64 firstDay, qint64 lastDay) const
{
    Purchases purchases{.days = {firstDay}};
    double day = double(firstDay);
    for (;;) {
        day += std::max(1.0, random.exponential(1 / m_perDay));
        if (day > double(lastDay))
            return purchases;
        purchases.days.push_back(qint64(std::floor(day)));
        if (random.chance(m_stopping)) {
            purchases.stopped = true;
            return purchases;
        }
    }
}

double SampleBuying::spend(SampleRandom &random) const
{
    return random.gamma(P, m_spendRate);
}
