// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/sampleclock.h"

#include "models/base/day.h"

#include <algorithm>
#include <array>

namespace {

constexpr int Days = 912;
constexpr double Growth = 0.8; // At the end 80 % more people come a day than at the beginning.
constexpr std::array SeasonOfMonth{0.8, 0.85, 0.95, 1.0, 1.0, 0.95, 0.85, 0.8, 1.0, 1.05, 1.2, 1.5};
constexpr int OpeningHour = 8;
constexpr int OpenSeconds = 11 * 3600;

} // namespace

SampleClock::SampleClock(QDate today)
    : m_firstDay(dayNumber(today) - Days)
    , m_lastDay(dayNumber(today) - 1)
{
    double arrived = 0;
    for (qint64 day = m_firstDay; day <= m_lastDay; ++day) {
        const QDate date = dateOfDay(day);
        const double growth = 1 + Growth * double(day - m_firstDay) / Days;
        if (openDay(day) == day)
            arrived += growth * SeasonOfMonth[size_t(date.month() - 1)];
        m_arrived.push_back(arrived);
        m_opening.push_back(localInstant(date, QTime(OpeningHour, 0)).toMSecsSinceEpoch());
    }
}

qint64 SampleClock::arrival(double share) const
{
    const auto found = std::upper_bound(m_arrived.begin(), m_arrived.end(), share * m_arrived.back());
    return m_firstDay + std::min<qint64>(std::distance(m_arrived.begin(), found), Days - 1);
}

qint64 SampleClock::openDay(qint64 day) const
{
    if (dateOfDay(day).dayOfWeek() != Qt::Sunday)
        return day;
    return day < m_lastDay ? day + 1 : day - 1;
}

QDateTime SampleClock::moment(qint64 day, SampleRandom &random) const
{
    const qint64 opening = m_opening[size_t(std::clamp(day, m_firstDay, m_lastDay) - m_firstDay)];
    return QDateTime::fromMSecsSinceEpoch(opening + random.below(OpenSeconds) * 1000, Qt::UTC);
}
