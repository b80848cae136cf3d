// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdetails.h"

#include "models/customers/commonvalues.h"
#include "models/feedback/feedbackkinds.h"
#include "models/feedback/feedbackstore.h"
#include "ui/common/formats.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/tasks/recurrenceeditor.h"
#include "ui/tasks/taskboxes.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestMinutes = 7 * 24 * 60;
constexpr qsizetype ExcerptLength = 60;

QString feedbackText(const Feedback &feedback)
{
    //: Feedback to choose from: its kind, the day, and how it begins.
    return TaskDetails::tr("%1, %2: %3")
        .arg(feedbackKindText(feedback.kind), dateText(feedback.at.toLocalTime().date()), isolated(singleLine(feedback.text).left(ExcerptLength)));
}

} // namespace

TaskDetails::TaskDetails(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_owner(new QComboBox(this))
    , m_priority(new PriorityBox(this))
    , m_recurrence(new RecurrenceEditor(this))
    , m_workingDays(new QCheckBox(tr("On &working days only"), this))
    , m_minutes(new QSpinBox(this))
    , m_note(new QPlainTextEdit(this))
    , m_feedback(new QComboBox(this))
    , m_form(new QFormLayout(this))
{
    m_owner->setObjectName(u"taskOwner"_s);
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->setMinimumContentsLength(24);
    m_priority->setObjectName(u"taskPriority"_s);
    m_workingDays->setObjectName(u"taskWorkingDays"_s);
    m_workingDays->setToolTip(tr("When it comes back on a weekend or a holiday it moves to the next working day"));
    m_minutes->setObjectName(u"taskMinutes"_s);
    m_minutes->setRange(0, LongestMinutes);
    m_minutes->setSingleStep(15);
    m_minutes->setSpecialValueText(tr("not said"));
    m_minutes->setSuffix(tr(" min", "minutes, after a number"));
    m_note->setObjectName(u"taskNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(lineHeight() * 4);
    m_feedback->setObjectName(u"taskFeedback"_s);
    m_feedback->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addFields();
    addOwners();
    connect(m_owner, &QComboBox::currentTextChanged, this, &TaskDetails::changed);
    connect(m_recurrence, &RecurrenceEditor::changed, this, &TaskDetails::changed);
    connect(m_recurrence, &RecurrenceEditor::changed, this, &TaskDetails::grown);
    connect(m_note, &QPlainTextEdit::textChanged, this, &TaskDetails::changed);
}

void TaskDetails::addFields()
{
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->addRow(tr("&Assigned to"), m_owner);
    m_form->addRow(tr("&Priority"), m_priority);
    auto *repeatLabel = new PlainLabel(tr("&Repeat"), this);
    repeatLabel->setBuddy(m_recurrence->firstField());
    m_form->addRow(repeatLabel, m_recurrence);
    m_form->addRow(QString(), m_workingDays);
    m_form->addRow(tr("Ta&kes"), m_minutes);
    m_form->addRow(tr("&Note"), m_note);
    m_form->addRow(tr("A&bout feedback"), m_feedback);
    m_form->setRowVisible(m_feedback, false);
}

void TaskDetails::addOwners()
{
    m_services.reader().run(&commonValues, u"owner"_s).then(this, [this](const Result<QStringList> &owners) {
        const QString typed = m_owner->currentText();
        const QSignalBlocker blocker(m_owner);
        QStringList all = owners ? *owners : QStringList();
        if (!all.contains(m_services.writer.actor()))
            all.prepend(m_services.writer.actor());
        m_owner->addItems(all);
        m_owner->setEditText(typed);
    });
}

void TaskDetails::showTask(const Task &task)
{
    m_owner->setEditText(task.owner);
    m_priority->setPriority(task.priority);
    m_recurrence->showTask(task);
    m_workingDays->setChecked(task.onWorkingDays);
    m_minutes->setValue(task.minutes);
    m_note->setPlainText(task.note);
    m_wanted = task.feedback;
    m_customer = {};
    offerFeedback(task.customer);
}

void TaskDetails::takeInto(Task &task) const
{
    task.owner = singleLine(m_owner->currentText());
    task.priority = m_priority->priority();
    m_recurrence->takeInto(task);
    task.onWorkingDays = m_workingDays->isChecked();
    task.minutes = m_minutes->value();
    task.note = m_note->toPlainText().trimmed();
    task.feedback = m_feedback->count() > 0 ? FeedbackId{m_feedback->currentData().toLongLong()} : m_wanted;
}

void TaskDetails::offerFeedback(CustomerId customer)
{
    if (customer == m_customer)
        return;
    if (m_customer)
        m_wanted = {}; // It was of another.
    m_customer = customer;
    m_feedback->clear();
    m_form->setRowVisible(m_feedback, false);
    if (!customer)
        return;
    m_services.reader().run(&FeedbackStore::of, customer).then(this, [this, customer](const Result<std::vector<Feedback>> &said) {
        if (customer != m_customer || !said)
            return;
        m_feedback->clear();
        for (const Feedback &feedback : *said) {
            if (feedback.id == m_wanted || (asksForAnswer(feedback.kind) && !feedback.resolvedAt.isValid()))
                m_feedback->addItem(feedbackText(feedback), feedback.id.value);
        }
        if (m_feedback->count() == 0)
            return;
        m_feedback->insertItem(0, tr("None"), qint64(0));
        m_feedback->setCurrentIndex(qMax(0, m_feedback->findData(m_wanted.value)));
        m_form->setRowVisible(m_feedback, true);
        emit grown();
    });
}
