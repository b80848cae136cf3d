// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskjson.h"

#include "models/base/localtime.h"

using namespace Qt::StringLiterals;

namespace {

/** The instant as clocks of the task's zone show it, with their offset. */
QJsonValue dueJson(const Task &task)
{
    const QDateTime at = dueAt(task).toTimeZone(task.dueMinute ? zoneOf(task.zone) : QTimeZone::systemTimeZone());
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject taskJson(const RecordJson &json, const Listed<Task> &listed)
{
    const Task &task = listed.record;
    QJsonObject object = json.object(listed);
    object.insert(u"customer_name"_s, textOrNull(listed.customerName));
    object.insert(u"time"_s, task.dueMinute ? QJsonValue(QTime(0, 0).addSecs(*task.dueMinute * 60).toString(u"HH:mm"_s)) : QJsonValue());
    object.insert(u"due_at"_s, dueJson(task));
    object.insert(u"zone"_s, textOrNull(task.zone));
    object.insert(u"recurrence"_s, textOrNull(task.recurrence.toText()));
    return object;
}

QStringList taskKeys()
{
    QStringList keys = RecordJson::keys<Task>();
    keys.insert(keys.indexOf(u"due"_s) + 1, u"time"_s);
    keys.insert(keys.indexOf(u"time"_s) + 1, u"due_at"_s);
    keys.insert(keys.indexOf(u"recurs_after_done"_s), u"recurrence"_s);
    return keys;
}
