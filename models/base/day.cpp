// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/day.h"

QDateTime localInstant(QDate date, QTime time)
{
    constexpr int MinutesPerDay = 24 * 60;
    for (int skipped = 0; skipped < MinutesPerDay; ++skipped) {
        const QTime wanted = time.addSecs(skipped * 60);
        const QDate day = wanted < time ? date.addDays(1) : date;
        const QDateTime instant(day, wanted, Qt::LocalTime);
        if (instant.isValid())
            return instant.toUTC();
    }
    return QDateTime(date, time, Qt::UTC);
}

QDateTime noonOf(QDate date)
{
    return localInstant(date, QTime(12, 0));
}
