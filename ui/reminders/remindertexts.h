// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/** For how long a reminder is put off: "10 minutes", "1 hour", "until tomorrow morning". */
QString snoozeText(int minutes);

/** When to remind of a task: "not at all", "when they are due", "10 minutes before". */
QString reminderText(int minutes);
