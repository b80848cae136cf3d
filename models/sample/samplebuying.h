// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplerandom.h"

#include <vector>

/**
 * How one customer buys, until he or she stops.
 *
 * BG/NBD (Fader, Hardie & Lee 2005, "Counting your customers the easy way"): while alive, purchases come at random with a
 * rate that is gamma distributed over customers; after each repeat purchase the customer stops for good with a
 * probability that is beta distributed. What a purchase costs follows the gamma-gamma model of spend (Fader & Hardie 2013).
 */
class SampleBuying
{
public:
    explicit SampleBuying(SampleRandom &random);

    struct Purchases
    {
        std::vector<qint64> days; // Rising day numbers, the first included.
        bool stopped = false;     // For good, as far as the model goes.
    };

    /** All purchases from that on \a firstDay to \a lastDay. */
    Purchases until(SampleRandom &random, qint64 firstDay, qint64 lastDay) const;
    /** What one purchase should come to, in euro. */
    double spend(SampleRandom &random) const;

    double perDay() const { return m_perDay; }
    double stopping() const { return m_stopping; }

private:
    double m_perDay;
    double m_stopping;
    double m_spendRate;
};
