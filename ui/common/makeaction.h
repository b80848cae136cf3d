// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QObject;

/** An action of a page; \a toolTip is shown as it is, and the keys count where \a context says. */
QAction *makeAction(QObject *parent, const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip,
                    const QList<QKeySequence> &keys, Qt::ShortcutContext context = Qt::WidgetShortcut);
/** With one key, or with none if \a key is empty. */
QAction *makeAction(QObject *parent, const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip,
                    const QKeySequence &key, Qt::ShortcutContext context = Qt::WidgetShortcut);
