// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/activitycounts.h"
#include "models/analytics/report.h"

/** The activities of one person, day, phase, … */
struct ActivityGroup
{
    qint64 key = 0; // For ActivityCustomerLoader.
    QString name;   // For programs: a name, "2026-11-23", "2026-11", "call", "no-answer". Empty: of those that have none.
    QString title;  // For people.
    int color = -1; // Of a phase: its place among the theme's phase colours.
    ActivityCounts counts;
};

/** What was done with customers in a period, split by person, time, phase, kind or outcome; and how often calls reached somebody. */
struct ActivityReport
{
    ReportBasis basis;
    QDate from; // Invalid: it has no beginning.
    QDate to;
    ActivityBy by = ActivityBy::Person;
    std::vector<ActivityGroup> groups; // Days and months in their order, phases in theirs, others the largest first.
    ActivityCounts all;
};

/** "Calls", "E-mails", …: an index of ActivityKind as a column is called. */
QString activityKindTitle(size_t kind);
/** "Person", "Day", …: what \a by splits by, as a column is called. */
QString activityByTitle(ActivityBy by);

/** Fewer calls give an interval, but are too few to be believed. */
inline constexpr qint64 FewestCallsForRate = 10;

/** Writes the definition, and what the reader must know about it, into the report's basis. */
void describe(ActivityReport &report);

Report printable(const ActivityReport &report);
