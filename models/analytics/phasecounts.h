// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

/**
 * Counts how many customers are in a phase at the end of each day, from their stays in it.
 *
 * Stays come in any order and are counted by day numbers: who comes and goes within a day is there at the end of none. A
 * customer's stays do not overlap, so nobody is counted twice.
 */
class PhaseCountBuilder
{
public:
    /** A stay from \a entered on, still going on if it has no \a left. */
    void add(qint64 entered, std::optional<qint64> left);

    /** Adds what \a others counted of other customers. */
    void add(const PhaseCountBuilder &others);

    /** How many are there at the end of each of \a days, which are in ascending order. */
    std::vector<qint64> counts(const std::vector<qint64> &days) const;

    /** The first day on which anything changed; nothing if nothing did. */
    std::optional<qint64> firstDay() const;

private:
    void change(qint64 day, int by);

    qint64 m_first = 0; // The day of m_changes' first entry.
    std::vector<qint32> m_changes; // By day, those who came less those who went.
};

/** How far apart the numbers of a report lie. */
enum class ReportStep { Day, Week, Month };

/** Days for a period of up to six weeks, weeks for one of up to half a year, else months. Takes day numbers. */
ReportStep stepFor(qint64 first, qint64 last);

/** The last day of each step from the one of \a first to the one of \a last, which itself ends on \a last. Weeks end on Sunday. */
std::vector<qint64> stepEnds(ReportStep step, qint64 first, qint64 last);

/** Whether the step that \a end ends with is over: whether \a end is its last day. */
bool isStepOver(ReportStep step, qint64 end);
