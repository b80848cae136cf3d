// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/snoozedialog.h"

#include "models/base/day.h"
#include "models/tasks/bulktasks.h"
#include "models/tasks/taskkinds.h"
#include "ui/common/choicerow.h"
#include "ui/common/dateedit.h"
#include "ui/common/messagebar.h"
#include "ui/common/metrics.h"
#include "ui/common/plainlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QDateTime startOf(QDate day)
{
    return localInstant(day, QTime(0, 0).addSecs(StartOfDay * 60));
}

} // namespace

SnoozeDialog::SnoozeDialog(Services &services, const std::vector<TaskId> &tasks, const QString &title)
    : QDialog(services.window)
    , m_services(services)
    , m_tasks(tasks)
    , m_title(title)
    , m_choices(new ChoiceRow(tr("Until"), 5, this))
    , m_day(new DateEdit(this))
    , m_message(new MessageBar(this))
{
    setObjectName(u"snoozeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title.isEmpty() ? tr("Put %n task(s) off", nullptr, int(tasks.size())) : tr("Put off"));
    m_choices->setObjectName(u"snoozeChoices"_s);
    m_day->setObjectName(u"snoozeDay"_s);
    m_day->setDate(QDate::currentDate().addDays(1));
    addChoices();
    arrange();
    m_day->setFocus();
    m_day->selectAll();
}

void SnoozeDialog::addChoices()
{
    constexpr int TwoHours = 2 * 60 * 60;
    m_choices->addChoice(tr("In 2 hours"), {}, QKeySequence(Qt::ALT | Qt::Key_1));
    m_choices->addChoice(tr("Tomorrow"), {}, QKeySequence(Qt::ALT | Qt::Key_2));
    m_choices->addChoice(tr("In 3 days"), {}, QKeySequence(Qt::ALT | Qt::Key_3));
    m_choices->addChoice(tr("In a week"), {}, QKeySequence(Qt::ALT | Qt::Key_4));
    m_choices->addChoice(tr("In a month"), {}, QKeySequence(Qt::ALT | Qt::Key_5));
    connect(m_choices, &ChoiceRow::chosen, this, [this](int choice) {
        const QDate today = QDate::currentDate();
        switch (choice) {
        case 0: return snooze(QDateTime::currentDateTimeUtc().addSecs(TwoHours));
        case 1: return snooze(startOf(today.addDays(1)));
        case 2: return snooze(startOf(today.addDays(3)));
        case 3: return snooze(startOf(today.addDays(7)));
        default: return snooze(startOf(today.addMonths(1)));
        }
    });
}

void SnoozeDialog::arrange()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(rhythmMargins(4));
    column->setSpacing(rhythm(2));
    column->addWidget(m_message);
    if (!m_title.isEmpty()) {
        auto *title = new PlainLabel(shownTitle(m_title), this);
        title->setWordWrap(true);
        column->addWidget(title);
    }
    column->addWidget(m_choices);
    auto *line = new QHBoxLayout;
    line->setSpacing(rhythm(2));
    auto *label = new PlainLabel(tr("&Until"), this);
    label->setBuddy(m_day);
    line->addWidget(label);
    line->addWidget(m_day, 1);
    column->addLayout(line);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Put off"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"snooze"_s);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void SnoozeDialog::accept()
{
    if (m_day->date().isValid()) {
        snooze(startOf(m_day->date()));
        return;
    }
    m_message->showMessage(MessageBar::Kind::Warning, tr("Until when? Type a day, such as “tomorrow” or “friday”."));
    m_day->setFocus();
}

void SnoozeDialog::snooze(const QDateTime &until)
{
    const QString label = m_title.isEmpty() ? tr("Put %n task(s) off", nullptr, int(m_tasks.size())) : tr("Put off: %1").arg(shownTitle(m_title));
    m_services.writer.perform(label, &snoozeTasks, m_tasks, until).then(this, [this](const Result<qint64> &snoozed) {
        if (snoozed)
            QDialog::accept();
        else
            m_message->showError(snoozed.error());
    });
}
