// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/analytics/phaseguide.h"
#include "models/database/connection.h"

/**
 * The guides to the phases of the business's life cycle, or to the one that \a options name. Reads all visits once, so it is for
 * the background thread; throws NotFound if there is no such phase.
 */
PhaseGuides loadPhaseGuides(Connection &db, const ReportOptions &options);
