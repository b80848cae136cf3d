// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/desktopnotifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString ServerPath = u"/org/freedesktop/Notifications"_s;

constexpr int AnswerTimeout = 5000; // Milliseconds; the answer is awaited without blocking.
constexpr int UntilClosed = 0;      // The notification stays until somebody closes it.

QDBusMessage call(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, ServerPath, Service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // No service name: naming it would look up its owner and wait for the answer.
    m_bus.connect({}, ServerPath, Service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    m_bus.connect({}, ServerPath, Service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint)));
}

void DesktopNotifications::show(const DesktopNotification &notification)
{
    if (!m_bus.isConnected()) {
        fail(notification.key);
    } else if (m_capabilities) {
        send(notification);
    } else {
        m_waiting.push_back(notification);
        askCapabilities();
    }
}

void DesktopNotifications::close(const QString &key)
{
    std::erase_if(m_waiting, [&](const DesktopNotification &each) { return each.key == key; });
    const uint id = m_ids.take(key);
    if (id == 0)
        return;
    m_keys.remove(id);
    m_bus.asyncCall(call(u"CloseNotification"_s, {id}), AnswerTimeout);
}

void DesktopNotifications::askCapabilities()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), AnswerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_isAsking = false;
        takeCapabilities(reply.isError() ? QStringList() : reply.value());
    });
}

void DesktopNotifications::takeCapabilities(const QStringList &capabilities)
{
    const std::vector<DesktopNotification> waiting = std::exchange(m_waiting, {});
    if (!capabilities.contains(u"actions"_s)) { // Perhaps there is a server the next time.
        for (const DesktopNotification &each : waiting)
            fail(each.key);
        return;
    }
    m_capabilities = capabilities;
    for (const DesktopNotification &each : waiting)
        send(each);
}

void DesktopNotifications::send(const DesktopNotification &notification)
{
    QStringList actions;
    for (const DesktopNotification::Action &action : notification.actions)
        actions << action.name << action.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"org.regulars.Regulars"_s}, {u"category"_s, u"reminder"_s}};
    const uint replaced = m_ids.value(notification.key, 0);
    const QVariantList arguments{u"Regulars"_s, replaced, u"org.regulars.Regulars"_s, notification.title, body(notification.body), actions, hints, UntilClosed};
    m_ids.insert(notification.key, replaced);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"Notify"_s, arguments), AnswerTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notification.key] { takeId(key, watcher); });
}

void DesktopNotifications::takeId(const QString &key, QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<uint> reply = *watcher;
    if (reply.isError()) {
        m_capabilities.reset();
        m_keys.remove(m_ids.take(key));
        emit failed(key);
    } else if (m_ids.contains(key)) {
        m_ids.insert(key, reply.value());
        m_keys.insert(reply.value(), key);
    } else { // Closed meanwhile.
        m_bus.asyncCall(call(u"CloseNotification"_s, {reply.value()}), AnswerTimeout);
    }
}

void DesktopNotifications::fail(const QString &key)
{
    QMetaObject::invokeMethod(this, [this, key] { emit failed(key); }, Qt::QueuedConnection);
}

QString DesktopNotifications::body(const QString &text) const
{
    return m_capabilities->contains(u"body-markup"_s) ? text.toHtmlEscaped() : text;
}

void DesktopNotifications::takeAction(uint id, const QString &action)
{
    if (const QString key = m_keys.value(id); !key.isEmpty())
        emit chosen(key, action);
}

void DesktopNotifications::takeClosed(uint id)
{
    const QString key = m_keys.take(id);
    if (key.isEmpty())
        return;
    m_ids.remove(key);
    emit closed(key);
}
