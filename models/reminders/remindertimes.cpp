// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reminders/remindertimes.h"

#include "models/reminders/remindersettings.h"
#include "models/tasks/task.h"

bool isQuiet(const QuietHours &hours, QTime time)
{
    if (!hours.isOn || hours.from == hours.to)
        return false;
    const int minute = time.hour() * 60 + time.minute();
    const bool isFrom = minute >= hours.from;
    const bool isBeforeEnd = minute < hours.to;
    return hours.from < hours.to ? isFrom && isBeforeEnd : isFrom || isBeforeEnd;
}

QDateTime snoozedUntil(int minutes, const QDateTime &now, const QTimeZone &zone)
{
    if (minutes != UntilTomorrow)
        return now.addSecs(qint64(minutes) * 60);
    return instantOf(now.toTimeZone(zone).date().addDays(1), QTime(0, 0).addSecs(StartOfDay * 60), zone);
}
