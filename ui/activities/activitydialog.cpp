// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/activitydialog.h"

#include "models/activities/activitykinds.h"
#include "models/activities/outcomes.h"
#include "models/base/day.h"
#include "ui/activities/outcomelist.h"
#include "ui/chooser/customerchooser.h"
#include "ui/chooser/customersfield.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "activities/editDrafts";
constexpr int MostMinutes = 7 * 24 * 60;
constexpr int NoteLines = 5;
constexpr qsizetype MostCharacters = 60;

/** One a line as they are stored, with commas between as they are typed. */
QString typedNames(const QString &lines)
{
    return QString(lines).replace(u'\n', u", "_s);
}

QString storedNames(const QString &typed)
{
    QStringList names;
    for (const QString &part : typed.split(u',')) {
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names.join(u'\n');
}

QDateTime toTheMinute(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return localInstant(local.date(), QTime(local.time().hour(), local.time().minute()));
}

} // namespace

void ActivityDialog::openFor(Services &services, ActivityId activity)
{
    ActivityDialog *dialog = nullptr;
    for (ActivityDialog *open : services.window->findChildren<ActivityDialog *>(Qt::FindDirectChildrenOnly)) {
        if (open->m_id == activity && !open->isSaving())
            dialog = open;
    }
    if (!dialog)
        dialog = new ActivityDialog(services, activity);
    dialog->QDialog::show();
    dialog->raise();
    dialog->activateWindow();
}

ActivityDialog::ActivityDialog(Services &services, ActivityId activity)
    : DraftDialog(services.settings, DraftsKey, services.window)
    , m_services(services)
    , m_id(activity)
    , m_kind(new QComboBox(fields()))
    , m_direction(new QComboBox(fields()))
    , m_outcome(new QComboBox(fields()))
    , m_day(new DateEdit(fields()))
    , m_time(new QTimeEdit(fields()))
    , m_minutes(new QSpinBox(fields()))
    , m_people(new CustomersField(services.reader(), tr("Customers who took part"), fields()))
    , m_colleagues(new QLineEdit(fields()))
    , m_topic(new QLineEdit(fields()))
    , m_note(new QPlainTextEdit(fields()))
{
    setObjectName(u"activityDialog"_s);
    setWindowTitle(tr("Edit activity"));
    addFields();
    connect(OutcomeList::of(services), &OutcomeList::loaded, this, &ActivityDialog::fillOutcomes);
    fields()->setEnabled(false);
    load();
}

void ActivityDialog::addFields()
{
    auto *form = new QFormLayout(fields());
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_kind->setObjectName(u"activityKind"_s);
    for (size_t i = 0; i < namesOf<ActivityKind>.size(); ++i)
        m_kind->addItem(icon(activityIcon(ActivityKind(i))), activityKindText(ActivityKind(i)));
    form->addRow(tr("&Kind"), m_kind);
    m_direction->setObjectName(u"activityDirection"_s);
    m_direction->addItems({tr("Not said"), tr("Outgoing"), tr("Incoming")});
    form->addRow(tr("D&irection"), m_direction);
    m_outcome->setObjectName(u"activityOutcome"_s);
    form->addRow(tr("&Outcome"), m_outcome);
    for (QComboBox *box : {m_kind, m_direction, m_outcome})
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addTime(form);
    addPeople(form);
    m_topic->setObjectName(u"topic"_s);
    m_topic->setPlaceholderText(tr("What it is about, in a word"));
    form->addRow(tr("&Topic"), m_topic);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(NoteLines * lineHeight());
    form->addRow(tr("&Note"), m_note);
    QDialogButtonBox *buttons = addButtons(form, tr("&Save"));
    m_delete = buttons->addButton(tr("De&lete"), QDialogButtonBox::DestructiveRole);
    m_delete->setObjectName(u"deleteActivity"_s);
    m_delete->setIcon(icon("trash"_L1));
    m_delete->setAutoDefault(false);
    connect(m_delete, &QPushButton::clicked, this, &ActivityDialog::deleteIt);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActivityDialog::takeKind);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ActivityDialog::keepDraftSoon);
    for (QLineEdit *field : {m_topic, m_colleagues})
        connect(field, &QLineEdit::textEdited, this, &ActivityDialog::keepDraftSoon);
    connect(m_people, &CustomersField::changed, this, &ActivityDialog::keepDraftSoon);
}

