// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/tasks/task.h"

/** Reads tasks. Lives on a data thread; see DataThread::run(). */
class TaskStore
{
public:
    explicit TaskStore(Connection &db) : m_db(db) {}

    Task find(TaskId id) { return m_db.find(id); }
    /** A customer's tasks that are still to do, the most urgent first. */
    std::vector<Task> openOf(CustomerId customer);
    /** The most urgent of them, if there is any. */
    std::optional<Task> nextOf(CustomerId customer);
    /** All tasks of everybody that are still to do and due on \a day or before it, the longest overdue first. */
    std::vector<Task> dueUntil(QDate day);

private:
    Connection &m_db;
};
