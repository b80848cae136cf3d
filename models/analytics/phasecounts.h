// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <map>
#include <optional>
#include <vector>

/**
 * Counts how many customers were in each phase at given instants, from their visits of phases.
 *
 * A visit covers the instants from \c entered up to, not including, \c left. Visits come in any order; a customer's do not
 * overlap, so nobody is counted twice.
 */
class PhaseCountBuilder
{
public:
    /** \a instants are in ascending order, in the unit of the visits (UTC milliseconds). */
    explicit PhaseCountBuilder(std::vector<qint64> instants);

    /** A visit of \a phase, still going on if it has no \a left. */
    void add(qint64 phase, qint64 entered, std::optional<qint64> left);

    /** Per phase that was visited at one of the instants, the customers in it at each of them. */
    std::map<qint64, std::vector<qint64>> counts() const;

private:
    std::vector<qint64> m_instants;
    std::map<qint64, std::vector<qint64>> m_changes; // Per phase and instant, those who came less those who went.
};
