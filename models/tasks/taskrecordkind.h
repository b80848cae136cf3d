// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/recordkindof.h"
#include "models/tasks/task.h"

/** What the history knows of tasks: times, kinds and reminders as people read them. */
class TaskRecordKind : public RecordKindOf<Task>
{
public:
    using RecordKindOf::RecordKindOf;

    QString valueText(Connection &db, const QString &column, const QJsonValue &value) const override;
};
