// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/amountformat.h"
#include "models/exchange/customerbytext.h"
#include "models/exchange/importer.h"
#include "models/exchange/knownpurchases.h"
#include "models/exchange/purchasewriter.h"

#include <QHash>

/**
 * Imports purchases.
 *
 * The customer is recognized by the number elsewhere, the e-mail address, the phone number or the name, and made if
 * nobody is. Rows of one customer, day and invoice are one purchase. Where a row has no amount, it is the quantity
 * times the price of one.
 */
class PurchaseImport final : public Importer
{
public:
    PurchaseImport(Connection &db, Operation *operation, const ImportPlan &plan);

private:
    struct Row
    {
        Purchase purchase;
        QString product;
        double quantity = 1;
    };

    Outcome take(const Cells &cells, QString &reason) override;
    void finish(ImportResult &result) override;

    bool read(const Cells &cells, Row &row, QString &reason);
    bool readQuantity(const Cells &cells, Row &row, QString &reason) const;
    bool readSum(const Cells &cells, Row &row, QString &reason) const;
    bool readDay(const Cells &cells, Row &row, QString &reason) const;
    Outcome add(Row &row);
    Outcome addToInvoice(Row &row);
    void addLine(const Row &row, PurchaseId purchase);
    void closeInvoice();

    ImportColumn m_date;
    ImportColumn m_amount;
    ImportColumn m_product;
    ImportColumn m_quantity;
    ImportColumn m_price;
    ImportColumn m_invoice;
    AmountFormat m_format;
    KnownPurchases m_known;
    CustomerWriter m_customers;
    CustomerByText m_byText;
    PurchaseWriter m_writer;
    QHash<quint64, PurchaseId> m_invoices; // Of this file, those already stored, by invoiceHash().
    std::optional<Purchase> m_open;                     // The invoice whose rows may still go on.
    std::vector<Row> m_openRows;
};
