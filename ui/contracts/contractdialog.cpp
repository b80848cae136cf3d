// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractdialog.h"

#include "models/contracts/savecontract.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/moneyedit.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/** A field to type into or choose from \a choices, that shows \a text. */
void fill(QComboBox *box, const QString &objectName, const QStringList &choices, const QString &text)
{
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const QString &choice : choices)
        box->addItem(singleLine(choice));
    box->setEditText(text);
}

void openSheet(Services &services, const Result<ContractSheet> &sheet, ContractDialog::Purpose purpose)
{
    if (sheet)
        (new ContractDialog(services, *sheet, purpose))->open();
    else
        services.navigator->showError(sheet.error());
}

} // namespace

ContractDialog::ContractDialog(Services &services, const ContractSheet &sheet, Purpose purpose)
    : QDialog(services.window)
    , m_services(services)
    , m_contract(sheet.contract.contract)
    , m_customerName(isolated(singleLine(sheet.customerName.left(100))))
    , m_product(new QComboBox(this))
    , m_started(new DateEdit(this))
    , m_amount(new MoneyEdit(sheet.contract.contract.currency, this))
    , m_period(new QComboBox(this))
    , m_ended(new DateEdit(this))
    , m_reason(new QComboBox(this))
    , m_number(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"contractDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(purpose == Purpose::End ? tr("End the contract of %1").arg(m_customerName)
                       : m_contract.id     ? tr("Contract of %1").arg(m_customerName)
                                           : tr("Add a contract of %1").arg(m_customerName));
    makeFields(sheet);
    arrange();
    if (purpose == Purpose::End) {
        if (!m_ended->date().isValid())
            m_ended->setDate(QDate::currentDate());
        m_ended->setFocus();
        m_ended->selectAll();
    }
}

void ContractDialog::openFor(Services &services, CustomerId customer)
{
    services.reader().run(&newContractSheet, customer).then(services.window, [&services](const Result<ContractSheet> &sheet) {
        openSheet(services, sheet, Purpose::Edit);
    });
}

void ContractDialog::openFor(Services &services, ContractId contract, Purpose purpose)
{
    services.reader().run(&contractSheet, contract).then(services.window, [&services, purpose](const Result<ContractSheet> &sheet) {
        openSheet(services, sheet, purpose);
    });
}

void ContractDialog::makeFields(const ContractSheet &sheet)
{
    fill(m_product, u"contractProduct"_s, sheet.products, sheet.contract.product);
    m_product->lineEdit()->setPlaceholderText(tr("Membership, subscription, …"));
    m_started->setObjectName(u"contractStarted"_s);
    m_started->setDate(m_contract.started);
    m_amount->setObjectName(u"contractAmount"_s);
    m_amount->setMoney(m_contract.id || m_contract.amount != 0 ? std::optional(m_contract.money()) : std::nullopt);
    m_period->setObjectName(u"contractPeriod"_s);
    m_period->setAccessibleName(tr("Paid"));
    for (const auto period : {ContractPeriod::Week, ContractPeriod::Month, ContractPeriod::Quarter, ContractPeriod::Year})
        m_period->addItem(contractPeriodText(period));
    m_period->setCurrentIndex(int(m_contract.period));
    m_ended->setObjectName(u"contractEnded"_s);
    m_ended->setDate(m_contract.ended);
    m_ended->setPlaceholderText(tr("It runs on"));
    m_ended->setToolTip(tr("The first day on which it is no more"));
    fill(m_reason, u"contractReason"_s, sheet.reasons, m_contract.reason);
    m_number->setObjectName(u"contractNumber"_s);
    m_number->setText(m_contract.number);
    m_note->setObjectName(u"contractNote"_s);
    m_note->setText(m_contract.note);
}

void ContractDialog::arrange()
{
    auto *paid = new QHBoxLayout;
    paid->addWidget(m_amount, 1);
    paid->addWidget(m_period);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&For"), m_product);
    form->addRow(tr("&Start"), m_started);
    auto *caption = new PlainLabel(tr("&Amount"), this);
    caption->setBuddy(m_amount);
    form->addRow(caption, paid);
    form->addRow(tr("&End"), m_ended);
    form->addRow(tr("&Reason for ending"), m_reason);
    form->addRow(tr("N&umber"), m_number);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(m_contract.id ? tr("Sa&ve") : tr("A&dd"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveContract"_s);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(60));
}

void ContractDialog::complain(const QString &text, QWidget *field)
{
    m_message->showMessage(MessageBar::Kind::Warning, text);
    field->setFocus(Qt::OtherFocusReason);
}

bool ContractDialog::isAcceptable()
{
    if (!m_started->date().isValid())
        complain(tr("When does it start? Enter the day."), m_started);
    else if (!m_ended->isAcceptable())
        complain(tr("When does it end? Enter the day, or nothing."), m_ended);
    else if (!m_amount->isAcceptable())
        complain(tr("How much is paid? Enter an amount, or nothing."), m_amount);
    else if (!m_reason->currentText().trimmed().isEmpty() && !m_ended->date().isValid())
        complain(tr("When does it end? Enter the day, or leave the reason out."), m_ended);
    else if (m_ended->date().isValid() && m_ended->date() < m_started->date())
        complain(tr("It ends before it starts. Correct one of the days."), m_ended);
    else
        return true;
    return false;
}

void ContractDialog::accept()
{
    if (!isAcceptable())
        return;
    Contract contract = m_contract;
    contract.started = m_started->date();
    contract.ended = m_ended->date();
    contract.amount = m_amount->money() ? m_amount->money()->minor : 0;
    contract.period = ContractPeriod(m_period->currentIndex());
    contract.reason = m_reason->currentText();
    contract.number = m_number->text();
    contract.note = m_note->text();
    const bool ends = contract.ended.isValid() && !m_contract.ended.isValid();
    const QString label = !contract.id ? tr("Add a contract of %1").arg(m_customerName)
        : ends                         ? tr("End the contract of %1").arg(m_customerName)
                                       : tr("Change the contract of %1").arg(m_customerName);
    m_save->setEnabled(false);
    m_services.writer.perform(label, &saveContract, contract, m_product->currentText()).then(this, [this](const Result<Contract> &stored) {
        m_save->setEnabled(true);
        if (stored)
            QDialog::accept();
        else
            m_message->showError(stored.error());
    });
}
