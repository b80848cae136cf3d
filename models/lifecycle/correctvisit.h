// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/** What was recorded wrongly of a visit, as it really was; what is not set stays as it is. */
struct VisitCorrection
{
    Id<PhaseVisit> visit;
    int seen = 0; // The version that the person looked at; 0: none.
    PhaseId phase;
    QDateTime enteredAt;
    std::optional<QString> reason;
    std::optional<QString> leavingReason;
    std::optional<QString> note;
};

/**
 * Says how it really was: "I clicked wrong", unlike movePhase(), which says that the customer really moved.
 *
 * When a visit began otherwise, the one before ends then. A visit that turns out to be to the same phase as a neighbour becomes
 * one with it, so visits have no gaps and never overlap; the customer's phase is that of the last one. Returns the customer.
 *
 * Throws Invalid, saying what is possible, if the visit would begin before the one before it, after its own end or in the
 * future, or lacks a reason that its new phase asks for; and Conflict if somebody else changed the visit since.
 */
Customer correctVisit(Operation &operation, const VisitCorrection &correction);

/**
 * Takes back a visit that never was: the one before goes on until its end; the first one's time goes to the next.
 *
 * Throws Invalid for the only visit. Returns the customer.
 */
Customer removeVisit(Operation &operation, Id<PhaseVisit> id);
