// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/quicklogdialog.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "models/duplicates/notduplicate.h"
#include "ui/chooser/customerchooser.h"
#include "ui/chooser/duplicatewarning.h"
#include "ui/common/choicerow.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "activities/drafts";
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

/** Of a new customer also remembers whom it is not the same as. */
LoggedActivity logOfDifferent(Operation &operation, const ActivityEntry &entry, const std::vector<CustomerId> &others)
{
    const LoggedActivity logged = logActivity(operation, entry);
    markNotDuplicate(operation, logged.activity.customer, others);
    return logged;
}

} // namespace

void QuickLogDialog::openFor(Services &services, CustomerId customer)
{
    const auto open = services.window->findChildren<QuickLogDialog *>(Qt::FindDirectChildrenOnly);
    for (QuickLogDialog *dialog : open) {
        const auto &chosen = dialog->m_customer->customer();
        const bool fits = !customer || (chosen ? chosen->id == customer : !dialog->hasText());
        if (dialog->isSaving() || !fits)
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
    : DraftDialog(services.settings, DraftsKey, services.window)
    , m_services(services)
{
    setObjectName(u"quickLog"_s);
    addFields();
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
    if (!services.canWrite())
        refuse(services.database.whyReadOnly());
}

void QuickLogDialog::addFields()
{
    auto *form = new QFormLayout(fields());
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addCustomer(form);
    addKinds(form);
    m_note = new QLineEdit(fields());
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("One line, if there is something to remember"));
    connect(m_note, &QLineEdit::textEdited, this, &QuickLogDialog::keepDraftSoon);
    form->addRow(tr("&Note"), m_note);
    addFollowUp(form);
    addButtons(form, tr("&Log"));
}

void QuickLogDialog::addCustomer(QFormLayout *form)
{
    m_customer = new CustomerChooser(m_services.reader(), fields());
    connect(m_customer, &CustomerChooser::chosen, this, [this] { m_note->setFocus(); });
    m_duplicates = new DuplicateWarning(m_services.reader(), tr("&Take this one"), tr("Log it for the customer who is there already"), fields());
    connect(m_customer, &CustomerChooser::customerChanged, this, &QuickLogDialog::takeCustomer);
    connect(m_duplicates, &DuplicateWarning::openRequested, m_customer, &CustomerChooser::setCustomerId);
    m_time = new PlainLabel({}, fields());
    m_time->setObjectName(u"time"_s);
    m_time->setToolTip(tr("Time since this window opened"));
    m_time->setMinimumWidth(textWidth(8));
    m_time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_customer, 1);
    line->addWidget(m_time);
    auto *label = new PlainLabel(tr("&Customer"), fields());
    label->setBuddy(m_customer);
    form->addRow(label, line);
    form->addRow(m_duplicates);
}

void QuickLogDialog::takeCustomer()
{
    const auto &customer = m_customer->customer();
    if (customer)
        keepDraftSoon();
    m_duplicates->clear();
    if (customer && !customer->id)
        m_duplicates->check(*customer);
}

