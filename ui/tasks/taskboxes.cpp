// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskboxes.h"

#include "models/tasks/taskkinds.h"
#include "ui/common/icons.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int Hour = 60;
constexpr int Day = 24 * Hour;
constexpr std::array Offered{0, 5, 10, 30, Hour, 2 * Hour, Day, 2 * Day, 7 * Day};

QString reminderText(int minutes)
{
    if (minutes == 0)
        return ReminderBox::tr("When it is due");
    if (minutes % Day == 0)
        return ReminderBox::tr("%n day(s) before", nullptr, minutes / Day);
    if (minutes % Hour == 0)
        return ReminderBox::tr("%n hour(s) before", nullptr, minutes / Hour);
    return ReminderBox::tr("%n minute(s) before", nullptr, minutes);
}

} // namespace

KindBox::KindBox(QWidget *parent)
    : QComboBox(parent)
{
    for (size_t i = 0; i < namesOf<TaskKind>.size(); ++i)
        addItem(icon(taskIcon(TaskKind(i))), taskKindText(TaskKind(i)));
}

PriorityBox::PriorityBox(QWidget *parent)
    : QComboBox(parent)
{
    for (size_t i = 0; i < namesOf<Priority>.size(); ++i)
        addItem(priorityText(Priority(i)));
    setPriority(Priority::Normal);
}

ReminderBox::ReminderBox(QWidget *parent)
    : QComboBox(parent)
{
    addItem(tr("No reminder"));
    for (const int minutes : Offered)
        addItem(reminderText(minutes), minutes);
}

std::optional<int> ReminderBox::minutes() const
{
    return currentIndex() <= 0 ? std::nullopt : std::optional(currentData().toInt());
}

void ReminderBox::setMinutes(std::optional<int> minutes)
{
    if (minutes && findData(*minutes) < 0)
        addItem(reminderText(*minutes), *minutes);
    setCurrentIndex(minutes ? findData(*minutes) : 0);
}
