// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendaritem.h"

/** A file larger than this is no calendar that anybody keeps. */
inline constexpr qint64 LargestCalendar = 20 * 1024 * 1024;

/** Whether this edition was built with libical, without which it cannot read calendars. */
bool canReadCalendars();

/**
 * Reads iCalendar; what recurs is followed through \a span. What cannot be understood is among the rejections.
 *
 * Throws Invalid if \a content is no calendar, or too large, or nested too deeply, or if canReadCalendars() is false.
 */
CalendarFile readCalendar(const QByteArray &content, const CalendarSpan &span);
/** The same of a file. */
CalendarFile readCalendarFile(const QString &path, const CalendarSpan &span);
