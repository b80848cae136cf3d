// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/retention.h"

RetentionBuilder::RetentionBuilder(QDate asOf) : m_asOf(dayNumber(asOf))
{
}

void RetentionBuilder::add(qint64 customer, qint64 day, qint64 amount)
{
    if (amount < 0 || day > m_asOf)
        return;
    const int month = monthOfDay(day);
    const bool known = m_begun && customer == m_customer;
    Q_ASSERT(!known || month >= m_lastMonth);
    if (known && month == m_lastMonth)
        return;
    ++m_months[month].buyers;
    if (known && month == m_lastMonth + 1)
        ++m_months[m_lastMonth].retained;
    else if (known)
        ++m_months[month - 1].wonBack;
    m_begun = true;
    m_customer = customer;
    m_lastMonth = month;
}

std::vector<MonthlyFlow> RetentionBuilder::months() const
{
    std::vector<MonthlyFlow> months;
    if (!m_begun)
        return months;
    const QDate asOf = dateOfDay(m_asOf);
    for (int month = m_months.begin()->first; month < monthNumber(asOf); ++month) {
        MonthlyFlow flow{month};
        if (const auto found = m_months.find(month); found != m_months.end()) {
            const Counts &counts = found->second;
            flow.atStart = counts.buyers;
            flow.retained = counts.retained;
            flow.lost = counts.buyers - counts.retained;
            flow.wonBack = counts.wonBack;
        }
        flow.complete = isMonthOver(month + 1, asOf);
        months.push_back(flow);
    }
    return months;
}
