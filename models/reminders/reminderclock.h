// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"
#include "models/database/database.h"
#include "models/reminders/reminder.h"

#include <QTimer>

#include <functional>

/**
 * Says when a person is to be reminded, and of what. Lives on the window's thread.
 *
 * Waits for one instant with one timer, never longer than a minute, and then compares with what the clock says: so it does not matter
 * whether the clock was set, another time zone chosen, or the computer asleep. Without anything due it asks the database only after
 * tasks were changed.
 */
class ReminderClock : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<QDateTime()>;

    /** \a settings outlive it; \a now tells the time. */
    ReminderClock(Database &database, const QString &person, Settings &settings, Now now = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

public slots:
    /** Looks whether anything is due now. */
    void look();

signals:
    /** All of it at once, the longest waiting first: what came up while nobody could be reminded, too. */
    void due(const std::vector<Reminder> &reminders);

private:
    bool mayRing(const QDateTime &now) const;
    void ask();
    void take();
    void wait();
    void followZoneOfComputer();

    Database &m_database;
    const QString m_person;
    Settings &m_settings;
    const Now m_now;
    QTimer m_timer;
    QTimer m_soon;
    QDateTime m_next;         // Invalid: nothing.
    bool m_isKnown = false;   // Whether m_next is what the database says.
    bool m_isAsking = false;
};
