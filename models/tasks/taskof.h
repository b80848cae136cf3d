// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/tasktemplate.h"
#include "models/tasks/workingdays.h"

/** A task as \a made describes it, made on the day \a today: not stored, of no customer and nobody's. */
Task taskOf(const TaskTemplate &made, QDate today, const WorkingDays &workingDays);
