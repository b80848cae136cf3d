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
    m_firstDay = m_totals.customers == 0 && !m_reading ? day : std::min(m_firstDay, day);
    if (!m_reading || customer != m_customer) {
        endCustomer();
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
            ++m_months[month].returned;
        m_paused = true;
        m_returnedMonth = month;
    }
    m_lastDay = day;
}

void ChurnBuilder::endRun()
{
    const qint64 lastActive = m_lastDay + m_days - 1;
    const int from = monthOfDay(m_runBegin);
    const int to = lastActive >= m_asOf ? monthOfDay(m_asOf) : monthOfDay(lastActive + 1) - 1;
    if (from > to)
        return;
    if (!m_inStretch || from > m_stretchEnd + 1) {
        endStretch();
        m_stretchBegin = from;
    }
    m_inStretch = true;
    m_stretchEnd = to;
}

void ChurnBuilder::endStretch()
{
    if (!m_inStretch)
        return;
    Counts &entered = m_months[m_stretchBegin];
    ++entered.entered;
    if (m_stretchBegin > m_customerMonth)
        ++entered.wonBack;
    if (m_stretchEnd < monthOfDay(m_asOf))
        ++m_months[m_stretchEnd + 1].left;
    m_inStretch = false;
}

void ChurnBuilder::endCustomer()
{
    if (!m_reading)
        return;
    endRun();
    endStretch();
    ++m_months[m_customerMonth].begun;
    const bool inactive = m_asOf - m_lastDay >= m_days;
    ++m_totals.customers;
    m_totals.inactive += inactive ? 1 : 0;
    m_totals.everInactive += inactive || m_paused ? 1 : 0;
    m_totals.returned += m_paused ? 1 : 0;
    m_reading = false;
    m_paused = false;
}

ChurnHistory ChurnBuilder::history() const
{
    ChurnBuilder whole = *this;
    whole.endCustomer();
    ChurnHistory history = whole.m_totals;
    if (whole.m_months.empty())
        return history;
    const QDate asOf = dateOfDay(m_asOf);
    qint64 active = 0;
    qint64 begun = 0;
    for (int month = whole.m_months.begin()->first; month <= monthNumber(asOf); ++month) {
        const auto found = whole.m_months.find(month);
        const Counts counts = found == whole.m_months.end() ? Counts{} : found->second;
        const MonthlyFlow flow{month, active, active - counts.left, counts.left, counts.wonBack, isMonthOver(month, asOf)};
        active += counts.entered - counts.left;
        begun += counts.begun;
        const qint64 end = std::min(dayNumber(lastOfMonth(month)), m_asOf);
        if (end - m_firstDay >= m_days)
            history.months.push_back({flow, begun - active, counts.returned});
    }
    return history;
}
