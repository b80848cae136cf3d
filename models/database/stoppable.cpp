// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/database/stoppable.h"

#include "models/database/connection.h"

#include <sqlite3.h>

namespace {

constexpr int InstructionsBetweenLooks = 10'000; // Some tenths of a millisecond.

int isStopped(void *stop)
{
    return static_cast<std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

Stoppable::Stoppable(Connection &db, std::stop_token stop)
    : m_db(db)
    , m_stop(std::move(stop))
{
    if (m_db.sqliteHandle())
        sqlite3_progress_handler(m_db.sqliteHandle(), InstructionsBetweenLooks, &isStopped, &m_stop);
}

Stoppable::~Stoppable()
{
    if (m_db.sqliteHandle())
        sqlite3_progress_handler(m_db.sqliteHandle(), 0, nullptr, nullptr);
}
