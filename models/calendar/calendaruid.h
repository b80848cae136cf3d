// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/tasks/task.h"

/** The names by which calendars know what comes from this business; they never change. */
class CalendarUids
{
public:
    /** The business is known by the first line of its history. */
    explicit CalendarUids(Connection &db);

    const QString &business() const { return m_business; }
    QString of(const Task &task) const;
    QString of(const Activity &activity) const { return QStringLiteral("activity-%1@%2").arg(activity.id.value).arg(m_business); }
    /** The task that is called \a uid because it is from here; null: it is not. */
    TaskId task(const QString &uid) const { return {numberIn(uid, QStringLiteral("task-"))}; }
    /** Whether \a uid is a contact that took place here. */
    bool isActivity(const QString &uid) const { return numberIn(uid, QStringLiteral("activity-")) > 0; }

private:
    qint64 numberIn(const QString &uid, const QString &kind) const;

    QString m_business;
};
