// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/history/operation.h"

/**
 * Stores a new or changed contract, tidied, for the product called \a product, which is made if there is none; empty: for none.
 *
 * Throws Invalid if it ends before it starts, has a reason for an end but no end, or a negative amount; NotFound if the customer is gone.
 */
Contract saveContract(Operation &operation, Contract contract, const QString &product);

/** Says that a contract is no more from \a day on, and why. */
Contract endContract(Operation &operation, ContractId id, QDate day, const QString &reason);

void removeContract(Operation &operation, ContractId id);