void ActivityDialog::addTime(QFormLayout *form)
{
    m_day->setObjectName(u"activityDay"_s);
    m_time->setObjectName(u"activityTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_minutes->setObjectName(u"minutes"_s);
    m_minutes->setRange(0, MostMinutes);
    auto *startLabel = new PlainLabel(tr("St&art"), fields());
    startLabel->setBuddy(m_day);
    auto *minutesLabel = new PlainLabel(tr("&Minutes"), fields());
    minutesLabel->setBuddy(m_minutes);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_day, 1);
    line->addWidget(m_time);
    line->addWidget(minutesLabel);
    line->addWidget(m_minutes);
    form->addRow(startLabel, line);
}

void ActivityDialog::addPeople(QFormLayout *form)
{
    auto *label = new PlainLabel(tr("&Customers"), fields());
    label->setBuddy(m_people->chooser());
    form->addRow(label, m_people);
    m_colleagues->setObjectName(u"colleagues"_s);
    m_colleagues->setPlaceholderText(tr("Who took part of us, with commas between"));
    form->addRow(tr("Coll&eagues"), m_colleagues);
}

void ActivityDialog::load()
{
    m_services.reader().run(&ActivityStore::sheet, m_id).then(this, [this](const Result<ActivitySheet> &sheet) {
        if (!sheet) {
            message()->showError(sheet.error());
            return;
        }
        show(*sheet);
        fields()->setEnabled(true);
        m_note->setFocus();
        offerDraft();
        if (!m_services.canWrite())
            refuse(m_services.database.whyReadOnly());
    });
}

void ActivityDialog::show(const ActivitySheet &sheet)
{
    const Activity &activity = sheet.activity;
    m_kind->setCurrentIndex(int(activity.kind));
    m_direction->setCurrentIndex(int(activity.direction));
    const QDateTime at = activity.at.toLocalTime();
    m_day->setDate(at.date());
    m_time->setTime(at.time());
    m_shownAt = toTheMinute(activity.at);
    m_minutes->setValue(activity.minutes);
    m_people->setCustomers(sheet.people);
    m_colleagues->setText(typedNames(activity.colleagues));
    m_topic->setText(activity.topic);
    m_note->setPlainText(activity.note);
    m_stored = ActivityDetails{.activity = activity, .participants = {}};
    for (size_t i = 1; i < sheet.people.size(); ++i)
        m_stored->participants.push_back(sheet.people[i].id);
    chooseOutcome(activity.outcome);
    takeKind();
}

void ActivityDialog::fillOutcomes()
{
    chooseOutcome(m_outcome->currentData().toString());
}

/** What was said once can be kept, even if it is not offered any more. */
void ActivityDialog::chooseOutcome(const QString &wanted)
{
    m_outcome->clear();
    m_outcome->addItem(tr("None"), QString());
    for (const ContactOutcome &outcome : OutcomeList::of(m_services)->choices().outcomes)
        m_outcome->addItem(outcomeText(outcome.name).left(MostCharacters), outcome.name);
    if (m_outcome->findData(wanted) < 0)
        m_outcome->addItem(outcomeText(wanted).left(MostCharacters), wanted);
    m_outcome->setCurrentIndex(m_outcome->findData(wanted));
}

ActivityKind ActivityDialog::kind() const
{
    return ActivityKind(qMax(0, m_kind->currentIndex()));
}

void ActivityDialog::takeKind()
{
    m_direction->setEnabled(hasDirection(kind()));
    m_outcome->setEnabled(hasOutcome(kind()));
}

