// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/quicklogdialog.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/choicerow.h"
#include "ui/common/dateedit.h"
#include "ui/common/formats.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "activities/drafts";
constexpr int DraftDelay = 500; // Milliseconds.
constexpr int SecondsPerMinute = 60;
constexpr int MostMinutes = 24 * 60;

enum FollowUp { Nothing, Tomorrow, InThreeDays, InAWeek, InAMonth, OnADay };

QDate dayOf(int followUp)
{
    const QDate today = QDate::currentDate();
    switch (followUp) {
    case Tomorrow: return today.addDays(1);
    case InThreeDays: return today.addDays(3);
    case InAWeek: return today.addDays(7);
    case InAMonth: return today.addMonths(1);
    default: return {};
    }
}

QKeySequence keyOf(Qt::KeyboardModifier modifier, int number)
{
    return QKeySequence(QKeyCombination(modifier, Qt::Key(Qt::Key_0 + number)));
}

} // namespace

void QuickLogDialog::openFor(Services &services, CustomerId customer)
{
    const auto open = services.window->findChildren<QuickLogDialog *>(Qt::FindDirectChildrenOnly);
    for (QuickLogDialog *dialog : open) {
        const auto &chosen = dialog->m_customer->customer();
        const bool fits = !customer || (chosen ? chosen->id == customer : !dialog->hasText());
        if (dialog->m_isSaving || !fits)
            continue;
        if (customer && !chosen) {
            dialog->m_customer->setCustomerId(customer);
            dialog->m_note->setFocus();
        }
        dialog->show();
        dialog->raise();
        dialog->activateWindow();
        return;
    }
    auto *dialog = new QuickLogDialog(services, customer);
    dialog->show();
}

QuickLogDialog::QuickLogDialog(Services &services, CustomerId customer)
    : QDialog(services.window)
    , m_services(services)
    , m_drafts(services.settings, DraftsKey)
    , m_startedAt(QDateTime::currentDateTimeUtc())
    , m_message(new MessageBar(this))
    , m_fields(new QWidget(this))
{
    setObjectName(u"quickLog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_fields, 1);
    addFields();

    m_draftTimer.setInterval(DraftDelay);
    m_draftTimer.setSingleShot(true);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuickLogDialog::keepDraft);
    m_elapsed.start();
    connect(&m_clock, &QTimer::timeout, this, &QuickLogDialog::showTime);
    m_clock.start(std::chrono::seconds(1));
    m_kind->setCurrent(int(ActivityKind::Call));
    m_followUp->setCurrent(Nothing);
    showTime();
    if (customer) {
        m_customer->setCustomerId(customer);
        m_note->setFocus();
    } else {
        m_customer->setFocus();
    }
    offerDraft();
    if (!services.canWrite()) {
        m_fields->setEnabled(false);
        m_message->showMessage(MessageBar::Kind::Warning, services.database.whyReadOnly());
    }
}

void QuickLogDialog::addFields()
{
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addCustomer(form);
    addKinds(form);
    m_note = new QLineEdit(m_fields);
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("One line, if there is something to remember"));
    connect(m_note, &QLineEdit::textEdited, &m_draftTimer, qOverload<>(&QTimer::start));
    form->addRow(tr("&Note"), m_note);
    addFollowUp(form);
    addButtons(form);
}

void QuickLogDialog::addCustomer(QFormLayout *form)
{
    m_customer = new CustomerChooser(m_services.reader(), m_fields);
    connect(m_customer, &CustomerChooser::chosen, this, [this] { m_note->setFocus(); });
    connect(m_customer, &CustomerChooser::customerChanged, m_message, [this] {
        if (m_customer->customer() && !m_isSaving)
            m_draftTimer.start();
    });
    m_time = new PlainLabel({}, m_fields);
    m_time->setObjectName(u"time"_s);
    m_time->setToolTip(tr("Time since this window opened"));
    m_time->setMinimumWidth(textWidth(8));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_customer, 1);
    line->addWidget(m_time);
    auto *label = new PlainLabel(tr("&Customer"), m_fields);
    label->setBuddy(m_customer);
    form->addRow(label, line);
}

