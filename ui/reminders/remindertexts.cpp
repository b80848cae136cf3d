// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/remindertexts.h"

#include "models/reminders/remindersettings.h"

#include <QCoreApplication>

namespace {

constexpr int MinutesPerHour = 60;
constexpr int MinutesPerDay = 24 * MinutesPerHour;

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
