// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayactions.h"

#include "models/today/worklistline.h"
#include "ui/common/actionbutton.h"
#include "ui/common/makeaction.h"

#include <QAction>
#include <QBoxLayout>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

TodayActions::TodayActions(QWidget *list, bool canWrite, QWidget *parent)
    : QObject(parent)
    , m_list(list)
    , m_canWrite(canWrite)
    , m_snoozeMenu(new QMenu(list))
    , m_open(add("openCustomer", "person"_L1, tr("&Show customer"), tr("Open the customer's page; back from there, the next one is current (Enter)"),
                 {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)}))
    , m_call(add("callCustomer", "telephone"_L1, tr("&Call"), tr("Call the customer and log the call (C)"), {QKeySequence(Qt::Key_C)}))
    , m_log(add("logQueue", "pencil"_L1, tr("&Log"), tr("Log a contact, one customer after the other from here on (L)"), {QKeySequence(Qt::Key_L)}))
    , m_snooze(add("snoozeLine", "clock-history"_L1, tr("Snoo&ze"), tr("Hide the selected lines until a later day (S)"), {QKeySequence(Qt::Key_S)}))
    , m_done(add("finishLine", "check2-circle"_L1, tr("D&one"), tr("The task is done, or the reasons are dealt with (D)"), {QKeySequence(Qt::Key_D)}))
    , m_accept(add("acceptLine", "check-lg"_L1, tr("&Accept"), tr("Do what rules suggest for the selected lines (A)"), {QKeySequence(Qt::Key_A)}))
    , m_dismiss(add("dismissLine", "x-lg"_L1, tr("D&ismiss"), tr("Take the selected lines off the list until there are other reasons (Delete)"),
                    {QKeySequence(QKeySequence::Delete)}))
    , m_explain(add("explainLine", "question-circle"_L1, tr("Wh&y first?"), tr("Say why the current line stands where it stands (W)"), {QKeySequence(Qt::Key_W)}))
{
    m_explain->setCheckable(true);
    setUpSnoozeMenu();
    connect(m_open, &QAction::triggered, this, &TodayActions::openRequested);
    connect(m_call, &QAction::triggered, this, &TodayActions::callRequested);
    connect(m_log, &QAction::triggered, this, &TodayActions::logRequested);
    connect(m_snooze, &QAction::triggered, this, &TodayActions::popUpSnoozeMenu);
    connect(m_done, &QAction::triggered, this, &TodayActions::doneRequested);
    connect(m_accept, &QAction::triggered, this, &TodayActions::acceptRequested);
    connect(m_dismiss, &QAction::triggered, this, &TodayActions::dismissRequested);
}

QAction *TodayActions::add(const char *name, QLatin1StringView iconName, const QString &text, const QString &toolTip, const QList<QKeySequence> &keys)
{
    auto *action = makeAction(this, name, iconName, text, toolTip, keys);
    m_list->addAction(action);
    return action;
}

void TodayActions::setUpSnoozeMenu()
{
    m_snoozeMenu->setObjectName(u"snoozeMenu"_s);
    const auto addDays = [this](const char *name, const QString &text, int days) {
        QAction *action = m_snoozeMenu->addAction(text, this, [this, days] { emit snoozeRequested(days); });
        action->setObjectName(QLatin1StringView(name));
    };
    addDays("snoozeOneDay", tr("Until &tomorrow"), 1);
    addDays("snoozeThreeDays", tr("For &3 days"), 3);
    addDays("snoozeWeek", tr("For a &week"), 7);
    addDays("snoozeMonth", tr("For a &month"), 30);
}

/** Below the button if the pointer is there, beside the list's line otherwise. */
void TodayActions::popUpSnoozeMenu()
{
    const auto *view = qobject_cast<QListView *>(m_list);
    const QRect line = view ? view->visualRect(view->currentIndex()) : QRect();
    const QPoint corner = m_list->layoutDirection() == Qt::RightToLeft ? line.bottomRight() : line.bottomLeft();
    m_snoozeMenu->popup(m_list->mapToGlobal(corner));
    m_snoozeMenu->setActiveAction(m_snoozeMenu->actions().constFirst());
}

void TodayActions::addButtons(QBoxLayout *line, QWidget *parent)
{
    for (QAction *action : {m_call, m_log, m_snooze, m_done, m_accept, m_dismiss, m_open})
        line->addWidget(actionButton(action, parent));
    line->addStretch(1);
    line->addWidget(actionButton(m_explain, parent));
}

void TodayActions::offer(const WorklistLine *line, qsizetype count)
{
    const bool hasLine = line && line->id && count > 0;
    const bool canWrite = hasLine && m_canWrite;
    const bool suggests = hasLine && !line->decisions.empty();
    m_open->setEnabled(hasLine);
    m_open->setText(hasLine && !line->customer ? tr("&Open task") : tr("&Show customer"));
    m_call->setEnabled(hasLine && line->customer);
    m_log->setEnabled(canWrite && line->customer);
    m_snooze->setEnabled(canWrite);
    m_done->setEnabled(canWrite);
    m_accept->setEnabled(canWrite && suggests);
    m_dismiss->setEnabled(canWrite && (suggests || !line->notices.empty() || !line->dismissable.all.empty()));
}
