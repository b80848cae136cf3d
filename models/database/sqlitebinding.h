// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlvalue.h"

struct sqlite3_stmt;

/**
 * Binds \a value to the ? at \a position, counted from 1, of a statement of SQLite's own; returns SQLite's result code.
 *
 * The value is not copied: it must outlive the steps that read it.
 */
int bindToSqlite(sqlite3_stmt *statement, int position, const SqlValue &value);
