// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/makeaction.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QAction>

QAction *makeAction(QObject *parent, const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip,
                    const QList<QKeySequence> &keys, Qt::ShortcutContext context)
{
    auto *action = new QAction(icon(iconName), text, parent);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(plainToolTip(toolTip));
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    return action;
}

QAction *makeAction(QObject *parent, const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip,
                    const QKeySequence &key, Qt::ShortcutContext context)
{
    return makeAction(parent, name, iconName, text, toolTip, key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key}, context);
}
