// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/settings.h"

/** What the person set up about reminders on this computer. */

inline constexpr Setting<bool> RemindSetting{"reminders/on", true};

/** Whether nothing is to ring between two times of the day, in minutes after midnight; what comes up then rings afterwards. */
inline constexpr Setting<bool> QuietSetting{"reminders/quiet", false};
inline constexpr Setting<int> QuietFromSetting{"reminders/quietFrom", 20 * 60};
inline constexpr Setting<int> QuietToSetting{"reminders/quietTo", 7 * 60};

/** For how many minutes a reminder is put off unless the person says otherwise; UntilTomorrow: until the next morning. */
inline constexpr int UntilTomorrow = 0;
inline constexpr Setting<int> SnoozeSetting{"reminders/snoozeMinutes", 10};

/** Of new tasks: so many minutes before they are due; NoReminder: none. */
inline constexpr int NoReminder = -1;
inline constexpr Setting<int> DefaultReminderSetting{"reminders/defaultMinutes", NoReminder};

/** Whether the program goes on without its window, to remind. */
inline constexpr Setting<bool> KeepRunningSetting{"reminders/keepRunning", false};
