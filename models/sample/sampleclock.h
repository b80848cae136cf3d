// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sample/samplerandom.h"

#include <QDateTime>

#include <vector>

/** The two and a half years of the sample business, up to yesterday. Days are day numbers; see models/base/day.h. */
class SampleClock
{
public:
    explicit SampleClock(QDate today);

    qint64 firstDay() const { return m_firstDay; }
    qint64 lastDay() const { return m_lastDay; }

    /** The day by which \a share of all customers had come: more from year to year, and before Christmas. */
    qint64 arrival(double share) const;
    /** \a day, or a neighbour of it if the shop is closed: on Sundays. */
    qint64 openDay(qint64 day) const;
    /** Some moment of \a day while the shop is open; \a day is not after the last. */
    QDateTime moment(qint64 day, SampleRandom &random) const;

private:
    qint64 m_firstDay;
    qint64 m_lastDay;
    std::vector<double> m_arrived; // Rising, per day.
    std::vector<qint64> m_opening; // Per day, in milliseconds UTC.
};
