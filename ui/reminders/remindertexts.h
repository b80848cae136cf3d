// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reminders/reminder.h"

/** For how long a reminder is put off: "10 minutes", "1 hour", "until tomorrow morning". */
QString snoozeText(int minutes);

/** The usual choices of it, the shortest first. */
const std::vector<int> &snoozeChoices();

/** When to remind of a task: "not at all", "when they are due", "10 minutes before". */
QString reminderText(int minutes);

/** What a reminder is about, on one line: "Send the offer – Ada Lovelace". */
QString reminderTitle(const Reminder &reminder);
/** When it was or is due, and what to remember about it: "Due today at 15:00". */
QString reminderDetail(const Reminder &reminder);
