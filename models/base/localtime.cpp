// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/localtime.h"

QDateTime instantOf(QDate day, QTime time, const QTimeZone &zone)
{
    constexpr qint64 Day = 24 * 60 * 60; // No zone changes its offset twice within two days.
    const QDateTime clock(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(clock.addSecs(-Day));
    const int after = zone.offsetFromUtc(clock.addSecs(Day));
    const QDateTime byBefore = clock.addSecs(-before);
    const QDateTime byAfter = clock.addSecs(-after);
    const bool isBefore = zone.offsetFromUtc(byBefore) == before;
    const bool isAfter = zone.offsetFromUtc(byAfter) == after;
    if (isBefore && isAfter)
        return std::min(byBefore, byAfter);
    return isAfter ? byAfter : byBefore;
}

QTimeZone zoneOf(const QString &ianaId)
{
    const QTimeZone zone(ianaId.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QString localZone()
{
    return QString::fromUtf8(QTimeZone::systemTimeZoneId());
}
