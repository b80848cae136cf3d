// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/logactivity.h"

#include "models/activities/activitykinds.h"
#include "models/base/day.h"
#include "models/customers/savecustomer.h"
#include "models/tasks/savetask.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMinutes = 7 * 24 * 60;
constexpr qsizetype LongestTitle = 80;

QString titleOfFollowUp(const ActivityEntry &entry)
{
    if (!singleLine(entry.followUpTitle).isEmpty())
        return entry.followUpTitle;
    const QString note = singleLine(entry.activity.note);
    if (note.isEmpty())
        return QCoreApplication::translate("logActivity", "Follow up");
    const QString shortened = note.size() > LongestTitle ? note.left(LongestTitle - 1) + u'…' : note;
    return QCoreApplication::translate("logActivity", "Follow up: %1").arg(shortened);
}

} // namespace

LoggedActivity logActivity(Operation &operation, const ActivityEntry &entry)
{
    LoggedActivity logged{.activity = entry.activity};
    Activity &activity = logged.activity;
    const auto at = happenedAt(activity.at, operation.now());
    if (!at)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("logActivity", "What happened cannot lie in the future. Plan it as a follow-up instead."));
    activity.at = *at;
    if (activity.minutes < 0 || activity.minutes > MostMinutes)
        throw Failure(Error::Kind::Invalid,
                      QCoreApplication::translate("logActivity", "The duration must lie between 0 and %1 minutes.").arg(MostMinutes));
    if (!activity.customer && entry.newCustomer)
        activity.customer = saveCustomer(operation, *entry.newCustomer).id;
    else
        operation.db().find(activity.customer);
    if (!hasDirection(activity.kind))
        activity.direction = Direction::None;
    activity.outcome = singleLine(activity.outcome);
    activity.topic = singleLine(activity.topic);
    activity.note = storable(activity.note).trimmed();
    activity.doneBy = operation.origin().actor;
    operation.insert(activity);
    if (entry.followUp.isValid()) {
        if (entry.followUp < operation.now().toLocalTime().date())
            throw Failure(Error::Kind::Invalid,
                          QCoreApplication::translate("logActivity", "A follow-up cannot be due in the past. Choose today or a later day."));
        logged.followUp = saveTask(operation, {.customer = activity.customer,
                                               .title = titleOfFollowUp(entry),
                                               .dueDay = entry.followUp});
    }
    return logged;
}
