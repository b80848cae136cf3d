// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/writemaildialog.h"

#include "models/activities/activitykinds.h"
#include "models/activities/logactivity.h"
#include "ui/common/icons.h"
#include "ui/common/links.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const Setting<qint64> LastTemplateSetting{"contact/mailTemplate", 0}; // The one that was used last.
const Setting<bool> NoteSetting{"contact/noteMail", true};

constexpr qsizetype MostCharacters = 100;

QString shown(const QString &text)
{
    return isolated(singleLine(text.left(MostCharacters)));
}

QString fieldNames(const std::vector<MailField> &fields)
{
    QStringList names;
    for (const MailField field : fields)
        names.append(mailFieldText(field));
    return names.join(u", "_s);
}

} // namespace

void WriteMailDialog::openFor(Services &services, const Subject &subject)
{
    if (!subject.customer) {
        services.navigator->say(tr("Choose a customer first"));
        return;
    }
    services.reader()
        .run(&mailRecipient, subject.customer, services.writer.actor())
        .then(services.window, [&services, email = subject.text](const Result<MailRecipient> &recipient) {
            if (!recipient)
                services.navigator->showError(recipient.error());
            else if (emailsOf(recipient->customer).empty())
                services.navigator->say(tr("%1 has no e-mail address").arg(shown(recipient->customer.name)));
            else
                (new WriteMailDialog(services, *recipient, email))->open();
        });
}

WriteMailDialog::WriteMailDialog(Services &services, const MailRecipient &recipient, const QString &email)
    : QDialog(services.window)
    , m_services(services)
    , m_recipient(recipient)
    , m_message(new MessageBar(this))
    , m_email(new QComboBox(this))
    , m_template(new QComboBox(this))
    , m_subject(new PlainLabel({}, this))
    , m_body(new QPlainTextEdit(this))
    , m_note(new QCheckBox(tr("&Note it in the history"), this))
    , m_write(new QPushButton(icon("envelope"_L1), tr("&Write"), this))
    , m_manage(new QPushButton(tr("Mail &templates…"), this))
{
    setObjectName(u"writeMail"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Write to %1").arg(shown(recipient.customer.name)));
    m_email->setObjectName(u"email"_s);
    m_template->setObjectName(u"template"_s);
    m_subject->setObjectName(u"mailSubject"_s);
    m_body->setObjectName(u"mailText"_s);
    m_note->setObjectName(u"noteMail"_s);
    m_write->setObjectName(u"write"_s);
    m_manage->setObjectName(u"manageTemplates"_s);
    for (const LabelledText &each : emailsOf(recipient.customer)) {
        const QString text = singleLine(each.value.left(MostCharacters));
        m_email->addItem(each.label.isEmpty() ? text : tr("%1 (%2)", "e-mail address, what it is for").arg(text, shown(each.label)), each.value);
    }
    m_email->setCurrentIndex(qMax(0, m_email->findData(email)));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_note->setChecked(services.canWrite() && services.settings.get(NoteSetting));
    m_note->setEnabled(services.canWrite());
    arrange();
    connect(m_template, &QComboBox::currentIndexChanged, this, &WriteMailDialog::showMail);
    connect(m_email, &QComboBox::currentIndexChanged, this, &WriteMailDialog::showMail);
    connect(m_manage, &QPushButton::clicked, this, [this] { m_services.navigator->trigger(u"mail-templates"_s); });
    connect(&services.database.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(tableName<MailTemplate>()))
            load();
    });
    offer({});
    load();
    m_write->setFocus();
}

void WriteMailDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setSpacing(rhythm(2));
    for (QComboBox *box : {m_email, m_template}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    form->addRow(tr("T&o"), m_email);
    form->addRow(tr("Tem&plate"), m_template);
    form->addRow(tr("Subject"), m_subject);
    form->addRow(tr("Te&xt"), m_body);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    buttons->addButton(m_manage, QDialogButtonBox::HelpRole);
    m_manage->setAutoDefault(false);
    m_write->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &WriteMailDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addLayout(form, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(textWidth(80), rhythm(110));
}

void WriteMailDialog::load()
{
    m_services.reader().run(&mailTemplates).then(this, [this](const Result<std::vector<MailTemplate>> &templates) {
        if (templates)
            offer(*templates);
        else
            m_message->showError(templates.error());
    });
}

void WriteMailDialog::offer(const std::vector<MailTemplate> &templates)
{
    const qint64 wanted = m_template->count() > 1 ? m_template->currentData().toLongLong() : m_services.settings.get(LastTemplateSetting);
    const QSignalBlocker quietly(m_template);
    m_templates = templates;
    m_template->clear();
    m_template->addItem(tr("None: an empty mail"), qint64(0));
    for (const MailTemplate &each : templates)
        m_template->addItem(singleLine(each.name.left(MostCharacters)), each.id.value);
    m_template->setCurrentIndex(qMax(0, m_template->findData(wanted)));
    showMail();
}

void WriteMailDialog::showMail()
{
    const int index = m_template->currentIndex() - 1;
    const MailTemplate mail = index < 0 ? MailTemplate() : m_templates.at(size_t(index));
    m_subject->setText(filledIn(mail.subject, m_recipient.values));
    m_subject->setToolTip(plainToolTip(m_subject->text()));
    m_body->setPlainText(filledIn(mail.body, m_recipient.values));
    const bool canWrite = !mailUrl(m_email->currentData().toString()).isEmpty();
    m_write->setEnabled(canWrite);
    const std::vector<MailField> missing = missingMailFields(mail.subject + u'\n' + mail.body, m_recipient.values);
    if (!canWrite)
        m_message->showMessage(MessageBar::Kind::Warning, tr("This is not written like an e-mail address. Correct it at the customer."));
    else if (!missing.empty())
        m_message->showMessage(MessageBar::Kind::Information, tr("Not known, and left empty: %1").arg(fieldNames(missing)));
    else
        m_message->dismiss();
}

void WriteMailDialog::accept()
{
    const QString subject = m_subject->text();
    const QUrl url = mailUrl(m_email->currentData().toString(), subject, m_body->toPlainText());
    if (url.isEmpty())
        return;
    if (!openLink(url)) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("No program here writes e-mail. Set one up as the usual one for mail in your desktop's settings."));
        return;
    }
    m_services.settings.set(LastTemplateSetting, m_template->currentData().toLongLong());
    if (m_services.canWrite()) {
        m_services.settings.set(NoteSetting, m_note->isChecked());
        if (m_note->isChecked())
            note(subject);
    }
    QDialog::accept();
}

void WriteMailDialog::note(const QString &subject)
{
    const Customer &customer = m_recipient.customer;
    const ActivityEntry entry{.activity = {.customer = customer.id,
                                           .kind = ActivityKind::Email,
                                           .direction = Direction::Outgoing,
                                           .at = QDateTime::currentDateTimeUtc(),
                                           .topic = subject}};
    m_services.writer.perform(activityLabel(ActivityKind::Email, customer.name), &logActivity, entry)
        .then(m_services.window, [&services = m_services](const Result<LoggedActivity> &logged) {
            if (!logged)
                services.navigator->showError(logged.error());
        });
}
