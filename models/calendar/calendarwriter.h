// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/contentlines.h"
#include "models/tasks/task.h"

#include <map>

/** A task as another program is told of it. */
struct CalendarTask
{
    Task task;
    QString uid;
    QString customerName; // Empty without a customer.
    QString contact;      // Who the customer is and how to reach it: "Ada Lovelace, +44 20 1234, ada@example.org".
    QDateTime revisedAt;
};

/** A visit or a meeting that took place, as another program is told of it. */
struct CalendarMeeting
{
    Activity activity;
    QString uid;
    QString customerName;
    QString contact;
};

/**
 * Writes an iCalendar (RFC 5545).
 *
 * Visits and meetings with a time and a duration are events, all others to-dos. A task that comes back is a rule, as long as a rule can say
 * it: not one that is counted from when it was done.
 */
class CalendarWriter
{
public:
    /** \a business is which one it comes from, if that is to stand in it. */
    explicit CalendarWriter(const QString &business = {}) : m_business(business) {}

    void add(const CalendarTask &task);
    void add(const CalendarMeeting &meeting);

    bool isEmpty() const { return m_components.isEmpty(); }
    /** The whole calendar, with the time zones that it names. */
    QByteArray finish() const;

private:
    void addTime(const QString &name, const QDateTime &clock, const QString &zone);
    void addWhen(const Task &task, bool isEvent);
    void addReminder(const Task &task, bool isEvent);
    void addContact(const QString &contact);

    QString m_business;
    ContentLines m_components;
    std::map<QString, int> m_zones; // By their names, the first year in which each is needed.
};

/** Whether \a task becomes an event: it takes place with a customer from a time to another. */
bool isEvent(const Task &task);
/** "Call back (Ada Lovelace)": what other programs call a task. */
QString calendarSummary(const QString &title, const QString &customerName);
/** The rule by which \a task comes back from its day on, or nothing. */
QString calendarRule(const Task &task);
