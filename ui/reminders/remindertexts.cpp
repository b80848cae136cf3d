// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/remindertexts.h"

#include "models/reminders/remindersettings.h"
#include "ui/common/formats.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesPerHour = 60;
constexpr int MinutesPerDay = 24 * MinutesPerHour;
constexpr qsizetype MostCharacters = 200;

QString shown(const QString &text)
{
    return isolated(singleLine(text.left(MostCharacters)));
}

} // namespace

QString snoozeText(int minutes)
{
    if (minutes == UntilTomorrow)
        return QCoreApplication::translate("ReminderTexts", "until tomorrow morning");
    if (minutes % MinutesPerHour == 0)
        return QCoreApplication::translate("ReminderTexts", "%n hour(s)", nullptr, minutes / MinutesPerHour);
    return QCoreApplication::translate("ReminderTexts", "%n minute(s)", nullptr, minutes);
}

QString reminderText(int minutes)
{
    if (minutes == NoReminder)
        return QCoreApplication::translate("ReminderTexts", "not at all");
    if (minutes == 0)
        return QCoreApplication::translate("ReminderTexts", "when they are due");
    if (minutes % MinutesPerDay == 0)
        return QCoreApplication::translate("ReminderTexts", "%n day(s) before", nullptr, minutes / MinutesPerDay);
    if (minutes % MinutesPerHour == 0)
        return QCoreApplication::translate("ReminderTexts", "%n hour(s) before", nullptr, minutes / MinutesPerHour);
    return QCoreApplication::translate("ReminderTexts", "%n minute(s) before", nullptr, minutes);
}

const std::vector<int> &snoozeChoices()
{
    static const std::vector<int> choices{5, 10, 15, 30, MinutesPerHour, 4 * MinutesPerHour, UntilTomorrow};
    return choices;
}

QString reminderTitle(const Reminder &reminder)
{
    const QString title = shown(reminder.task.title);
    return reminder.customerName.isEmpty() ? title : u"%1 – %2"_s.arg(title, shown(reminder.customerName));
}

QString reminderDetail(const Reminder &reminder)
{
    const Task &task = reminder.task;
    const QDateTime due = dueAt(task).toLocalTime();
    const QString day = relativeDayText(task.dueMinute ? due.date() : task.dueDay);
    const QString when = task.dueMinute ? QCoreApplication::translate("ReminderTexts", "Due %1 at %2", "day, time").arg(day, timeText(due))
                                        : QCoreApplication::translate("ReminderTexts", "Due %1", "day").arg(day);
    return task.note.isEmpty() ? when : when + u'\n' + shown(task.note);
}
