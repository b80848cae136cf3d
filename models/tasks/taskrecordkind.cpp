// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/taskrecordkind.h"

#include "models/tasks/taskkinds.h"

using namespace Qt::StringLiterals;

QString TaskRecordKind::valueText(Connection &db, const QString &column, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (column == u"due_minute")
        return QLocale().toString(QTime(0, 0).addSecs(value.toInt() * 60), QLocale::ShortFormat);
    if (column == u"remind_minutes")
        return QCoreApplication::translate("TaskKinds", "%n minute(s) before", nullptr, value.toInt());
    if (column == u"kind")
        return taskKindText(fromName<TaskKind>(value.toString()).value_or(TaskKind::ToDo));
    if (column == u"priority")
        return priorityText(fromName<Priority>(value.toString()).value_or(Priority::Normal));
    return RecordKindOf<Task>::valueText(db, column, value);
}
