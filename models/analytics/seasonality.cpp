// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/seasonality.h"

#include <algorithm>

namespace {

constexpr int LastDayOfFirstWeek = 7;

constexpr double DaysOfYear = 365.25;

} // namespace

double Season::strengthAfter(QDate day, qint64 days) const
{
    double share = 0.0;
    for (qint64 i = 1; i <= days; ++i) {
        const QDate ahead = day.addDays(i);
        share += months.at(size_t(ahead.month() - 1)).share / double(ahead.daysInMonth());
    }
    return days > 0 ? share / (double(days) / DaysOfYear) : 1.0;
}

void SeasonBuilder::add(qint64 day, qint64 amount)
{
    if (amount < 0 || day > dayNumber(m_asOf))
        return;
    m_firstDay = std::min(m_firstDay.value_or(day), day);
    ++m_months[monthOfDay(day)];
}

int SeasonBuilder::firstMonth() const
{
    return monthOfDay(*m_firstDay) + (dateOfDay(*m_firstDay).day() <= LastDayOfFirstWeek ? 0 : 1);
}

int SeasonBuilder::endMonth() const
{
    const int last = monthNumber(m_asOf);
    return isMonthOver(last, m_asOf) ? last + 1 : last;
}

int SeasonBuilder::completeMonths() const
{
    return m_firstDay ? std::max(0, endMonth() - firstMonth()) : 0;
}

std::optional<Season> SeasonBuilder::season() const
{
    const int years = completeMonths() / MonthsOfYear;
    if (years < LeastYearsForSeason)
        return {};
    Season season{.years = years, .firstMonth = endMonth() - years * MonthsOfYear};
    for (int year = 0; year < years; ++year) {
        std::array<qint64, MonthsOfYear> counts{};
        qint64 ofYear = 0;
        for (int i = 0; i < MonthsOfYear; ++i) {
            const int month = season.firstMonth + year * MonthsOfYear + i;
            const auto found = m_months.find(month);
            if (found == m_months.end())
                continue;
            counts.at(size_t(month % MonthsOfYear)) = found->second;
            ofYear += found->second;
        }
        for (size_t i = 0; i < counts.size(); ++i) {
            SeasonMonth &month = season.months[i];
            const double share = ofYear > 0 ? double(counts[i]) / double(ofYear) : 0.0;
            month.lowest = year == 0 ? share : std::min(month.lowest, share);
            month.highest = std::max(month.highest, share);
            month.purchases += counts[i];
        }
        season.purchases += ofYear;
    }
    if (season.purchases == 0)
        return {};
    for (SeasonMonth &month : season.months)
        month.share = double(month.purchases) / double(season.purchases);
    return season;
}
