// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskkinds.h"

#include "models/activities/activitykinds.h"
#include "models/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

std::optional<ActivityKind> contactKind(TaskKind kind)
{
    switch (kind) {
    case TaskKind::ToDo: return {};
    case TaskKind::Call: return ActivityKind::Call;
    case TaskKind::Email: return ActivityKind::Email;
    case TaskKind::Message: return ActivityKind::Message;
    case TaskKind::Visit: return ActivityKind::Visit;
    case TaskKind::Meeting: return ActivityKind::Meeting;
    }
    return {};
}

QString taskKindText(TaskKind kind)
{
    const auto contact = contactKind(kind);
    return contact ? activityKindText(*contact) : QCoreApplication::translate("TaskKinds", "To-do");
}

QLatin1StringView taskIcon(TaskKind kind)
{
    const auto contact = contactKind(kind);
    return contact ? activityIcon(*contact) : "check2-circle"_L1;
}

QString priorityText(Priority priority)
{
    switch (priority) {
    case Priority::Low: return QCoreApplication::translate("TaskKinds", "Low");
    case Priority::Normal: return QCoreApplication::translate("TaskKinds", "Normal");
    case Priority::High: return QCoreApplication::translate("TaskKinds", "High");
    }
    return {};
}

QString shownTitle(const QString &title)
{
    constexpr qsizetype Longest = 100;
    const QString line = singleLine(title);
    return isolated(line.size() > Longest ? line.left(Longest - 1) + u'…' : line);
}
