// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/nextstepline.h"

#include "models/tasks/taskkinds.h"
#include "models/tasks/tasklistmodel.h"
#include "models/tasks/taskstore.h"
#include "ui/common/actionbutton.h"
#include "ui/common/colors.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/navigator.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

NextStepLine::NextStepLine(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_icon(new IconLabel({}, lineHeight(), this))
    , m_text(new PlainLabel({}, this))
{
    m_text->setObjectName(u"nextStep"_s);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // Cut off rather than making the window wider than the screen.
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(rhythm());
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    m_done = addButton("nextStepDone", "check-lg"_L1, tr("D&one"), tr("This is done; of a call or the like note what came of it"), u"complete-task"_s);
    m_edit = addButton("nextStepEdit", "pencil"_L1, tr("C&hange"), tr("Change what is planned"), u"edit-task"_s);
    m_plan = addButton("nextStepPlan", "calendar2-check"_L1, tr("&Plan"), tr("Plan what is to be done for this customer (Ctrl+Shift+T)"), u"new-task"_s);
    showTask();
}

QToolButton *NextStepLine::addButton(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QString &does)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(plainToolTip(toolTip));
    connect(action, &QAction::triggered, this, [this, does] {
        m_services.navigator->trigger(does, {.customer = m_customer, .record = does == u"new-task" || !m_task ? 0 : m_task->id.value});
    });
    QToolButton *button = actionButton(action, this);
    layout()->addWidget(button);
    return button;
}

void NextStepLine::showCustomer(CustomerId customer)
{
    m_customer = customer;
    m_services.reader().run(&TaskStore::nextOf, customer).then(this, [this, customer](const Result<std::optional<Task>> &task) {
        if (customer != m_customer || !task)
            return;
        m_task = *task;
        showTask();
    });
}

void NextStepLine::showTask()
{
    const bool isOverdue = m_task && m_task->dueDay < QDate::currentDate();
    QPalette palette;
    if (isOverdue)
        palette.setColor(QPalette::WindowText, negativeColor(palette));
    m_text->setPalette(palette);
    m_icon->setVisible(m_task.has_value());
    if (m_task)
        m_icon->setIcon(icon(taskIcon(m_task->kind), isOverdue ? Tone::Negative : Tone::Accent));
    m_text->setText(m_task ? tr("Next: %1, %2", "task, day").arg(shownTitle(m_task->title), dueText(*m_task)) : tr("Nothing planned"));
    m_text->setToolTip(plainToolTip(m_task ? m_task->title + u'\n' + m_task->note : QString()));
    for (QToolButton *button : {m_done, m_edit}) {
        button->defaultAction()->setEnabled(m_task && m_services.canWrite());
        button->setVisible(m_task.has_value());
    }
    m_plan->defaultAction()->setEnabled(m_services.canWrite());
}

void NextStepLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTask();
}
