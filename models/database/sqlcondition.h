// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/sqlvalue.h"

#include <vector>

/** A condition for WHERE, and the values of its ? in order. */
struct SqlCondition
{
    QString sql; // Empty: always true.
    std::vector<SqlValue> values;
};
