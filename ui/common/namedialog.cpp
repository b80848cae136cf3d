// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/namedialog.h"

#include "models/base/text.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestName = 100;
}

NameDialog::NameDialog(const QString &title, const QString &label, const QString &button, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(LongestName);
    m_name->setMinimumWidth(textWidth(40));
    m_name->selectAll();
    auto *form = new QFormLayout(this);
    form->addRow(m_message);
    form->addRow(label, m_name);
    auto *buttons = new QDialogButtonBox(this);
    m_button = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_button->setObjectName(u"save"_s);
    m_button->setIcon(icon("check-lg"_L1));
    m_button->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto enable = [this] { m_button->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    enable();
}

QString NameDialog::name() const
{
    return singleLine(m_name->text());
}

void NameDialog::send()
{
    m_message->dismiss();
    m_button->setEnabled(false);
    emit named(name());
}

void NameDialog::showError(const Error &error)
{
    m_button->setEnabled(true);
    m_message->showError(error);
    m_name->setFocus();
}
