// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/database/connection.h"

#include <QHash>
#include <QStringList>

/** A contract with the name of its product. */
struct NamedContract
{
    Contract contract;
    QString product;
};

/** Finds contracts. Lives on a data thread; see DataThread::run(). */
class ContractStore
{
public:
    explicit ContractStore(Connection &db) : m_db(db) {}

    Contract find(ContractId id) { return m_db.find(id); }
    /** The contracts of \a customer: those that run on first, then by their end, each from the latest. */
    std::vector<NamedContract> of(CustomerId customer);
    bool areThereAny();

    /** The names of all products that contracts are for. */
    QHash<ProductId, QString> productNames();
    /** What contracts were made for, and why they ended, to choose from: the most frequent first. */
    QStringList products(int limit);
    QStringList reasons(int limit);

private:
    Connection &m_db;
};
