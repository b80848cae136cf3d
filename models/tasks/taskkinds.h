// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

/** "Call", "To-do", … as people read it; and its icon, of resources/icons.txt. */
QString taskKindText(TaskKind kind);
QLatin1StringView taskIcon(TaskKind kind);
QString priorityText(Priority priority);

/** The kind of contact that a task becomes when it is done; none of what is simply done. */
std::optional<ActivityKind> contactKind(TaskKind kind);

/** "Send the offer", shown in a sentence; cut off where it is longer than anybody reads. */
QString shownTitle(const QString &title);
