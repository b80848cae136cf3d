// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task.h"

/** What is to be done by when, for people and rules to make tasks of. */
struct TaskTemplate
{
    Id<TaskTemplate> id;
    int version = 0;
    QString title;
    int dueDays = 0; // From the day on which the task is made.
    TaskKind kind = TaskKind::ToDo;
    std::optional<int> dueMinute; // As of a task, and so are the others.
    Priority priority = Priority::Normal;
    std::optional<int> remindMinutes;
    bool onWorkingDays = false; // Due on the next working day, if nobody works on the day.
    QString note;

    bool operator==(const TaskTemplate &) const = default;
};

using TaskTemplateId = Id<TaskTemplate>;

template<>
constexpr auto tableOf<TaskTemplate>()
{
    return Table("task_template", Column{"id", &TaskTemplate::id}, Column{"version", &TaskTemplate::version},
                 Column{"title", &TaskTemplate::title}, Column{"due_days", &TaskTemplate::dueDays}, Column{"kind", &TaskTemplate::kind},
                 Column{"due_minute", &TaskTemplate::dueMinute}, Column{"priority", &TaskTemplate::priority},
                 Column{"remind_minutes", &TaskTemplate::remindMinutes}, Column{"on_working_days", &TaskTemplate::onWorkingDays},
                 Column{"note", &TaskTemplate::note});
}
