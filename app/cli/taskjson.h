// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/recordjson.h"
#include "models/tasks/task.h"

/** A task as it is printed, with the keys taskKeys(). */
QJsonObject taskJson(const RecordJson &json, const Listed<Task> &listed);
QStringList taskKeys();
