// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskstore.h"

using namespace Qt::StringLiterals;

std::vector<Task> TaskStore::openOf(CustomerId customer)
{
    return m_db.select<Task>(u"WHERE customer_id = ? AND done_at IS NULL ORDER BY due_day, due_minute NULLS FIRST, id"_s, customer);
}

std::optional<Task> TaskStore::nextOf(CustomerId customer)
{
    const auto found = m_db.select<Task>(u"WHERE customer_id = ? AND done_at IS NULL ORDER BY due_day, due_minute NULLS FIRST, id LIMIT 1"_s, customer);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Task> TaskStore::dueUntil(QDate day)
{
    return m_db.select<Task>(u"WHERE done_at IS NULL AND due_day <= ? ORDER BY due_day, id"_s, day);
}
