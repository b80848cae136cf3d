// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract.h"
#include "models/exchange/amountformat.h"
#include "models/exchange/customerbytext.h"
#include "models/exchange/importer.h"

#include <unordered_map>

/**
 * Imports contracts.
 *
 * A row is a contract that is there already if it has its number, or else its product and start, and its customer: it is
 * skipped, unless the row says that the contract ended and the contract does not. Customers are recognized, or made, as for purchases.
 */
class ContractImport final : public Importer
{
public:
    ContractImport(Connection &db, Operation *operation, const ImportPlan &plan);

private:
    struct Known
    {
        qint64 id = 0;
        bool hasEnded = false;
    };

    Outcome take(const Cells &cells, QString &reason) override;
    void finish(ImportResult &result) override;

    bool read(const Cells &cells, Contract &contract, QString &reason);
    bool readDay(const ImportColumn &column, const Cells &cells, QDate &day, QString &reason) const;
    bool readAmountAndPeriod(const Cells &cells, Contract &contract, QString &reason) const;
    ProductId product(const QString &name);
    void readKnown();
    /** The contract that was there before and is not taken by an earlier row. */
    std::optional<Known> takeKnown(const Contract &contract);

    ImportColumn m_product;
    ImportColumn m_started;
    ImportColumn m_ended;
    ImportColumn m_amount;
    ImportColumn m_period;
    ImportColumn m_reason;
    ImportColumn m_number;
    ImportColumn m_note;
    AmountFormat m_format;
    CustomerWriter m_customers;
    CustomerByText m_byText;
    std::unordered_map<QString, ProductId> m_products; // By folded name.
    std::unordered_multimap<size_t, Known> m_known;
    std::optional<BulkRecords<Product>> m_newProducts;
    std::optional<BulkRecords<Contract>> m_contracts;
    qint64 m_count = 0;
    qint64 m_updated = 0;
};
