// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background.h"

#include "models/reminders/remindersettings.h"
#include "ui/common/icons.h"
#include "ui/shell/navigator.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

Background::Background(Services &services, bool stays, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_stays(stays)
{
    services.window->installEventFilter(this);
}

Background::~Background()
{
    QApplication::setQuitOnLastWindowClosed(true);
}

bool Background::keepsRunning() const
{
    return m_services.canWrite() && (m_stays || m_services.settings.get(KeepRunningSetting));
}

void Background::begin()
{
    QApplication::setQuitOnLastWindowClosed(!keepsRunning());
    if (!keepsRunning() || m_icon || !QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
    m_icon->setToolTip(tr("Regulars reminds you of tasks"));
    auto *menu = new QMenu(m_services.window);
    menu->addAction(tr("&Open Regulars"), this, &Background::bringBack);
    menu->addAction(icon("telephone"_L1), tr("&Log a Call"), this, [this] { m_services.navigator->trigger(u"log-call"_s); });
    menu->addSeparator();
    menu->addAction(icon("box-arrow-right"_L1), tr("&Quit"), qApp, &QCoreApplication::quit);
    m_icon->setContextMenu(menu);
    connect(m_icon.get(), &QObject::destroyed, menu, &QObject::deleteLater);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            bringBack();
    });
    m_icon->show();
}

bool Background::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_services.window) {
        if (event->type() == QEvent::Close)
            begin();
        else if (event->type() == QEvent::Show && m_icon)
            QMetaObject::invokeMethod(this, [this] { m_icon.reset(); }, Qt::QueuedConnection); // It may be the one that brings back.
    }
    return QObject::eventFilter(watched, event);
}

void Background::bringBack()
{
    QWidget *window = m_services.window;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}
