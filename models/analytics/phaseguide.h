// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phaseflow.h"
#include "models/analytics/report.h"

/** What followed a phase, in the shop's own history. */
struct Follower
{
    qint64 phase = 0;
    QString name;
    int color = 0;
    Outcome outcome = Outcome::Sideways;
    qint64 n = 0;
    double share = 0.0; // Of all entries, open ones included.
    qint64 typicalDays = 0;

    bool operator==(const Follower &) const = default;
};

/** What there is to know about a phase when working with the customers in it. */
struct PhaseGuide
{
    qint64 phase = 0;
    QString name;
    QString role;
    int color = 0;
    QString explanation;    // What the customer needs here.
    QStringList activities; // What to do.
    qint64 customers = 0;
    std::optional<qint64> stalled = {}; // Known of today only.
    std::optional<int> fewest; // Customers that it should hold.
    std::optional<int> most;
    qint64 entries = 0; // That what follows rests on.
    qint64 open = 0;    // Of these, still there.
    std::optional<double> medianDays;
    std::optional<double> medianLower;
    std::optional<double> medianUpper;
    std::vector<Follower> followers; // The most frequent first.

    bool operator==(const PhaseGuide &) const = default;
};

/** The guides to all phases of the life cycle. */
struct PhaseGuides
{
    ReportBasis basis;
    std::vector<PhaseGuide> phases;
};

Report printable(const PhaseGuides &guides);
