// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/database/sqlcondition.h"

/**
 * The customers that the query \a typed means, as a condition on the table customer; empty if it means all. Throws
 * QueryFailure if it means nothing. Its sort order and columns do not matter here.
 */
SqlCondition customersMeant(Connection &db, const QString &typed);
