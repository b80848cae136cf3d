// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/calendarentry.h"

#include <QRect>

class QPainter;
class QWidget;

/** How an entry stands there. */
enum class EntryState { Plain, Current, Dragged };

/** Paints \a entry into \a rect: in one line, or in as many as \a rect has room for. */
void paintEntry(QPainter &painter, const QRect &rect, const CalendarEntry &entry, EntryState state, const QWidget &view);

/** The icon that stands for the kind of \a entry. */
QLatin1StringView entryIcon(const CalendarEntry &entry);
/** The height of an entry of one line. */
int entryHeight();
/** Left or right, as the window reads, for painting by oneself. */
Qt::Alignment leading(const QWidget &view);
