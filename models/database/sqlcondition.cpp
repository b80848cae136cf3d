// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/sqlcondition.h"

QString balanced(const QStringList &parts, const QString &between)
{
    if (parts.size() <= 1)
        return parts.join(between);
    const qsizetype half = parts.size() / 2;
    return u'(' + balanced(parts.first(half), between) + between + balanced(parts.sliced(half), between) + u')';
}
