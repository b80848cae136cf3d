// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activities/logactivity.h"

#include "models/customers/savecustomer.h"
#include "models/tasks/savetask.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

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

Activity storedActivity(Operation &operation, const ActivityEntry &entry)
{
    ActivityDetails details{.activity = entry.activity, .participants = entry.participants};
    if (!details.activity.customer && entry.newCustomer)
        details.activity.customer = saveCustomer(operation, *entry.newCustomer).id;
    details.activity.doneBy = operation.origin().actor;
    return saveActivity(operation, details).activity;
}

} // namespace

LoggedActivity logActivity(Operation &operation, const ActivityEntry &entry)
{
    LoggedActivity logged{.activity = storedActivity(operation, entry)};
    if (entry.completes)
        completeTask(operation, entry.completes, logged.activity.id);
    if (entry.followUp.isValid()) {
        if (entry.followUp < operation.now().toLocalTime().date())
            throw Failure(Error::Kind::Invalid,
                          QCoreApplication::translate("logActivity", "A follow-up cannot be due in the past. Choose today or a later day."));
        logged.followUp = saveTask(operation, {.customer = logged.activity.customer,
                                               .title = titleOfFollowUp(entry),
                                               .dueDay = entry.followUp});
    }
    if (entry.move) {
        PhaseMove move = *entry.move;
        move.customer = logged.activity.customer;
        movePhase(operation, move);
    }
    return logged;
}
