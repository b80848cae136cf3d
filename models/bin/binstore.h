// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bin/binentry.h"
#include "models/database/connection.h"

/** Reads the bin. */
class BinStore
{
public:
    explicit BinStore(Connection &db) : m_db(db) {}

    /** Those whose name holds \a search, the ones deleted last first; at most \a limit of them if that is positive. */
    std::vector<qint64> ids(const QString &search, int limit);
    /** Those of \a ids that are still there, the ones deleted last first. */
    std::vector<BinEntry> entries(const std::vector<qint64> &ids);
    qint64 count();

private:
    Connection &m_db;
};
