// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerform.h"

#include "models/customers/customerstore.h"
#include "models/customfields/setcustomvalues.h"
#include "models/duplicates/notduplicate.h"
#include "models/relationships/relationshipstore.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/customers/customerfieldset.h"
#include "ui/editors/fieldrows.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int DraftDelay = 500; // Milliseconds.
constexpr int MostCompanies = 10;

} // namespace

CustomerForm::CustomerForm(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_draft(services.settings)
    , m_fields(new CustomerFieldset)
    , m_customFields(new FieldRows(m_fields->form(), m_fields->note(), this))
    , m_message(new MessageBar(this))
    , m_duplicates(new DuplicateWarning(services.reader(), tr("&Open"), tr("Open the other customer"), this))
    , m_reload(new QAction(icon("arrow-clockwise"_L1), tr("&Reload"), this))
    , m_continueDraft(new QAction(icon("pencil"_L1), tr("&Continue"), this))
    , m_discardDraft(new QAction(tr("&Discard it"), this))
    , m_save(new QPushButton(icon("check-lg"_L1), tr("&Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"customerForm"_s);
    m_reload->setObjectName(u"reload"_s);
    m_reload->setToolTip(tr("Show what is stored now and give up what was typed here"));
    m_continueDraft->setObjectName(u"continueDraft"_s);
    m_continueDraft->setToolTip(tr("Go on with what was typed then"));
    m_discardDraft->setObjectName(u"discardDraft"_s);
    m_save->setObjectName(u"saveCustomer"_s);
    m_save->setToolTip(tr("Save (Ctrl+Enter)"));
    m_save->setDefault(true);
    m_cancel->setObjectName(u"cancelCustomer"_s);
    m_cancel->setToolTip(tr("Give up what was typed (Esc)"));
    m_keepSoon.setInterval(DraftDelay);
    m_keepSoon.setSingleShot(true);
    arrange();
    connect(&m_keepSoon, &QTimer::timeout, this, &CustomerForm::keepDraft);
    connect(m_fields, &CustomerFieldset::edited, this, &CustomerForm::takeTyping);
    connect(m_fields, &CustomerFieldset::companyTyped, this, [this](const QString &text) {
        m_services.reader().run(&RelationshipStore::companiesLike, text, MostCompanies).then(this, [this](const Result<QStringList> &names) {
            if (names)
                m_fields->offerCompanies(*names);
        });
    });
    connect(m_customFields, &FieldRows::changed, this, &CustomerForm::takeTyping);
    connect(m_save, &QPushButton::clicked, this, &CustomerForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &CustomerForm::cancel);
    connect(m_reload, &QAction::triggered, this, &CustomerForm::reload);
    connect(m_continueDraft, &QAction::triggered, this, &CustomerForm::resumeDraft);
    connect(m_discardDraft, &QAction::triggered, this, [this] {
        if (const auto kept = m_draft.find(m_original.id))
            m_draft.discard(*kept);
        m_message->dismiss();
        offerDraft();
    });
    connect(m_duplicates, &DuplicateWarning::openRequested, this, [this](CustomerId other) { m_services.navigator->openCustomer(other); });
    connect(m_duplicates, &DuplicateWarning::differs, this, [this](CustomerId other) {
        if (!m_original.id)
            return; // Remembered when the customer is stored.
        (void)m_services.writer.perform(tr("Not a duplicate: %1").arg(isolated(singleLine(m_original.name.left(100)))), &markNotDuplicate,
                                        m_original.id, std::vector{other});
    });
}

CustomerForm::~CustomerForm()
{
    keepDraft();
    m_fields->disconnect(this); // A date that loses the focus writes itself anew.
    m_customFields->disconnect(this);
}

void CustomerForm::arrange()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_fields);
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
    m_fields->show(customer);
    m_original = typed(); // As the fields hold it: a line break may be written in another way.
    m_draft.begin();
    m_message->dismiss();
    m_duplicates->clear();
    loadCustomFields();
    takeTyping();
    m_save->setEnabled(m_services.canWrite());
    offerDraft();
}

void CustomerForm::loadCustomFields()
{
    m_savesWhenLoaded = false;
    m_customFields->clear();
    m_services.reader().run(&customFieldSheet, m_original.id).then(this, [this, id = m_original.id](const Result<CustomFieldSheet> &sheet) {
        if (id != m_original.id)
            return;
        if (!sheet) {
            m_message->showError(sheet.error());
            return;
        }
        m_customFields->show(*sheet, !id);
        if (m_savesWhenLoaded)
            save();
    });
}

bool CustomerForm::isDirty() const
{
    return typed() != m_original || m_customFields->isDirty();
}

void CustomerForm::focusStart()
{
    m_fields->focusStart();
}

void CustomerForm::takeTyping()
{
    lookForDuplicates();
    m_keepSoon.start();
}

void CustomerForm::keepDraft()
{
    m_keepSoon.stop();
    if (m_isSaving || !m_services.canWrite())
        return;
    if (isDirty())
        m_draft.keep(m_original, typed(), m_customFields->typed());
    else
        m_draft.discard();
}

void CustomerForm::offerDraft()
{
    const auto kept = m_services.canWrite() ? m_draft.find(m_original.id) : std::nullopt;
    if (!kept)
        return;
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("On %1 something was typed here and not saved: %2").arg(instantText(kept->at), isolated(singleLine(kept->typed.name.left(100)))));
    m_message->addMessageAction(m_continueDraft);
    m_message->addMessageAction(m_discardDraft);
}

