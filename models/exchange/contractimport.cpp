// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/contractimport.h"

#include "models/business/setup.h"
#include "models/contracts/savecontract.h"
#include "models/exchange/dateformat.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Ids for products that are not stored, beyond all that are. */
constexpr qint64 FirstImaginaryId = qint64(1) << 60;

/** Stands for what tells contracts apart: of a million, two are the same in one import of forty million. */
size_t keyOf(const Contract &contract)
{
    constexpr size_t Numbered = 1;
    return contract.number.isEmpty() ? qHashMulti(0, contract.customer.value, contract.product.value, contract.started.toJulianDay())
                                     : qHashMulti(Numbered, contract.customer.value, contract.number);
}

QString missing()
{
    return QCoreApplication::translate("PurchaseImport", "is missing.");
}

} // namespace

ContractImport::ContractImport(Connection &db, Operation *operation, const ImportPlan &plan)
    : Importer(db, operation, plan)
    , m_product(plan, u"product"_s)
    , m_started(plan, u"started"_s)
    , m_ended(plan, u"ended"_s)
    , m_amount(plan, u"amount"_s)
    , m_period(plan, u"period"_s)
    , m_reason(plan, u"reason"_s)
    , m_number(plan, u"number"_s)
    , m_note(plan, u"note"_s)
    , m_format{plan.decimal, business(db).currency}
    , m_customers(db, operation, rowsToCome())
    , m_byText(db, plan, m_customers, rowsToCome(), now())
{
    if (!plan.updateBy.isEmpty())
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("ContractImport", "Contracts are recognized by their number, or by product and start. Leave “update by” out."));
    Rows rows = db.run(u"SELECT folded_name, id FROM product"_s);
    while (rows.next())
        m_products.emplace(rows.text(0), ProductId{rows.integer(1)});
    readKnown();
    if (!operation)
        return;
    m_newProducts.emplace(db);
    m_contracts.emplace(db);
    m_contracts->referTo(*m_customers.customers());
    m_contracts->referTo(*m_newProducts);
}

void ContractImport::readKnown()
{
    Rows rows = db().run(u"SELECT id, customer_id, product_id, started_day, number, ended_day FROM contract ORDER BY id DESC"_s);
    while (rows.next()) {
        const Contract contract{.customer = {rows.integer(1)}, .product = {rows.integer(2)}, .number = rows.text(4), .started = rows.as<QDate>(3)};
        m_known.emplace(keyOf(contract), Known{rows.integer(0), !rows.isNull(5)});
    }
}

std::optional<ContractImport::Known> ContractImport::takeKnown(const Contract &contract)
{
    const auto found = m_known.find(keyOf(contract));
    if (found == m_known.end())
        return {};
    const Known known = found->second;
    m_known.erase(found);
    return known;
}

Importer::Outcome ContractImport::take(const Cells &cells, QString &reason)
{
    Contract contract;
    if (!read(cells, contract, reason))
        return Outcome::Rejected;
    const auto known = takeKnown(contract);
    if (known && (known->hasEnded || !contract.ended.isValid()))
        return Outcome::Skipped;
    if (known) {
        ++m_updated;
        if (operation())
            endContract(*operation(), {known->id}, contract.ended, contract.reason);
        return Outcome::Updated;
    }
    ++m_count;
    if (operation())
        m_contracts->add(contract);
    return Outcome::Created;
}

bool ContractImport::read(const Cells &cells, Contract &contract, QString &reason)
{
    if (m_started.view(cells).isEmpty()) {
        reason = inColumn(m_started, missing());
        return false;
    }
    if (!readDay(m_started, cells, contract.started, reason) || !readDay(m_ended, cells, contract.ended, reason)
        || !readAmountAndPeriod(cells, contract, reason))
        return false;
    if (contract.ended.isValid() && contract.ended < contract.started) {
        reason = inColumn(m_ended, QCoreApplication::translate("ContractImport", "“%1” is before the start.").arg(m_ended.view(cells)));
        return false;
    }
    contract.number = singleLine(m_number.text(cells));
    contract.note = storable(m_note.text(cells)).trimmed();
    if (contract.ended.isValid())
        contract.reason = singleLine(m_reason.text(cells));
    contract.customer = m_byText.find(cells, reason);
    if (!contract.customer)
        return false;
    contract.product = product(singleLine(m_product.text(cells)));
    return true;
}

/** Leaves \a day as it is if the cell is empty. */
bool ContractImport::readDay(const ImportColumn &column, const Cells &cells, QDate &day, QString &reason) const
{
    const QStringView text = column.view(cells);
    if (text.isEmpty())
        return true;
    const auto date = readDate(text, plan().dateOrder);
    if (!date) {
        reason = inColumn(column, date.error().message);
        return false;
    }
    day = date->offset ? date->instant().toLocalTime().date() : date->date;
    return true;
}

bool ContractImport::readAmountAndPeriod(const Cells &cells, Contract &contract, QString &reason) const
{
    contract.currency = m_format.currency;
    if (const QStringView text = m_amount.view(cells); !text.isEmpty()) {
        const auto amount = readAmount(text, m_format);
        if (!amount)
            reason = inColumn(m_amount, amount.error().message);
        else if (amount->currency != m_format.currency)
            reason = inColumn(m_amount, QCoreApplication::translate("ContractImport", "It is in %1; contracts are kept in %2.").arg(amount->currency, m_format.currency));
        else if (amount->minor < 0)
            reason = inColumn(m_amount, QCoreApplication::translate("ContractImport", "The amount of a contract cannot be negative."));
        else
            contract.amount = amount->minor;
    }
    if (const QString text = m_period.text(cells); reason.isEmpty() && !text.isEmpty()) {
        if (const auto period = contractPeriodNamed(text))
            contract.period = *period;
        else
            reason = inColumn(m_period, QCoreApplication::translate("ContractImport", "“%1” is no period: week, month, quarter or year.").arg(text));
    }
    return reason.isEmpty();
}

/** The product of that name, made if there is none; null for no name. */
ProductId ContractImport::product(const QString &name)
{
    if (name.isEmpty())
        return {};
    ProductId &id = m_products[folded(name)];
    if (id)
        return id;
    Product product{.name = name};
    if (operation())
        m_newProducts->add(product);
    else
        product.id.value = FirstImaginaryId + qint64(m_products.size());
    id = product.id;
    return id;
}

void ContractImport::finish(ImportResult &result)
{
    result.newCustomers = m_customers.count();
    if (!operation())
        return;
    m_customers.finish();
    m_newProducts->finish();
    m_contracts->finish();
    operation()->added(*m_newProducts);
    operation()->added(*m_contracts);
    m_customers.putIndexesBack();
    operation()->setLabel(QCoreApplication::translate("ContractImport", "Import %n contract(s)", nullptr, int(m_count + m_updated)));
}
