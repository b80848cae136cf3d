// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const auto add = [&](ActionMenu menu, const QString &title) { m_menus.insert(menu, window->menuBar()->addMenu(title)); };
    add(ActionMenu::File, tr("&File"));
    add(ActionMenu::Edit, tr("&Edit"));
    add(ActionMenu::View, tr("&View"));
    add(ActionMenu::Customer, tr("&Customer"));
    add(ActionMenu::Go, tr("&Go"));
    add(ActionMenu::Tools, tr("&Tools"));
    add(ActionMenu::Help, tr("&Help"));
}

QAction *WindowActions::add(QMenu *menu, const QString &name, const QString &text, const QString &icon,
                            const QKeySequence &keys)
{
    auto *action = new QAction(::icon(QLatin1StringView(icon.toLatin1())), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setMenuRole(QAction::NoRole);
    const QString plain = plainActionText(action);
    action->setToolTip(plainToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys.toString(QKeySequence::NativeText))));
    add(menu, action);
    return action;
}

void WindowActions::add(QMenu *menu, QAction *action)
{
    menu->addAction(action);
    m_window->addAction(action); // Its keys work while the menu bar is hidden, too.
    m_actions.append(action);
}

QAction *WindowActions::find(const QString &name) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(), [&](const QAction *action) { return action->objectName() == name; });
    return found == m_actions.end() ? nullptr : *found;
}

QString plainActionText(const QAction *action)
{
    QString text = action->text();
    text.replace(u"&&"_s, QString(QChar(0)));
    text.remove(u'&');
    text.replace(QChar(0), u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}
