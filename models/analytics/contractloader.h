// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/database/connection.h"

#include <functional>

/** A contract as the analytics read it. Day numbers; on \c ended it is no more. */
struct ContractSpan
{
    qint64 customer = 0;
    qint64 started = 0;
    std::optional<qint64> ended;
    qint64 product = 0; // 0: none.
    ContractPeriod period = ContractPeriod::Month;
};

/** Hands every contract that began up to and including \a asOf to \a take, ordered by customer, then by when it began. */
void streamContracts(Connection &db, QDate asOf, const std::function<void(const ContractSpan &)> &take);
