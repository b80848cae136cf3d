// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskdialog.h"

#include "models/base/localtime.h"
#include "models/customers/savecustomer.h"
#include "models/rules/rulestore.h"
#include "models/tasks/savetask.h"
#include "models/tasks/taskkinds.h"
#include "models/tasks/taskof.h"
#include "ui/chooser/customerchooser.h"
#include "ui/common/dateedit.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/tasks/clockedit.h"
#include "ui/tasks/taskboxes.h"
#include "ui/tasks/taskdetails.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr char DraftsKey[] = "tasks/drafts";
constexpr int LongestTitle = 200;

Task saveTaskOf(Operation &operation, Task task, const std::optional<Customer> &newCustomer)
{
    if (newCustomer)
        task.customer = saveCustomer(operation, *newCustomer).id;
    return saveTask(operation, task);
}

/** Whether \a task says what only the further fields show. */
bool saysMore(const Task &task, const QString &actor)
{
    return (task.id && !task.owner.isEmpty() && task.owner != actor) || task.priority != Priority::Normal || task.recurrence.recurs() || task.minutes > 0
        || task.onWorkingDays || !task.note.isEmpty() || task.feedback;
}

} // namespace

TaskDialog::TaskDialog(Services &services, const Task &task)
    : DraftDialog(services.settings, DraftsKey, services.window)
    , m_services(services)
    , m_task(task)
{
    setObjectName(u"taskDialog"_s);
    setWindowTitle(task.id ? tr("Task") : tr("New task"));
    if (!task.id && task.owner.isEmpty())
        m_task.owner = services.writer.actor();
    addFields();
    showTask(m_task);
    m_shown = this->task();
    m_title->setFocus();
    if (!task.id)
        offerDraft();
    if (!services.canWrite())
        refuse(services.database.whyReadOnly());
    offerTemplates();
}

void TaskDialog::addFields()
{
    auto *form = new QFormLayout(fields());
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addTitle(form);
    m_customer = new CustomerChooser(m_services.reader(), fields());
    auto *customerLabel = new PlainLabel(tr("&Customer"), fields());
    customerLabel->setBuddy(m_customer);
    form->addRow(customerLabel, m_customer);
    m_kind = new KindBox(fields());
    m_kind->setObjectName(u"taskKind"_s);
    form->addRow(tr("&Kind"), m_kind);
    addMoment(form);
    m_details = new TaskDetails(m_services, fields());
    m_details->hide();
    addTools(form);
    form->addRow(m_details);
    addButtons(form, m_task.id ? tr("&Save") : tr("&Plan it"));
    connect(m_customer, &CustomerChooser::customerChanged, this, [this] { m_details->offerFeedback(m_customer->customer().value_or(Customer()).id); });
    connect(m_customer, &CustomerChooser::chosen, m_kind, qOverload<>(&QWidget::setFocus));
    connect(m_title, &QLineEdit::textChanged, this, &TaskDialog::keepDraftSoon);
    connect(m_details, &TaskDetails::changed, this, &TaskDialog::keepDraftSoon);
    connect(m_details, &TaskDetails::grown, this, &TaskDialog::makeRoom, Qt::QueuedConnection); // When the layouts know.
}

void TaskDialog::addTitle(QFormLayout *form)
{
    m_title = new QLineEdit(fields());
    m_title->setObjectName(u"taskTitle"_s);
    m_title->setMaxLength(LongestTitle);
    m_title->setPlaceholderText(tr("What is to be done"));
    m_templates = new QMenu(this);
    m_fromTemplate = new QToolButton(fields());
    m_fromTemplate->setObjectName(u"fromTemplate"_s);
    m_fromTemplate->setText(tr("Templat&e"));
    m_fromTemplate->setAccessibleName(tr("Begin with a template"));
    m_fromTemplate->setToolTip(tr("Begin with a template"));
    m_fromTemplate->setPopupMode(QToolButton::InstantPopup);
    m_fromTemplate->setFocusPolicy(Qt::StrongFocus);
    m_fromTemplate->setMenu(m_templates);
    m_fromTemplate->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_title, 1);
    line->addWidget(m_fromTemplate);
    auto *label = new PlainLabel(tr("&Task"), fields());
    label->setBuddy(m_title);
    form->addRow(label, line);
}

void TaskDialog::addMoment(QFormLayout *form)
{
    m_day = new DateEdit(fields());
    m_day->setObjectName(u"taskDay"_s);
    m_time = new ClockEdit(fields());
    m_time->setObjectName(u"taskTime"_s);
    m_time->setAccessibleName(tr("Time of the day"));
    m_reminder = new ReminderBox(fields());
    m_reminder->setObjectName(u"taskReminder"_s);
    m_reminder->setToolTip(plainToolTip(tr("A task without a time is due when the day begins: at %1").arg(clockText(StartOfDay))));
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_day, 1);
    line->addWidget(m_time);
    auto *label = new PlainLabel(tr("&Due"), fields());
    label->setBuddy(m_day);
    form->addRow(label, line);
    form->addRow(tr("Re&mind"), m_reminder);
}

