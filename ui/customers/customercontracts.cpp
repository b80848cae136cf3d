// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customercontracts.h"

#include "models/contracts/savecontract.h"
#include "ui/common/formats.h"
#include "ui/customers/detailsection.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString whenText(const Contract &contract)
{
    if (!contract.ended.isValid())
        return CustomerContracts::tr("since %1").arg(dateText(contract.started));
    //: The first and the last day of a contract.
    return CustomerContracts::tr("%1 – %2").arg(dateText(contract.started), dateText(contract.ended));
}

QString contractText(const NamedContract &each)
{
    const QString product = each.product.isEmpty() ? CustomerContracts::tr("Contract") : isolated(singleLine(each.product.left(80)));
    //: What a contract is for, and from when to when.
    return CustomerContracts::tr("%1, %2").arg(product, whenText(each.contract));
}

QString toolTipOf(const NamedContract &each)
{
    QStringList lines{contractText(each)};
    if (each.contract.amount != 0)
        //: What is paid, and how often: "29.90 € each month"
        lines.append(CustomerContracts::tr("%1 %2").arg(moneyText(each.contract.money()), contractPeriodText(each.contract.period)));
    if (!each.contract.reason.isEmpty())
        lines.append(CustomerContracts::tr("It ended because of: %1").arg(isolated(each.contract.reason)));
    if (!each.contract.number.isEmpty())
        lines.append(CustomerContracts::tr("Number: %1").arg(isolated(each.contract.number)));
    if (!each.contract.note.isEmpty())
        lines.append(each.contract.note);
    return lines.join(u'\n');
}

} // namespace

CustomerContracts::CustomerContracts(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_section(new DetailSection(u"Contract"_s, tr("Contracts"), tr("Add a contract"), this))
{
    setObjectName(u"customerContracts"_s);
    m_section->setCanAdd(services.canWrite());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_section);
    connect(m_section, &DetailSection::addRequested, this, [this] { m_services.navigator->trigger(u"add-contract"_s, {.customer = m_customer.id}); });
    connect(m_section, &DetailSection::activated, this, [this](int row) { take(row, u"editContract"_s); });
    connect(m_section, &DetailSection::deedRequested, this, &CustomerContracts::take);
}

void CustomerContracts::showCustomer(const Customer &customer)
{
    m_customer = customer;
    m_services.reader().run(&ContractStore::of, customer.id).then(this, [this, wanted = customer.id](const Result<std::vector<NamedContract>> &contracts) {
        if (contracts && wanted == m_customer.id)
            show(*contracts);
    });
}

void CustomerContracts::show(const std::vector<NamedContract> &contracts)
{
    m_shown = contracts;
    const QDate today = QDate::currentDate();
    std::vector<DetailSection::Row> rows;
    for (const NamedContract &each : contracts) {
        DetailSection::Row row{.icon = each.contract.isRunningOn(today) ? "arrow-repeat"_L1 : "dash-lg"_L1,
                               .text = contractText(each),
                               .toolTip = toolTipOf(each),
                               .isActive = m_services.canWrite()};
        if (m_services.canWrite()) {
            row.deeds = {{u"editContract"_s, tr("&Change…"), "pencil"_L1}};
            if (!each.contract.ended.isValid())
                row.deeds.push_back({u"endContract"_s, tr("&End…"), "dash-lg"_L1});
            row.deeds.push_back({u"deleteContract"_s, tr("&Delete"), "trash"_L1});
        }
        rows.push_back(std::move(row));
    }
    m_section->show(rows);
}

void CustomerContracts::take(int row, const QString &deed)
{
    const ContractId contract = m_shown.at(size_t(row)).contract.id;
    if (deed == u"editContract") {
        m_services.navigator->trigger(u"edit-contract"_s, {.record = contract.value});
    } else if (deed == u"endContract") {
        m_services.navigator->trigger(u"end-contract"_s, {.record = contract.value});
    } else {
        const QString label = tr("Delete the contract of %1").arg(isolated(singleLine(m_customer.name.left(100))));
        m_services.writer.perform(label, &removeContract, contract).then(this, [this](const Result<Done> &removed) {
            if (!removed)
                emit failed(removed.error());
        });
    }
}
