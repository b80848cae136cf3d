// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergedialog.h"

#include "ui/chooser/customerchooser.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/duplicates/mergetable.h"
#include "ui/shell/navigator.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 60;

QString shortName(const Customer &customer)
{
    return isolated(singleLine(customer.name.left(MostCharacters)));
}

} // namespace

MergeDialog *MergeDialog::openFor(Services &services, const std::vector<CustomerId> &customers)
{
    auto *dialog = new MergeDialog(services, customers);
    dialog->open();
    return dialog;
}

MergeDialog::MergeDialog(Services &services, const std::vector<CustomerId> &customers)
    : QDialog(services.window)
    , m_services(services)
    , m_customers(customers)
    , m_model(new MergeModel(this))
    , m_table(new MergeTable(this))
    , m_keep(new QComboBox(this))
    , m_chooser(new CustomerChooser(services.reader(), this))
    , m_message(new MessageBar(this))
    , m_preview(new PlainLabel({}, this))
    , m_leaveOut(new QPushButton(icon("dash-lg"_L1), tr("&Leave out"), this))
    , m_merge(new QPushButton(icon("people"_L1), tr("&Merge"), this))
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge customers"));
    m_model->setShowsChoices(true);
    m_table->setModel(m_model);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_preview->setObjectName(u"mergePreview"_s);
    m_preview->setWordWrap(true);
    m_leaveOut->setObjectName(u"leaveOut"_s);
    m_leaveOut->setToolTip(tr("Take the customer of the marked column out of this merge (Delete)"));
    m_leaveOut->setAutoDefault(false);
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setToolTip(tr("Make one customer of them (Ctrl+Enter)"));
    m_merge->setDefault(true);
    arrange();
    connect(m_table, &MergeTable::chosen, m_model, &MergeModel::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergeDialog::showChoices);
    connect(m_keep, &QComboBox::activated, m_model, &MergeModel::setKeep);
    connect(m_model, &MergeModel::choicesChanged, this, &MergeDialog::showChoices);
    connect(m_chooser, &CustomerChooser::customerChanged, this, &MergeDialog::addChosen);
    connect(m_leaveOut, &QPushButton::clicked, this, &MergeDialog::leaveOut);
    load();
    if (m_customers.size() < 2)
        m_chooser->setFocus();
    else
        m_table->setFocus();
}

void MergeDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Add another"), m_chooser);
    form->addRow(tr("&Stays"), m_keep);
    auto *hint = new PlainLabel(tr("Choose from whom each field comes with the arrow keys and the space bar. Tags and notes are joined."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_leaveOut, QDialogButtonBox::ActionRole);
    buttons->addButton(m_merge, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MergeDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(2));
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(hint);
    column->addWidget(m_table, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    resize(textWidth(110), rhythm(130));
}

void MergeDialog::load()
{
    m_services.reader().run(&MergeStore::candidates, m_customers).then(this, [this](const Result<std::vector<MergeCandidate>> &candidates) {
        if (candidates)
            take(*candidates);
        else
            m_message->showError(candidates.error());
    });
}

void MergeDialog::take(const std::vector<MergeCandidate> &candidates)
{
    m_model->show(candidates);
    m_keep->clear();
    for (const MergeCandidate &each : candidates) {
        const QString records = recordCountsText(each.records);
        const QString since = tr("%1, customer since %2").arg(shortName(each.customer), dateText(each.customer.createdAt.toLocalTime().date()));
        m_keep->addItem(records.isEmpty() ? since : tr("%1, %2", "customer, records").arg(since, records));
    }
    showChoices();
}

void MergeDialog::addChosen()
{
    const std::optional<Customer> chosen = m_chooser->customer();
    if (!chosen || !chosen->id)
        return;
    if (std::find(m_customers.begin(), m_customers.end(), chosen->id) == m_customers.end())
        m_customers.push_back(chosen->id);
    m_chooser->setCustomer({});
    m_table->setFocus();
    load();
}

void MergeDialog::leaveOut()
{
    const int column = m_table->currentIndex().column();
    if (column < 0 || column >= m_model->columnCount())
        return;
    std::erase(m_customers, m_model->candidates().at(size_t(column)).customer.id);
    load();
}

void MergeDialog::showChoices()
{
    m_keep->setCurrentIndex(m_model->keep());
    m_preview->setText(preview());
    m_merge->setEnabled(m_model->canMerge() && m_services.canWrite() && !m_isMerging);
    m_leaveOut->setEnabled(m_model->columnCount() > 0 && m_table->currentIndex().isValid());
}

QString MergeDialog::preview() const
{
    if (!m_model->canMerge())
        return tr("Choose at least two customers.");
    const QString stays = shortName(m_model->candidates().at(size_t(m_model->keep())).customer);
    QStringList lines;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const MergeCandidate &each = m_model->candidates().at(size_t(column));
        if (column == m_model->keep())
            continue;
        lines.append(each.records.empty() ? tr("%1 becomes part of %2 and has no records of its own.").arg(shortName(each.customer), stays)
                                          : tr("%1 becomes part of %2, with %3.").arg(shortName(each.customer), stays, recordCountsText(each.records)));
    }
    lines.append(tr("%1 stays in the phase %2. You can separate them again at any time.")
                     .arg(stays, isolated(m_model->candidates().at(size_t(m_model->keep())).phase)));
    return lines.join(u'\n');
}

void MergeDialog::accept()
{
    if (m_isMerging || !m_merge->isEnabled())
        return;
    m_isMerging = true;
    m_merge->setEnabled(false);
    m_services.writer.perform(tr("Merge customers"), &mergeCustomers, m_model->request()).then(this, [this](const Result<Customer> &merged) {
        takeMerged(merged);
    });
}

void MergeDialog::takeMerged(const Result<Customer> &merged)
{
    m_isMerging = false;
    if (merged) {
        emit this->merged(merged->id);
        QDialog::accept();
        return;
    }
    m_message->showError(merged.error());
    load(); // Shows what is stored now.
}

void MergeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        leaveOut();
    else
        QDialog::keyPressEvent(event);
}
