// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarparser.h"

#include "models/base/localtime.h"
#include "models/base/text.h"
#include "models/calendar/calendarrecurrence.h"
#include "models/calendar/calendarzones.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

#ifdef REGULARS_WITH_LIBICAL

namespace {

constexpr int MostMinutes = 7 * 24 * 60;
constexpr int MinutesOfDay = 24 * 60;
constexpr int EarliestReminder = 366 * MinutesOfDay;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

QString textOf(const char *text)
{
    return storable(QString::fromUtf8(text ? text : ""));
}

icalproperty *first(icalcomponent *component, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(component, kind);
}

QString textOf(icalcomponent *component, icalproperty_kind kind)
{
    icalproperty *property = first(component, kind);
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    return value && icalvalue_isa(value) == ICAL_TEXT_VALUE ? textOf(icalvalue_get_text(value)) : QString();
}

Priority priorityOf(icalcomponent *component)
{
    icalproperty *property = first(component, ICAL_PRIORITY_PROPERTY);
    const int number = property ? icalproperty_get_priority(property) : 0;
    if (number >= 1 && number <= 4)
        return Priority::High;
    return number >= 6 && number <= 9 ? Priority::Low : Priority::Normal;
}

qint64 minutesOf(const icaldurationtype &duration)
{
    const qint64 minutes = qint64(duration.weeks) * 7 * MinutesOfDay + qint64(duration.days) * MinutesOfDay + qint64(duration.hours) * 60
        + duration.minutes;
    return duration.is_neg ? -minutes : minutes;
}

QStringList categoriesOf(icalcomponent *component)
{
    QStringList all;
    for (icalproperty *each = first(component, ICAL_CATEGORIES_PROPERTY); each;
         each = icalcomponent_get_next_property(component, ICAL_CATEGORIES_PROPERTY))
        all += textOf(icalproperty_get_categories(each)).split(u',', Qt::SkipEmptyParts);
    return all;
}

QStringList mailsOf(icalcomponent *component)
{
    static const QString scheme = u"mailto:"_s;
    QStringList all;
    for (icalproperty *each = first(component, ICAL_ATTENDEE_PROPERTY); each; each = icalcomponent_get_next_property(component, ICAL_ATTENDEE_PROPERTY)) {
        const QString address = textOf(icalproperty_get_attendee(each));
        if (address.startsWith(scheme, Qt::CaseInsensitive) && !all.contains(address.mid(scheme.size())))
            all += address.mid(scheme.size());
    }
    return all;
}

} // namespace

class CalendarParser::Parts
{
public:
    explicit Parts(const CalendarSpan &span) : recurrences(span) {}

    CalendarItem item(icalcomponent *component);

    CalendarZones zones;
    CalendarRecurrences recurrences;
    QSet<QString> remarks;

private:
    void readWhen(icalcomponent *component, CalendarItem &item);
    void readLength(icalcomponent *component, const CalendarTimeRead &start, CalendarItem &item);
    void readReminder(icalcomponent *component, CalendarItem &item);

    bool m_beginsWithStart = false; // Or with when it is due.
    bool m_lastsItsDay = false;     // From one midnight to the next.
};

CalendarItem CalendarParser::Parts::item(icalcomponent *component)
{
    CalendarItem item;
    item.isEvent = icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT;
    item.uid = singleLine(textOf(component, ICAL_UID_PROPERTY));
    item.summary = singleLine(textOf(component, ICAL_SUMMARY_PROPERTY));
    item.description = textOf(component, ICAL_DESCRIPTION_PROPERTY);
    item.location = singleLine(textOf(component, ICAL_LOCATION_PROPERTY));
    item.categories = categoriesOf(component);
    item.mails = mailsOf(component);
    item.priority = priorityOf(component);
    const icalproperty_status status = icalcomponent_get_status(component);
    item.isDone = status == ICAL_STATUS_COMPLETED || first(component, ICAL_COMPLETED_PROPERTY);
    item.isCancelled = status == ICAL_STATUS_CANCELLED;
    if (icalproperty *property = first(component, ICAL_RECURRENCEID_PROPERTY))
        item.recurrenceId = textOf(icaltime_as_ical_string(icalproperty_get_recurrenceid(property)));
    if (item.summary.isEmpty())
        throw Failure(Error::Kind::Invalid, Texts::tr("It has no title."));
    readWhen(component, item);
    readReminder(component, item);
    return item;
}

