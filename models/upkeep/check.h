// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * What is wrong with the database, one sentence a problem: damage, search indexes that miss something, references to
 * nothing, phase visits with gaps or overlaps, and summaries that differ from a recount. Empty: all is well.
 *
 * Changes nothing. Of each kind of problem the first twenty are named.
 */
QStringList findProblems(Connection &db);
