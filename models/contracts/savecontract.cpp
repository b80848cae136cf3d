// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/contracts/savecontract.h"

#include "models/business/setup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

ProductId productNamed(Operation &operation, const QString &name)
{
    Product product{.name = singleLine(name)};
    if (product.name.isEmpty())
        return {};
    const auto found = operation.db().select<Product>(u"WHERE folded_name = ?"_s, foldedProductName(product));
    if (!found.empty())
        return found.front().id;
    operation.insert(product);
    return product.id;
}

void refuseMistakes(const Contract &contract)
{
    if (!contract.started.isValid())
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("saveContract", "Say when the contract starts."));
    if (contract.ended.isValid() && contract.ended < contract.started)
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("saveContract", "The contract ends before it starts. Correct one of the days."));
    if (!contract.ended.isValid() && !contract.reason.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("saveContract", "There is a reason for ending, but no end. Say when the contract ends, or leave the reason out."));
    if (contract.amount < 0)
        throw Failure(Error::Kind::Invalid, QCoreApplication::translate("saveContract", "The amount of a contract cannot be negative."));
}

} // namespace

Contract saveContract(Operation &operation, Contract contract, const QString &product)
{
    contract.number = singleLine(contract.number);
    contract.reason = singleLine(contract.reason);
    contract.note = storable(contract.note).trimmed();
    refuseMistakes(contract);
    (void)operation.db().find(contract.customer);
    contract.product = productNamed(operation, product);
    if (contract.currency.isEmpty())
        contract.currency = business(operation.db()).currency;
    if (contract.id)
        operation.update(contract);
    else
        operation.insert(contract);
    return contract;
}

Contract endContract(Operation &operation, ContractId id, QDate day, const QString &reason)
{
    Contract contract = operation.db().find(id);
    contract.ended = day;
    contract.reason = singleLine(reason);
    refuseMistakes(contract);
    operation.update(contract);
    return contract;
}

void removeContract(Operation &operation, ContractId id)
{
    operation.remove(operation.db().find(id));
}
