// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/anniversary.h"

#include "models/base/day.h"

namespace {

constexpr int OldestYear = 1890;

QDate anniversaryIn(QDate date, int year)
{
    const QDate same(year, date.month(), date.day());
    return same.isValid() ? same : QDate(year, 2, 28);
}

} // namespace

bool comesAgainOn(QDate date, QDate day)
{
    return anniversaryIn(date, day.year()) == day;
}

std::vector<qint64> datesComingOn(QDate day)
{
    std::vector<qint64> days;
    for (int year = OldestYear; year <= day.year(); ++year) {
        for (const QDate date : {QDate(year, day.month(), day.day()), QDate(year, 2, 29)}) {
            if (date.isValid() && date <= day && comesAgainOn(date, day) && (days.empty() || days.back() != dayNumber(date)))
                days.push_back(dayNumber(date));
        }
    }
    return days;
}

QDate nextAnniversary(QDate date, QDate day)
{
    const QDate thisYear = anniversaryIn(date, day.year());
    return thisYear >= day ? thisYear : anniversaryIn(date, day.year() + 1);
}
