// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/worklistline.h"

/** The lines of \a ids that are still there, in no particular order; \a ids are those of WorklistEntry. */
std::vector<WorklistLine> worklistLines(Connection &db, const std::vector<qint64> &ids, QDate today);
