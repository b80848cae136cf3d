// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendaritem.h"

#include <memory>

/** Understands single components of iCalendar through libical. The only place that knows it. */
class CalendarParser
{
public:
    /** Whether libical is built in. */
    static bool isThere();

    /** What recurs is followed through \a span. */
    explicit CalendarParser(const CalendarSpan &span);
    ~CalendarParser();

    /** A VTIMEZONE that components may name. One that makes no sense is left out. */
    void addTimeZone(const QByteArray &text);
    /** The VTODO or VEVENT that \a text is. Throws Invalid, with the reason, if it makes no sense. */
    CalendarItem item(const QByteArray &text);
    /** What could not be kept, for people. */
    QStringList remarks() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};