ActivityDetails ActivityDialog::typed() const
{
    ActivityDetails details = *m_stored;
    Activity &activity = details.activity;
    activity.kind = kind();
    activity.direction = hasDirection(kind()) ? Direction(m_direction->currentIndex()) : Direction::None;
    activity.outcome = hasOutcome(kind()) ? m_outcome->currentData().toString() : QString();
    if (const QDateTime at = localInstant(m_day->date(), m_time->time()); at.isValid() && toTheMinute(at) != m_shownAt)
        activity.at = at;
    activity.minutes = m_minutes->value();
    activity.colleagues = storedNames(m_colleagues->text());
    activity.topic = m_topic->text().trimmed();
    activity.note = m_note->toPlainText().trimmed();
    details.participants.clear();
    for (const Customer &each : m_people->customers())
        details.participants.push_back(each.id);
    if (!details.participants.empty()) {
        activity.customer = details.participants.front();
        details.participants.erase(details.participants.begin());
    }
    return details;
}

bool ActivityDialog::isComplete()
{
    if (!m_day->date().isValid()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("On which day? Enter a day such as “yesterday”."));
        m_day->setFocus();
        return false;
    }
    if (m_people->customers().empty()) {
        message()->showMessage(MessageBar::Kind::Warning, tr("With whom was it? Choose at least one customer."));
        m_people->setFocus();
        return false;
    }
    return true;
}

void ActivityDialog::accept()
{
    if (isSaving() || !m_stored || !m_services.canWrite() || !isComplete())
        return;
    beginSaving();
    m_services.writer.perform(activityChangeLabel(kind(), m_people->customers().front().name), &saveActivity, typed())
        .then(this, [this](const Result<ActivityDetails> &saved) { endSaving(saved); });
}

void ActivityDialog::deleteIt()
{
    if (isSaving() || !m_stored || !m_services.canWrite())
        return;
    const auto &people = m_people->customers();
    beginSaving();
    m_services.writer.perform(activityDeletionLabel(m_stored->activity.kind, people.empty() ? QString() : people.front().name), &deleteActivity, m_id)
        .then(this, [this](const Result<Done> &deleted) { endSaving(deleted); });
}

QJsonObject ActivityDialog::content() const
{
    QJsonArray people;
    for (const Customer &each : m_people->customers())
        people.append(QJsonObject{{u"id"_s, each.id.value}, {u"name"_s, each.name}});
    return {{u"activity"_s, m_id.value},
            {u"version"_s, m_stored->activity.version},
            {u"kind"_s, m_kind->currentIndex()},
            {u"direction"_s, m_direction->currentIndex()},
            {u"outcome"_s, m_outcome->currentData().toString()},
            {u"day"_s, m_day->date().toString(Qt::ISODate)},
            {u"time"_s, m_time->time().toString(u"HH:mm"_s)},
            {u"minutes"_s, m_minutes->value()},
            {u"people"_s, people},
            {u"name"_s, m_people->customers().empty() ? QString() : m_people->customers().front().name},
            {u"colleagues"_s, m_colleagues->text()},
            {u"topic"_s, m_topic->text()},
            {u"text"_s, m_note->toPlainText()}};
}

void ActivityDialog::restore(const QJsonObject &content)
{
    m_stored->activity.version = content[u"version"_s].toInt(); // So that what somebody saved since is not overwritten unseen.
    m_kind->setCurrentIndex(content[u"kind"_s].toInt());
    m_direction->setCurrentIndex(content[u"direction"_s].toInt());
    chooseOutcome(content[u"outcome"_s].toString());
    m_day->setDate(QDate::fromString(content[u"day"_s].toString(), Qt::ISODate));
    m_time->setTime(QTime::fromString(content[u"time"_s].toString(), u"HH:mm"_s));
    m_minutes->setValue(content[u"minutes"_s].toInt());
    std::vector<Customer> people;
    for (const QJsonValue &each : content[u"people"_s].toArray())
        people.push_back({.id = {each[u"id"_s].toInteger()}, .name = each[u"name"_s].toString()});
    m_people->setCustomers(people);
    m_colleagues->setText(content[u"colleagues"_s].toString());
    m_topic->setText(content[u"topic"_s].toString());
    m_note->setPlainText(content[u"text"_s].toString());
}

bool ActivityDialog::isWorthKeeping() const
{
    return m_stored && typed() != *m_stored;
}

bool ActivityDialog::isOfThis(const QJsonObject &content) const
{
    return content[u"activity"_s].toInteger() == m_id.value;
}

QWidget *ActivityDialog::textField() const
{
    return m_note;
}
