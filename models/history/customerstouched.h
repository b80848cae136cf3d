// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** The number of the latest change that the history knows; 0: none. */
qint64 latestChange(Connection &db);

/** To follow more changes than these takes longer than to read everything. */
inline constexpr qint64 MostChangesToFollow = 500;

/**
 * The values of the whole-numbered \a column, which all \a tables have, in records that were changed after \a change: before the change
 * and after it. In ascending order. Nothing: so much was changed that this cannot be told.
 *
 * Needs commits in the order of their changes' numbers, which only SQLite promises.
 */
std::optional<std::vector<qint64>> valuesTouched(Connection &db, qint64 change, const QStringList &tables, const QString &column);

/** Whose records of \a tables were changed after \a change, like valuesTouched(). */
std::optional<std::vector<qint64>> customersTouched(Connection &db, qint64 change, const QStringList &tables);

/** Whether a record of \a table was changed after \a change. */
bool isTouched(Connection &db, qint64 change, const QString &table);
