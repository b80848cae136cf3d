// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarimport.h"

#include "models/calendar/calendarexport.h"
#include "models/calendar/calendarreader.h"
#include "models/calendar/calendaruid.h"
#include "models/tasks/savetask.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <ranges>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarImport)
};

TaskKind kindOf(const CalendarItem &item)
{
    for (const QString &category : item.categories) {
        if (const auto kind = fromName<TaskKind>(category.trimmed()))
            return *kind;
    }
    return item.isEvent && item.minute ? TaskKind::Meeting : TaskKind::ToDo;
}

QString noteOf(const CalendarItem &item)
{
    QStringList paragraphs{item.location, item.description.trimmed()};
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

/** What is not named by its calendar is known by what it says. */
QString uidOf(const CalendarItem &item)
{
    if (!item.uid.isEmpty())
        return item.recurrenceId.isEmpty() ? item.uid : item.uid + u'/' + item.recurrenceId;
    const QString content = item.summary + item.day.toString(Qt::ISODate) + QString::number(item.minute.value_or(-1)) + item.description;
    return u"content-"_s + QString::fromLatin1(QCryptographicHash::hash(content.toUtf8(), QCryptographicHash::Sha1).toHex());
}

/** Imports one file within one operation. */
class CalendarImporter
{
public:
    CalendarImporter(Operation &operation, const CalendarFile &file, const CalendarImportOptions &options)
        : m_operation(operation)
        , m_db(operation.db())
        , m_file(file)
        , m_options(options)
        , m_uids(operation.db())
        , m_today(operation.now().toLocalTime().date())
    {
    }

    CalendarImportResult run()
    {
        m_result.rejections = m_file.rejections;
        m_result.remarks = m_file.remarks;
        for (const CalendarItem &item : m_file.items) {
            try {
                take(item);
            } catch (const Failure &failure) {
                if (failure.error.kind != Error::Kind::Invalid)
                    throw;
                reject(item, failure.error.message);
            }
        }
        sayWhatWasLeftOut();
        return m_result;
    }

private:
    void take(const CalendarItem &item)
    {
        if (m_uids.isActivity(item.uid)) {
            ++m_result.skipped; // It took place here; the calendar only tells of it.
            return;
        }
        if (!item.recurs) {
            takeSingle(item, uidOf(item));
        } else if (item.recurrence.recurs()) {
            takeRecurring(item);
        } else {
            takeDates(item);
        }
    }

    void takeSingle(const CalendarItem &item, const QString &uid)
    {
        const bool isOver = item.isEvent && item.day < m_today && !m_options.takesPast;
        if (const std::optional<Task> known = taskOf(uid))
            change(*known, item);
        else if (isOver || item.isDone || item.isCancelled)
            ++m_result.skipped;
        else
            create(item, uid);
    }

    void takeRecurring(const CalendarItem &item)
    {
        const std::optional<Task> known = taskOf(uidOf(item));
        CalendarItem next = item;
        const auto isDay = [&](QDate day) { return std::ranges::find(item.returnDays, day) != item.returnDays.end(); };
        if (known && (isDay(known->dueDay) || m_uids.task(item.uid)))
            next.day = m_uids.task(item.uid) ? item.day : known->dueDay; // It may have gone on since.
        else if (item.day < m_today && !item.returnDays.empty())
            next.day = item.returnDays.front();
        takeSingle(next, uidOf(item));
    }

    void takeDates(const CalendarItem &item)
    {
        int taken = 0;
        for (const QDate day : item.returnDays) {
            CalendarItem single = item;
            single.day = day;
            takeSingle(single, uidOf(item) + u'/' + day.toString(u"yyyyMMdd"_s));
            ++taken;
        }
        if (taken == 0) {
            ++m_result.skipped;
            return;
        }
        m_result.remarks += Texts::tr("“%1” comes back in a way that no task can. Its %n date(s) within a year are single tasks.", nullptr, taken)
                                .arg(isolated(item.summary));
    }

    std::optional<Task> taskOf(const QString &uid)
    {
        if (const TaskId id = m_uids.task(uid); id && m_db.exists(id))
            return m_db.find(id);
        std::vector<Task> found = m_db.select<Task>(u"WHERE calendar_uid = ? AND calendar_uid <> '' ORDER BY done_at IS NULL DESC, id DESC LIMIT 1"_s, uid);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    void create(const CalendarItem &item, const QString &uid)
    {
        Task task{.customer = customerOf(item), .title = item.summary, .owner = m_options.owner, .calendarUid = uid};
        task.kind = kindOf(item);
        task.note = noteOf(item);
        task.priority = item.priority;
        task.recurrence = item.recurrence;
        task.remindMinutes = item.remindMinutes;
        putWhen(task, item);
        saveTask(m_operation, task);
        ++m_result.created;
    }

    /** Changes what \a item says otherwise than our own calendar would of \a task; what no calendar tells stays. */
    void change(const Task &task, const CalendarItem &item)
    {
        if (task.doneAt.isValid()) {
            ++m_result.unchanged;
            return;
        }
        if (item.isDone) {
            completeTask(m_operation, task.id);
            ++m_result.updated;
            return;
        }
        const CalendarItem told = toldOf(task);
        Task changed = task;
        if (item.summary != told.summary && item.summary != task.title)
            changed.title = titleIn(item.summary, task);
        if (noteOf(item) != noteOf(told))
            changed.note = noteOf(item);
        if (kindOf(item) != task.kind && std::ranges::any_of(item.categories, [](const QString &each) { return fromName<TaskKind>(each.trimmed()).has_value(); }))
            changed.kind = kindOf(item);
        if (item.priority != told.priority)
            changed.priority = item.priority;
        if (item.remindMinutes != told.remindMinutes)
            changed.remindMinutes = item.remindMinutes;
        if (item.recurrence != told.recurrence)
            changed.recurrence = item.recurrence;
        if (std::tie(item.day, item.minute, item.zone, item.minutes) != std::tie(told.day, told.minute, told.zone, told.minutes))
            putWhen(changed, item);
        if (!changed.customer)
            changed.customer = customerOf(item);
        const Task saved = changed == task ? task : saveTask(m_operation, changed);
        ++(saved == task ? m_result.unchanged : m_result.updated);
    }

    static void putWhen(Task &task, const CalendarItem &item)
    {
        task.dueDay = item.day;
        task.dueMinute = item.minute;
        task.zone = item.zone;
        task.minutes = item.minutes;
    }

    /** What a calendar of ours says of \a task, read again. */
    CalendarItem toldOf(const Task &task)
    {
        CalendarWriter writer;
        const QString name = task.customer ? m_db.find(task.customer).name : QString();
        writer.add(CalendarTask{.task = task, .uid = m_uids.of(task), .customerName = name, .revisedAt = task.createdAt});
        return readCalendar(writer.finish(), importSpan(m_today)).items.at(0);
    }

    /** \a summary without the customer's name that our own calendars add. */
    QString titleIn(const QString &summary, const Task &task)
    {
        const QString added = task.customer ? calendarSummary(QString(), m_db.find(task.customer).name) : QString();
        return !added.isEmpty() && summary.endsWith(added) && summary.size() > added.size() ? summary.chopped(added.size()) : summary;
    }

    CustomerId customerOf(const CalendarItem &item)
    {
        std::vector<CustomerId> found;
        for (const QString &mail : item.mails) {
            Rows rows = m_db.run(u"SELECT customer_id FROM customer_email WHERE key = ? ORDER BY customer_id LIMIT 1"_s, foldedEmailOf(mail));
            if (rows.next() && std::ranges::find(found, rows.as<CustomerId>(0)) == found.end())
                found.push_back(rows.as<CustomerId>(0));
        }
        m_others += found.size() > 1 ? int(found.size()) - 1 : 0;
        return found.empty() ? CustomerId() : found.front();
    }

    void reject(const CalendarItem &item, const QString &why)
    {
        if (m_result.rejections.size() < ImportResult::MostRejectionsKept)
            m_result.rejections.append({item.line, why});
    }

    void sayWhatWasLeftOut()
    {
        if (m_others > 0)
            m_result.remarks += Texts::tr("%n further customer(s) take part; a task has one.", nullptr, m_others);
        if (m_file.otherComponents > 0)
            m_result.remarks += Texts::tr("%n part(s) of the file are neither events nor tasks.", nullptr, m_file.otherComponents);
        std::ranges::sort(m_result.rejections, {}, &Rejection::line);
    }

    Operation &m_operation;
    Connection &m_db;
    const CalendarFile &m_file;
    const CalendarImportOptions &m_options;
    CalendarUids m_uids;
    QDate m_today;
    CalendarImportResult m_result;
    int m_others = 0;
};

} // namespace

CalendarImportResult importCalendar(Operation &operation, const CalendarFile &file, const CalendarImportOptions &options)
{
    return CalendarImporter(operation, file, options).run();
}

CalendarImportResult importCalendarFile(Operation &operation, const QString &path, const CalendarImportOptions &options)
{
    const CalendarFile file = readCalendarFile(path, importSpan(operation.now().toLocalTime().date()));
    const CalendarImportResult result = importCalendar(operation, file, options);
    operation.setLabel(Texts::tr("Import %n task(s) from a calendar", nullptr, result.created + result.updated));
    return result;
}

CalendarImportResult tryCalendarImport(Connection &db, const Origin &origin, const QString &path, const CalendarImportOptions &options)
{
    Operation operation(db, origin, QString());
    return importCalendarFile(operation, path, options); // Not committed: nothing of it stays.
}

CalendarSpan holidaySpan(QDate today)
{
    constexpr int Years = 5;
    return {QDate(today.year(), 1, 1), QDate(today.year() + Years - 1, 12, 31)};
}

std::vector<Holiday> holidaysIn(const CalendarFile &file, const CalendarSpan &span)
{
    std::vector<Holiday> holidays;
    const auto add = [&](const CalendarItem &item, QDate first) {
        for (int day = 0; day < item.days; ++day) {
            if (span.contains(first.addDays(day)))
                holidays.push_back({.day = first.addDays(day), .name = item.summary});
        }
    };
    for (const CalendarItem &item : file.items) {
        if (!item.isEvent || item.minute || item.isCancelled)
            continue;
        if (!item.recurs)
            add(item, item.day);
        for (const QDate day : item.returnDays)
            add(item, day);
    }
    std::ranges::stable_sort(holidays, {}, &Holiday::day);
    return holidays;
}

std::vector<Holiday> holidaysInFile(const QString &path)
{
    const CalendarSpan span = holidaySpan(QDate::currentDate());
    std::vector<Holiday> holidays = holidaysIn(readCalendarFile(path, span), span);
    if (holidays.empty())
        throw Failure(Error::Kind::Invalid, Texts::tr("This calendar has no days of these years that are marked from morning to night. Nothing was imported."));
    return holidays;
}
