// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importplan.h"

#include <vector>

class Connection;

/**
 * Writes the rows of \a plan's file that begin in \a lines and are rejected into the CSV file \a path, to be mended in a
 * spreadsheet and imported again: line, reason, then the row's own fields. Throws Failure if it cannot be written whole.
 */
void writeRejectedRows(Connection &db, const ImportPlan &plan, const std::vector<qint64> &lines, const QString &path);
