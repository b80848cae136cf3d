// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskstore.h"

using namespace Qt::StringLiterals;

std::vector<Task> TaskStore::openOf(CustomerId customer)
{
    return m_db.select<Task>(u"WHERE customer_id = ? AND done_at IS NULL ORDER BY due_day, id"_s, customer);
}

std::vector<Task> TaskStore::dueUntil(QDate day)
{
    return m_db.select<Task>(u"WHERE done_at IS NULL AND due_day <= ? ORDER BY due_day, id"_s, day);
}
