// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/day.h"

namespace {

/** Which of the two is meant by a time that daylight saving repeats is not up to the platform. */
QDateTime firstWithThisTime(const QDateTime &instant)
{
    for (const int shift : {60, 30}) { // Minutes; half an hour on Lord Howe Island.
        const QDateTime earlier = QDateTime::fromMSecsSinceEpoch(instant.toMSecsSinceEpoch() - shift * 60'000);
        if (earlier.date() == instant.date() && earlier.time() == instant.time())
            return earlier;
    }
    return instant;
}

} // namespace

QDateTime localInstant(QDate date, QTime time)
{
    constexpr int MinutesPerDay = 24 * 60;
    for (int skipped = 0; skipped < MinutesPerDay; ++skipped) {
        const QTime wanted = time.addSecs(skipped * 60);
        const QDate day = wanted < time ? date.addDays(1) : date;
        const QDateTime instant(day, wanted, Qt::LocalTime);
        if (instant.isValid())
            return firstWithThisTime(instant).toUTC();
    }
    return QDateTime(date, time, Qt::UTC);
}

QDateTime noonOf(QDate date)
{
    return localInstant(date, QTime(12, 0));
}

std::optional<QDateTime> happenedAt(const QDateTime &wanted, const QDateTime &now)
{
    if (!wanted.isValid())
        return now;
    if (wanted <= now)
        return wanted.toUTC();
    if (wanted.toLocalTime().date() == now.toLocalTime().date())
        return now;
    return {};
}
