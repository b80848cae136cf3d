// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/contractsheet.h"

#include "models/business/setup.h"

namespace {

constexpr int MostChoices = 50;

ContractSheet sheetOf(Connection &db, const Contract &contract)
{
    ContractStore store(db);
    return {{contract, contract.product ? db.find(contract.product).name : QString()},
            db.find(contract.customer).name,
            store.products(MostChoices),
            store.reasons(MostChoices)};
}

} // namespace

ContractSheet newContractSheet(Connection &db, CustomerId customer)
{
    return sheetOf(db, {.customer = customer, .started = QDate::currentDate(), .currency = business(db).currency});
}

ContractSheet contractSheet(Connection &db, ContractId contract)
{
    return sheetOf(db, db.find(contract));
}
