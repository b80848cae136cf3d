// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>

/** Local calendar days are stored as the number of days since 1970-01-01, instants as UTC milliseconds. */

inline constexpr qint64 EpochJulianDay = 2440588; // QDate(1970, 1, 1).toJulianDay()

inline qint64 dayNumber(QDate date) { return date.toJulianDay() - EpochJulianDay; }
inline QDate dateOfDay(qint64 number) { return QDate::fromJulianDay(number + EpochJulianDay); }

/**
 * The instant at which the local \a date and \a time happen.
 *
 * A time that daylight saving skips moves forward to the first one that exists; of a time that
 * happens twice the first is meant.
 */
QDateTime localInstant(QDate date, QTime time);

/** Noon of \a date, the instant that a day without a time stands for: no time zone moves it to another day. */
QDateTime noonOf(QDate date);

/**
 * When something happened of which \a wanted is said: now if nothing is said or if it is later today, because "today"
 * names noon, which may be yet to come. None if it is on a later day.
 */
std::optional<QDateTime> happenedAt(const QDateTime &wanted, const QDateTime &now);

/** Months since year 0, so that months can be subtracted: 12 * year + (month - 1). */
inline int monthNumber(QDate date) { return 12 * date.year() + date.month() - 1; }
inline QDate firstOfMonth(int monthNumber) { return QDate(monthNumber / 12, monthNumber % 12 + 1, 1); }
