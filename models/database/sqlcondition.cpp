// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlcondition.h"

using namespace Qt::StringLiterals;

SqlCondition both(SqlCondition first, const SqlCondition &second)
{
    if (first.sql.isEmpty() || second.sql.isEmpty())
        return first.sql.isEmpty() ? second : first;
    first.sql += u" AND "_s + second.sql;
    first.values.insert(first.values.end(), second.values.begin(), second.values.end());
    return first;
}

QString balanced(const QStringList &parts, const QString &between)
{
    if (parts.size() <= 1)
        return parts.join(between);
    const qsizetype half = parts.size() / 2;
    return u'(' + balanced(parts.first(half), between) + between + balanced(parts.sliced(half), between) + u')';
}
