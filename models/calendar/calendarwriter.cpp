// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarwriter.h"

#include "models/activities/activitykinds.h"
#include "models/base/localtime.h"
#include "models/calendar/timezonelines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShortestMonth = 28;
constexpr int MinutesOfDay = 24 * 60;

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

int priorityNumber(Priority priority)
{
    switch (priority) {
    case Priority::High: return 1;
    case Priority::Normal: return 5;
    case Priority::Low: break;
    }
    return 9;
}

QString durationText(int minutes)
{
    return minutes < 0 ? u"-PT%1M"_s.arg(-minutes) : u"PT%1M"_s.arg(minutes);
}

/** "UTC" for every name of it; where we are, if there is no zone of that name. */
QString knownZone(const QString &zone)
{
    static const QStringList names{u"UTC"_s, u"Etc/UTC"_s, u"Etc/UCT"_s, u"Etc/Universal"_s, u"Etc/Zulu"_s, u"UCT"_s, u"Universal"_s, u"Zulu"_s};
    const QString name = QString::fromUtf8(zoneOf(zone).id());
    return names.contains(name) ? names.constFirst() : name;
}

/** By the clocks of the task's zone. */
QDateTime clockOf(const Task &task)
{
    return QDateTime(task.dueDay, QTime(0, 0).addSecs(task.dueMinute.value_or(0) * 60), Qt::UTC);
}

/** That day of the month; what a month is too short for happens on its last day, which RFC 5545 by itself would leave out. */
QString daysOfMonth(int last)
{
    if (last <= ShortestMonth)
        return u";BYMONTHDAY=%1"_s.arg(last);
    QStringList days;
    for (int day = ShortestMonth; day <= last; ++day)
        days.append(QString::number(day));
    return u";BYMONTHDAY="_s + days.join(u',') + u";BYSETPOS=-1"_s;
}

} // namespace

bool isEvent(const Task &task)
{
    return (task.kind == TaskKind::Visit || task.kind == TaskKind::Meeting) && task.dueMinute && task.minutes > 0;
}

QString calendarSummary(const QString &title, const QString &customerName)
{
    return customerName.isEmpty() ? title : u"%1 (%2)"_s.arg(title, customerName);
}

QString calendarRule(const Task &task)
{
    if (!task.recurrence.recurs() || task.recursAfterDone || task.doneAt.isValid())
        return {};
    // The pattern goes on from a day that the task may have been put off from.
    const QDate from = task.recursFrom.isValid() ? task.recursFrom : task.dueDay;
    QString rule = task.recurrence.toText();
    const bool isPutOff = from.day() != task.dueDay.day();
    switch (task.recurrence.unit) {
    case RecurrenceUnit::Weeks:
        if (task.recurrence.weekdays.days.empty() && from.dayOfWeek() != task.dueDay.dayOfWeek())
            rule += u";BYDAY="_s + Weekdays{{Qt::DayOfWeek(from.dayOfWeek())}}.toText();
        break;
    case RecurrenceUnit::Months:
        if (from.day() > ShortestMonth || isPutOff)
            rule += daysOfMonth(from.day());
        break;
    case RecurrenceUnit::Years:
        if ((from.day() > ShortestMonth && from.month() == 2) || isPutOff || from.month() != task.dueDay.month())
            rule += u";BYMONTH=%1"_s.arg(from.month()) + (from.month() == 2 ? daysOfMonth(from.day()) : u";BYMONTHDAY=%1"_s.arg(from.day()));
        break;
    case RecurrenceUnit::Days:
    case RecurrenceUnit::Never:
        break;
    }
    return rule;
}

void CalendarWriter::addTime(const QString &name, const QDateTime &clock, const QString &zone)
{
    const QString known = knownZone(zone);
    if (known == u"UTC") {
        m_components.add(name, instantText(clock));
        return;
    }
    m_components.add(name, {{u"TZID"_s, known}}, clock.toString(u"yyyyMMdd'T'HHmmss"_s));
    const auto [found, isNew] = m_zones.emplace(known, clock.date().year());
    found->second = std::min(found->second, clock.date().year());
}

void CalendarWriter::addWhen(const Task &task, bool isEvent)
{
    const QString rule = calendarRule(task);
    if (!task.dueMinute) {
        // A rule counts from DTSTART, and DUE must not be the same; so what comes back begins on its day and lasts for it.
        m_components.add(rule.isEmpty() ? u"DUE"_s : u"DTSTART"_s, {{u"VALUE"_s, u"DATE"_s}}, dayText(task.dueDay));
        if (!rule.isEmpty())
            m_components.add(u"DURATION"_s, u"P1D"_s);
    } else if (task.minutes > 0 || !rule.isEmpty()) {
        addTime(u"DTSTART"_s, clockOf(task), task.zone);
        const int minutes = std::max(task.minutes, 1);
        // Programs that show to-dos look for DUE, which has to be later than DTSTART. What takes days would seem to be due at its end.
        if (isEvent || minutes > MinutesOfDay)
            m_components.add(u"DURATION"_s, durationText(minutes));
        else
            addTime(u"DUE"_s, clockOf(task).addSecs(qint64(minutes) * 60), task.zone);
    } else {
        addTime(u"DUE"_s, clockOf(task), task.zone);
    }
    if (!rule.isEmpty())
        m_components.add(u"RRULE"_s, rule);
    if (isEvent)
        m_components.add(u"STATUS"_s, u"CONFIRMED"_s);
}

