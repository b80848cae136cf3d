// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** The ids of all customers by name. Needs an engine that streams its rows. */
std::vector<qint64> allByName(Connection &db, Qt::SortOrder order);

/**
 * The ids of the customers whom \a search finds, by name; at most \a limit of them if that is positive.
 *
 * Never sorts: collects the hits, however many, as a set, and picks them from all customers by name, whose order the
 * connection keeps. Needs an engine that streams its rows.
 */
std::vector<qint64> foundByName(Connection &db, const QString &search, Qt::SortOrder order, int limit);
