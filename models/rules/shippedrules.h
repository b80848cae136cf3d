// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * Gives a database that has no rules yet those that most businesses want, switched to suggesting, named in \a language.
 *
 * Not an operation: there is nothing before it to go back to. Within the caller's transaction.
 */
void addShippedRules(Connection &db, const QString &language = {});