void CalendarParser::Parts::readWhen(icalcomponent *component, CalendarItem &item)
{
    const CalendarTimeRead start = zones.read(first(component, ICAL_DTSTART_PROPERTY));
    const CalendarTimeRead due = item.isEvent ? CalendarTimeRead() : zones.read(first(component, ICAL_DUE_PROPERTY));
    if (!start.day.isValid() && !due.day.isValid())
        throw Failure(Error::Kind::Invalid, item.isEvent ? Texts::tr("It does not say when it begins.") : Texts::tr("It has no day on which it is due."));
    if (first(component, ICAL_RRULE_PROPERTY) || first(component, ICAL_RDATE_PROPERTY)) {
        const CalendarRecurrenceRead read = recurrences.read(component, start.day.isValid() ? start : due, zones);
        item.recurs = read.recurs;
        item.recurrence = read.recurrence;
        item.returnDays = read.days;
        if (!read.remark.isEmpty())
            remarks.insert(Texts::tr("“%1”: %2").arg(item.summary.left(80), read.remark));
    }
    // What takes days is about when it has to be done; what comes back does so from where it starts.
    const bool takesDays = start.day.isValid() && due.day.isValid() && start.instant().secsTo(due.instant()) > MinutesOfDay * 60;
    m_beginsWithStart = start.day.isValid() && (!takesDays || item.recurs);
    const CalendarTimeRead &when = m_beginsWithStart ? start : due;
    item.day = when.day;
    item.minute = when.minute;
    item.zone = when.minute ? when.zone : QString();
    if (when.isUtc && when.minute && !item.recurs) {
        const QDateTime local = when.instant().toLocalTime();
        item.day = local.date();
        item.minute = local.time().msecsSinceStartOfDay() / 60'000;
        item.zone = localZone();
    }
    if (m_beginsWithStart)
        readLength(component, start, item);
}

void CalendarParser::Parts::readLength(icalcomponent *component, const CalendarTimeRead &start, CalendarItem &item)
{
    const CalendarTimeRead end = zones.read(first(component, item.isEvent ? ICAL_DTEND_PROPERTY : ICAL_DUE_PROPERTY));
    icalproperty *duration = first(component, ICAL_DURATION_PROPERTY);
    qint64 minutes = 0;
    if (end.day.isValid())
        minutes = start.instant().secsTo(end.instant()) / 60;
    else if (duration)
        minutes = minutesOf(icalproperty_get_duration(duration));
    m_lastsItsDay = !start.minute && minutes >= MinutesOfDay;
    if (!start.minute) {
        item.days = int(std::clamp<qint64>(end.day.isValid() ? start.day.daysTo(end.day) : minutes / MinutesOfDay, 1, 366));
        return;
    }
    item.minutes = int(std::clamp<qint64>(minutes, 0, MostMinutes));
    if (!item.isEvent && item.minutes == 1)
        item.minutes = 0; // As CalendarWriter writes what comes back and says nothing of its length.
}

void CalendarParser::Parts::readReminder(icalcomponent *component, CalendarItem &item)
{
    for (icalcomponent *alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(component, ICAL_VALARM_COMPONENT)) {
        icalproperty *property = first(alarm, ICAL_TRIGGER_PROPERTY);
        if (!property)
            continue;
        const icaltriggertype trigger = icalproperty_get_trigger(property);
        if (icaltriggertype_is_bad_trigger(trigger))
            continue;
        Task task{.dueDay = item.day, .dueMinute = item.minute, .zone = item.zone};
        qint64 before = 0;
        if (!icaltime_is_null_time(trigger.time)) {
            before = zones.timeOf(trigger.time, {}).instant().secsTo(dueAt(task)) / 60;
        } else {
            const icalparameter *related = icalproperty_get_first_parameter(property, ICAL_RELATED_PARAMETER);
            const bool fromEnd = related && icalparameter_get_related(related) == ICAL_RELATED_END && m_beginsWithStart;
            const int length = item.minute ? item.minutes : m_lastsItsDay ? MinutesOfDay : 0;
            before = -minutesOf(trigger.duration) - (fromEnd ? length : 0) + (item.minute ? 0 : StartOfDay);
        }
        item.remindMinutes = int(std::clamp<qint64>(before, 0, EarliestReminder));
        return;
    }
}

bool CalendarParser::isThere()
{
    return true;
}

CalendarParser::CalendarParser(const CalendarSpan &span)
    : m_parts(std::make_unique<Parts>(span))
{
    icalerror_set_errors_are_fatal(false);
}

CalendarParser::~CalendarParser() = default;

void CalendarParser::addTimeZone(const QByteArray &text)
{
    m_parts->zones.add(text);
}

CalendarItem CalendarParser::item(const QByteArray &text)
{
    const CalendarComponent component(icalparser_parse_string(text.constData()));
    const icalcomponent_kind kind = component ? icalcomponent_isa(component.get()) : ICAL_NO_COMPONENT;
    if (kind != ICAL_VTODO_COMPONENT && kind != ICAL_VEVENT_COMPONENT)
        throw Failure(Error::Kind::Invalid, Texts::tr("It cannot be understood."));
    return m_parts->item(component.get());
}

QStringList CalendarParser::remarks() const
{
    QStringList all(m_parts->remarks.begin(), m_parts->remarks.end());
    for (const QString &zone : m_parts->zones.unknown())
        all += Texts::tr("Nobody knows the time zone “%1”. Its times were taken as times here.").arg(zone);
    all.sort();
    return all;
}

#else

class CalendarParser::Parts
{
};

bool CalendarParser::isThere()
{
    return false;
}

CalendarParser::CalendarParser(const CalendarSpan &) {}

CalendarParser::~CalendarParser() = default;

void CalendarParser::addTimeZone(const QByteArray &) {}

CalendarItem CalendarParser::item(const QByteArray &)
{
    return {};
}

QStringList CalendarParser::remarks() const
{
    return {};
}

#endif
