// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"
#include "ui/shell/navigator.h"
#include "ui/shell/services.h"

/** What can be done with tasks from anywhere: see the actions of these names in pages.cpp. */

/** Asks for a new task, of \a subject's customer and due then, if they are set. */
void newTask(Services &services, const Subject &subject);
void editTask(Services &services, TaskId id);
/** Asks by the quick log what came of a contact; what is no contact is done at once. */
void completeOrLog(Services &services, TaskId id);
/** Puts a task off until then; without a time asks until when. */
void snooze(Services &services, TaskId id, const QDateTime &until);
