// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/templatesdialog.h"

#include "models/rules/rulestore.h"
#include "models/rules/saverule.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/tasks/clockedit.h"
#include "ui/tasks/taskboxes.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDays = 3650;
constexpr int LongestTitle = 200;

QString shown(const TaskTemplate &each)
{
    return each.dueDays == 0 ? TemplatesDialog::tr("%1 · on the same day").arg(isolated(each.title))
                             : TemplatesDialog::tr("%1 · within %n day(s)", nullptr, each.dueDays).arg(isolated(each.title));
}

} // namespace

TemplatesDialog::TemplatesDialog(Services &services)
    : QDialog(services.window)
    , m_services(services)
    , m_list(new QListWidget(this))
    , m_title(new QLineEdit(this))
    , m_kind(new KindBox(this))
    , m_days(new QSpinBox(this))
    , m_time(new ClockEdit(this))
    , m_reminder(new ReminderBox(this))
    , m_priority(new PriorityBox(this))
    , m_workingDays(new QCheckBox(tr("On &working days only"), this))
    , m_note(new QPlainTextEdit(this))
    , m_add(new QPushButton(icon("plus-lg"_L1), tr("&Add"), this))
    , m_change(new QPushButton(icon("check-lg"_L1), tr("&Change"), this))
    , m_remove(new QPushButton(icon("trash"_L1), tr("&Delete"), this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"templatesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Task templates"));
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Task templates"));
    setUpFields();
    m_add->setObjectName(u"addTemplate"_s);
    m_change->setObjectName(u"changeTemplate"_s);
    m_remove->setObjectName(u"removeTemplate"_s);
    arrange();
    connect(m_list, &QListWidget::currentRowChanged, this, &TemplatesDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] { save(made({})); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const TaskTemplate *marked = current())
            save(made(*marked));
    });
    connect(m_remove, &QPushButton::clicked, this, &TemplatesDialog::remove);
    connect(new QShortcut(QKeySequence::Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &TemplatesDialog::remove);
    load();
    m_title->setFocus();
}

void TemplatesDialog::setUpFields()
{
    m_title->setObjectName(u"templateTitle"_s);
    m_title->setMaxLength(LongestTitle);
    m_kind->setObjectName(u"templateKind"_s);
    m_days->setObjectName(u"templateDays"_s);
    m_days->setRange(0, MostDays);
    m_time->setObjectName(u"templateTime"_s);
    m_time->setAccessibleName(tr("Time of the day"));
    m_reminder->setObjectName(u"templateReminder"_s);
    m_priority->setObjectName(u"templatePriority"_s);
    m_workingDays->setObjectName(u"templateWorkingDays"_s);
    m_workingDays->setToolTip(tr("What would be due on a weekend or a holiday is due on the next working day"));
    m_note->setObjectName(u"templateNote"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(lineHeight() * 3);
}

void TemplatesDialog::arrange()
{
    auto *form = new QFormLayout;
    form->setSpacing(rhythm(2));
    form->addRow(tr("&Task"), m_title);
    form->addRow(tr("&Kind"), m_kind);
    auto *due = new QHBoxLayout;
    due->setSpacing(rhythm(2));
    due->addWidget(m_days);
    due->addWidget(m_time, 1);
    auto *dueLabel = new PlainLabel(tr("Due after da&ys"), this);
    dueLabel->setBuddy(m_days);
    form->addRow(dueLabel, due);
    form->addRow(QString(), m_workingDays);
    form->addRow(tr("Re&mind"), m_reminder);
    form->addRow(tr("&Priority"), m_priority);
    form->addRow(tr("&Note"), m_note);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setAutoDefault(button == m_add);
        line->addWidget(button);
    }
    line->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(line);
    column->addWidget(buttons);
    setMinimumWidth(textWidth(60));
}

void TemplatesDialog::load()
{
    m_services.reader().run(&RuleStore::taskTemplates).then(this, [this](const Result<std::vector<TaskTemplate>> &templates) {
        if (templates)
            showTemplates(*templates);
        else
            m_message->showError(templates.error());
    });
}

void TemplatesDialog::showTemplates(const std::vector<TaskTemplate> &templates)
{
    m_templates = templates;
    m_list->clear();
    int row = -1;
    for (const TaskTemplate &each : templates) {
        m_list->addItem(shown(each));
        if (each.id == m_wanted)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    showCurrent();
}

const TaskTemplate *TemplatesDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_templates[size_t(row)];
}

void TemplatesDialog::showCurrent()
{
    const TaskTemplate *marked = current();
    m_change->setEnabled(marked && m_services.canWrite());
    m_remove->setEnabled(marked && m_services.canWrite());
    m_add->setEnabled(m_services.canWrite());
    m_title->setText(marked ? marked->title : QString());
    const TaskTemplate shown = marked ? *marked : TaskTemplate();
    m_kind->setKind(shown.kind);
    m_days->setValue(shown.dueDays);
    m_time->setMinute(shown.dueMinute);
    m_reminder->setMinutes(shown.remindMinutes);
    m_priority->setPriority(shown.priority);
    m_workingDays->setChecked(shown.onWorkingDays);
    m_note->setPlainText(shown.note);
}

TaskTemplate TemplatesDialog::made(const TaskTemplate &before) const
{
    return {.id = before.id,
            .version = before.version,
            .title = m_title->text(),
            .dueDays = m_days->value(),
            .kind = m_kind->kind(),
            .dueMinute = m_time->minute(),
            .priority = m_priority->priority(),
            .remindMinutes = m_reminder->minutes(),
            .onWorkingDays = m_workingDays->isChecked(),
            .note = m_note->toPlainText()};
}

void TemplatesDialog::save(const TaskTemplate &made)
{
    m_message->dismiss();
    if (!m_time->isAcceptable()) {
        m_message->showMessage(MessageBar::Kind::Warning, tr("This is not a time of the day. Leave it empty if any time is right."));
        m_time->setFocus();
        return;
    }
    m_services.writer.perform(tr("Save the task “%1”").arg(isolated(singleLine(made.title))), &saveTaskTemplate, made)
        .then(this, [this](const Result<TaskTemplate> &stored) {
            if (!stored) {
                m_message->showError(stored.error());
                m_title->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_wanted = stored->id;
            load();
        });
}

void TemplatesDialog::remove()
{
    const TaskTemplate *marked = current();
    if (!marked || !m_services.canWrite())
        return;
    m_message->dismiss();
    m_services.writer.perform(tr("Delete the task “%1”").arg(isolated(marked->title)), &deleteTaskTemplate, marked->id)
        .then(this, [this](const Result<Done> &removed) {
            if (removed)
                load();
            else
                m_message->showError(removed.error());
        });
}
