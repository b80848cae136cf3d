// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/calendarzones.h"

#ifdef REGULARS_WITH_LIBICAL

#include "models/base/localtime.h"
#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestZone = 64 * 1024;
constexpr qsizetype MostUnknown = 20;

/** Rules other than one a year would be followed second by second, through centuries. */
bool isReasonable(const QByteArray &text)
{
    const QByteArray upper = text.toUpper().replace("\r\n ", "").replace("\r\n\t", "");
    return text.size() <= LargestZone && upper.count("FREQ=") == upper.count("FREQ=YEARLY") && upper.count("RRULE") <= 200
        && !upper.contains("BYHOUR") && !upper.contains("BYMINUTE") && !upper.contains("BYSECOND") && !upper.contains("RSCALE");
}

} // namespace

QDateTime CalendarTimeRead::instant() const
{
    return instantOf(day, QTime(0, 0).addSecs(minute.value_or(0) * 60), isUtc ? QTimeZone::utc() : zoneOf(zone));
}

void CalendarZones::add(const QByteArray &text)
{
    if (!isReasonable(text))
        return;
    icalcomponent *component = icalparser_parse_string(text.constData());
    if (!component)
        return;
    std::unique_ptr<icaltimezone, FreeCalendarZone> zone(icaltimezone_new());
    if (icalcomponent_isa(component) != ICAL_VTIMEZONE_COMPONENT || !icaltimezone_set_component(zone.get(), component)) {
        icalcomponent_free(component);
        return;
    }
    if (const char *name = icaltimezone_get_tzid(zone.get()))
        m_zones.insert_or_assign(QString::fromUtf8(name), std::move(zone));
}

QString CalendarZones::known(const QString &name)
{
    // Some programs put their own name before that of the zone: "/example.org/20050126_1/Europe/Berlin".
    for (QString each = name; !each.isEmpty(); each = each.contains(u'/') ? each.section(u'/', 1) : QString()) {
        if (QTimeZone::isTimeZoneIdAvailable(each.toUtf8()))
            return each;
    }
    return QString::fromUtf8(QTimeZone::windowsIdToDefaultIanaId(name.toUtf8()));
}

CalendarTimeRead CalendarZones::timeOf(const icaltimetype &time, const QString &zone)
{
    CalendarTimeRead read{.day = QDate(time.year, time.month, time.day), .zone = localZone()};
    if (icaltime_is_null_time(time) || !read.day.isValid() || read.day.year() < 1600 || read.day.year() > 9000)
        return {};
    if (time.is_date)
        return read;
    const QTime clock(time.hour, time.minute, 0);
    if (!clock.isValid())
        return {};
    read.minute = clock.msecsSinceStartOfDay() / 60'000;
    read.isUtc = icaltime_is_utc(time);
    if (read.isUtc) {
        read.zone = u"UTC"_s;
    } else if (const QString name = known(zone); !name.isEmpty()) {
        read.zone = name;
    } else if (const auto own = m_zones.find(zone); own != m_zones.end()) {
        icaltimetype clockTime = time;
        int isDaylight = 0;
        const int offset = icaltimezone_get_utc_offset(own->second.get(), &clockTime, &isDaylight);
        const QDateTime local = QDateTime(read.day, clock, Qt::UTC).addSecs(-offset).toLocalTime();
        read.day = local.date();
        read.minute = local.time().msecsSinceStartOfDay() / 60'000;
    } else if (!zone.isEmpty() && m_unknown.size() < MostUnknown) {
        m_unknown.insert(singleLine(zone).left(80));
    }
    return read;
}

CalendarTimeRead CalendarZones::read(icalproperty *property)
{
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    const icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const QString name = zone ? QString::fromUtf8(icalparameter_get_tzid(zone)) : QString();
    switch (icalvalue_isa(value)) {
    case ICAL_DATE_VALUE: return timeOf(icalvalue_get_date(value), {});
    case ICAL_DATETIME_VALUE: return timeOf(icalvalue_get_datetime(value), name);
    default: return {};
    }
}

#endif
