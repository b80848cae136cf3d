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

std::vector<MonthlyFlow> retentionMonths(const RetentionByMonth &counts, QDate asOf)
{
    std::vector<MonthlyFlow> months;
    if (counts.empty())
        return months;
    for (int month = counts.begin()->first; month < monthNumber(asOf); ++month) {
        MonthlyFlow flow{month};
        if (const auto found = counts.find(month); found != counts.end()) {
            const RetentionCounts &counted = found->second;
            flow.atStart = counted.buyers;
            flow.retained = counted.retained;
            flow.lost = counted.buyers - counted.retained;
            flow.wonBack = counted.wonBack;
        }
        flow.complete = isMonthOver(month + 1, asOf);
        months.push_back(flow);
    }
    return months;
}
