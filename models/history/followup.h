// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/history/operationrecord.h"

/**
 * What follows by itself from an operation that has just been committed: what rules do, each in an operation of its own. Adds to
 * \a done what that changed.
 *
 * Never throws: the operation stands, whatever becomes of this. Defined in models/rules, which knows the rules.
 */
void followUp(Connection &db, Performed &done);
