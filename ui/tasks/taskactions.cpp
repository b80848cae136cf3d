// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskactions.h"

#include "models/base/day.h"
#include "models/base/localtime.h"
#include "models/reminders/remindersettings.h"
#include "models/tasks/savetask.h"
#include "models/tasks/taskkinds.h"
#include "models/tasks/taskstore.h"
#include "ui/tasks/snoozedialog.h"
#include "ui/tasks/taskdialog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/** Whether \a at stands for a day without a time. */
bool isWholeDay(const QDateTime &at)
{
    const QDate day = at.toLocalTime().date();
    return at == noonOf(day) || at == day.startOfDay();
}

template<typename Use>
void withTask(Services &services, TaskId id, Use use)
{
    services.reader().run(&TaskStore::find, id).then(services.window, [&services, use](const Result<Task> &task) {
        if (task)
            use(*task);
        else
            services.navigator->showError(task.error());
    });
}

template<typename T>
auto showFailure(Services &services)
{
    return [&services](const Result<T> &result) {
        if (!result)
            services.navigator->showError(result.error());
    };
}

} // namespace

void newTask(Services &services, const Subject &subject)
{
    Task task{.customer = subject.customer, .title = subject.text, .dueDay = QDate::currentDate()};
    if (const int minutes = services.settings.get(DefaultReminderSetting); minutes != NoReminder)
        task.remindMinutes = minutes;
    if (subject.at.isValid()) {
        const QDateTime at = subject.at.toLocalTime();
        task.dueDay = at.date();
        if (!isWholeDay(at))
            task.dueMinute = QTime(0, 0).secsTo(at.time()) / 60;
    }
    (new TaskDialog(services, task))->show();
}

void editTask(Services &services, TaskId id)
{
    withTask(services, id, [&services](const Task &task) { (new TaskDialog(services, task))->show(); });
}

void completeOrLog(Services &services, TaskId id)
{
    withTask(services, id, [&services](const Task &task) {
        if (contactKind(task.kind) && task.customer && !task.doneAt.isValid()) {
            services.navigator->trigger(u"log-call"_s, {.customer = task.customer, .record = task.id.value});
            return;
        }
        services.writer.perform(QCoreApplication::translate("TaskActions", "Done: %1").arg(shownTitle(task.title)), &completeTask, task.id, ActivityId())
            .then(services.window, showFailure<Task>(services));
    });
}

void snooze(Services &services, TaskId id, const QDateTime &until)
{
    withTask(services, id, [&services, until](const Task &task) {
        if (!until.isValid()) {
            (new SnoozeDialog(services, {task.id}, task.title))->open();
            return;
        }
        services.writer.perform(QCoreApplication::translate("TaskActions", "Put off: %1").arg(shownTitle(task.title)), &snoozeTask, task.id, until)
            .then(services.window, showFailure<Task>(services));
    });
}
