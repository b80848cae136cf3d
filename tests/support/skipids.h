// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

/** Makes the next record of \a table get the number after \a id. */
inline void skipIds(Connection &db, const QString &table, qint64 id)
{
    if (const QString sql = db.dialect().continueIdsAfter(table, id); !sql.isEmpty()) {
        db.run(sql).next();
        return;
    }
    db.run(QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"), table);
    db.run(QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"), table, id);
}
