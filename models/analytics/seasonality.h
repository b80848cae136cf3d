// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/calendarmonth.h"

#include <array>
#include <map>
#include <optional>

inline constexpr int MonthsOfYear = 12;
inline constexpr int LeastYearsForSeason = 2;

/** What a calendar month (January is 0) brings of a year, 0 to 1. */
struct SeasonMonth
{
    qint64 purchases = 0;
    double share = 0.0;   // Of the purchases of all years,
    double lowest = 0.0;  // of those of the year in which it was least,
    double highest = 0.0; // and of that in which it was most.
};

/** How purchases are spread over the year. */
struct Season
{
    int years = 0;
    int firstMonth = 0; // Of the years looked at; see monthNumber().
    qint64 purchases = 0;
    std::array<SeasonMonth, MonthsOfYear> months{};

    /** How many times as many purchases the \a days after \a day bring as so many days of an average year. */
    double strengthAfter(QDate day, qint64 days) const;
};

/** Counts purchases by month, to tell which months of the year are strong. */
class SeasonBuilder
{
public:
    explicit SeasonBuilder(QDate asOf) : m_asOf(asOf) {}

    /** A purchase, in any order; a negative \a amount is a return: passed over. */
    void add(qint64 day, qint64 amount);

    /** The months that are over, of which the first only counts if something was bought in its first week. */
    int completeMonths() const;
    /** Over as many whole years as there are complete months for, up to the last of them; nothing below two years. */
    std::optional<Season> season() const;

private:
    int firstMonth() const;
    int endMonth() const;

    QDate m_asOf;
    std::map<int, qint64> m_months; // Purchases.
    std::optional<qint64> m_firstDay;
};
