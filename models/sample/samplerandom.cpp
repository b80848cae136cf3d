// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/samplerandom.h"

#include <cmath>
#include <numbers>

namespace {

/** Spreads neighbouring numbers over all 64 bits: the finalizer of SplitMix64 (Steele, Lea & Flood 2014). */
quint64 scattered(quint64 number)
{
    number += 0x9E3779B97F4A7C15u;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9u;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EBu;
    return number ^ (number >> 31);
}

} // namespace

SampleRandom::SampleRandom(quint64 seed, quint64 stream)
    : m_engine(scattered(scattered(seed) + stream))
{
}

double SampleRandom::uniform()
{
    return double(m_engine() >> 11) * 0x1p-53;
}

double SampleRandom::exponential(double mean)
{
    return -mean * std::log(1 - uniform());
}

double SampleRandom::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

double SampleRandom::gamma(double shape, double rate)
{
    if (shape < 1)
        return gamma(shape + 1, rate) * std::pow(1 - uniform(), 1 / shape);
    const double d = shape - 1.0 / 3;
    const double c = 1 / std::sqrt(9 * d);
    for (;;) {
        const double x = normal();
        const double v = std::pow(1 + c * x, 3);
        if (v > 0 && std::log(1 - uniform()) < x * x / 2 + d - d * v + d * std::log(v))
            return d * v / rate;
    }
}

double SampleRandom::beta(double a, double b)
{
    const double x = gamma(a, 1);
    return x / (x + gamma(b, 1));
}