void CalendarWriter::addReminder(const Task &task, bool isEvent)
{
    if (!task.remindMinutes || task.doneAt.isValid())
        return;
    const bool hasStart = isEvent || !calendarRule(task).isEmpty() || (task.dueMinute && task.minutes > 0);
    m_components.begin(u"VALARM"_s);
    m_components.add(u"ACTION"_s, u"DISPLAY"_s);
    m_components.addText(u"DESCRIPTION"_s, task.title);
    m_components.add(u"TRIGGER"_s, {{u"RELATED"_s, hasStart ? u"START"_s : u"END"_s}},
                     durationText((task.dueMinute ? 0 : StartOfDay) - *task.remindMinutes));
    m_components.end(u"VALARM"_s);
}

void CalendarWriter::addContact(const QString &contact)
{
    if (!contact.isEmpty())
        m_components.addText(u"CONTACT"_s, contact);
}

void CalendarWriter::add(const CalendarTask &each)
{
    const Task &task = each.task;
    const bool event = isEvent(task);
    const QString component = event ? u"VEVENT"_s : u"VTODO"_s;
    m_components.begin(component);
    m_components.addText(u"UID"_s, each.uid);
    m_components.add(u"DTSTAMP"_s, instantText(each.revisedAt));
    m_components.add(u"CREATED"_s, instantText(task.createdAt));
    m_components.add(u"SEQUENCE"_s, QString::number(std::max(0, task.version - 1)));
    m_components.addText(u"SUMMARY"_s, calendarSummary(task.title, each.customerName));
    addWhen(task, event);
    m_components.add(u"PRIORITY"_s, QString::number(priorityNumber(task.priority)));
    m_components.add(u"CATEGORIES"_s, nameOf(task.kind));
    if (!event) {
        m_components.add(u"STATUS"_s, task.doneAt.isValid() ? u"COMPLETED"_s : u"NEEDS-ACTION"_s);
        if (task.doneAt.isValid()) {
            m_components.add(u"COMPLETED"_s, instantText(task.doneAt));
            m_components.add(u"PERCENT-COMPLETE"_s, u"100"_s);
        }
    }
    if (!task.note.isEmpty())
        m_components.addText(u"DESCRIPTION"_s, task.note);
    addContact(each.contact);
    addReminder(task, event);
    m_components.end(component);
}

void CalendarWriter::add(const CalendarMeeting &each)
{
    const Activity &activity = each.activity;
    m_components.begin(u"VEVENT"_s);
    m_components.addText(u"UID"_s, each.uid);
    m_components.add(u"DTSTAMP"_s, instantText(activity.at));
    m_components.add(u"SEQUENCE"_s, QString::number(std::max(0, activity.version - 1)));
    m_components.addText(u"SUMMARY"_s, calendarSummary(activity.topic.isEmpty() ? activityKindText(activity.kind) : activity.topic, each.customerName));
    m_components.add(u"DTSTART"_s, instantText(activity.at));
    m_components.add(u"DURATION"_s, durationText(activity.minutes));
    m_components.add(u"STATUS"_s, u"CONFIRMED"_s);
    m_components.add(u"CATEGORIES"_s, nameOf(activity.kind));
    if (!activity.note.isEmpty())
        m_components.addText(u"DESCRIPTION"_s, activity.note);
    addContact(each.contact);
    m_components.end(u"VEVENT"_s);
}

QByteArray CalendarWriter::finish() const
{
    ContentLines lines;
    lines.begin(u"VCALENDAR"_s);
    lines.add(u"VERSION"_s, u"2.0"_s);
    lines.add(u"PRODID"_s, u"-//Regulars//Regulars " REGULARS_VERSION "//EN"_s);
    lines.add(u"CALSCALE"_s, u"GREGORIAN"_s);
    if (!m_business.isEmpty())
        lines.addText(u"X-REGULARS-BUSINESS"_s, m_business);
    for (const auto &[zone, firstYear] : m_zones)
        lines.append(timeZoneLines(QTimeZone(zone.toUtf8()), firstYear));
    lines.append(m_components);
    lines.end(u"VCALENDAR"_s);
    return lines.content();
}
