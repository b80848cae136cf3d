// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/operation.h"
#include "models/reminders/reminder.h"

#include <QTimeZone>

/**
 * Lets the reminders of \a person's tasks that have no time follow to another time zone: the start of the day is where the person is.
 *
 * Reminders that were put off, that rang already, or that are long past \a now, stay. Cannot be undone: it is nothing that anybody did. Returns how many moved.
 */
int followZone(Operation &operation, const QString &person, const QTimeZone &before, const QTimeZone &zone, const QDateTime &now);
