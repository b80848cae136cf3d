// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/activityfigures.h"

#include "models/analytics/calendarmonth.h"
#include "ui/common/formats.h"

#include <algorithm>
#include <memory>

namespace {

constexpr size_t MostGroups = 40; // Of people and outcomes; more bars could not be told apart, and are in the table.

/** For phaseColor(), by kind. */
constexpr std::array KindColors{0, 1, 2, 3, 4, 6};
static_assert(KindColors.size() == ActivityKindCount);

} // namespace

ActivityFigures::ActivityFigures(const ActivityReport &report, const ReportOptions &options)
    : m_report(report)
    , m_options(options)
{
    m_options.asOf = report.basis.asOf;
}

QString ActivityFigures::rateText(const ActivityCounts &counts)
{
    const auto rate = counts.reachRate();
    if (!rate)
        return QStringLiteral("–");
    const Interval interval = counts.reachInterval();
    //: A share, and the 95 % interval around it: "60 % (39 to 78)".
    return tr("%1 (%2 to %3)").arg(percentText(*rate), decimalText(100 * interval.lower, 0), decimalText(100 * interval.upper, 0));
}

FigureContent ActivityFigures::based() const
{
    FigureContent figure;
    figure.basis = m_report.basis;
    figure.chart.categoryTitle = activityByTitle(m_report.by);
    if (m_report.from.isValid())
        figure.basis.warnings.prepend(tr("The period: %1 to %2.").arg(dateText(m_report.from), dateText(m_report.to)));
    return figure;
}

size_t ActivityFigures::shownGroups() const
{
    const bool isCut = m_report.by == ActivityBy::Person || m_report.by == ActivityBy::Outcome;
    return isCut ? std::min(m_report.groups.size(), MostGroups) : m_report.groups.size();
}

/** How many groups at the end are of time that is not over. */
int ActivityFigures::unfinished() const
{
    if (m_report.groups.empty())
        return 0;
    const qint64 last = m_report.groups.back().key;
    if (m_report.by == ActivityBy::Month)
        return isMonthOver(int(last), m_report.to) ? 0 : 1;
    return m_report.by == ActivityBy::Week && last + 6 > dayNumber(m_report.to) ? 1 : 0;
}

CustomerGroup ActivityFigures::found(const QString &caption, qint64 size, const ActivityGroup &group, int kind, ActivityPart part) const
{
    return customerGroup(caption, size, &ActivityCustomerLoader::inGroup, m_options, group, kind, part);
}

CustomerGroup ActivityFigures::customers(size_t group, int kind) const
{
    const ActivityGroup &of = m_report.groups.at(group);
    if (kind < 0)
        //: With whom somebody was in contact: %1 is a person, a month, a phase, …
        return found(tr("Contact, %1").arg(of.title), of.counts.customers, of, -1, ActivityPart::All);
    //: %1 is a kind such as "Calls", %2 a person, a month, a phase, …
    return found(tr("%1, %2").arg(activityKindTitle(size_t(kind)), of.title), of.counts.customersByKind.at(size_t(kind)), of, kind, ActivityPart::All);
}

CustomerGroup ActivityFigures::called(size_t group, ActivityPart part) const
{
    const ActivityGroup &of = m_report.groups.at(group);
    return part == ActivityPart::Reached ? found(tr("Reached, %1").arg(of.title), of.counts.customersReached, of, -1, part)
                                         : found(tr("Called with an outcome, %1").arg(of.title), of.counts.customersTried, of, -1, part);
}

FigureContent ActivityFigures::activities() const
{
    FigureContent figure = based();
    figure.chart.valueTitle = tr("Activities");
    figure.chart.unfinished = unfinished();
    for (size_t kind = 0; kind < ActivityKindCount; ++kind) {
        if (m_report.all.byKind.at(kind) == 0)
            continue;
        ChartSeries series{.name = activityKindTitle(kind), .color = KindColors.at(kind)};
        for (size_t group = 0; group < shownGroups(); ++group)
            series.values.append(double(m_report.groups[group].counts.byKind.at(kind)));
        figure.chart.series.append(series);
    }
    for (size_t group = 0; group < shownGroups(); ++group)
        figure.chart.categories.append(m_report.groups[group].title);
    if (m_report.groups.empty()) {
        figure.notEnough = tr("Nothing was noted in this period.");
        return figure;
    }
    figure.latest = m_report.by == ActivityBy::Day || m_report.by == ActivityBy::Week || m_report.by == ActivityBy::Month ? int(shownGroups()) - 1 : 0;
    figure.summary = tr("%Ln activity(s) with %1 customers.", nullptr, int(m_report.all.activities)).arg(numberText(m_report.all.customers));
    figure.groupsAt = [report = std::make_shared<ActivityReport>(m_report), options = m_options](int category, int series) {
        const ActivityFigures figures(*report, options);
        std::vector<int> kinds;
        for (size_t kind = 0; kind < ActivityKindCount; ++kind) {
            if (report->all.byKind.at(kind) > 0)
                kinds.push_back(int(kind));
        }
        if (series >= 0)
            return std::vector{figures.customers(size_t(category), kinds.at(size_t(series)))};
        std::vector<CustomerGroup> groups{figures.customers(size_t(category), -1)};
        for (const int kind : kinds)
            groups.push_back(figures.customers(size_t(category), kind));
        return groups;
    };
    return figure;
}

FigureContent ActivityFigures::reach() const
{
    FigureContent figure = based();
    figure.basis.n = m_report.all.tried;
    figure.chart.valueTitle = tr("Reach rate");
    figure.chart.unit = ChartUnit::Ratio;
    ChartSeries rate{tr("Reach rate")};
    std::vector<size_t> shown;
    for (size_t i = 0; i < shownGroups(); ++i) {
        const ActivityCounts &counts = m_report.groups[i].counts;
        if (counts.tried < FewestCallsForRate)
            continue;
        shown.push_back(i);
        figure.chart.categories.append(m_report.groups[i].title);
        rate.values.append(*counts.reachRate());
        rate.low.append(counts.reachInterval().lower);
        rate.high.append(counts.reachInterval().upper);
    }
    figure.chart.series = {rate};
    if (shown.empty()) {
        figure.notEnough = tr("A rate needs at least %1 calls with an outcome.").arg(FewestCallsForRate);
        return figure;
    }
    figure.latest = int(shown.size()) - 1;
    figure.summary = tr("%1 of %Ln call(s) reached somebody: %2.", nullptr, int(m_report.all.tried))
                         .arg(numberText(m_report.all.reached), rateText(m_report.all));
    figure.groupsAt = [shown, report = std::make_shared<ActivityReport>(m_report), options = m_options](int category, int) {
        const ActivityFigures figures(*report, options);
        const size_t group = shown.at(size_t(category));
        return std::vector{figures.called(group, ActivityPart::Reached), figures.called(group, ActivityPart::Tried)};
    };
    return figure;
}
