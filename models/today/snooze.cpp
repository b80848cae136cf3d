// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/today/snooze.h"

using namespace Qt::StringLiterals;

QString DismissedReasons::toText() const
{
    QStringList parts;
    for (const auto &[reason, cause] : all)
        parts.append(nameOf(reason) + u':' + QString::number(cause));
    return parts.join(u' ');
}

DismissedReasons DismissedReasons::fromText(const QString &text)
{
    DismissedReasons dismissed;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        if (const auto reason = fromName<WorklistReason>(part.left(colon)); reason && colon > 0)
            dismissed.all[*reason] = part.mid(colon + 1).toLongLong();
    }
    return dismissed;
}

QString DismissedReasons::shown() const
{
    QStringList names;
    for (const auto &[reason, cause] : all)
        names.append(reasonName(reason));
    return names.join(u", "_s);
}
