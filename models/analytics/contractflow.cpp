// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/contractflow.h"

#include "models/analytics/calendarmonth.h"

#include <algorithm>
#include <limits>

namespace {
constexpr qint64 Never = std::numeric_limits<qint64>::max();
}

ContractFlowBuilder::ContractFlowBuilder(QDate asOf)
    : m_asOf(dayNumber(asOf))
    , m_lastMonth(monthNumber(asOf))
{
}

void ContractFlowBuilder::add(qint64 customer, qint64 started, std::optional<qint64> ended)
{
    if (started > m_asOf)
        return;
    if (customer != m_customer)
        endCustomer();
    m_customer = customer;
    Q_ASSERT(m_spans.empty() || m_spans.back().started <= started);
    m_spans.push_back({started, ended && *ended <= m_asOf ? *ended : Never});
}

void ContractFlowBuilder::endCustomer()
{
    if (m_spans.empty())
        return;
    const int firstMonth = monthOfDay(m_spans.front().started);
    m_months.try_emplace(firstMonth);
    bool isRunning = false;
    int begin = 0; // The customer had a contract at the end of every month from here on, …
    int end = -1;  // … up to this one.
    for (const Span &span : m_spans) {
        const bool hasEnded = span.ended != Never;
        const int month = monthOfDay(span.started);
        const int last = hasEnded ? monthOfDay(span.ended) - 1 : m_lastMonth; // The last month at whose end it runs.
        isRunning |= !hasEnded;
        m_totals.ended += hasEnded ? 1 : 0;
        m_totals.withinMonth += last < month ? 1 : 0;
        if (last < month)
            continue;
        if (end >= begin && month <= end + 1) {
            end = std::max(end, last);
            continue;
        }
        countStretch(firstMonth, begin, end);
        begin = month;
        end = last;
    }
    countStretch(firstMonth, begin, end);
    m_totals.contracts += qint64(m_spans.size());
    m_totals.followed += followed();
    m_totals.customers += 1;
    m_totals.withRunning += isRunning ? 1 : 0;
    m_spans.clear();
}

void ContractFlowBuilder::countStretch(int firstMonth, int begin, int end)
{
    if (end < begin)
        return;
    Counts &entered = m_months[begin];
    ++entered.entered;
    entered.wonBack += begin > firstMonth ? 1 : 0;
    if (end < m_lastMonth)
        ++m_months[end + 1].left;
}

/** How many of the customer's contracts ended while, or on the day, another one ran on. */
qint64 ContractFlowBuilder::followed() const
{
    std::vector<qint64> latestEnds; // Of a contract and all that began before it.
    for (const Span &span : m_spans)
        latestEnds.push_back(latestEnds.empty() ? span.ended : std::max(latestEnds.back(), span.ended));
    return std::count_if(m_spans.begin(), m_spans.end(), [&](const Span &span) {
        const auto later = std::upper_bound(m_spans.begin(), m_spans.end(), span.ended, [](qint64 day, const Span &other) { return day < other.started; });
        return span.ended != Never && latestEnds[size_t(later - m_spans.begin()) - 1] > span.ended;
    });
}

ContractTotals ContractFlowBuilder::totals() const
{
    ContractFlowBuilder whole = *this;
    whole.endCustomer();
    return whole.m_totals;
}

std::vector<MonthlyFlow> ContractFlowBuilder::months() const
{
    ContractFlowBuilder whole = *this;
    whole.endCustomer();
    std::vector<MonthlyFlow> months;
    if (whole.m_months.empty())
        return months;
    const QDate asOf = dateOfDay(m_asOf);
    qint64 active = 0;
    for (int month = whole.m_months.begin()->first; month <= m_lastMonth; ++month) {
        const auto found = whole.m_months.find(month);
        const Counts counts = found == whole.m_months.end() ? Counts{} : found->second;
        months.push_back({month, active, active - counts.left, counts.left, counts.wonBack, isMonthOver(month, asOf)});
        active += counts.entered - counts.left;
    }
    return months;
}
