// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef REGULARS_WITH_LIBICAL

#include <QDateTime>
#include <QSet>
#include <QTimeZone>

#include <libical/ical.h>

#include <map>
#include <memory>
#include <optional>

struct FreeCalendarComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using CalendarComponent = std::unique_ptr<icalcomponent, FreeCalendarComponent>;

struct FreeCalendarZone
{
    void operator()(icaltimezone *zone) const { icaltimezone_free(zone, 1); }
};

/** A day or a time of a calendar, by the clocks of its zone. */
struct CalendarTimeRead
{
    QDate day; // Invalid: there is none, or none that exists.
    std::optional<int> minute;
    QString zone; // IANA name.
    bool isUtc = false;

    QDateTime instant() const;
};

/** The time zones that a calendar names, by whatever names. */
class CalendarZones
{
public:
    /** Takes a VTIMEZONE, for zones that nobody else knows. */
    void add(const QByteArray &text);
    /** The day or time that \a property, which may be null, says. */
    CalendarTimeRead read(icalproperty *property);
    CalendarTimeRead timeOf(const icaltimetype &time, const QString &zone);
    const QSet<QString> &unknown() const { return m_unknown; }

private:
    /** The IANA name that \a name means; empty if none. */
    static QString known(const QString &name);

    std::map<QString, std::unique_ptr<icaltimezone, FreeCalendarZone>> m_zones;
    QSet<QString> m_unknown;
};

#endif
