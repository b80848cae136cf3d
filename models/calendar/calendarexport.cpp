// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarexport.h"

#include "models/base/writefile.h"
#include "models/calendar/calendaruid.h"
#include "models/database/transaction.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <span>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RecordsInPart = 500;

struct Person
{
    QString name;
    QString contact;
};

using Persons = std::unordered_map<qint64, Person>;

Persons personsOf(Connection &db, const std::set<qint64> &ids)
{
    Persons persons;
    Rows rows = db.run(u"SELECT id, name, phone, email FROM customer WHERE "_s + db.dialect().anyOf(u"id"_s), db.dialect().idList(ids));
    while (rows.next()) {
        QStringList contact{rows.text(1), rows.text(2), rows.text(3)};
        contact.removeAll(QString());
        persons.emplace(rows.integer(0), Person{rows.text(1), contact.join(u", "_s)});
    }
    return persons;
}

/** When each of the tasks was changed last. */
std::unordered_map<qint64, QDateTime> revisions(Connection &db, const std::set<qint64> &ids)
{
    std::unordered_map<qint64, QDateTime> latest;
    Rows rows = db.run(u"SELECT change.record_id, max(operation.at) FROM change JOIN operation ON operation.id = change.operation_id "
                       "WHERE change.table_name = 'task' AND "_s
                           + db.dialect().anyOf(u"change.record_id"_s) + u" GROUP BY change.record_id"_s,
                       db.dialect().idList(ids));
    while (rows.next())
        latest.emplace(rows.integer(0), rows.as<QDateTime>(1));
    return latest;
}

std::vector<Task> wantedTasks(Connection &db, const CalendarExport &what, int limit)
{
    const auto select = [&](QString condition, std::vector<SqlValue> values, size_t most) {
        if (what.owner) {
            condition += u" AND owner = ?"_s;
            values.emplace_back(*what.owner);
        }
        QString sql = u"SELECT "_s + Columns::list<Task>() + u" FROM task WHERE "_s + condition + u" ORDER BY due_day, id"_s;
        if (limit > 0) {
            sql += u" LIMIT ?"_s;
            values.emplace_back(qint64(most));
        }
        std::vector<Task> tasks;
        for (Rows rows = db.runWith(sql, values); rows.next();)
            tasks.push_back(rows.record<Task>());
        return tasks;
    };
    std::vector<Task> tasks = select(u"done_at IS NULL"_s, {}, size_t(limit));
    if (what.since.isValid() && (limit == 0 || tasks.size() < size_t(limit))) {
        const std::vector<Task> done = select(u"done_at IS NOT NULL AND due_day >= ?"_s, {what.since}, size_t(limit) - tasks.size());
        tasks.insert(tasks.end(), done.begin(), done.end());
    }
    return tasks;
}

template<typename Record>
std::set<qint64> customersOf(std::span<const Record> records)
{
    std::set<qint64> ids;
    for (const Record &each : records)
        ids.insert(each.customer.value);
    ids.erase(0);
    return ids;
}

template<typename Record, typename Take>
void inParts(const std::vector<Record> &records, Take take)
{
    for (size_t first = 0; first < records.size(); first += RecordsInPart)
        take(std::span(records).subspan(first, std::min(RecordsInPart, records.size() - first)));
}

void stopIfWanted(const std::shared_ptr<Progress> &progress)
{
    if (progress && progress->isCancelled)
        throw Failure(Error::Kind::Cancelled, QCoreApplication::translate("CalendarExport", "Stopped."));
}

} // namespace

std::vector<CalendarTask> calendarTasks(Connection &db, const CalendarExport &what, int limit)
{
    const CalendarUids uids(db);
    std::vector<CalendarTask> all;
    inParts(wantedTasks(db, what, limit), [&](std::span<const Task> part) {
        const Persons persons = personsOf(db, customersOf(part));
        std::set<qint64> ids;
        for (const Task &task : part)
            ids.insert(task.id.value);
        const auto revised = revisions(db, ids);
        for (const Task &task : part) {
            const auto person = persons.find(task.customer.value);
            const auto at = revised.find(task.id.value);
            all.push_back({.task = task, .uid = uids.of(task), .revisedAt = at == revised.end() ? task.createdAt : at->second});
            if (person != persons.end()) {
                all.back().customerName = person->second.name;
                all.back().contact = person->second.contact;
            }
        }
    });
    return all;
}

std::vector<CalendarMeeting> calendarMeetings(Connection &db, const CalendarExport &what, int limit)
{
    if (!what.since.isValid())
        return {};
    const CalendarUids uids(db);
    QString sql = u"SELECT "_s + Columns::list<Activity>() + u" FROM activity WHERE kind IN ('visit', 'meeting') AND minutes > 0 AND at >= ?"_s;
    std::vector<SqlValue> values{localInstant(what.since, QTime(0, 0))};
    if (what.owner) {
        sql += u" AND done_by = ?"_s;
        values.emplace_back(*what.owner);
    }
    sql += u" ORDER BY at"_s;
    if (limit > 0) {
        sql += u" LIMIT ?"_s;
        values.emplace_back(limit);
    }
    std::vector<Activity> activities;
    for (Rows rows = db.runWith(sql, values); rows.next();)
        activities.push_back(rows.record<Activity>());
    std::vector<CalendarMeeting> all;
    inParts(activities, [&](std::span<const Activity> part) {
        const Persons persons = personsOf(db, customersOf(part));
        for (const Activity &activity : part) {
            all.push_back({.activity = activity, .uid = uids.of(activity)});
            if (const auto person = persons.find(activity.customer.value); person != persons.end()) {
                all.back().customerName = person->second.name;
                all.back().contact = person->second.contact;
            }
        }
    });
    return all;
}

QByteArray exportedCalendar(Connection &db, const CalendarExport &what, const std::shared_ptr<Progress> &progress)
{
    const Snapshot snapshot(db);
    CalendarWriter writer;
    const std::vector<CalendarTask> tasks = calendarTasks(db, what);
    stopIfWanted(progress);
    const std::vector<CalendarMeeting> meetings = calendarMeetings(db, what);
    if (progress)
        progress->total = qint64(tasks.size() + meetings.size());
    const auto addAll = [&](const auto &all) {
        for (const auto &each : all) {
            stopIfWanted(progress);
            writer.add(each);
            if (progress)
                ++progress->done;
        }
    };
    addAll(tasks);
    addAll(meetings);
    return writer.isEmpty() ? QByteArray() : writer.finish();
}

Done exportCalendarTo(Connection &db, const CalendarExport &what, const QString &file, const std::shared_ptr<Progress> &progress)
{
    const QByteArray calendar = exportedCalendar(db, what, progress);
    if (calendar.isEmpty())
        throw Failure(Error::Kind::NotFound, QCoreApplication::translate("CalendarExport", "There are no tasks to export. No file was written."));
    if (const Result<Done> written = writeFile(file, calendar); !written)
        throw Failure(written.error());
    return {};
}