void QuickLogDialog::addKinds(QFormLayout *form)
{
    m_kind = new ChoiceRow(tr("Kind"), int(namesOf<ActivityKind>.size()), m_fields);
    m_kind->setObjectName(u"kind"_s);
    const QStringList texts{tr("C&all"), tr("&E-mail"), tr("Me&ssage"), tr("&Visit"), tr("&Meeting"), tr("N&ote")};
    for (int i = 0; i < int(namesOf<ActivityKind>.size()); ++i)
        m_kind->addChoice(texts.at(i), icon(activityIcon(ActivityKind(i))));
    connect(m_kind, &ChoiceRow::currentChanged, this, &QuickLogDialog::takeKind);
    form->addRow(tr("Kind"), m_kind);

    m_direction = new ChoiceRow(tr("Direction"), 2, m_fields);
    m_direction->setObjectName(u"direction"_s);
    m_direction->addChoice(tr("O&utgoing"), icon("arrow-right"_L1));
    m_direction->addChoice(tr("&Incoming"), icon("arrow-left"_L1));
    m_direction->setCurrent(0);
    m_minutes = new QSpinBox(m_fields);
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, MostMinutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_countsMinutes = false; });
    auto *minutesLabel = new PlainLabel(tr("Minu&tes"), m_fields);
    minutesLabel->setBuddy(m_minutes);
    auto *line = new QHBoxLayout;
    line->addWidget(m_direction);
    line->addStretch();
    line->addWidget(minutesLabel);
    line->addWidget(m_minutes);
    form->addRow(tr("Direction"), line);

    m_outcome = new ChoiceRow(tr("Outcome"), 3, m_fields);
    m_outcome->setObjectName(u"outcome"_s);
    const QStringList outcomes = callOutcomes();
    for (int i = 0; i < outcomes.size(); ++i)
        m_outcome->addChoice(outcomeText(outcomes.at(i)), {}, keyOf(Qt::AltModifier, i + 1));
    connect(m_outcome, &ChoiceRow::chosen, this, [this] {
        m_customer->takeMarked();
        (m_customer->customer() ? static_cast<QWidget *>(m_note) : m_customer)->setFocus();
    });
    form->addRow(tr("Outcome"), m_outcome);
}

void QuickLogDialog::addFollowUp(QFormLayout *form)
{
    m_followUp = new ChoiceRow(tr("Follow-up"), 3, m_fields);
    m_followUp->setObjectName(u"followUp"_s);
    const QStringList texts{tr("None"), tr("Tomorrow"), tr("In 3 days"), tr("In a week"), tr("In a month"), tr("On a day")};
    for (int i = 0; i < texts.size(); ++i)
        m_followUp->addChoice(texts.at(i), {}, keyOf(Qt::ControlModifier, i));
    connect(m_followUp, &ChoiceRow::chosen, this, &QuickLogDialog::takeFollowUp);
    form->addRow(tr("Follow-up"), m_followUp);
    m_day = new DateEdit(m_fields);
    m_day->setObjectName(u"followUpDay"_s);
    connect(m_day, &QLineEdit::textEdited, this, [this] { m_followUp->setCurrent(OnADay); });
    form->addRow(tr("&Due"), m_day);
}

void QuickLogDialog::addButtons(QFormLayout *form)
{
    auto *buttons = new QDialogButtonBox(m_fields);
    m_save = buttons->addButton(tr("&Log"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"save"_s);
    m_save->setIcon(icon("check-lg"_L1));
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QuickLogDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QuickLogDialog::reject);
    form->addRow(buttons);
    auto *saveToo = new QAction(this);
    saveToo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(saveToo, &QAction::triggered, this, &QuickLogDialog::accept);
    addAction(saveToo);
}

ActivityEntry QuickLogDialog::entry() const
{
    ActivityEntry entry{.activity = {.kind = kind(),
                                     .at = m_startedAt,
                                     .minutes = m_minutes->value(),
                                     .note = m_note->text()}};
    if (const auto &customer = m_customer->customer(); customer && customer->id)
        entry.activity.customer = customer->id;
    else
        entry.newCustomer = customer;
    if (hasDirection(kind()))
        entry.activity.direction = m_direction->current() == 1 ? Direction::Incoming : Direction::Outgoing;
    if (m_outcome->current() >= 0 && kind() == ActivityKind::Call)
        entry.activity.outcome = callOutcomes().at(m_outcome->current());
    if (m_followUp->current() != Nothing)
        entry.followUp = m_day->date();
    return entry;
}

void QuickLogDialog::accept()
{
    if (m_isSaving || !m_services.canWrite())
        return;
    m_customer->takeMarked();
    if (!m_customer->customer()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Whom is it about? Choose a customer from the list."));
        m_customer->setFocus();
        return;
    }
    if (m_followUp->current() != Nothing && !m_day->date().isValid()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("By which day? Enter a day such as “friday”, or choose none."));
        m_day->setFocus();
        return;
    }
    keepDraft();
    m_isSaving = true;
    m_fields->setEnabled(false);
    const ActivityEntry wanted = entry();
    m_services.writer.perform(activityLabel(wanted.activity.kind, m_customer->customer()->name), &logActivity, wanted)
        .then(this, [this](const Result<LoggedActivity> &logged) { take(logged); });
}

void QuickLogDialog::take(const Result<LoggedActivity> &logged)
{
    m_isSaving = false;
    if (logged) {
        m_draftTimer.stop();
        m_drafts.discard(m_draftId);
        QDialog::accept();
        return;
    }
    m_fields->setEnabled(true);
    m_message->showError(logged.error());
    m_note->setFocus();
    show();
    raise();
}

