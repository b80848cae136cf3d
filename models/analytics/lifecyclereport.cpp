// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analytics/lifecyclereport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ReportBasis basisOf(const LifeCycleReport &report, const QString &definition, qint64 n)
{
    ReportBasis basis = report.basis;
    basis.definition = definition;
    basis.n = n;
    if (std::any_of(report.phases.begin(), report.phases.end(), [](const ReportedPhase &phase) { return phase.isFormer; }))
        basis.warnings.append(Report::tr("Phases marked as former do not belong to the life cycle any more."));
    if (report.by == GroupBy::Segment)
        basis.warnings.append(Report::tr("A customer can be in several segments, so the groups overlap."));
    return basis;
}

} // namespace

QString ReportedPhase::title() const
{
    //: A phase that does not belong to the life cycle any more.
    return isFormer ? Report::tr("%1 (former)").arg(name) : name;
}

qint64 LifeCycleGroup::entries() const
{
    qint64 entries = 0;
    for (const PhaseFlow &flow : flows)
        entries += flow.entered.entries;
    return entries;
}

qint64 LifeCycleGroup::lossCount() const
{
    qint64 count = 0;
    for (const LossReason &reason : losses)
        count += reason.losses;
    return count;
}

QString groupTitle(const LifeCycleReport &report, const LifeCycleGroup &group)
{
    if (!group.name.isEmpty() || !report.by)
        return group.name;
    switch (*report.by) {
    case GroupBy::Owner:
        return Report::tr("No owner");
    case GroupBy::Source:
        return Report::tr("No source");
    case GroupBy::Segment:
        return Report::tr("In no segment");
    }
    Q_UNREACHABLE();
    return {};
}

ReportBasis phasesBasis(const LifeCycleReport &report)
{
    const auto definition = [&] {
        switch (report.step) {
        case ReportStep::Day:
            return Report::tr("Customers by the phase they are in on the day of the report and were in when each day ended.");
        case ReportStep::Week:
            return Report::tr("Customers by the phase they are in on the day of the report and were in when each week ended, on Sunday.");
        case ReportStep::Month:
            return Report::tr("Customers by the phase they are in on the day of the report and were in when each month ended.");
        }
        Q_UNREACHABLE();
        return QString();
    };
    return basisOf(report, definition(), report.all.customers);
}

ReportBasis funnelBasis(const LifeCycleReport &report)
{
    return basisOf(
        report,
        Report::tr("Every entry into a phase within the period has exactly one outcome so far: advanced to a later phase, lost (to a "
                   "phase for lapsed or lost customers), back to an earlier phase or back from the lapsed or lost, sideways to a "
                   "phase of the same role, or still there; the days are the median after Kaplan and Meier with its 95 % interval, in "
                   "which visits that are still open count for as long as they have lasted."),
        report.all.entries());
}

ReportBasis lossBasis(const LifeCycleReport &report)
{
    return basisOf(report,
                   Report::tr("Moves within the period to a phase for lapsed or lost customers by the reason given for entering it, or "
                              "else for leaving the phase before; the revenue is what these customers bought in the year before."),
                   report.all.lossCount());
}

ReportBasis transitionsBasis(const LifeCycleReport &report)
{
    return basisOf(report,
                   Report::tr("What followed the entries into each phase within the period, as a share of all of them, those who are "
                              "still there included; the typical days are the median of those who moved on so."),
                   report.all.entries());
}
