// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarstore.h"

#include "models/base/localtime.h"
#include "models/business/business.h"
#include "models/database/transaction.h"
#include "models/tasks/holiday.h"
#include "models/tasks/occurrences.h"
#include "models/tasks/workingdays.h"

#include <algorithm>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

const QString TaskColumns = u"SELECT id, customer_id, title, due_day, done_at, owner, kind, due_minute, zone, minutes, priority, "
                            "recurrence, recurs_after_done, recurs_from, on_working_days, activity_id FROM task WHERE "_s;
const QString ActivityColumns = u"SELECT id, customer_id, kind, at, minutes, topic, done_by FROM activity WHERE "_s;

Task taskOf(const Rows &rows)
{
    return {.id = rows.as<TaskId>(0), .customer = rows.as<CustomerId>(1), .title = rows.text(2), .dueDay = rows.as<QDate>(3),
            .doneAt = rows.as<QDateTime>(4), .owner = rows.text(5), .kind = rows.as<TaskKind>(6),
            .dueMinute = rows.as<std::optional<int>>(7), .zone = rows.text(8), .minutes = int(rows.integer(9)),
            .priority = rows.as<Priority>(10), .recurrence = rows.as<Recurrence>(11), .recursAfterDone = rows.as<bool>(12),
            .recursFrom = rows.as<QDate>(13), .onWorkingDays = rows.as<bool>(14), .activity = rows.as<ActivityId>(15)};
}

/** Moves \a entry to when \a instant is by the clocks where we are. */
void putAt(CalendarEntry &entry, const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    entry.day = local.date();
    entry.minute = local.time().msecsSinceStartOfDay() / 60'000;
}

CalendarEntry entryOf(const Task &task)
{
    CalendarEntry entry{.record = task.id.value, .task = task.kind, .customer = task.customer, .title = task.title, .owner = task.owner,
                        .day = task.dueDay, .minutes = task.minutes, .priority = task.priority, .isDone = task.doneAt.isValid(),
                        .recurs = task.recurrence.recurs()};
    if (task.dueMinute)
        putAt(entry, dueAt(task));
    return entry;
}

CalendarEntry contactOf(const Rows &rows)
{
    CalendarEntry entry{.kind = CalendarEntry::Kind::Activity, .record = rows.integer(0), .activity = rows.as<ActivityKind>(2),
                        .customer = rows.as<CustomerId>(1), .title = rows.text(5), .owner = rows.text(6), .minutes = int(rows.integer(4)),
                        .isDone = true};
    putAt(entry, rows.as<QDateTime>(3));
    return entry;
}

/** The days of \a span on which \a task will come back. */
std::vector<QDate> returns(const Task &task, const CalendarSpan &span, QDate today, const WorkingDays &working)
{
    std::vector<QDate> days;
    const QDate pattern = task.recursFrom.isValid() ? task.recursFrom : task.dueDay;
    const QDate start = task.recursAfterDone ? std::max(task.dueDay, today) : pattern;
    QDate day = std::max({task.dueDay, today, span.first.addDays(-2)}); // Two days: of another zone, and of holidays.
    for (day = nextOccurrence(task.recurrence, start, day); day.isValid() && day <= span.last.addDays(1); day = nextOccurrence(task.recurrence, start, day)) {
        const QDate moved = task.onWorkingDays ? working.nextWorkingDay(day) : day;
        if (days.empty() || days.back() != moved)
            days.push_back(moved);
    }
    return days;
}

bool standsBefore(const CalendarEntry &one, const CalendarEntry &other)
{
    const auto key = [](const CalendarEntry &entry) {
        return std::tuple(entry.day, entry.minute.value_or(-1), entry.isDone, -int(entry.priority), entry.kind, entry.record);
    };
    return key(one) < key(other);
}

/** Leaves the first entries of each day and counts the others. */
void shorten(CalendarContent &content)
{
    std::map<QDate, int> counts;
    std::erase_if(content.entries, [&](const CalendarEntry &entry) {
        if (++counts[entry.day] <= CalendarStore::MostOfDay)
            return false;
        ++content.unlisted[entry.day];
        return true;
    });
}

} // namespace

