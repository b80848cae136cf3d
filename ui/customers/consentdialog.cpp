// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/consentdialog.h"

#include "models/consent/consentstore.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

ConsentDialog::ConsentDialog(Services &services, const Customer &customer, ConsentChannel channel, ConsentState state)
    : QDialog(services.window)
    , m_services(services)
    , m_customer(customer)
    , m_channel(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_day(new DateEdit(this))
    , m_source(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"consentDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Consent of %1").arg(isolated(singleLine(customer.name.left(100)))));
    m_channel->setObjectName(u"consentChannel"_s);
    for (const ConsentChannel each : {ConsentChannel::Email, ConsentChannel::Phone, ConsentChannel::Post, ConsentChannel::Sms})
        m_channel->addItem(channelText(each));
    m_channel->setCurrentIndex(int(channel));
    m_state->setObjectName(u"consentState"_s);
    m_state->addItem(tr("agrees to it"));
    m_state->addItem(tr("does not agree, or no longer"));
    m_state->setCurrentIndex(int(state));
    m_day->setObjectName(u"consentDay"_s);
    m_day->setDate(QDate::currentDate());
    m_source->setObjectName(u"consentSource"_s);
    m_source->setPlaceholderText(tr("Form at the counter, website, call, …"));
    m_note->setObjectName(u"consentNote"_s);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Reached by"), m_channel);
    form->addRow(tr("&The customer"), m_state);
    form->addRow(tr("&Since"), m_day);
    form->addRow(tr("&Known from"), m_source);
    form->addRow(tr("&Note"), m_note);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("R&ecord"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveConsent"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addLayout(form);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(60));
}

void ConsentDialog::accept()
{
    if (!m_day->date().isValid()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Since when? Enter the day."));
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Consent consent{.customer = m_customer.id,
                          .channel = ConsentChannel(m_channel->currentIndex()),
                          .state = ConsentState(m_state->currentIndex()),
                          .day = m_day->date(),
                          .source = m_source->text(),
                          .note = m_note->text()};
    m_save->setEnabled(false);
    m_services.writer.perform(tr("Record consent of %1").arg(isolated(singleLine(m_customer.name.left(100)))), &recordConsent, consent)
        .then(this, [this](const Result<Consent> &stored) {
            m_save->setEnabled(true);
            if (stored)
                QDialog::accept();
            else
                m_message->showError(stored.error());
        });
}
