// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/relationshipdialog.h"

#include "models/relationships/relate.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/** What can be chosen: a kind, seen from one of its sides. */
struct Choice
{
    RelationshipKind kind;
    RelationshipSide side;
};

constexpr Choice Choices[]{{RelationshipKind::Family, RelationshipSide::Customer},    {RelationshipKind::ReferredBy, RelationshipSide::Customer},
                           {RelationshipKind::ReferredBy, RelationshipSide::Other},   {RelationshipKind::Partner, RelationshipSide::Customer},
                           {RelationshipKind::Colleague, RelationshipSide::Customer}, {RelationshipKind::Friend, RelationshipSide::Customer},
                           {RelationshipKind::Other, RelationshipSide::Customer}};

} // namespace

RelationshipDialog::RelationshipDialog(Services &services, const Customer &customer)
    : QDialog(services.window)
    , m_services(services)
    , m_customer(customer)
    , m_kind(new QComboBox(this))
    , m_other(new CustomerChooser(services.reader(), this))
    , m_note(new QLineEdit(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"relationshipDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a relationship of %1").arg(isolated(singleLine(customer.name.left(100)))));
    m_kind->setObjectName(u"relationshipKind"_s);
    for (const Choice &choice : Choices)
        m_kind->addItem(relationshipText(choice.kind, choice.side));
    m_note->setObjectName(u"relationshipNote"_s);
    m_note->setPlaceholderText(tr("Sister, neighbour, …"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&How"), m_kind);
    auto *caption = new PlainLabel(tr("&Customer"), this);
    caption->setBuddy(m_other);
    form->addRow(caption, m_other);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveRelationship"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_other, &CustomerChooser::chosen, m_note, [this] { m_note->setFocus(Qt::OtherFocusReason); });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(60));
}

void RelationshipDialog::accept()
{
    m_other->takeMarked();
    const auto &other = m_other->customer();
    if (!other || !other->id) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("To whom? Choose a customer from the list."));
        m_other->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Choice choice = Choices[m_kind->currentIndex()];
    const bool isSaidOfIt = choice.side == RelationshipSide::Customer;
    const Relationship relationship{.customer = isSaidOfIt ? m_customer.id : other->id,
                                    .other = isSaidOfIt ? other->id : m_customer.id,
                                    .kind = choice.kind,
                                    .note = m_note->text()};
    m_save->setEnabled(false);
    const QString label = tr("Relate %1 to %2", "customers").arg(isolated(singleLine(m_customer.name.left(100))), isolated(singleLine(other->name.left(100))));
    m_services.writer.perform(label, &relate, relationship).then(this, [this](const Result<Relationship> &stored) {
        m_save->setEnabled(true);
        if (stored)
            QDialog::accept();
        else
            m_message->showError(stored.error());
    });
}