CalendarContent CalendarStore::content(const CalendarQuery &query, QDate today)
{
    const Snapshot snapshot(m_db);
    CalendarContent content{.span = query.span};
    std::vector<ActivityId> became;
    content.entries = tasks(query, today, became);
    if (query.showsDone) {
        const std::vector<CalendarEntry> held = contacts(query);
        std::set<qint64> shown;
        for (const CalendarEntry &entry : held)
            shown.insert(entry.record);
        // A task that became one of these contacts would stand there twice.
        size_t row = 0;
        std::erase_if(content.entries, [&](const CalendarEntry &) { return shown.contains(became[row++].value); });
        content.entries.insert(content.entries.end(), held.begin(), held.end());
    }
    std::set<QString> owners;
    std::erase_if(content.entries, [&](const CalendarEntry &entry) {
        if (!query.span.contains(entry.day))
            return true;
        owners.insert(entry.owner);
        return query.owner && entry.owner != *query.owner;
    });
    owners.erase(QString());
    content.owners = QStringList(owners.begin(), owners.end());
    std::ranges::sort(content.owners, {}, [](const QString &owner) { return folded(owner); });
    std::ranges::sort(content.entries, standsBefore);
    shorten(content);
    nameCustomers(content.entries);
    addHolidays(content);
    return content;
}

std::vector<CalendarEntry> CalendarStore::tasks(const CalendarQuery &query, QDate today, std::vector<ActivityId> &became)
{
    // A day more on both sides: in another zone it may be another day.
    const QDate first = query.span.first.addDays(-1);
    const QDate last = query.span.last.addDays(1);
    std::vector<CalendarEntry> entries;
    const auto take = [&](Rows rows) {
        while (rows.next()) {
            const Task task = taskOf(rows);
            entries.push_back(entryOf(task));
            became.push_back(task.activity);
        }
    };
    take(m_db.run(TaskColumns + u"done_at IS NULL AND due_day >= ? AND due_day <= ?"_s, first, last));
    if (query.showsDone)
        take(m_db.run(TaskColumns + u"done_at IS NOT NULL AND due_day >= ? AND due_day <= ?"_s, first, last));
    std::vector<Task> recurring;
    for (Rows rows = m_db.run(TaskColumns + u"done_at IS NULL AND recurrence <> '' AND due_day <= ?"_s, last); rows.next();)
        recurring.push_back(taskOf(rows));
    if (recurring.empty() || query.span.last <= today)
        return entries;
    const WorkingDays working = workingDays(m_db);
    for (Task &task : recurring) {
        for (const QDate day : returns(task, query.span, today, working)) {
            task.dueDay = day;
            CalendarEntry entry = entryOf(task);
            entry.isProjected = true;
            entries.push_back(entry);
            became.emplace_back();
        }
    }
    return entries;
}

std::vector<CalendarEntry> CalendarStore::contacts(const CalendarQuery &query)
{
    std::vector<CalendarEntry> entries;
    Rows rows = m_db.run(ActivityColumns + u"kind IN ('visit', 'meeting') AND at >= ? AND at < ?"_s, localInstant(query.span.first, QTime(0, 0)),
                         localInstant(query.span.last.addDays(1), QTime(0, 0)));
    while (rows.next())
        entries.push_back(contactOf(rows));
    if (query.showsCalls)
        addCalls(query, entries);
    return entries;
}

void CalendarStore::addCalls(const CalendarQuery &query, std::vector<CalendarEntry> &entries)
{
    // Day by day, so that a day of thousands of calls is not read to its end.
    for (QDate day = query.span.first; day <= query.span.last; day = day.addDays(1)) {
        QString condition = u"kind = 'call' AND minutes > 0 AND at >= ? AND at < ? "_s;
        std::vector<SqlValue> values{localInstant(day, QTime(0, 0)), localInstant(day.addDays(1), QTime(0, 0))};
        if (query.owner) {
            condition += u"AND done_by = ? "_s;
            values.emplace_back(*query.owner);
        }
        values.emplace_back(MostOfDay);
        Rows rows = m_db.runWith(ActivityColumns + condition + u"ORDER BY at LIMIT ?"_s, values);
        while (rows.next())
            entries.push_back(contactOf(rows));
    }
}

void CalendarStore::nameCustomers(std::vector<CalendarEntry> &entries)
{
    std::set<qint64> ids;
    for (const CalendarEntry &entry : entries) {
        if (entry.customer)
            ids.insert(entry.customer.value);
    }
    std::unordered_map<qint64, QString> names;
    for (Rows rows = m_db.run(u"SELECT id, name FROM customer WHERE "_s + m_db.dialect().anyOf(u"id"_s), m_db.dialect().idList(ids)); rows.next();)
        names.emplace(rows.integer(0), rows.text(1));
    for (CalendarEntry &entry : entries) {
        if (const auto found = names.find(entry.customer.value); found != names.end())
            entry.customerName = found->second;
    }
}

void CalendarStore::addHolidays(CalendarContent &content)
{
    content.workingDays = m_db.find(Id<Business>{1}).workingDays;
    for (const Holiday &holiday : m_db.select<Holiday>(u"WHERE day >= ? AND day <= ? ORDER BY day, id"_s, content.span.first, content.span.last))
        content.holidays.emplace(holiday.day, holiday.name);
}
