// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/customers/customer.h"
#include "ui/common/desktopnotifications.h"
#include "ui/shell/services.h"

#include <QDateTime>

/** Whether to show who calls; the person switches it on. */
inline constexpr Setting<bool> ShowCallersSetting{"contact/showCallers", false};

/**
 * Shows who calls, when the person's phone is connected to the computer by KDE Connect, which tells so over D-Bus: the customer of the
 * number, to open or to log the call with, or a stranger, who can become one.
 */
class IncomingCalls : public QObject
{
    Q_OBJECT

public:
    IncomingCalls(Services &services, const QDBusConnection &bus, QObject *parent = nullptr);

private slots:
    void takeCall(const QString &event, const QString &number, const QString &contact);

private:
    void show(const QString &number, const QString &contact, bool isMissed);
    void act(const QString &action);

    Services &m_services;
    DesktopNotifications m_notifications;
    int m_calls = 0;
    QString m_number;
    QString m_title;
    CustomerId m_customer; // Null: a stranger.
    QDateTime m_startedAt;
};
