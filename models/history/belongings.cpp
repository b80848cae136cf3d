// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/belongings.h"

using namespace Qt::StringLiterals;

qint64 removeWithBelongings(Operation &operation, const RecordKind &kind, const SqlCondition &where)
{
    for (const RecordKind::Dependent &dependent : kind.dependents()) {
        const RecordKind &other = recordKind(QLatin1StringView(dependent.table));
        const QString column = QLatin1StringView(dependent.column);
        const SqlCondition those{u"%1 IN (SELECT id FROM %2 WHERE %3)"_s.arg(column, kind.table(), where.sql), where.values};
        if (dependent.withoutIt == RecordKind::WithoutIt::Stays)
            updateAll(operation, other.shape(), those, {{column, u"NULL"_s, {}}});
        else
            removeWithBelongings(operation, other, those);
    }
    return removeAll(operation, kind.shape(), where);
}
