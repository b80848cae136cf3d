// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/localtime.h"

/** When nothing is to ring: between two times of the day, in minutes after midnight, perhaps across it. */
struct QuietHours
{
    bool isOn = false;
    int from = 0;
    int to = 0;
};

/** Whether \a hours are quiet at \a time of the day; from a time to the same one they never are. */
bool isQuiet(const QuietHours &hours, QTime time);

/** Until when a reminder is put off at \a now by so many \a minutes; UntilTomorrow: until the next day starts in \a zone. */
QDateTime snoozedUntil(int minutes, const QDateTime &now, const QTimeZone &zone);
