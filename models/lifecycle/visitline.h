// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/**
 * A customer's visits through time, the oldest first: each ends when the next one begins, and the last one is open.
 *
 * What moves into the past and corrections mean is worked out here in memory, and then stored: whatever is done, the visits
 * have no gaps, never overlap, and neighbours are to different phases.
 */
class VisitLine
{
public:
    /** Going back to the phase before within this time was a slip. */
    static constexpr qint64 SlipMilliseconds = 60'000;

    explicit VisitLine(std::vector<PhaseVisit> visits);
    /** The visits as they are stored; whoever else wants to change them waits until \a operation is done. */
    static VisitLine of(Operation &operation, CustomerId customer);

    const std::vector<PhaseVisit> &visits() const { return m_visits; }
    /** The place of the visit during which \a at was; -1: before the first. */
    int placeAt(const QDateTime &at) const;
    /** The place of the visit \a id; -1: it is none of these. */
    int placeOf(Id<PhaseVisit> id) const;

    /**
     * Begins \a entered, whose end is not asked, at its moment: see movePhase(). \a leavingReason is that of the visit that
     * ends there. False: the customer was in that phase then already.
     */
    bool move(PhaseVisit entered, const QString &leavingReason);
    void setPhase(int place, PhaseId phase);
    /** Lets a visit begin at \a at, which is within it or within the one before, and the one before end there. */
    void setEntered(int place, const QDateTime &at);
    void setTexts(int place, const QString &reason, const QString &leavingReason, const QString &note);
    /** The visit before goes on; after the first the next one begins earlier. There are others. */
    void remove(int place);

    /** Stores what became different, and the customer's phase, which is that of the last visit. */
    void store(Operation &operation);

private:
    void joinNeighbours();

    std::vector<PhaseVisit> m_stored;
    std::vector<PhaseVisit> m_visits;
};
