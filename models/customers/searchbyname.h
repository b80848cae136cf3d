// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * The ids of the customers whom \a search finds, by name; at most \a limit of them if that is positive.
 *
 * Never sorts what nearly everybody matches: collects the hits, however many, as a set, and either sorts the few or walks
 * the index of names and leaves out whoever is not among them. The first rows for a single term that is too common even
 * to be collected come from looking at one name after the other. Needs an engine that streams its rows.
 */
std::vector<qint64> foundByName(Connection &db, const QString &search, Qt::SortOrder order, int limit);
