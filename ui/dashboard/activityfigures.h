// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activityloader.h"
#include "ui/reports/figurecontent.h"

#include <QCoreApplication>

/** The figures that are drawn from activities. \a options are those that the report was loaded with. */
class ActivityFigures
{
    Q_DECLARE_TR_FUNCTIONS(ActivityFigures)

public:
    ActivityFigures(const ActivityReport &report, const ReportOptions &options);

    /** How much was done, by kind, in each group. */
    FigureContent activities() const;
    /** Of the calls of each group, how many reached somebody. */
    FigureContent reach() const;

    /** With whom that of \a kind, or anything for -1, was done in the group of number \a group. */
    CustomerGroup customers(size_t group, int kind) const;
    /** With whom calls of a group were tried, or reached somebody. */
    CustomerGroup called(size_t group, ActivityPart part) const;

    /** "60 % (39 to 78)", or "–". */
    static QString rateText(const ActivityCounts &counts);

private:
    FigureContent based() const;
    size_t shownGroups() const;
    int unfinished() const;
    CustomerGroup found(const QString &caption, qint64 size, const ActivityGroup &group, int kind, ActivityPart part) const;

    const ActivityReport &m_report;
    ReportOptions m_options;
};
