// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/tasklistmodel.h"

#include "models/database/stoppable.h"
#include "models/tasks/taskkinds.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysByWeekday = 6; // Beyond them the same weekday would be another one.

QString dayText(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return TaskListModel::tr("today");
    if (days == 1)
        return TaskListModel::tr("tomorrow");
    if (days == -1)
        return TaskListModel::tr("yesterday");
    if (days > 0 && days <= DaysByWeekday)
        return QLocale().dayName(day.dayOfWeek());
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

QString taskGroupText(TaskGroup group)
{
    switch (group) {
    case TaskGroup::Overdue: return TaskListModel::tr("Overdue");
    case TaskGroup::Today: return TaskListModel::tr("Today");
    case TaskGroup::NextDays: return TaskListModel::tr("Next 7 days");
    case TaskGroup::Later: return TaskListModel::tr("Later");
    }
    return {};
}

QString dueText(const Task &task, QDate today)
{
    if (!task.dueMinute)
        return dayText(task.dueDay, today);
    const QDateTime at = dueAt(task).toLocalTime();
    return TaskListModel::tr("%1, %2", "day, time").arg(dayText(at.date(), today), QLocale().toString(at.time(), QLocale::ShortFormat));
}

TaskListModel::TaskListModel(Database &database, QObject *parent)
    : LazyListModel(database, parent)
{
    connect(this, &TaskListModel::loaded, this, &TaskListModel::countRows);
}

void TaskListModel::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    m_passed.request_stop();
    m_passed = {};
    showFirst();
}

void TaskListModel::followDay()
{
    if (m_today == QDate::currentDate())
        return;
    m_today = QDate::currentDate();
    reload();
}

void TaskListModel::countRows()
{
    m_count = 0;
    m_counts.clear();
    TaskGroup group{};
    for (const qint64 id : ids()) {
        if (id < 0) {
            group = TaskGroup(-id);
        } else {
            ++m_count;
            ++m_counts[group];
        }
    }
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isHead(index.row()) ? Qt::NoItemFlags : LazyListModel::flags(index);
}

QVariant TaskListModel::cell(const TaskLine &line, int, int role) const
{
    if (!line.id || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (line.isHead())
        return isLoaded() ? tr("%1 (%2)", "head of some tasks, how many").arg(taskGroupText(line.group()), QLocale().toString(count(line.group())))
                          : taskGroupText(line.group());
    const QString title = singleLine(line.task.title);
    if (role == Qt::DisplayRole)
        return title;
    const QString what = tr("%1: %2", "kind of task, title").arg(taskKindText(line.task.kind), isolated(title));
    const QString forWhom = line.customerName.isEmpty() ? what : tr("%1, for %2", "task, customer").arg(what, isolated(singleLine(line.customerName)));
    return line.task.doneAt.isValid() ? tr("%1, done", "task").arg(forWhom) : tr("%1, due %2", "task, day").arg(forWhom, dueText(line.task, m_today));
}

Pending<std::vector<qint64>> TaskListModel::fetchIds(int limit)
{
    return reader().run([filter = m_filter, today = m_today, limit, stop = m_passed.get_token()](Connection &db) {
        const Stoppable stoppable(db, stop);
        return stop.stop_requested() ? std::vector<qint64>() : TaskListStore(db).ids(filter, today, limit);
    });
}

Pending<std::vector<TaskLine>> TaskListModel::fetchLines(const std::vector<qint64> &ids)
{
    return reader().run(&TaskListStore::lines, ids);
}

bool TaskListModel::affectsOrder(const ChangeSet &changes) const
{
    return changes.touches(u"task"_s) || (!m_filter.search.isEmpty() && changes.touches(u"customer"_s));
}

bool TaskListModel::affectsEveryLine(const ChangeSet &changes) const
{
    return changes.touches(u"customer"_s); // Their names.
}

QSet<qint64> TaskListModel::affectedLines(const ChangeSet &) const
{
    return {};
}
