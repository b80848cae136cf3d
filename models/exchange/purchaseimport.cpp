// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/purchaseimport.h"

#include "models/business/setup.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RowsPerNewCustomer = 3; // A guess: how often customers come back in a file.

bool isSameInvoice(const Purchase &a, const Purchase &b)
{
    return a.customer == b.customer && a.day == b.day && a.invoice == b.invoice;
}

} // namespace

PurchaseImport::PurchaseImport(Connection &db, Operation *operation, const ImportPlan &plan)
    : Importer(db, operation, plan)
    , m_date(plan, u"date"_s)
    , m_amount(plan, u"amount"_s)
    , m_product(plan, u"product"_s)
    , m_quantity(plan, u"quantity"_s)
    , m_price(plan, u"price"_s)
    , m_invoice(plan, u"invoice"_s)
    , m_format{plan.decimal, business(db).currency}
    , m_known(db, rowsToCome())
    , m_customers(db, operation, rowsToCome() / RowsPerNewCustomer)
    , m_byText(db, plan, m_customers, rowsToCome(), now())
    , m_writer(db, operation, m_customers, rowsToCome())
{
    if (!plan.updateBy.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("PurchaseImport", "Purchases cannot be updated, only added. Leave “update by” out."));
}

Importer::Outcome PurchaseImport::take(const Cells &cells, QString &reason)
{
    Row row;
    if (!read(cells, row, reason))
        return Outcome::Rejected;
    return row.purchase.invoice.isEmpty() ? add(row) : addToInvoice(row);
}

bool PurchaseImport::read(const Cells &cells, Row &row, QString &reason)
{
    if (!readDay(cells, row, reason) || !readQuantity(cells, row, reason) || !readSum(cells, row, reason))
        return false;
    if (m_product.isThere())
        row.product = singleLine(m_product.text(cells));
    if (m_invoice.isThere())
        row.purchase.invoice = singleLine(m_invoice.text(cells));
    row.purchase.customer = m_byText.find(cells, reason);
    return bool(row.purchase.customer);
}

bool PurchaseImport::readQuantity(const Cells &cells, Row &row, QString &reason) const
{
    const QStringView text = m_quantity.view(cells);
    if (text.isEmpty())
        return true;
    const auto number = readNumber(text, m_format);
    if (number)
        row.quantity = *number;
    else
        reason = inColumn(m_quantity, number.error().message);
    return bool(number);
}

bool PurchaseImport::readSum(const Cells &cells, Row &row, QString &reason) const
{
    const bool isPriced = m_price.isThere() && m_amount.view(cells).isEmpty();
    const ImportColumn &column = isPriced ? m_price : m_amount;
    const QStringView text = column.view(cells);
    const auto money = readAmount(text, m_format);
    if (!money) {
        reason = inColumn(column, text.isEmpty() ? QCoreApplication::translate("PurchaseImport", "is missing.") : money.error().message);
        return false;
    }
    if (money->currency != m_format.currency) {
        reason = inColumn(column, QCoreApplication::translate("PurchaseImport", "It is in %1; purchases are kept in %2.")
                                      .arg(money->currency, m_format.currency));
        return false;
    }
    row.purchase.currency = m_format.currency;
    row.purchase.amount = money->minor;
    if (isPriced) {
        const auto exact = readNumber(text, m_format); // A price can have more decimals than the currency.
        const double unit = std::pow(10.0, currencyDecimals(m_format.currency));
        row.purchase.amount = std::llround(row.quantity * (exact ? *exact * unit : double(money->minor)));
    }
    return true;
}

bool PurchaseImport::readDay(const Cells &cells, Row &row, QString &reason) const
{
    const QStringView text = m_date.view(cells);
    const auto date = readDate(text, plan().dateOrder);
    if (!date) {
        reason = inColumn(m_date, text.isEmpty() ? QCoreApplication::translate("PurchaseImport", "is missing.")
                                                 : date.error().message);
        return false;
    }
    row.purchase.day = date->offset ? date->instant().toLocalTime().date() : date->date;
    if (row.purchase.day <= lastDay())
        return true;
    reason = inColumn(m_date, QCoreApplication::translate("PurchaseImport", "“%1” is in the future.").arg(text));
    return false;
}

Importer::Outcome PurchaseImport::add(Row &row)
{
    if (m_known.takeLike(row.purchase))
        return Outcome::Skipped;
    m_writer.add(row.purchase);
    addLine(row, row.purchase.id);
    return Outcome::Created;
}

Importer::Outcome PurchaseImport::addToInvoice(Row &row)
{
    if (m_known.hasInvoice(row.purchase))
        return Outcome::Skipped;
    if (m_open && isSameInvoice(*m_open, row.purchase)) {
        m_open->amount += row.purchase.amount;
        m_openRows.push_back(row);
        return Outcome::Joined;
    }
    closeInvoice();
    if (const auto earlier = m_invoices.constFind(invoiceHash(row.purchase)); earlier != m_invoices.cend()) {
        m_writer.addLater(*earlier, row.purchase.amount);
        addLine(row, *earlier);
        return Outcome::Joined;
    }
    m_open = row.purchase;
    m_openRows.push_back(std::move(row));
    return Outcome::Created;
}

void PurchaseImport::addLine(const Row &row, PurchaseId purchase)
{
    if (row.product.isEmpty())
        return;
    PurchaseLine line{.purchase = purchase,
                      .product = m_writer.product(row.product),
                      .quantity = row.quantity,
                      .amount = row.purchase.amount};
    m_writer.add(line);
}

void PurchaseImport::closeInvoice()
{
    if (!m_open)
        return;
    m_writer.add(*m_open);
    m_invoices.insert(invoiceHash(*m_open), m_open->id);
    for (const Row &row : m_openRows)
        addLine(row, m_open->id);
    m_open.reset();
    m_openRows.clear();
}

void PurchaseImport::finish(ImportResult &result)
{
    closeInvoice();
    m_writer.finish();
    result.newCustomers = m_customers.count();
    if (operation())
        operation()->setLabel(QCoreApplication::translate("PurchaseImport", "Import %n purchase(s)", nullptr, int(m_writer.count())));
}