void CustomerForm::resumeDraft()
{
    const auto kept = m_draft.find(m_original.id);
    if (!kept)
        return;
    keepDraft(); // Of what has been typed here meanwhile.
    const Customer customer = resumed(m_original, *kept);
    m_draft.resume(*kept);
    m_original.version = customer.version;
    m_fields->show(customer);
    m_customFields->resume(kept->customFields);
    m_message->dismiss();
    takeTyping();
    focusStart();
}

bool CustomerForm::isValid()
{
    const CustomerFieldset::Mistake mistake = m_fields->firstMistake();
    if (mistake.field)
        mistake.field->setFocus(Qt::OtherFocusReason);
    const QString wrong = mistake.field ? mistake.message : m_customFields->goToProblem();
    if (!wrong.isEmpty())
        m_message->showMessage(MessageBar::Kind::Warning, wrong);
    return wrong.isEmpty();
}

void CustomerForm::save()
{
    if (m_isSaving || !m_services.canWrite() || !isValid())
        return;
    m_savesWhenLoaded = !m_customFields->isShown();
    if (m_savesWhenLoaded)
        return;
    keepDraft();
    m_isSaving = true;
    const Customer customer = typed();
    const QString name = isolated(singleLine(customer.name).left(100));
    const QString label = customer.id ? tr("Change %1").arg(name) : tr("Add %1").arg(name);
    m_services.writer
        .perform(label, &saveWithCustomValues, customer, m_duplicates->different(), m_customFields->stored(), m_customFields->values())
        .then(this, [this](const Result<Customer> &saved) { takeSaved(saved); });
}

void CustomerForm::takeSaved(const Result<Customer> &saved)
{
    m_isSaving = false;
    if (saved) {
        m_draft.discard();
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
        if (stored) {
            m_draft.discard();
            edit(*stored);
        } else {
            m_message->showError(stored.error());
        }
    });
}

/** Only of what was typed here: that a stored customer has a duplicate is no news to whoever changes the notes. */
void CustomerForm::lookForDuplicates()
{
    const Customer customer = typed();
    const QString Customer::*compared[]{&Customer::name, &Customer::email, &Customer::phone, &Customer::street, &Customer::postcode, &Customer::city};
    const bool hasMore = customer.furtherEmails != m_original.furtherEmails || customer.furtherPhones != m_original.furtherPhones;
    if (hasMore || std::any_of(std::begin(compared), std::end(compared), [&](auto member) {
            return customer.*member != (m_original.id ? m_original.*member : QString());
        }))
        m_duplicates->check(customer);
    else
        m_duplicates->stop();
}

void CustomerForm::giveUp()
{
    m_draft.discard();
    edit(m_original);
}

void CustomerForm::cancel()
{
    giveUp();
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
