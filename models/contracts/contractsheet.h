// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contractstore.h"

/** A contract with what a form needs besides. */
struct ContractSheet
{
    NamedContract contract; // Without an id: a new one.
    QString customerName;
    QStringList products; // To choose from.
    QStringList reasons;
};

/** For a new contract of \a customer, from today on; throws NotFound if the customer is gone. */
ContractSheet newContractSheet(Connection &db, CustomerId customer);
/** Throws NotFound if the contract is gone. */
ContractSheet contractSheet(Connection &db, ContractId contract);