void QuickLogDialog::reject()
{
    if (m_isSaving) {
        hide(); // Comes back if saving fails.
        return;
    }
    m_draftTimer.stop();
    keepDraft();
    QDialog::reject();
}

ActivityKind QuickLogDialog::kind() const
{
    return ActivityKind(qMax(0, m_kind->current()));
}

bool QuickLogDialog::hasText() const
{
    return !m_note->text().trimmed().isEmpty();
}

void QuickLogDialog::takeKind()
{
    m_outcome->setEnabled(kind() == ActivityKind::Call);
    m_direction->setEnabled(hasDirection(kind()));
    setWindowTitle(tr("Log: %1").arg(activityKindText(kind())));
    showTime();
}

void QuickLogDialog::takeFollowUp(int choice)
{
    if (choice != OnADay) {
        m_day->setDate(dayOf(choice));
        return;
    }
    m_day->setFocus();
    m_day->selectAll();
}

void QuickLogDialog::showTime()
{
    const qint64 seconds = m_elapsed.elapsed() / 1000;
    m_time->setText(u"%1:%2"_s.arg(seconds / SecondsPerMinute).arg(seconds % SecondsPerMinute, 2, 10, QLatin1Char('0')));
    if (m_countsMinutes) {
        const QSignalBlocker counting(m_minutes);
        m_minutes->setValue(kind() == ActivityKind::Call ? int((seconds + SecondsPerMinute / 2) / SecondsPerMinute) : 0);
    }
}

QJsonObject QuickLogDialog::content() const
{
    const auto customer = m_customer->customer().value_or(Customer{});
    return {{u"customer"_s, customer.id.value},
            {u"name"_s, customer.name},
            {u"phone"_s, customer.phone},
            {u"email"_s, customer.email},
            {u"kind"_s, nameOf(kind())},
            {u"direction"_s, m_direction->current()},
            {u"outcome"_s, m_outcome->current()},
            {u"note"_s, m_note->text()},
            {u"followUp"_s, m_followUp->current()},
            {u"due"_s, m_day->date().toString(Qt::ISODate)},
            {u"minutes"_s, m_minutes->value()},
            {u"startedAt"_s, m_startedAt.toString(Qt::ISODateWithMs)}};
}

void QuickLogDialog::restore(const QJsonObject &content)
{
    if (const CustomerId id{content[u"customer"_s].toInteger()})
        m_customer->setCustomerId(id);
    else if (const QString name = content[u"name"_s].toString(); !name.isEmpty())
        m_customer->setCustomer(Customer{.name = name,
                                         .email = content[u"email"_s].toString(),
                                         .phone = content[u"phone"_s].toString()});
    m_kind->setCurrent(int(fromName<ActivityKind>(content[u"kind"_s].toString()).value_or(ActivityKind::Call)));
    m_direction->setCurrent(content[u"direction"_s].toInt());
    m_outcome->setCurrent(content[u"outcome"_s].toInt(-1));
    m_note->setText(content[u"note"_s].toString());
    m_followUp->setCurrent(content[u"followUp"_s].toInt());
    m_day->setDate(QDate::fromString(content[u"due"_s].toString(), Qt::ISODate));
    m_minutes->setValue(content[u"minutes"_s].toInt());
    m_countsMinutes = false;
    m_startedAt = QDateTime::fromString(content[u"startedAt"_s].toString(), Qt::ISODateWithMs);
}

void QuickLogDialog::keepDraft()
{
    const bool isNewCustomer = m_customer->customer() && !m_customer->customer()->id;
    if (hasText() || isNewCustomer)
        m_drafts.keep({m_draftId, content()});
    else
        m_drafts.discard(m_draftId);
}

void QuickLogDialog::offerDraft()
{
    const std::optional<Draft> draft = m_drafts.latestExcept(m_draftId);
    if (!draft)
        return;
    const QString begun = instantText(QDateTime::fromString(draft->content[u"startedAt"_s].toString(), Qt::ISODateWithMs));
    m_message->showMessage(MessageBar::Kind::Information,
                           tr("Not saved on %1: %2 “%3”")
                               .arg(begun, isolated(draft->content[u"name"_s].toString()),
                                    isolated(draft->content[u"note"_s].toString().left(80))));
    auto *resume = new QAction(tr("Continue it"), m_message);
    resume->setObjectName(u"continueDraft"_s);
    connect(resume, &QAction::triggered, this, [this, draft = *draft] {
        keepDraft(); // Of what has been typed here meanwhile.
        m_draftId = draft.id;
        restore(draft.content);
        m_note->setFocus();
        m_message->dismiss();
    });
    auto *discard = new QAction(tr("Discard it"), m_message);
    discard->setObjectName(u"discardDraft"_s);
    connect(discard, &QAction::triggered, this, [this, id = draft->id] {
        m_drafts.discard(id);
        m_message->dismiss();
        offerDraft();
    });
    m_message->addMessageAction(resume);
    m_message->addMessageAction(discard);
}
