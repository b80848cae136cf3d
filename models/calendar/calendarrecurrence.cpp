// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarrecurrence.h"

#ifdef REGULARS_WITH_LIBICAL

#include "models/calendar/calendarwriter.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostSteps = 100'000;
constexpr size_t MostDays = 400;
constexpr qint64 MostNanoseconds = 5'000'000'000;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype clockOf(const QDateTime &clock, bool isDate)
{
    icaltimetype time = icaltime_null_time();
    time.year = clock.date().year();
    time.month = clock.date().month();
    time.day = clock.date().day();
    time.hour = clock.time().hour();
    time.minute = clock.time().minute();
    time.is_date = isDate;
    return time;
}

std::map<QString, QString> partsOf(const QString &rule)
{
    std::map<QString, QString> parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts))
        parts.insert_or_assign(part.section(u'=', 0, 0).toUpper(), part.section(u'=', 1).toUpper());
    return parts;
}

QString textOf(icalrecurrencetype rule)
{
    char *text = icalrecurrencetype_as_string_r(&rule);
    const QString copy = QString::fromUtf8(text ? text : "");
    icalmemory_free_buffer(text);
    return copy;
}

/** UNTIL is told in UTC where the start is told by other clocks; it has to be by the same. */
void untilByClock(icalrecurrencetype &rule, const CalendarTimeRead &start)
{
    if (icaltime_is_null_time(rule.until) || rule.until.is_date || !icaltime_is_utc(rule.until) || !start.minute || start.isUtc)
        return;
    const QDateTime utc(QDate(rule.until.year, rule.until.month, rule.until.day), QTime(rule.until.hour, rule.until.minute), Qt::UTC);
    if (utc.isValid())
        rule.until = clockOf(utc.toTimeZone(QTimeZone(start.zone.toUtf8())), false);
}

} // namespace

Recurrence sameRecurrence(const QString &rule, QDate start)
{
    std::map<QString, QString> parts = partsOf(rule);
    Recurrence recurrence = Recurrence::fromText(rule);
    if (parts[u"INTERVAL"_s].toInt() > recurrence.every)
        return {};
    if (recurrence.unit == RecurrenceUnit::Days && recurrence.every == 1 && parts.contains(u"BYDAY"_s))
        recurrence.unit = RecurrenceUnit::Weeks;
    const bool weeksBeginOnMonday = parts[u"WKST"_s].isEmpty() || parts[u"WKST"_s] == u"MO" || recurrence.every == 1;
    for (const QString &name : {u"FREQ"_s, u"INTERVAL"_s, u"WKST"_s})
        parts.erase(name);
    std::erase_if(parts, [](const auto &part) { return part.second.isEmpty(); });
    if (recurrence.unit == RecurrenceUnit::Weeks) {
        const QString days = parts[u"BYDAY"_s];
        const bool areAllKnown = Weekdays::fromText(days).days.size() == size_t(days.isEmpty() ? 0 : days.count(u',') + 1);
        parts.erase(u"BYDAY"_s);
        return parts.empty() && areAllKnown && weeksBeginOnMonday ? recurrence : Recurrence();
    }
    recurrence.weekdays = {};
    if (recurrence.unit == RecurrenceUnit::Days)
        return parts.empty() ? recurrence : Recurrence();
    // The rest has to be what we would write; what it says of the day itself goes without saying.
    const std::map<QString, QString> ours = partsOf(calendarRule({.dueDay = start, .recurrence = recurrence}));
    const auto saysSame = [&](const QString &name, int itself) {
        const auto own = ours.find(name);
        const auto said = parts.find(name);
        if (own != ours.end() || itself == 0)
            return said == parts.end() ? own == ours.end() : own != ours.end() && own->second == said->second;
        return said == parts.end() || said->second == QString::number(itself);
    };
    const bool isSame = saysSame(u"BYMONTHDAY"_s, start.day()) && saysSame(u"BYSETPOS"_s, 0)
        && (recurrence.unit == RecurrenceUnit::Months || saysSame(u"BYMONTH"_s, start.month()));
    for (const QString &name : {u"BYMONTHDAY"_s, u"BYSETPOS"_s})
        parts.erase(name);
    if (recurrence.unit == RecurrenceUnit::Years)
        parts.erase(u"BYMONTH"_s);
    return isSame && parts.empty() ? recurrence : Recurrence();
}

CalendarRecurrences::CalendarRecurrences(const CalendarSpan &span)
    : m_span(span)
{
}

std::vector<QDate> CalendarRecurrences::followed(const icalrecurrencetype &rule, const CalendarTimeRead &start)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<QDate> days;
    icalrecurrencetype byClock = rule;
    untilByClock(byClock, start);
    const QDateTime begin(start.day, QTime(0, 0).addSecs(start.minute.value_or(0) * 60), Qt::UTC);
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(icalrecur_iterator_new(byClock, clockOf(begin, !start.minute)));
    for (int step = 0; iterator && step < MostSteps && days.size() < MostDays && m_spentNanoseconds + timer.nsecsElapsed() < MostNanoseconds; ++step) {
        const icaltimetype next = icalrecur_iterator_next(iterator.get());
        const QDate day(next.year, next.month, next.day);
        if (icaltime_is_null_time(next) || day > m_span.last)
            break;
        if (m_span.contains(day))
            days.push_back(day);
    }
    m_spentNanoseconds += timer.nsecsElapsed();
    return days;
}

CalendarRecurrenceRead CalendarRecurrences::read(icalcomponent *component, const CalendarTimeRead &start, CalendarZones &zones)
{
    CalendarRecurrenceRead read;
    std::set<QDate> days;
    int rules = 0;
    for (icalproperty *each = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY); each;
         each = icalcomponent_get_next_property(component, ICAL_RRULE_PROPERTY)) {
        const icalrecurrencetype rule = icalproperty_get_rrule(each);
        if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE || rule.rscale) {
            read.remark = Texts::tr("Regulars does not know this kind of repetition. The first date was taken.");
            return read;
        }
        if (m_spentNanoseconds >= MostNanoseconds) {
            read.remark = Texts::tr("Following the repetitions of this file takes too long. The first date was taken.");
            return read;
        }
        read.recurrence = sameRecurrence(textOf(rule), start.day);
        const std::vector<QDate> all = followed(rule, start);
        days.insert(all.begin(), all.end());
        ++rules;
    }
    const auto dayOf = [&](const icaltimetype &time) { return zones.timeOf(time, start.zone).day; };
    bool isPlain = rules == 1;
    for (icalproperty *each = icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY); each;
         each = icalcomponent_get_next_property(component, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype added = icalproperty_get_rdate(each);
        const QDate day = dayOf(icaltime_is_null_time(added.time) ? added.period.start : added.time);
        if (m_span.contains(day) && days.size() < MostDays)
            days.insert(day);
        isPlain = false;
    }
    if (m_span.contains(start.day))
        days.insert(start.day);
    for (icalproperty *each = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY); each;
         each = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY)) {
        days.erase(zones.read(each).day);
        isPlain = false;
    }
    if (!isPlain)
        read.recurrence = {};
    read.recurs = true;
    read.days.assign(days.begin(), days.end());
    return read;
}

#endif
