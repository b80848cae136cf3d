// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef REGULARS_WITH_LIBICAL

#include "models/calendar/calendarentry.h"
#include "models/calendar/calendarzones.h"

#include <QElapsedTimer>

/** How something comes back. */
struct CalendarRecurrenceRead
{
    bool recurs = false;
    Recurrence recurrence; // Never, if none of ours says the same.
    std::vector<QDate> days;
    QString remark;
};

/** Follows the rules of a calendar through a span of days, and gives up those that would take for ever. */
class CalendarRecurrences
{
public:
    explicit CalendarRecurrences(const CalendarSpan &span);

    CalendarRecurrenceRead read(icalcomponent *component, const CalendarTimeRead &start, CalendarZones &zones);

private:
    std::vector<QDate> followed(const icalrecurrencetype &rule, const CalendarTimeRead &start);

    CalendarSpan m_span;
    qint64 m_spentNanoseconds = 0;
};

/** The recurrence of ours that says the same as \a rule for what begins on \a start; none if there is none. */
Recurrence sameRecurrence(const QString &rule, QDate start);

#endif
