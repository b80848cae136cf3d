// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Works out anew the summaries that need more than a trigger and that were noted as outdated: in the transaction that made them so,
 * before it commits.
 *
 * Defined in models/settlesummaries.cpp, which knows the summaries.
 */
void settleSummaries(Connection &db);

/** Notes all of them as outdated: at the end of a load that took the triggers away. */
void noteAllSummaries(Connection &db);
