// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"

#include <vector>

/** Finds the ids of the customers behind a number of a ContractChurnReport. Works like a store, on the background thread. */
class ContractCustomerLoader
{
public:
    explicit ContractCustomerLoader(Connection &db) : m_db(db) {}

    /** Who had a contract when \a month (see monthNumber()) began and none when it ended, or at the end of \a asOf. */
    std::vector<qint64> whoLeft(int month, QDate asOf);
    /** Who had one then and then. */
    std::vector<qint64> whoStayed(int month, QDate asOf);
    /** Who had none when \a month began, had had one before, and had one when it ended. */
    std::vector<qint64> whoCameBack(int month, QDate asOf);

private:
    Connection &m_db;
};
