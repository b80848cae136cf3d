// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importresult.h"

/** One to-do, event or time zone of a file of iCalendar, from its BEGIN to its END. */
struct CalendarChunk
{
    qint64 line = 0;
    QByteArray component; // "VTODO", "VEVENT" or "VTIMEZONE".
    QByteArray text;
};

/** A file of iCalendar cut into pieces small enough to be parsed one by one. */
struct CalendarChunks
{
    std::vector<CalendarChunk> chunks;
    QList<Rejection> rejections;
    int otherComponents = 0;
};

/** Throws Invalid if \a content is no calendar or nested too deeply. */
CalendarChunks calendarChunks(const QByteArray &content);
