// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminderwindow.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/reminders/remindertexts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

ReminderWindow::ReminderWindow(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(icon("person"_L1), tr("&Open"), this))
    , m_call(new QPushButton(icon("telephone"_L1), tr("&Call"), this))
    , m_snoozeButton(new QPushButton(icon("alarm"_L1), tr("&Snooze"), this))
    , m_done(new QPushButton(icon("check-lg"_L1), tr("&Done"), this))
{
    setObjectName(u"reminderWindow"_s);
    setWindowTitle(tr("Reminders"));
    setAttribute(Qt::WA_ShowWithoutActivating); // Nobody wants to type into it by accident.
    m_list->setObjectName(u"reminders"_s);
    m_list->setAccessibleName(tr("What you are reminded of"));
    m_list->setWordWrap(true);
    m_open->setObjectName(u"openReminder"_s);
    m_call->setObjectName(u"callReminder"_s);
    m_snoozeButton->setObjectName(u"snoozeReminder"_s);
    m_done->setObjectName(u"doneReminder"_s);
    auto *menu = new QMenu(m_snoozeButton);
    m_snoozeButton->setMenu(menu);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(rhythm(2));
    for (QPushButton *button : {m_call, m_snoozeButton, m_done, m_open}) {
        button->setAutoDefault(button == m_open);
        buttons->addWidget(button);
    }
    m_open->setDefault(true);
    buttons->addStretch(1);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"closeReminders"_s);
    close->setAutoDefault(false);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(rhythm(3));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(qMax(textWidth(70), minimumSizeHint().width()), rhythm(60));

    const auto ask = [this](void (ReminderWindow::*signal)(const Reminder &)) {
        if (const Reminder *reminder = current())
            emit (this->*signal)(Reminder(*reminder));
    };
    connect(m_open, &QPushButton::clicked, this, [ask] { ask(&ReminderWindow::openRequested); });
    connect(m_call, &QPushButton::clicked, this, [ask] { ask(&ReminderWindow::callRequested); });
    connect(m_done, &QPushButton::clicked, this, [ask] { ask(&ReminderWindow::doneRequested); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [ask] { ask(&ReminderWindow::openRequested); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ReminderWindow::updateButtons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    // Closed, it has said what it had to say.
    connect(this, &QDialog::finished, this, [this] {
        m_reminders.clear();
        m_list->clear();
    });
}

void ReminderWindow::setSnooze(int minutes)
{
    m_snooze = minutes;
    QMenu *menu = m_snoozeButton->menu();
    menu->clear();
    std::vector<int> choices{minutes};
    for (const int each : snoozeChoices()) {
        if (each != minutes)
            choices.push_back(each);
    }
    for (const int each : choices)
        menu->addAction(snoozeText(each), this, [this, each] { snooze(each); });
}

void ReminderWindow::setCanWrite(bool canWrite)
{
    m_canWrite = canWrite;
    updateButtons();
}

void ReminderWindow::add(const std::vector<Reminder> &reminders)
{
    for (const Reminder &reminder : reminders) {
        std::erase_if(m_reminders, [&](const Reminder &each) { return each.task.id == reminder.task.id; });
        m_reminders.push_back(reminder);
    }
    showAll();
}

void ReminderWindow::remove(TaskId task)
{
    if (std::erase_if(m_reminders, [&](const Reminder &each) { return each.task.id == task; }) == 0)
        return;
    showAll();
    if (m_reminders.empty())
        close();
}

void ReminderWindow::showAll()
{
    const int row = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const Reminder &reminder : m_reminders)
        m_list->addItem(reminderTitle(reminder) + u'\n' + reminderDetail(reminder));
    m_list->setCurrentRow(qMin(row, m_list->count() - 1));
    updateButtons();
}

void ReminderWindow::updateButtons()
{
    const Reminder *reminder = current();
    m_open->setEnabled(reminder);
    m_call->setEnabled(reminder && reminder->canCall);
    m_snoozeButton->setEnabled(reminder && m_canWrite);
    m_done->setEnabled(reminder && m_canWrite);
}

const Reminder *ReminderWindow::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= int(m_reminders.size()) ? nullptr : &m_reminders.at(size_t(row));
}

void ReminderWindow::snooze(int minutes)
{
    if (const Reminder *reminder = current())
        emit snoozeRequested(Reminder(*reminder), minutes);
}
