// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window and what they do; the window itself is in mainwindow.cpp.
#include "ui/shell/mainwindow.h"

#include "ui/common/filechoice.h"
#include "ui/common/icons.h"
#include "ui/common/plainmessage.h"
#include "ui/common/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/undoaction.h"
#include "ui/shell/windowactions.h"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QMenu>
#include <QToolBar>

using namespace Qt::StringLiterals;

void MainWindow::addFileActions()
{
    QMenu *menu = m_actions->menu(ActionMenu::File);
    connect(m_actions->add(menu, u"new-file"_s, tr("New &business…"), u"file-earmark-plus"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N), &QAction::triggered, this,
            [this] { chooseNewFile(this, folder(), [this](const QString &file) { emit newFileChosen(file); }); });
    connect(m_actions->add(menu, u"open-file"_s, tr("&Open another file…"), u"folder2-open"_s, QKeySequence::Open), &QAction::triggered, this,
            [this] { chooseFileToOpen(this, folder(), [this](const QString &file) { emit fileChosen(file); }); });
    connect(m_actions->add(menu, u"show-file"_s, tr("&Show the file"), u"file-earmark"_s), &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
}

void MainWindow::addEditActions()
{
    QMenu *menu = m_actions->menu(ActionMenu::Edit);
    m_actions->add(menu, m_undo);
    menu->addSeparator();
    connect(m_actions->add(menu, u"find"_s, tr("&Find on this page"), u"search"_s, QKeySequence::Find), &QAction::triggered, this, [this] {
        if (!currentPage() || !currentPage()->focusSearch())
            m_palette->open();
    });
}

void MainWindow::addViewActions()
{
    QMenu *menu = m_actions->menu(ActionMenu::View);
    QMenu *themes = menu->addMenu(icon("circle-half"_L1), tr("&Theme"));
    auto *group = new QActionGroup(this);
    const auto add = [&](Theme::Choice choice, const QString &name, const QString &text, const QString &icon) {
        QAction *action = m_actions->add(themes, name, text, icon);
        action->setCheckable(true);
        action->setChecked(m_services.theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { m_services.theme.choose(choice); });
    };
    add(Theme::Choice::System, u"theme-system"_s, tr("Theme of the &system"), u"circle-half"_s);
    add(Theme::Choice::Light, u"theme-light"_s, tr("&Light theme"), u"sun"_s);
    add(Theme::Choice::Dark, u"theme-dark"_s, tr("&Dark theme"), u"moon"_s);
    add(Theme::Choice::HighContrast, u"theme-high-contrast"_s, tr("&High contrast"), u"eye"_s);
    menu->addSeparator();
    QAction *full = m_actions->add(menu, u"full-screen"_s, tr("&Full screen"), u"arrows-fullscreen"_s, Qt::Key_F11);
    full->setCheckable(true);
    connect(full, &QAction::toggled, this, [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
}

void MainWindow::addFeatureActions()
{
    for (const ActionEntry &entry : actionEntries()) {
        if (entry.prepare)
            entry.prepare(m_services);
        if (!entry.inMenus)
            continue;
        QAction *action = m_actions->add(m_actions->menu(entry.menu), entry.name, QCoreApplication::translate("Pages", entry.text),
                                         QLatin1StringView(entry.icon), entry.shortcut);
        action->setEnabled(!entry.writes || m_services.canWrite());
        connect(action, &QAction::triggered, this, [this, &entry] {
            if (currentPage() && currentPage()->takeAction(entry.name))
                return;
            entry.run(m_services, {.customer = currentPage() ? currentPage()->currentCustomer() : CustomerId{}});
        });
    }
    QMenu *file = m_actions->menu(ActionMenu::File);
    file->addSeparator();
    QAction *quit = m_actions->add(file, u"quit"_s, tr("&Quit"), u"box-arrow-right"_s, QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, qApp, &QCoreApplication::quit);
}

void MainWindow::addGoActions()
{
    QMenu *menu = m_actions->menu(ActionMenu::Go);
    QAction *back = m_actions->add(menu, u"back"_s, tr("&Back"), u"arrow-left"_s, QKeySequence::Back);
    back->setPriority(QAction::LowPriority);
    back->setEnabled(false);
    connect(back, &QAction::triggered, this, [this] { show(m_places.back()); });
    QAction *forward = m_actions->add(menu, u"forward"_s, tr("&Forward"), u"arrow-right"_s, QKeySequence::Forward);
    forward->setPriority(QAction::LowPriority);
    forward->setEnabled(false);
    connect(forward, &QAction::triggered, this, [this] { show(m_places.forward()); });
    menu->addSeparator();
    int number = 0;
    for (const PageEntry &entry : pageEntries()) {
        if (!entry.inRail)
            continue;
        ++number;
        const QString title = QCoreApplication::translate("Pages", entry.title);
        const QKeySequence keys = number <= 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)) : QKeySequence();
        QAction *action = m_actions->add(menu, u"page-"_s + entry.name, title, QLatin1StringView(entry.icon), keys);
        connect(action, &QAction::triggered, this, [this, &entry] { openPage(entry.name); });
        m_rail->addPage(entry.name, title, action->icon(),
                        keys.isEmpty() ? title : u"%1 (%2)"_s.arg(title, keys.toString(QKeySequence::NativeText)));
    }
    menu->addSeparator();
    QAction *palette = m_actions->add(menu, u"palette"_s, tr("Find &anything…"), u"command"_s, Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, this, [this] { m_palette->open(); });
}

void MainWindow::addHelpActions()
{
    QMenu *menu = m_actions->menu(ActionMenu::Help);
    connect(m_actions->add(menu, u"help"_s, tr("&Help"), u"question-circle"_s, QKeySequence::HelpContents), &QAction::triggered, this,
            [this] { (new HelpWindow(this))->open(); });
    connect(m_actions->add(menu, u"shortcuts"_s, tr("&Keys"), u"keyboard"_s, Qt::CTRL | Qt::Key_Question), &QAction::triggered, this,
            [this] { (new ShortcutList(m_actions->all(), this))->open(); });
    menu->addSeparator();
    QAction *about = m_actions->add(menu, u"about"_s, tr("&About Regulars"), u"info-circle"_s);
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, [this] {
        showPlainMessage(this, MessageKind::Information, tr("Regulars %1").arg(QCoreApplication::applicationVersion()),
                         tr("Know your regulars: customers from first contact to loyalty, on your own computer.\n\n"
                            "Free software under the GNU General Public License, version 3 or later. It comes without any warranty.\n\n"
                            "Built with Qt %1. Icons: Bootstrap Icons (MIT licence).").arg(QLatin1StringView(qVersion())));
    });
    QMenu *tools = m_actions->menu(ActionMenu::Tools);
    tools->menuAction()->setVisible(!tools->isEmpty());
}
