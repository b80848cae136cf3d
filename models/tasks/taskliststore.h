// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/tasks/task.h"

/** Which tasks a list shows: all that meet every condition set. */
struct TaskFilter
{
    bool isDone = false; // What was done, the latest first, instead of what is to be done, the most urgent first.
    QString owner;       // Empty: everybody's.
    std::optional<TaskKind> kind;
    QString search; // Each word is part of the title, or begins a word of the customer.

    bool operator==(const TaskFilter &) const = default;
};

/** When something is to be done: the parts of a list of open tasks, in its order. */
enum class TaskGroup { Overdue = 1, Today, NextDays, Later };

/** A task as a list shows it, or the head of a group. */
struct TaskLine
{
    Id<TaskLine> id; // That of the task; of a head a negative number.
    Task task;
    QString customerName;

    bool isHead() const { return id.value < 0; }
    TaskGroup group() const { return TaskGroup(-id.value); }
    bool operator==(const TaskLine &) const = default;
};

/** Reads lists of tasks. Lives on a data thread; see DataThread::run(). */
class TaskListStore
{
public:
    explicit TaskListStore(Connection &db) : m_db(db) {}

    /** In order, heads of groups included; at most \a limit if that is positive. */
    std::vector<qint64> ids(const TaskFilter &filter, QDate today, int limit);
    /** In any order. */
    std::vector<TaskLine> lines(const std::vector<qint64> &ids);
    /** Whether there is any task at all, whosever and done or not. */
    bool hasAny();

private:
    Connection &m_db;
};

/** The group of what is due on \a day. */
TaskGroup groupOf(QDate day, QDate today);
