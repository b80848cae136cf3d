// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lossreasons.h"
#include "models/analytics/phasecounts.h"
#include "models/analytics/phaseflow.h"
#include "models/analytics/report.h"

template<>
inline constexpr auto namesOf<ReportStep> = std::to_array<const char *>({"day", "week", "month"});

/** A phase as the report names it. */
struct ReportedPhase
{
    PhasePlace place;
    QString name;
    QString role;      // See PhaseRole.
    QString lifeCycle; // Its name.
    int color = 0;     // Index into the theme's phase colours.
    bool isFormer = false; // Retired, or of a life cycle that the business had before.

    /** The name, marked if it is a former one. */
    QString title() const;
};

/** What the report counts of all customers, or of one group of them. What goes by phase is in the order of the report's phases. */
struct LifeCycleGroup
{
    QString name;         // Of the owner, source or segment; empty: of those who have none.
    qint64 customers = 0; // In a phase on the as-of day.
    std::vector<qint64> now;                   // By phase, on the as-of day,
    std::vector<std::vector<qint64>> atEnds;   // at the end of each step,
    std::vector<std::vector<qint64>> atMonths; // and of each month.
    std::vector<PhaseFlow> flows;
    std::vector<LossReason> losses;

    qint64 entries() const;
    qint64 lossCount() const;
};

/** Who was in which phase when, what became of the entries of the period, why customers were lost, and what follows a phase. */
struct LifeCycleReport
{
    ReportBasis basis; // Without definition and n: each of the printed reports has its own.
    QDate from;        // The period: invalid if it has no beginning.
    QDate to;
    ReportStep step = ReportStep::Month;
    std::vector<QDate> ends;
    std::vector<int> months; // See monthNumber(); the last one ends on the period's last day.
    std::vector<ReportedPhase> phases; // Those of the business's life cycle in order, then others that anything is known of.
    LifeCycleGroup all;
    std::optional<GroupBy> by;
    std::vector<LifeCycleGroup> groups; // The largest first.
    QString currency;
};

/** \a group of \a report as it is shown: "Anna", "No owner". */
QString groupTitle(const LifeCycleReport &report, const LifeCycleGroup &group);

/** What the numbers mean, and what there is to know about them, with how many cases they rest on. */
ReportBasis phasesBasis(const LifeCycleReport &report);
ReportBasis funnelBasis(const LifeCycleReport &report);
ReportBasis lossBasis(const LifeCycleReport &report);
ReportBasis transitionsBasis(const LifeCycleReport &report);

Report printablePhases(const LifeCycleReport &report);
Report printableFunnel(const LifeCycleReport &report);
Report printableLosses(const LifeCycleReport &report);
Report printableTransitions(const LifeCycleReport &report);
