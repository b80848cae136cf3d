// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/lifecycle/phase.h"

/** How many customers each phase holds. */
QHash<PhaseId, qint64> customersInPhases(Connection &db);

/**
 * Moves everybody who is in \a from to \a into, whatever reasons these ask for: \a why is the reason then, and the note.
 *
 * Tells the operation's progress how many; returns it, too.
 */
qint64 emptyPhase(Operation &operation, const Phase &from, const Phase &into, const QString &why);

/** Marks \a from as retired, in favour of \a into. */
void retirePhase(Operation &operation, Phase from, PhaseId into);

/** Moves customers who came back, from the bin or by undo, into a phase that has been retired meanwhile to what replaced it. */
void leaveRetiredPhases(Operation &operation);
