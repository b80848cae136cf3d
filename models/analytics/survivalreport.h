// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/logrank.h"
#include "models/analytics/report.h"

/** One curve of a SurvivalReport. */
struct SurvivalGroup
{
    QString name; // Empty: of those who have nothing in the field, or of everybody.
    SurvivalCurve curve;
};

/** How long something lasted, or how long it took: one curve, or one for each group. Times are days. */
struct SurvivalReport
{
    ReportBasis basis;
    SurvivalEvent event = SurvivalEvent::ContractEnd;
    SurvivalInterval interval = SurvivalInterval::LogLog;
    QString by; // What the groups are; empty: everybody together.
    std::vector<SurvivalGroup> groups;
    std::optional<LogRankTest> logRank; // Of two groups or more that do not overlap.
};

/**
 * Builds the curve of each of \a groups, by number from the largest, and compares them, unless they \a overlap: who is in several
 * would be compared with himself.
 */
template<typename Groups>
void takeGroups(SurvivalReport &report, const Groups &groups, bool overlap)
{
    std::vector<SurvivalCurve> curves;
    for (const auto &group : groups) {
        curves.push_back(group.times.curve(report.interval));
        report.groups.push_back({group.name, curves.back()});
    }
    if (curves.size() > 1 && !overlap)
        report.logRank = logRank(curves);
}

/** Writes what the reader must know about the curves into the report's basis. */
void warn(SurvivalReport &report);
/** Median or mean of each curve, and whether the groups differ, in words. */
QStringList remarks(const SurvivalReport &report);

Report printable(const SurvivalReport &report);

/** The last place at which so many are at risk that the curve still says something; 0 if there is none. */
size_t reliableSteps(const SurvivalCurve &curve);
