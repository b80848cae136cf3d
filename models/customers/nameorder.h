// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/**
 * The ids of all customers by name, eight bytes for each, for a connection to keep: db.caches().get<NameOrder>().ids(db).
 *
 * Notices by the history whether customers came, went or were renamed since. That needs commits in the order of their
 * changes' ids, which only SQLite promises; a connection that writes reads the order anew each time, for its transaction
 * may yet be taken back.
 */
class NameOrder
{
public:
    const std::vector<qint64> &ids(Connection &db);

private:
    bool isOutdated(Connection &db, qint64 lastChange) const;

    std::vector<qint64> m_ids;
    qint64 m_lastChange = -1; // The last one in the history that the order knows of; negative: nothing was read yet.
};
