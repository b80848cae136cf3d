// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "models/customers/customerstore.h"
#include "models/duplicates/notduplicate.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

CustomerForm::CustomerForm(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_kind(new QComboBox(this))
    , m_birthday(new DateEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_message(new MessageBar(this))
    , m_duplicates(new DuplicateWarning(services.reader(), tr("&Open"), tr("Open the other customer"), this))
    , m_reload(new QAction(icon("arrow-clockwise"_L1), tr("&Reload"), this))
    , m_save(new QPushButton(icon("check-lg"_L1), tr("&Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"customerForm"_s);
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(tr("Person"));
    m_kind->addItem(tr("Company"));
    m_birthday->setObjectName(u"birthday"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_reload->setObjectName(u"reload"_s);
    m_reload->setToolTip(tr("Show what is stored now and give up what was typed here"));
    m_save->setObjectName(u"saveCustomer"_s);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelCustomer"_s);
    m_cancel->setToolTip(tr("Give up what was typed (Esc)"));
    arrange();
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &CustomerForm::cancel);
    connect(m_reload, &QAction::triggered, this, &CustomerForm::reload);
    connect(m_duplicates, &DuplicateWarning::openRequested, this, [this](CustomerId other) { m_services.navigator->openCustomer(other); });
    connect(m_duplicates, &DuplicateWarning::differs, this, [this](CustomerId other) {
        if (!m_original.id)
            return; // Remembered when the customer is stored.
        (void)m_services.writer.perform(tr("Not a duplicate: %1").arg(isolated(singleLine(m_original.name.left(100)))), &markNotDuplicate,
                                        m_original.id, std::vector{other});
    });
}

void CustomerForm::addLine(QFormLayout *form, const QString &label, const char *name, QString Customer::*member)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1StringView(name));
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &CustomerForm::lookForDuplicates);
    m_lines.push_back({field, member});
}

void CustomerForm::arrange()
{
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(rhythm(2));
    addLine(form, tr("&Name"), "name", &Customer::name);
    form->addRow(tr("&Kind"), m_kind);
    addLine(form, tr("Com&pany"), "company", &Customer::company);
    addLine(form, tr("&E-mail"), "email", &Customer::email);
    addLine(form, tr("P&hone"), "phone", &Customer::phone);
    addLine(form, tr("S&treet"), "street", &Customer::street);
    addLine(form, tr("Postc&ode"), "postcode", &Customer::postcode);
    addLine(form, tr("C&ity"), "city", &Customer::city);
    addLine(form, tr("Co&untry"), "country", &Customer::country);
    form->addRow(tr("&Birthday"), m_birthday);
    addLine(form, tr("Ta&gs"), "tags", &Customer::tags);
    addLine(form, tr("Came &from"), "source", &Customer::source);
    addLine(form, tr("Customer nu&mber"), "externalId", &Customer::externalId);
    addLine(form, tr("&Looked after by"), "owner", &Customer::owner);
    form->addRow(tr("Note&s"), m_note);
    fields->setMaximumWidth(textWidth(90));

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(rhythm(2));
    column->addWidget(m_message);
    column->addWidget(m_duplicates);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
}

void CustomerForm::edit(const Customer &customer)
{
    m_original = customer;
    for (const Line &line : m_lines)
        line.field->setText(customer.*line.member);
    m_kind->setCurrentIndex(int(customer.kind));
    m_birthday->setDate(customer.birthday);
    m_note->setPlainText(customer.note);
    m_original = typed(); // As the fields hold it: a line break may be written in another way.
    m_message->dismiss();
    m_duplicates->clear();
    lookForDuplicates();
    m_save->setEnabled(m_services.canWrite());
}

void CustomerForm::focusStart()
{
    m_lines.front().field->setFocus(Qt::OtherFocusReason);
}

Customer CustomerForm::typed() const
{
    Customer customer = m_original;
    for (const Line &line : m_lines)
        customer.*line.member = line.field->text();
    customer.kind = CustomerKind(m_kind->currentIndex());
    customer.birthday = m_birthday->date();
    customer.note = m_note->toPlainText();
    return customer;
}

bool CustomerForm::isValid()
{
    if (singleLine(m_lines.front().field->text()).isEmpty()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("A customer needs a name. Enter the person's or the company's name."));
        focusStart();
        return false;
    }
    if (!m_birthday->isAcceptable()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("The birthday is not a date. Correct it or leave it empty."));
        m_birthday->setFocus(Qt::OtherFocusReason);
        return false;
    }
    return true;
}

void CustomerForm::save()
{
    if (m_isSaving || !m_services.canWrite() || !isValid())
        return;
    m_isSaving = true;
    const Customer customer = typed();
    const QString name = isolated(singleLine(customer.name).left(100));
    const QString label = customer.id ? tr("Change %1").arg(name) : tr("Add %1").arg(name);
    m_services.writer.perform(label, &saveDifferentCustomer, customer, m_duplicates->different()).then(this, [this](const Result<Customer> &saved) { takeSaved(saved); });
}

void CustomerForm::takeSaved(const Result<Customer> &saved)
{
    m_isSaving = false;
    if (saved) {
        edit(*saved);
        emit this->saved(*saved);
        return;
    }
    if (saved.error().kind != Error::Kind::Conflict) {
        m_message->showError(saved.error());
        return;
    }
    m_message->showMessage(MessageBar::Kind::Error,
                           tr("Not saved: somebody else changed this customer meanwhile. What you typed is still here; copy what you "
                              "want to keep, reload, and enter it again."),
                           saved.error().details);
    m_message->addMessageAction(m_reload);
}

void CustomerForm::reload()
{
    m_services.reader().run(&CustomerStore::find, m_original.id).then(this, [this](const Result<Customer> &stored) {
        if (stored)
            edit(*stored);
        else
            m_message->showError(stored.error());
    });
}

/** Only of what was typed here: that a stored customer has a duplicate is no news to whoever changes the notes. */
void CustomerForm::lookForDuplicates()
{
    const Customer customer = typed();
    const QString Customer::*compared[]{&Customer::name, &Customer::email, &Customer::phone, &Customer::street, &Customer::postcode, &Customer::city};
    if (std::any_of(std::begin(compared), std::end(compared), [&](auto member) {
            return customer.*member != (m_original.id ? m_original.*member : QString());
        }))
        m_duplicates->check(customer);
    else
        m_duplicates->stop();
}

void CustomerForm::cancel()
{
    edit(m_original);
    emit cancelled();
}

void CustomerForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}
