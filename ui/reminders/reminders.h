// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reminders/reminderclock.h"
#include "ui/common/desktopnotifications.h"
#include "ui/shell/services.h"

class ReminderWindow;

/**
 * Shows what the person is to be reminded of: as notifications of the desktop with Call, Snooze and Done, more than three at once as a
 * single one; where the desktop shows none, in a window. Takes them away when somebody has dealt with the task in another way.
 */
class Reminders : public QObject
{
    Q_OBJECT

public:
    /** More than so many at once are one notification. */
    static constexpr size_t MostAtOnce = 3;

    Reminders(Services &services, const QDBusConnection &bus, ReminderClock::Now now = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~Reminders() override;

    ReminderClock &clock() { return m_clock; }

private:
    void show(const std::vector<Reminder> &reminders);
    void notify(const Reminder &reminder);
    void notifyOf(const std::vector<Reminder> &reminders);
    void showWindow(const std::vector<Reminder> &reminders);
    void act(const QString &key, const QString &action);
    void open(const Reminder &reminder);
    void call(const Reminder &reminder);
    void complete(const Reminder &reminder);
    void snooze(const Reminder &reminder, int minutes);
    void settle(TaskId task);
    void takeChanges(const ChangeSet &changes);
    std::vector<Reminder> shown() const;
    void bringWindowUp();

    Services &m_services;
    const ReminderClock::Now m_now;
    ReminderClock m_clock;
    DesktopNotifications m_notifications;
    QHash<QString, std::vector<Reminder>> m_shown; // By the keys of their notifications.
    ReminderWindow *m_window = nullptr;
};
