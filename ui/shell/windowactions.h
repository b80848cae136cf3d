// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages.h"

#include <QAction>
#include <QHash>

class QMainWindow;
class QMenu;

/** The actions of a window, by their names, and the menu bar they stand in. */
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /** Makes the menu bar of \a window; its menus are empty. */
    explicit WindowActions(QMainWindow *window);

    /** Adds an action with a tooltip that tells its keys. The caller connects it. */
    QAction *add(QMenu *menu, const QString &name, const QString &text, const QString &icon, const QKeySequence &keys = {});
    /** Adds an action that exists already. */
    void add(QMenu *menu, QAction *action);
    QMenu *menu(ActionMenu menu) const { return m_menus.value(menu); }

    /** The action called \a name; null if there is none. */
    QAction *find(const QString &name) const;
    /** All of them, in the order of the menus: for the palette and the list of shortcuts. */
    QList<QAction *> all() const { return m_actions; }

private:
    QMainWindow *m_window;
    QHash<ActionMenu, QMenu *> m_menus;
    QList<QAction *> m_actions;
};

/** What \a action does, as plain text without its mnemonic. */
QString plainActionText(const QAction *action);
