// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/lifecycleloader.h"
#include "ui/reports/figurecontent.h"

#include <QCoreApplication>

/**
 * The figures that are drawn from phase visits: customers per phase now and over time, what became of the entries, how long they
 * last, and why customers were lost. \a options are those that the report was loaded with.
 *
 * Each shows everybody, or the \a group of that number if the report has groups.
 */
class PhaseFigures
{
    Q_DECLARE_TR_FUNCTIONS(PhaseFigures)

public:
    PhaseFigures(const LifeCycleReport &report, const ReportOptions &options, int group = -1);

    FigureContent now() const;
    FigureContent overTime() const;
    FigureContent funnel() const;
    FigureContent medians() const;
    /** What has become of the entries after so many days, those who are still there counted for as long as they have been. */
    FigureContent ends() const;
    FigureContent losses() const;

    /** Who made the entries into the phase of number \a phase; with one outcome only if that is not -1. */
    std::vector<CustomerGroup> entrants(size_t phase, int outcome) const;

    /** "Advanced", as a column and a series are called. */
    static QString outcomeTitle(Outcome outcome);
    /** For phaseColor(). */
    static int outcomeColor(Outcome outcome);
    /** "14", "14 (10 to 21)" or "–": the median days of \a flow and their interval. */
    static QString stayText(const PhaseFlow &flow);

private:
    FigureContent basedOn(const ReportBasis &basis) const;
    QString endTitle() const;

    const LifeCycleReport &m_report;
    ReportOptions m_options;
    int m_index; // Of the group in the report; -1: everybody.
    const LifeCycleGroup &m_group;
    std::optional<QString> m_name; // Of the group, for LifeCycleCustomerLoader.
};
