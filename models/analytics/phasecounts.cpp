// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/phasecounts.h"

#include "models/analytics/calendarmonth.h"

#include <algorithm>

namespace {

constexpr qint64 MostDays = 42;
constexpr qint64 MostDaysInWeeks = 184;

/** The last day of the step that \a day lies in. */
qint64 endOfStep(ReportStep step, qint64 day)
{
    switch (step) {
    case ReportStep::Day:
        return day;
    case ReportStep::Week:
        return day + Qt::Sunday - dateOfDay(day).dayOfWeek();
    case ReportStep::Month:
        return dayNumber(lastOfMonth(monthOfDay(day)));
    }
    Q_UNREACHABLE();
    return day;
}

} // namespace

void PhaseCountBuilder::add(qint64 entered, std::optional<qint64> left)
{
    change(entered, 1);
    if (left)
        change(*left, -1);
}

void PhaseCountBuilder::add(const PhaseCountBuilder &others)
{
    for (size_t i = 0; i < others.m_changes.size(); ++i) {
        if (others.m_changes[i] != 0)
            change(others.m_first + qint64(i), others.m_changes[i]);
    }
}

void PhaseCountBuilder::change(qint64 day, int by)
{
    if (m_changes.empty())
        m_first = day;
    if (day < m_first) {
        m_changes.insert(m_changes.begin(), size_t(m_first - day), 0);
        m_first = day;
    }
    const auto place = size_t(day - m_first);
    if (place >= m_changes.size())
        m_changes.resize(std::max(place + 1, m_changes.size() + m_changes.size() / 2));
    m_changes[place] += by;
}

std::vector<qint64> PhaseCountBuilder::counts(const std::vector<qint64> &days) const
{
    Q_ASSERT(std::is_sorted(days.begin(), days.end()));
    std::vector<qint64> counts;
    qint64 present = 0;
    size_t next = 0;
    for (const qint64 day : days) {
        for (; next < m_changes.size() && m_first + qint64(next) <= day; ++next)
            present += m_changes[next];
        counts.push_back(present);
    }
    return counts;
}

std::optional<qint64> PhaseCountBuilder::firstDay() const
{
    return m_changes.empty() ? std::nullopt : std::optional(m_first);
}

ReportStep stepFor(qint64 first, qint64 last)
{
    const qint64 days = last - first + 1;
    if (days <= MostDays)
        return ReportStep::Day;
    return days <= MostDaysInWeeks ? ReportStep::Week : ReportStep::Month;
}

std::vector<qint64> stepEnds(ReportStep step, qint64 first, qint64 last)
{
    std::vector<qint64> ends;
    for (qint64 day = first; day <= last; day = ends.back() + 1)
        ends.push_back(std::min(endOfStep(step, day), last));
    return ends;
}

bool isStepOver(ReportStep step, qint64 end)
{
    return endOfStep(step, end) == end;
}
