// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/lazylistmodel.h"
#include "models/tasks/taskliststore.h"

#include <QHash>

#include <stop_token>

/** Tasks by when they are due, below heads that say so, or the done ones. */
class TaskListModel : public LazyListModel<TaskLine>
{
    Q_OBJECT

public:
    explicit TaskListModel(Database &database, QObject *parent = nullptr);

    /** Shows what \a filter says; called once to begin with. */
    void setFilter(const TaskFilter &filter);
    const TaskFilter &filter() const { return m_filter; }
    /** Groups anew if it is another day by now. */
    void followDay();
    QDate today() const { return m_today; }

    bool isHead(int row) const { return idAt(row).value < 0; }
    /** How many tasks are listed, and how many of them below the head of \a group. Known once all are loaded. */
    qint64 count() const { return m_count; }
    qint64 count(TaskGroup group) const { return m_counts.value(group); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    QVariant cell(const TaskLine &line, int column, int role) const override;
    Pending<std::vector<qint64>> fetchIds(int limit) override;
    Pending<std::vector<TaskLine>> fetchLines(const std::vector<qint64> &ids) override;
    bool affectsOrder(const ChangeSet &changes) const override;
    bool affectsEveryLine(const ChangeSet &changes) const override;
    QSet<qint64> affectedLines(const ChangeSet &changes) const override;

private:
    void countRows();

    TaskFilter m_filter;
    QDate m_today = QDate::currentDate();
    std::stop_source m_passed; // Stops the reading for a filter once there is another one.
    qint64 m_count = 0;
    QHash<TaskGroup, qint64> m_counts;
};

QString taskGroupText(TaskGroup group);
/** "tomorrow, 14:30" and the like, by the clocks where we are. */
QString dueText(const Task &task, QDate today = QDate::currentDate());
