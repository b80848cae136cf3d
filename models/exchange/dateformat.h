// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <optional>

/** In which order a file writes day, month and year. */
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/** A day, with the time of day if the file gives one, and the offset from UTC if it gives that as well. */
struct DateValue
{
    QDate date;
    std::optional<QTime> time;
    std::optional<int> offset; // Seconds east of UTC.

    /** The instant it stands for, in UTC; noon of a day without a time. */
    QDateTime instant() const;

    bool operator==(const DateValue &) const = default;
};

/** The order in which \a locale writes short dates. */
DateOrder dateOrderOf(const QLocale &locale);

/** The order that \a samples are written in; that of \a locale if none of them tells. */
DateOrder guessDateOrder(const QStringList &samples, const QLocale &locale = QLocale());

/** "d.m.y", "DD/MM/YYYY", "mdy", "iso", …: the order in which its letters stand; nothing if they are not all there. */
std::optional<DateOrder> dateOrderFromText(const QString &text);

/** As a person reads it: "day, month, year". */
QString dateOrderText(DateOrder order);

/**
 * The date that \a text says: 2024-02-29, 20240229, 29.2.2024, 29/02/24, 2/29/2024 1:30 pm, 29 February 2024, Feb 29, 2024,
 * 2024-02-29T13:30:00+01:00. Two-digit years are 1930–2029. Month names in English, German, French and Spanish.
 */
Result<DateValue> readDate(QStringView text, DateOrder order);

bool looksLikeDate(const QString &text);
