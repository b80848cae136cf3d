// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <stop_token>

class Connection;

/**
 * While it lives, the connection's statements fail with Cancelled soon after \a stop was requested, from any thread.
 *
 * For work that somebody may no longer want, such as the search for what was typed a key before. PostgreSQL's statements
 * run to their end.
 */
class Stoppable
{
public:
    Stoppable(Connection &db, std::stop_token stop);
    ~Stoppable();
    Q_DISABLE_COPY_MOVE(Stoppable)

private:
    Connection &m_db;
    std::stop_token m_stop;
};