void QuickLogDialog::addKinds(QFormLayout *form)
{
    m_kind = new ChoiceRow(tr("Kind"), int(namesOf<ActivityKind>.size()), fields());
    m_kind->setObjectName(u"kind"_s);
    const QStringList texts{tr("C&all"), tr("&E-mail"), tr("Me&ssage"), tr("&Visit"), tr("&Meeting"), tr("N&ote")};
    for (int i = 0; i < int(namesOf<ActivityKind>.size()); ++i)
        m_kind->addChoice(texts.at(i), icon(activityIcon(ActivityKind(i))));
    connect(m_kind, &ChoiceRow::currentChanged, this, &QuickLogDialog::takeKind);
    form->addRow(tr("Kind"), m_kind);

    m_direction = new ChoiceRow(tr("Direction"), 2, fields());
    m_direction->setObjectName(u"direction"_s);
    m_direction->addChoice(tr("O&utgoing"), icon("arrow-right"_L1));
    m_direction->addChoice(tr("&Incoming"), icon("arrow-left"_L1));
    m_direction->setCurrent(0);
    m_minutes = new QSpinBox(fields());
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, MostMinutes);
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] { m_countsMinutes = false; });
    auto *minutesLabel = new PlainLabel(tr("Minu&tes"), fields());
    minutesLabel->setBuddy(m_minutes);
    auto *line = new QHBoxLayout;
    line->addWidget(m_direction);
    line->addStretch();
    line->addWidget(minutesLabel);
    line->addWidget(m_minutes);
    form->addRow(tr("Direction"), line);

    m_outcome = new ChoiceRow(tr("Outcome"), 3, fields());
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
    m_followUp = new ChoiceRow(tr("Follow-up"), 3, fields());
    m_followUp->setObjectName(u"followUp"_s);
    const QStringList texts{tr("None"), tr("Tomorrow"), tr("In 3 days"), tr("In a week"), tr("In a month"), tr("On a day")};
    for (int i = 0; i < texts.size(); ++i)
        m_followUp->addChoice(texts.at(i), {}, keyOf(Qt::ControlModifier, i));
    connect(m_followUp, &ChoiceRow::chosen, this, &QuickLogDialog::takeFollowUp);
    form->addRow(tr("Follow-up"), m_followUp);
    m_day = new DateEdit(fields());
    m_day->setObjectName(u"followUpDay"_s);
    connect(m_day, &QLineEdit::textEdited, this, [this] { m_followUp->setCurrent(OnADay); });
    form->addRow(tr("&Due"), m_day);
}

ActivityEntry QuickLogDialog::entry() const
{
    ActivityEntry entry{.activity = {.kind = kind(),
                                     .at = startedAt(),
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
    if (isSaving() || !m_services.canWrite())
        return;
    m_customer->takeMarked();
    if (!m_customer->customer()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("Whom is it about? Choose a customer from the list."));
        m_customer->setFocus();
        return;
    }
    if (m_followUp->current() != Nothing && !m_day->date().isValid()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("By which day? Enter a day such as “friday”, or choose none."));
        m_day->setFocus();
        return;
    }
    beginSaving();
    const ActivityEntry wanted = entry();
    m_services.writer.perform(activityLabel(wanted.activity.kind, m_customer->customer()->name), &logOfDifferent, wanted, m_duplicates->different())
        .then(this, [this](const Result<LoggedActivity> &logged) { endSaving(logged); });
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
    QJsonObject content = m_customer->content();
    content[u"kind"_s] = nameOf(kind());
    content[u"direction"_s] = m_direction->current();
    content[u"outcome"_s] = m_outcome->current();
    content[u"text"_s] = m_note->text();
    content[u"followUp"_s] = m_followUp->current();
    content[u"due"_s] = m_day->date().toString(Qt::ISODate);
    content[u"minutes"_s] = m_minutes->value();
    return content;
}

void QuickLogDialog::restore(const QJsonObject &content)
{
    m_customer->restore(content);
    m_kind->setCurrent(int(fromName<ActivityKind>(content[u"kind"_s].toString()).value_or(ActivityKind::Call)));
    m_direction->setCurrent(content[u"direction"_s].toInt());
    m_outcome->setCurrent(content[u"outcome"_s].toInt(-1));
    m_note->setText(content[u"text"_s].toString());
    m_followUp->setCurrent(content[u"followUp"_s].toInt());
    m_day->setDate(QDate::fromString(content[u"due"_s].toString(), Qt::ISODate));
    m_minutes->setValue(content[u"minutes"_s].toInt());
    m_countsMinutes = false;
}

bool QuickLogDialog::isWorthKeeping() const
{
    return hasText() || m_customer->isNew();
}

QWidget *QuickLogDialog::textField() const
{
    return m_note;
}
