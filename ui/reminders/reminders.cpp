// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminders.h"

#include "models/reminders/remindersettings.h"
#include "models/reminders/remindertimes.h"
#include "models/reminders/takereminders.h"
#include "models/tasks/savetask.h"
#include "ui/reminders/remindertexts.h"
#include "ui/reminders/reminderwindow.h"
#include "ui/shell/navigator.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t LinesOfMany = 4;

QString keyOf(const Reminder &reminder)
{
    return u"task-%1"_s.arg(reminder.task.id.value);
}

const QString KeyOfMany = u"tasks"_s;

} // namespace

Reminders::Reminders(Services &services, const QDBusConnection &bus, ReminderClock::Now now, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_now(now)
    , m_clock(services.database, services.writer.actor(), services.settings, now)
    , m_notifications(bus)
{
    connect(&m_clock, &ReminderClock::due, this, &Reminders::show);
    connect(&m_notifications, &DesktopNotifications::chosen, this, &Reminders::act);
    connect(&m_notifications, &DesktopNotifications::closed, this, [this](const QString &key) { m_shown.remove(key); });
    connect(&m_notifications, &DesktopNotifications::failed, this, [this](const QString &key) { showWindow(m_shown.take(key)); });
    connect(&services.database.feed(), &ChangeFeed::changed, this, &Reminders::takeChanges);
}

Reminders::~Reminders()
{
    for (auto shown = m_shown.keyBegin(); shown != m_shown.keyEnd(); ++shown)
        m_notifications.close(*shown); // Nobody would hear its buttons any more.
}

void Reminders::show(const std::vector<Reminder> &reminders)
{
    if (reminders.size() > MostAtOnce) {
        notifyOf(reminders);
        return;
    }
    for (const Reminder &reminder : reminders)
        notify(reminder);
}

void Reminders::notify(const Reminder &reminder)
{
    DesktopNotification notification{.key = keyOf(reminder), .title = reminderTitle(reminder), .body = reminderDetail(reminder)};
    notification.actions.push_back({u"default"_s, tr("Open")});
    if (reminder.canCall)
        notification.actions.push_back({u"call"_s, tr("Call")});
    notification.actions.push_back({u"snooze"_s, tr("Snooze")});
    notification.actions.push_back({u"done"_s, tr("Done")});
    m_shown.insert(notification.key, {reminder});
    m_notifications.show(notification);
}

void Reminders::notifyOf(const std::vector<Reminder> &reminders)
{
    std::vector<Reminder> all = m_shown.value(KeyOfMany);
    all.insert(all.end(), reminders.begin(), reminders.end());
    QStringList lines;
    for (size_t i = 0; i < std::min(LinesOfMany, all.size()); ++i)
        lines.append(reminderTitle(all.at(i)));
    if (all.size() > LinesOfMany)
        lines.append(tr("… and %n more", nullptr, int(all.size() - LinesOfMany)));
    const DesktopNotification notification{.key = KeyOfMany,
                                           .title = tr("%n reminder(s)", nullptr, int(all.size())),
                                           .body = lines.join(u'\n'),
                                           .actions = {{u"default"_s, tr("Show")}, {u"show"_s, tr("Show")}, {u"snooze"_s, tr("Snooze all")}}};
    m_shown.insert(notification.key, all);
    m_notifications.show(notification);
}

void Reminders::showWindow(const std::vector<Reminder> &reminders)
{
    if (reminders.empty())
        return;
    if (!m_window) {
        m_window = new ReminderWindow(m_services.window);
        m_window->setCanWrite(m_services.canWrite());
        connect(m_window, &ReminderWindow::openRequested, this, &Reminders::open);
        connect(m_window, &ReminderWindow::callRequested, this, &Reminders::call);
        connect(m_window, &ReminderWindow::doneRequested, this, &Reminders::complete);
        connect(m_window, &ReminderWindow::snoozeRequested, this, &Reminders::snooze);
    }
    m_window->setSnooze(m_services.settings.get(SnoozeSetting));
    m_window->add(reminders);
    m_window->show();
    m_window->raise();
}

void Reminders::act(const QString &key, const QString &action)
{
    const std::vector<Reminder> reminders = m_shown.take(key);
    m_notifications.close(key);
    if (reminders.empty())
        return;
    if (action == u"snooze") {
        for (const Reminder &reminder : reminders)
            snooze(reminder, m_services.settings.get(SnoozeSetting));
    } else if (key == KeyOfMany) {
        showWindow(reminders);
        m_window->activateWindow();
    } else if (action == u"call") {
        call(reminders.front());
    } else if (action == u"done") {
        complete(reminders.front());
    } else {
        open(reminders.front());
    }
}

void Reminders::open(const Reminder &reminder)
{
    settle(reminder.task.id);
    bringWindowUp();
    if (reminder.task.customer)
        m_services.navigator->openCustomer(reminder.task.customer);
    else
        m_services.navigator->trigger(u"edit-task"_s, {.record = reminder.task.id.value});
}

void Reminders::call(const Reminder &reminder)
{
    settle(reminder.task.id);
    bringWindowUp();
    m_services.navigator->trigger(u"call"_s, {.customer = reminder.task.customer, .record = reminder.task.id.value});
}

void Reminders::complete(const Reminder &reminder)
{
    settle(reminder.task.id);
    m_services.navigator->trigger(u"complete-task"_s, {.customer = reminder.task.customer, .record = reminder.task.id.value});
}

void Reminders::snooze(const Reminder &reminder, int minutes)
{
    settle(reminder.task.id);
    const QDateTime until = snoozedUntil(minutes, m_now(), QTimeZone::systemTimeZone());
    m_services.writer.perform(tr("Snooze “%1”").arg(isolated(singleLine(reminder.task.title))), &remindAgain, reminder.task.id, until)
        .then(this, [this, reminder](const Result<Task> &stored) {
            if (stored || stored.error().kind == Error::Kind::NotFound)
                return;
            m_services.navigator->showError(stored.error());
            showWindow({reminder});
        });
}

/** The person has taken care of \a task: it is shown nowhere any more. */
void Reminders::settle(TaskId task)
{
    const auto isIt = [task](const Reminder &reminder) { return reminder.task.id == task; };
    if (m_window)
        m_window->remove(task);
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys) {
        std::vector<Reminder> &reminders = m_shown[key];
        std::erase_if(reminders, isIt);
        if (!reminders.empty())
            continue;
        m_shown.remove(key);
        m_notifications.close(key);
    }
}

void Reminders::takeChanges(const ChangeSet &changes)
{
    const std::vector<Reminder> all = shown();
    if (all.empty() || !changes.touches(tableName<Task>()))
        return;
    m_services.reader().run(&settledReminders, all).then(this, [this](const Result<std::vector<TaskId>> &settled) {
        if (!settled)
            return;
        for (const TaskId task : *settled)
            settle(task);
    });
}

std::vector<Reminder> Reminders::shown() const
{
    std::vector<Reminder> all = m_window ? m_window->reminders() : std::vector<Reminder>();
    for (const std::vector<Reminder> &reminders : m_shown)
        all.insert(all.end(), reminders.begin(), reminders.end());
    return all;
}

void Reminders::bringWindowUp()
{
    QWidget *window = m_services.window;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}
