// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/customersfield.h"

#include "ui/chooser/customerchooser.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int VisibleLines = 3;
}

CustomersField::CustomersField(DataThread &reader, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_chooser(new CustomerChooser(reader, this))
    , m_remove(new QToolButton(this))
{
    m_list->setObjectName(u"customers"_s);
    m_list->setAccessibleName(name);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({lineHeight(), lineHeight()});
    m_list->setFixedHeight(VisibleLines * (lineHeight() + rhythm()) + 2 * m_list->frameWidth());
    m_chooser->setOffersNew(false);
    m_chooser->setAccessibleName(tr("One more customer"));
    m_chooser->setPlaceholderText(tr("One more: name or phone number"));
    m_remove->setObjectName(u"removeCustomer"_s);
    m_remove->setIcon(icon("dash-lg"_L1));
    m_remove->setAccessibleName(tr("Take the marked customer away"));
    m_remove->setToolTip(plainToolTip(tr("Take the marked customer away (Del)")));
    m_remove->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm());
    line->addWidget(m_chooser, 1);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm());
    column->addWidget(m_list);
    column->addLayout(line);
    setFocusProxy(m_chooser);
    connect(m_chooser, &CustomerChooser::chosen, this, &CustomersField::add);
    connect(m_remove, &QToolButton::clicked, this, &CustomersField::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &CustomersField::remove);
    show(-1);
}

void CustomersField::setCustomers(const std::vector<Customer> &customers)
{
    m_customers = customers;
    show(-1);
}

void CustomersField::add()
{
    const auto customer = m_chooser->customer();
    m_chooser->setCustomer({});
    if (!customer)
        return;
    const auto found = std::ranges::find(m_customers, customer->id, &Customer::id);
    const int row = int(found - m_customers.begin());
    if (found == m_customers.end()) {
        m_customers.push_back(*customer);
        emit changed();
    }
    show(row);
}

void CustomersField::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_customers.erase(m_customers.begin() + row);
    show(qMin(row, int(m_customers.size()) - 1));
    emit changed();
}

void CustomersField::show(int row)
{
    m_list->clear();
    for (const Customer &each : m_customers)
        m_list->addItem(new QListWidgetItem(icon(each.kind == CustomerKind::Company ? "building"_L1 : "person"_L1, Tone::Muted), each.name));
    m_list->setCurrentRow(row);
    m_remove->setEnabled(row >= 0);
}