void TaskDialog::addTools(QFormLayout *form)
{
    m_more = new QToolButton(fields());
    m_more->setObjectName(u"moreFields"_s);
    m_more->setText(tr("M&ore fields"));
    m_more->setToolTip(tr("Who does it, how urgent it is, how it comes back, how long it takes, a note"));
    m_more->setCheckable(true);
    m_more->setIcon(icon("three-dots"_L1));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, this, &TaskDialog::showDetails);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    line->addWidget(m_more);
    line->addStretch(1);
    if (m_task.id) {
        auto *remove = new QPushButton(icon("trash"_L1), tr("De&lete"), fields());
        remove->setObjectName(u"deleteTask"_s);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            beginSaving();
            m_services.writer.perform(tr("Delete the task %1").arg(shownTitle(m_task.title)), &deleteTask, m_task.id)
                .then(this, [this](const Result<Done> &deleted) { endSaving(deleted); });
        });
        line->addWidget(remove);
    }
    form->addRow(QString(), line);
}

void TaskDialog::offerTemplates()
{
    m_services.reader().run(&RuleStore::taskTemplates).then(this, [this](const Result<std::vector<TaskTemplate>> &templates) {
        if (!templates)
            return;
        for (const TaskTemplate &each : *templates) {
            QAction *use = m_templates->addAction(icon(taskIcon(each.kind)), shownTitle(each.title).replace(u'&', u"&&"_s));
            connect(use, &QAction::triggered, this, [this, each] { takeTemplate(each); });
        }
        m_fromTemplate->setVisible(!m_templates->isEmpty());
    });
}

void TaskDialog::takeTemplate(const TaskTemplate &made)
{
    m_services.reader().run(&workingDays).then(this, [this, made](const Result<WorkingDays> &days) {
        if (!days)
            return;
        Task task = taskOf(made, QDate::currentDate(), *days);
        task.id = m_task.id;
        task.version = m_task.version;
        task.owner = this->task().owner;
        m_title->setText(task.title);
        m_kind->setKind(task.kind);
        m_day->setDate(task.dueDay);
        m_time->setMinute(task.dueMinute);
        m_reminder->setMinutes(task.remindMinutes);
        task.customer = m_customer->customer().value_or(Customer()).id;
        m_details->showTask(task);
        if (saysMore(task, m_services.writer.actor()))
            m_more->setChecked(true);
    });
}

void TaskDialog::showTask(const Task &task)
{
    m_title->setText(task.title);
    if (task.customer)
        m_customer->setCustomerId(task.customer);
    m_kind->setKind(task.kind);
    m_day->setDate(task.dueDay);
    m_time->setMinute(task.dueMinute);
    m_reminder->setMinutes(task.remindMinutes);
    m_details->showTask(task);
    m_more->setChecked(saysMore(task, m_services.writer.actor()));
}

void TaskDialog::showDetails(bool shown)
{
    m_details->setVisible(shown);
    m_more->setText(shown ? tr("Fewer &fields") : tr("M&ore fields"));
    adjustSize();
}

void TaskDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    resize(width(), qMax(height(), needed));
}

Task TaskDialog::task() const
{
    Task task = m_task;
    task.title = singleLine(m_title->text());
    task.customer = m_customer->customer().value_or(Customer()).id;
    task.kind = m_kind->kind();
    task.dueDay = m_day->date();
    task.dueMinute = m_time->minute();
    if (!task.dueMinute)
        task.zone.clear();
    task.remindMinutes = m_reminder->minutes();
    m_details->takeInto(task);
    return task;
}

void TaskDialog::accept()
{
    if (isSaving() || !m_services.canWrite() || !isComplete())
        return;
    const Task wanted = task();
    const QString label = wanted.id ? tr("Change the task %1").arg(shownTitle(wanted.title)) : tr("Plan %1").arg(shownTitle(wanted.title));
    beginSaving();
    m_services.writer.perform(label, &saveTaskOf, wanted, m_customer->isNew() ? m_customer->customer() : std::nullopt)
        .then(this, [this](const Result<Task> &saved) { endSaving(saved); });
}

bool TaskDialog::isComplete()
{
    m_customer->takeMarked();
    if (singleLine(m_title->text()).isEmpty())
        complain(tr("What is to be done? Say it in a few words."), m_title);
    else if (!m_customer->customer() && !m_customer->text().trimmed().isEmpty())
        complain(tr("Who is it for? Choose a customer from the list, or leave the field empty."), m_customer);
    else if (!m_day->date().isValid())
        complain(tr("When is it due? Type a day, such as “tomorrow” or “friday”."), m_day);
    else if (!m_time->isAcceptable())
        complain(tr("This is not a time of the day. Leave it empty if any time is right."), m_time);
    else
        return true;
    return false;
}

void TaskDialog::complain(const QString &text, QWidget *field)
{
    message()->showMessage(MessageBar::Kind::Warning, text);
    field->setFocus();
}

QJsonObject TaskDialog::content() const
{
    QJsonObject content = m_customer->content();
    content[u"text"_s] = m_title->text();
    content[u"task"_s] = imageOf(task());
    content[u"version"_s] = m_task.version;
    return content;
}

void TaskDialog::restore(const QJsonObject &content)
{
    const Task task = recordOf<Task>(content[u"task"_s].toObject());
    m_task.id = task.id;
    m_task.version = content[u"version"_s].toInt();
    showTask(task);
    m_customer->restore(content);
    m_shown = {};
}

bool TaskDialog::isWorthKeeping() const
{
    return m_task.id ? task() != m_shown : !singleLine(m_title->text()).isEmpty();
}

QWidget *TaskDialog::textField() const
{
    return m_title;
}
