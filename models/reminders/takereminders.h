// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/database/connection.h"
#include "models/reminders/reminder.h"

/** Older reminders do not ring any more: that is what Today is for. */
inline constexpr int DaysToRemind = 30;

/** When \a person is to be reminded next, perhaps before \a now, of a task of their own or of nobody's; invalid: not at all. */
QDateTime nextReminder(Connection &db, const QString &person, const QDateTime &now);

/**
 * What \a person is to be reminded of until \a now, the longest waiting first, and never again: of several computers and of
 * several starts one alone gets it.
 */
std::vector<Reminder> takeReminders(Connection &db, const QString &person, const QDateTime &now);

/** Those of \a shown of which nobody needs to be reminded any more: done, put off, changed or deleted. */
std::vector<TaskId> settledReminders(Connection &db, const std::vector<Reminder> &shown);
