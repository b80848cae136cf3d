// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/takereminders.h"

#include "models/database/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Of tasks that are still to do, of two persons' names, from a first instant on; what nobody took yet. */
const QString ToRemind = u"remind_at IS NOT NULL AND remind_at > ? AND done_at IS NULL AND (owner = ? OR owner = '') AND NOT EXISTS "
                         "(SELECT 1 FROM reminded WHERE reminded.remind_at = task.remind_at AND reminded.task_id = task.id)"_s;

QDateTime oldest(const QDateTime &now)
{
    return now.addDays(-DaysToRemind);
}

std::vector<qint64> take(Connection &db, const QString &person, const QDateTime &now)
{
    Transaction transaction(db);
    db.run(u"DELETE FROM reminded WHERE remind_at <= ?"_s, oldest(now));
    std::vector<qint64> taken;
    {
        Rows rows = db.run(u"INSERT INTO reminded (remind_at, task_id) SELECT remind_at, id FROM task WHERE "_s + ToRemind
                               + u" AND remind_at <= ? ON CONFLICT DO NOTHING RETURNING task_id"_s,
                           oldest(now), person, now);
        while (rows.next())
            taken.push_back(rows.integer(0));
    }
    transaction.commit();
    return taken;
}

} // namespace

QDateTime nextReminder(Connection &db, const QString &person, const QDateTime &now)
{
    Rows rows = db.run(u"SELECT remind_at FROM task WHERE "_s + ToRemind + u" ORDER BY remind_at LIMIT 1"_s, oldest(now), person);
    return rows.next() ? rows.as<QDateTime>(0) : QDateTime();
}

std::vector<Reminder> takeReminders(Connection &db, const QString &person, const QDateTime &now)
{
    const std::vector<qint64> taken = take(db, person, now);
    if (taken.empty())
        return {};
    std::vector<Reminder> reminders;
    std::vector<qint64> customers;
    for (const Task &task : db.select<Task>(u"WHERE "_s + db.dialect().anyOf(u"id"_s) + u" ORDER BY remind_at, id"_s, db.dialect().idList(taken))) {
        reminders.push_back({.task = task});
        if (task.customer)
            customers.push_back(task.customer.value);
    }
    Rows rows = db.run(u"SELECT id, name, phone FROM customer WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(customers));
    while (rows.next()) {
        for (Reminder &reminder : reminders) {
            if (reminder.task.customer.value != rows.integer(0))
                continue;
            reminder.customerName = rows.text(1);
            reminder.canCall = !rows.text(2).isEmpty();
        }
    }
    return reminders;
}

std::vector<TaskId> settledReminders(Connection &db, const std::vector<Reminder> &shown)
{
    std::vector<qint64> ids;
    for (const Reminder &reminder : shown)
        ids.push_back(reminder.task.id.value);
    const std::vector<Task> tasks = db.select<Task>(u"WHERE done_at IS NULL AND "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(ids));
    std::vector<TaskId> settled;
    for (const Reminder &reminder : shown) {
        const bool isOpen = std::any_of(tasks.begin(), tasks.end(), [&](const Task &task) {
            return task.id == reminder.task.id && task.remindAt == reminder.task.remindAt && task.owner == reminder.task.owner;
        });
        if (!isOpen)
            settled.push_back(reminder.task.id);
    }
    return settled;
}
