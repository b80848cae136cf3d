// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/churn.h"

#include <algorithm>

ChurnBuilder::ChurnBuilder(QDate asOf, int days) : m_asOf(dayNumber(asOf)), m_days(days)
{
    Q_ASSERT(days >= 1);
}

void ChurnBuilder::add(qint64 customer, qint64 day, qint64 amount)
{
    if (amount < 0 || day > m_asOf)
        return;
    m_counts.firstDay = std::min(day, m_counts.firstDay.value_or(day));
    if (!m_reading || customer != m_customer) {
        finish();
        m_reading = true;
        m_customer = customer;
        m_customerMonth = monthOfDay(day);
        m_runBegin = day;
    } else if (day - m_lastDay > m_days) {
        Q_ASSERT(day >= m_lastDay);
        endRun();
        m_runBegin = day;
        const int month = monthOfDay(day);
        if (!m_paused || month != m_returnedMonth)
            ++m_counts.months[month].returned;
        m_paused = true;
        m_returnedMonth = month;
    }
    m_lastDay = day;
}

/** Returns whether a month ended during the run. */
bool ChurnBuilder::endRun()
{
    const qint64 lastActive = m_lastDay + m_days - 1;
    const int from = monthOfDay(m_runBegin);
    const int to = lastActive >= m_asOf ? monthOfDay(m_asOf) : monthOfDay(lastActive + 1) - 1;
    if (from > to)
        return false;
    if (!m_inStretch || from > m_stretchEnd + 1) {
        endStretch();
        m_stretchBegin = from;
    }
    m_inStretch = true;
    m_stretchEnd = to;
    return true;
}

void ChurnBuilder::countStretch()
{
    ChurnCounts::Month &entered = m_counts.months[m_stretchBegin];
    ++entered.entered;
    if (m_stretchBegin > m_customerMonth)
        ++entered.wonBack;
    m_inStretch = false;
}

void ChurnBuilder::endStretch()
{
    if (!m_inStretch)
        return;
    countStretch();
    if (m_stretchEnd < monthOfDay(m_asOf))
        ++m_counts.months[m_stretchEnd + 1].left;
}

void ChurnBuilder::finish()
{
    if (!m_reading)
        return;
    // When the last run ends is for the as-of day to say.
    const bool isActive = endRun();
    if (isActive)
        countStretch();
    else
        endStretch();
    ++m_counts.months[m_customerMonth].begun;
    ChurnCounts::LastDay &last = m_counts.lastDays[m_lastDay];
    ++last.customers;
    last.active += isActive ? 1 : 0;
    last.paused += m_paused ? 1 : 0;
    m_reading = false;
    m_paused = false;
}

ChurnHistory ChurnBuilder::history() const
{
    ChurnBuilder whole = *this;
    whole.finish();
    return churnHistory(whole.m_counts, dateOfDay(m_asOf), int(m_days));
}

ChurnHistory churnHistory(const ChurnCounts &counts, QDate asOf, int days)
{
    const qint64 asOfDay = dayNumber(asOf);
    std::map<int, ChurnCounts::Month> months = counts.months;
    ChurnHistory history;
    for (const auto &[day, last] : counts.lastDays) {
        history.customers += last.customers;
        history.returned += last.paused;
        const bool areInactive = asOfDay - day >= days;
        history.inactive += areInactive ? last.customers : 0;
        history.everInactive += areInactive ? last.customers : last.paused;
        if (areInactive && last.active > 0)
            months[monthOfDay(day + days)].left += last.active;
    }
    if (months.empty())
        return history;
    qint64 active = 0;
    qint64 begun = 0;
    for (int month = months.begin()->first; month <= monthNumber(asOf); ++month) {
        const auto found = months.find(month);
        const ChurnCounts::Month counted = found == months.end() ? ChurnCounts::Month() : found->second;
        const MonthlyFlow flow{month, active, active - counted.left, counted.left, counted.wonBack, isMonthOver(month, asOf)};
        active += counted.entered - counted.left;
        begun += counted.begun;
        const qint64 end = std::min(dayNumber(lastOfMonth(month)), asOfDay);
        if (end - *counts.firstDay >= days)
            history.months.push_back({flow, begun - active, counted.returned});
    }
    return history;
}
