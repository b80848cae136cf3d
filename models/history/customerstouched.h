// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** The number of the latest change that the history knows; 0: none. */
qint64 latestChange(Connection &db);

/** To follow more changes than these takes longer than to read everything. */
inline constexpr qint64 MostChangesToFollow = 500;

/**
 * Whose records of \a tables, which all have a customer_id, were changed after \a change: before the change and after it. In ascending
 * order. Nothing: so much was changed that this cannot be told.
 *
 * Needs commits in the order of their changes' numbers, which only SQLite promises.
 */
std::optional<std::vector<qint64>> customersTouched(Connection &db, qint64 change, const QStringList &tables);
