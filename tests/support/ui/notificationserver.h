// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QProcess>
#include <QVariantMap>

/** A message bus of the test's own. */
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /** Without one, tests that need it are skipped. */
    bool isThere() const { return !m_address.isEmpty(); }
    QString address() const { return m_address; }
    /** A connection of its own for each \a name, until the bus goes. */
    QDBusConnection connection(const QString &name);

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/** Stands for the desktop's server of notifications: writes down what it is to show, and lets the test press buttons. */
class NotificationServer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id;
        QString title;
        QString body;
        QStringList actions; // Names and texts in turn.
        int timeout;
    };

    explicit NotificationServer(const QDBusConnection &bus);
    ~NotificationServer() override;

    void press(uint id, const QString &action);
    void closeByPerson(uint id);

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Shown> shown; // What is on the screen now.
    QList<uint> closed; // By the program.

public slots:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    void drop(uint id, uint reason);

    QDBusConnection m_bus;
    uint m_last = 0;
};
