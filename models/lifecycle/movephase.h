// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/** What is to be done for a customer next, planned together with a move. */
struct PlannedStep
{
    QString title;
    QDate dueDay;

    bool operator==(const PlannedStep &) const = default;
};

/** A move of a customer to another phase, forward or back. */
struct PhaseMove
{
    CustomerId customer;
    PhaseId phase;
    MovedThrough through = MovedThrough::Board;
    QDateTime at; // Invalid: now. In the past: see movePhase().
    QString reason; // For entering the phase,
    QString note;
    QString leavingReason; // and for leaving the one before.
    std::optional<PlannedStep> nextStep; // A task that the move makes, so that undo takes both back.
};

/**
 * Moves a customer: closes the open visit, opens the next, and writes the customer's phase.
 *
 * The one way to change a phase. Moving to the phase the customer is in changes nothing. Moving back within a minute of
 * a move by the same person was a slip: the visit between goes and the one before goes on, with the new reason and note if
 * there are any.
 *
 * A move dated before the open visit began says where the customer really was from that moment on, until the next move that
 * is known:
 * - The visit during which that moment was ends then, and the new visit goes on until that one ended. Visits that began later
 *   stay as they are, so the customer's phase stays unless the next of them was to the same phase: they become one visit.
 * - The reason for leaving the visit that is cut short becomes that of the new one, which now ends there.
 * - Before the first visit the new one is put in front of it, and ends where that begins.
 * - Of a visit to the same phase nothing changes.
 * Who dated it back, and when, is in the history; the visit says who and through what, too.
 *
 * Throws Invalid if the phase is retired, if the move is dated in the future, or if the phase entered, or the one left, asks
 * for a reason and there is none. Where nobody can be asked (rule, import) the reason serves for both.
 */
Customer movePhase(Operation &operation, const PhaseMove &move);

/** The same for any number of customers, with a few statements; returns how many were somewhere else. */
qint64 moveCustomers(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move);

/** Moves each of \a customers as \a move says; returns those that were somewhere else. */
std::vector<Customer> movePhases(Operation &operation, const std::vector<CustomerId> &customers, const PhaseMove &move);

/** Throws Invalid if \a phase asks for a reason for entering, or for leaving, and there is none. */
void needReason(const Phase &phase, const QString &reason);
void needLeavingReason(const Phase &phase, const QString &reason);

/**
 * Stores a new customer together with its first visit.
 *
 * The visit is to customer.phase, or the life cycle's first phase if that is null, since customer.phaseSince or now.
 */
void addWithFirstVisit(Operation &operation, Customer &customer, MovedThrough through = MovedThrough::Form);

/** The visit that a new \a customer, who has a phase, begins with: for imports that store many at once. */
PhaseVisit firstVisit(const Customer &customer, const QString &movedBy, MovedThrough through);
