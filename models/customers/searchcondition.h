// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/dialect.h"
#include "models/database/sqlvalue.h"

#include <vector>

/** Which customers a search means: a condition for WHERE, and the values of its ? in order. */
struct SearchCondition
{
    QString sql; // Empty: all customers.
    std::vector<SqlValue> values;
};

/** The customers whom every term of \a text means, see searchTerms(). */
SearchCondition searchCondition(const Dialect &dialect, const QString &text);
