// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/notificationserver.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr uint ByPerson = 2;
constexpr uint ByProgram = 3;

} // namespace

PrivateBus::PrivateBus()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        return;
    m_daemon.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection(const QString &name)
{
    m_names.append(name);
    return QDBusConnection::connectToBus(m_address, name);
}

NotificationServer::NotificationServer(const QDBusConnection &bus)
    : m_bus(bus)
{
    const bool isReady = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals)
        && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    if (!isReady)
        qFatal("the server of notifications cannot be registered");
}

NotificationServer::~NotificationServer()
{
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
}

uint NotificationServer::Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body, const QStringList &actions,
                                const QVariantMap &, int timeout)
{
    const uint id = replaces ? replaces : ++m_last;
    shown.removeIf([id](const Shown &each) { return each.id == id; });
    shown.append({id, title, body, actions, timeout});
    return id;
}

void NotificationServer::CloseNotification(uint id)
{
    closed.append(id);
    drop(id, ByProgram);
}

void NotificationServer::press(uint id, const QString &action)
{
    emit ActionInvoked(id, action);
    drop(id, ByPerson);
}

void NotificationServer::closeByPerson(uint id)
{
    drop(id, ByPerson);
}

void NotificationServer::drop(uint id, uint reason)
{
    if (shown.removeIf([id](const Shown &each) { return each.id == id; }) > 0)
        emit NotificationClosed(id, reason);
}
