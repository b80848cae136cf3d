// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

#include <optional>
#include <vector>

class QDBusPendingCallWatcher;

/** What the desktop is to show in a corner of the screen. */
struct DesktopNotification
{
    struct Action
    {
        QString name; // Stable: for chosen(). "default" is a click on the notification itself.
        QString text;
    };

    QString key; // A later one of the same key takes its place.
    QString title;
    QString body;
    std::vector<Action> actions;
};

/**
 * Has the desktop show notifications, by the Desktop Notifications Specification 1.2 (org.freedesktop.Notifications over D-Bus). All texts
 * are shown as they are: what the server would read as markup is escaped. Never waits for an answer.
 */
class DesktopNotifications : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotifications(const QDBusConnection &bus, QObject *parent = nullptr);

    void show(const DesktopNotification &notification);
    void close(const QString &key);

signals:
    void chosen(const QString &key, const QString &action);
    /** The person closed it, or it went by itself. */
    void closed(const QString &key);
    /** Nobody here shows notifications with buttons: they have to be shown in another way. */
    void failed(const QString &key);

private slots:
    void takeAction(uint id, const QString &action);
    void takeClosed(uint id);

private:
    void askCapabilities();
    void takeCapabilities(const QStringList &capabilities);
    void send(const DesktopNotification &notification);
    void takeId(const QString &key, QDBusPendingCallWatcher *watcher);
    void fail(const QString &key);
    QString body(const QString &text) const;

    QDBusConnection m_bus;
    bool m_isAsking = false;
    std::optional<QStringList> m_capabilities; // None: not known yet.
    std::vector<DesktopNotification> m_waiting;
    QHash<QString, uint> m_ids; // 0: sent, but not answered yet.
    QHash<uint, QString> m_keys;
};
