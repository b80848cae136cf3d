// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/** A move of a customer to another phase, forward or back. */
struct PhaseMove
{
    CustomerId customer;
    PhaseId phase;
    MovedThrough through = MovedThrough::Board;
    QDateTime at; // Invalid: now. Not before the customer entered the phase it is in.
    QString reason;
    QString note;
};

/**
 * Moves a customer: closes the open visit, opens the next, and writes the customer's phase.
 *
 * The one way to change a phase. Moving to the phase the customer is in changes nothing. Moving back within a minute of
 * a move by the same person was a slip: the visit between goes and the one before goes on, with the new reason and note if
 * there are any. Throws Invalid if the phase asks for a reason and there is none, or if the move is dated before the visit
 * it ends or in the future.
 */
Customer movePhase(Operation &operation, const PhaseMove &move);

/** The same for any number of customers, with a few statements; returns how many were somewhere else. */
qint64 moveCustomers(Operation &operation, const std::vector<qint64> &customers, const PhaseMove &move);

/** Moves each of \a customers as \a move says; returns those that were somewhere else. */
std::vector<Customer> movePhases(Operation &operation, const std::vector<CustomerId> &customers, const PhaseMove &move);

/**
 * Stores a new customer together with its first visit.
 *
 * The visit is to customer.phase, or the life cycle's first phase if that is null, since customer.phaseSince or now.
 */
void addWithFirstVisit(Operation &operation, Customer &customer, MovedThrough through = MovedThrough::Form);

/** The visit that a new \a customer, who has a phase, begins with: for imports that store many at once. */
PhaseVisit firstVisit(const Customer &customer, const QString &movedBy, MovedThrough through);
