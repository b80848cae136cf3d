// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/dialect.h"
#include "models/database/sqlvalue.h"

#include <vector>

/** Which records are meant: a condition for WHERE, and the values of its ? in order. */
struct SqlCondition
{
    QString sql;
    std::vector<SqlValue> values;
};

/** The records whose \a column is one of \a ids. */
template<typename Ids>
SqlCondition anyOf(const Dialect &dialect, const QString &column, const Ids &ids)
{
    return {dialect.anyOf(column), {SqlValue(dialect.idList(ids))}};
}
